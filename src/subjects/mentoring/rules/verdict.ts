/**
 * Mentoring: a verdict is given once, and may be taken back for five minutes. Who may give one is
 * decided in review.ts; what is said to it, in verdict-say.ts.
 */
import { randomInt } from "node:crypto";
import type { Records } from "../../../bot/records.ts";
import type { Look, LookedAs, Reviewer, Thing, Verdict } from "./review-record.ts";
import { minutesSince } from "./wait.ts";
import { newId } from "../../../bot/ids.ts";

/** So long a verdict can be taken back. */
export const undoMs = 5 * 60_000;
/** One verdict in so many is looked at again. */
const againOneIn = 10;

/** True once in `oneIn` times, by chance. Tests decide it themselves. */
export type Chance = (oneIn: number) => boolean;
export const byChance: Chance = (oneIn) => randomInt(oneIn) === 0;

export interface Judging {
  readonly reviewer: Reviewer;
  readonly as: LookedAs;
  readonly thing: Thing;
  /** What the reviewer saw. */
  readonly revision: number;
  readonly verdict: Verdict;
  readonly reason?: string;
  readonly words?: string;
}

export type Judged =
  | { readonly kind: "given"; readonly look: Look }
  /** Somebody was quicker. */
  | { readonly kind: "already"; readonly look: Look }
  /** The learner showed it anew; the newer one waits. */
  | { readonly kind: "anew" };

/** Gives the verdict, unless another one was quicker; by chance it is looked at again. */
export async function judge(
  { reviews }: Pick<Records, "reviews">,
  chance: Chance,
  { reviewer, as, thing, revision, verdict, reason, words }: Judging,
  now: Date,
): Promise<Judged> {
  const look: Look = {
    id: newId("k"),
    thingId: thing.id,
    revision,
    memberId: thing.learner.id,
    villageId: thing.learner.villageId,
    reviewerId: reviewer.id,
    as,
    verdict,
    reason: reason ?? null,
    words: words ?? null,
    waitedMinutes: minutesSince(thing.waitsSince, now),
    at: now,
    isUndone: false,
  };
  if (await reviews.give(look)) {
    if (verdict !== "private" && chance(againOneIn)) await reviews.chooseAgain(look.id, now);
    return { kind: "given", look };
  }
  const standing = await reviews.standingLook(thing.id, revision);
  return standing === undefined ? { kind: "anew" } : { kind: "already", look: standing };
}

export type TakenBack = "taken-back" | "too-late" | "anew" | "not-yours";

/** Takes a verdict back within five minutes, unless the learner has shown the thing anew. */
export async function takeBack(
  { reviews }: Pick<Records, "reviews">,
  look: Look,
  reviewer: Reviewer,
  now: Date,
): Promise<TakenBack> {
  if (look.reviewerId !== reviewer.id || look.isUndone || look.verdict === "private") {
    return "not-yours";
  }
  if (now.getTime() - look.at.getTime() > undoMs) return "too-late";
  return (await reviews.takeBack(look, now)) ? "taken-back" : "anew";
}
