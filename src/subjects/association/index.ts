/** The association: its officers, the people they look after, the audit log. */
import { command, type Subject } from "../../bot/subject.ts";
import { officer } from "../../bot/who.ts";
import { sayAssociation } from "./screens/association.ts";
import { sayPeople } from "./screens/people-lists.ts";

export const association = {
  name: "association",
  commands: {
    association: command(officer, (_, turn) => turn.say(sayAssociation())),
    people: command(officer, (_, turn) => sayPeople(turn)),
  },
} satisfies Subject<unknown>;
