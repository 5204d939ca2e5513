/** The association: its officers, the people they look after, the audit log. */
import { button, command, due, type Subject } from "../../bot/subject.ts";
import { member, officer } from "../../bot/who.ts";
import { sayAssociation } from "./screens/association.ts";
import { pressAudit, pressMine, type AuditDeps } from "./screens/audit-log.ts";
import { officerAgain } from "./screens/officer-again.ts";
import { pressPeople } from "./screens/people.ts";
import { peopleFind, sayPeople } from "./screens/people-lists.ts";
import { pressOfficer } from "./screens/people-officers.ts";
import { sayUndelivered } from "./screens/undelivered.ts";

export type AssociationDeps = AuditDeps & { readonly clock: () => Date };

export const association = {
  name: "association",
  commands: {
    association: command(officer, (_, turn) => turn.say(sayAssociation())),
    people: command(officer, (_, turn) => sayPeople(turn)),
  },
  press: {
    people: button(officer, pressPeople),
    officer: button(officer, pressOfficer),
    acts: button(officer, pressAudit),
    "acts:mine": button(member, pressMine),
    undelivered: button(officer, (_, turn) => sayUndelivered(turn)),
  },
  chooses: ["officer:agree", "officer:no", "officer:sure"],
  typed: { "people-find": peopleFind },
  due: { "officer-again": due("task", officerAgain) },
} satisfies Subject<AssociationDeps>;

// What other subjects and the neighbours may use.
export { createOfficerRecord } from "./queries/officers.ts";
export { officerHello } from "./screens/association.ts";
export { pageIn, turns } from "./screens/people-lists.ts";
export { personLine, whereOf } from "./screens/people-say.ts";
