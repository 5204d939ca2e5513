/** Joining: from Start to the first card; the link by which somebody brings others. */
import { phrase } from "../../bot/reply.ts";
import { button, command, type Subject } from "../../bot/subject.ts";
import { anybody, member } from "../../bot/who.ts";
import { sayInvitation, type InvitationDeps } from "./screens/invitation.ts";
import { invitationNames } from "./rules/door-names.ts";
import { hearJoining } from "./screens/hear.ts";
import { pressJoin } from "./screens/joining.ts";
import type { JoiningDeps as ScreenDeps } from "./screens/typed.ts";
import { askVillageAgain } from "./screens/village-again.ts";

export type JoiningDeps = InvitationDeps & ScreenDeps;

export const joining = {
  name: "joining",
  commands: { invite: command(member, (deps, turn) => sayInvitation(deps, turn, turn.member)) },
  names: {
    "do:invite": invitationNames,
  },
  press: { join: button(anybody, pressJoin) },
  chooses: [
    "join:again",
    "join:lang",
    "join:no",
    "join:place",
    "join:problem",
    "join:village",
    "join:village-add",
    "join:village-later",
    "join:yes",
  ],
  hears: { joining: hearJoining },
  on: {
    "answered-in-joining": askVillageAgain,
    "asks-for": async (_, { records: { members }, now }, facts) => {
      if (facts.what !== "invitation") return;
      const { id } = facts.member;
      if ((await members.findCodeOf("person", id, now)) === undefined) return;
      facts.said = phrase("known-invitation", { count: await members.countBrought(id) });
    },
  },
} satisfies Subject<JoiningDeps>;

// What other subjects and the neighbours may use.
export { isSeen } from "./queries/consent.ts";
export { memberOf, noteGone } from "./queries/members.ts";
export { countMoved, villageOf } from "./queries/villages.ts";
export { eraseVisitor } from "./queries/visitors.ts";
export {
  ensureCode,
  ensureFriendCode,
  findGoodCode,
  isFriendCode,
  linkOf,
  parsePayload,
} from "./rules/invitations.ts";
export {
  type WorstProblem,
  askConsent,
  askWorstProblem,
  beginIn,
  cleanName,
  isVillageNext,
  nextQuestion,
  problemAsked,
  welcome,
} from "./rules/joining.ts";
export { mentorFor, mostMentees, withRoom } from "./rules/mentors.ts";
export { behind, nameKey, parseSearch } from "./rules/names.ts";
export { type PosterChart, posterOf } from "./rules/poster.ts";
export { type Village, chainConsent } from "./rules/record.ts";
export { maxVillageName, namesHome, parseVillageName, villageKey } from "./rules/villages.ts";
export { listVillages, proposeVillage } from "./rules/where-you-live.ts";
export { type InvitationDeps, sayInvitation } from "./screens/invitation.ts";
export { askForNewLink, endLink } from "./screens/new-link.ts";
export { begin, start } from "./screens/joining.ts";
