/** Joining: from Start to the first card; the link by which somebody brings others. */
import { button, command, type Subject } from "../../bot/subject.ts";
import { anybody, member } from "../../bot/who.ts";
import { sayInvitation, type InvitationDeps } from "./screens/invitation.ts";
import { hearJoining, pressJoin } from "./screens/joining.ts";
import type { JoiningDeps as ScreenDeps } from "./screens/typed.ts";

export type JoiningDeps = InvitationDeps & ScreenDeps;

export const joining = {
  name: "joining",
  commands: { invite: command(member, (deps, turn) => sayInvitation(deps, turn, turn.member)) },
  press: { join: button(anybody, pressJoin) },
  hears: { joining: hearJoining },
} satisfies Subject<JoiningDeps>;
