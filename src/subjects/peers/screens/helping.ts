/**
 * Whether somebody helps others, and whom. Asked once, at the end of a step; changed on
 * the page under the chain. The words are in helping-say.ts.
 */
import type { Member } from "../../../bot/member.ts";
import {
  helperConsent,
  isTimeAgain,
  isTimeToHelp,
  offerHelping,
  sayHelper,
  sayHelping,
  sayNotHelping,
  sayWoman,
  toHelping,
} from "./helping-say.ts";
import { findStep, type Lead, type RoadDeps } from "../../playbook/index.ts";
import type { Turn } from "../../../bot/context.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import type { MemberTurn } from "../../../bot/who.ts";

/**
 * A step was finished: would they help others? Offered until they have answered, though not at every step.
 *
 * @returns what leads to the question, if it is time for it
 */
export async function offerToHelp(
  deps: Pick<RoadDeps, "playbook">,
  turn: Turn,
  member: Member,
  stepId: string,
): Promise<Lead | undefined> {
  const step = findStep(deps.playbook, stepId);
  if (!isTimeToHelp(step)) return undefined;
  const { peers } = turn.records;
  const helper = await peers.findHelper(member.id);
  if (helper.helps !== "none" && !(helper.helps === "offered" && isTimeAgain(step)))
    return undefined;
  await peers.saveHelper(member.id, { ...helper, helps: "offered" }, turn.now);
  return { button: toHelping };
}

export async function pressHelper(
  _: unknown,
  turn: MemberTurn,
  { args: [verb = ""] }: Press,
): Promise<void> {
  const { member } = turn;
  const { peers, members } = turn.records;
  const helper = await peers.findHelper(member.id);
  if (helper.helps === "ended" || verb === "open") return turn.say(sayHelper(helper));
  switch (verb) {
    case "ask":
      return turn.say(offerHelping());
    case "village":
    case "all": {
      const now = { ...helper, helps: "yes", reach: verb } as const;
      await peers.saveHelper(member.id, now, turn.now);
      await members.addConsent(member.id, helperConsent, true, turn.now);
      return turn.say(sayHelping(now));
    }
    case "no":
      await peers.saveHelper(member.id, { ...helper, helps: "no" }, turn.now);
      if (helper.helps === "yes") {
        await members.addConsent(member.id, helperConsent, false, turn.now);
      }
      return turn.say(sayNotHelping());
    case "woman":
    case "plain":
      await peers.saveHelper(member.id, { ...helper, isWoman: verb === "woman" }, turn.now);
      return turn.say(sayWoman(verb === "woman"));
    default:
      sayOld(turn);
  }
}
