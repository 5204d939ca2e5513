/** Joining: from Start to the first card; the link by which somebody brings others. */
import { command, type Subject } from "../../bot/subject.ts";
import { member } from "../../bot/who.ts";
import { sayInvitation } from "../playbook/screens/menu.ts";
import type { PlaybookDeps } from "../playbook/screens/playbook.ts";

export type JoiningDeps = PlaybookDeps;

export const joining = {
  name: "joining",
  commands: { invite: command(member, (deps, turn) => sayInvitation(deps, turn, turn.member)) },
} satisfies Subject<JoiningDeps>;
