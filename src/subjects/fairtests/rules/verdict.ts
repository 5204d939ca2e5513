/**
 * Fair tests: what may be said of what was found. The rule is written into the test's row before it begins,
 * and nothing of it looks at which side did better. Pure.
 */
import { dayMs } from "../../../bot/calendar.ts";
import { isSmall } from "../../../bot/suppression.ts";
import { chanceOf, differenceOf, type Side } from "./difference.ts";
import { heldPercent } from "./draw.ts";

/** What is counted: a step of the road finished; parcels noted. Each is a person's yes or no. */
export const outcomes = ["step", "parcels"] as const;
export type Outcome = (typeof outcomes)[number];

/** The look comes so many days after the first message, once. */
export const lookDays = 14;

/** A broadcast draws until its look: whom it reaches later has less time, on both sides alike. */
export function addLooks(beganAt: Date) {
  const looksAt = new Date(beganAt.getTime() + lookDays * dayMs);
  return { beganAt, drawsUntil: looksAt, looksAt };
}

/** Fewer houses than this on a side, or fewer people of either answer to be expected there, are too few. */
const leastHomes = 20;
const leastExpected = 5;

/** Below it, after the correction, a difference is called one. */
const level = 0.05;

/** @returns the rule as it stands in the row; a later version of the program may have another */
export function ruleOf(looksAt: Date) {
  return {
    held: `${heldPercent} % of households, by sha256(seed, household)`,
    outcomes,
    look: `once, at ${looksAt.toISOString()}; nothing is looked at or stopped before`,
    interval: "95 %, Newcombe 1998 method 10, pooled design effect of households",
    tooFew: { homesASide: leastHomes, expectedHeldOut: leastExpected },
    chance: `Holm 1979 over all outcomes of the quarter, ${level}`,
  };
}

/** What is kept of one outcome. */
export type Found =
  | { readonly kind: "few" }
  | {
      readonly kind: "seen";
      /** Whole points of a hundred: how many more of those who got it did. */
      readonly low: number;
      readonly high: number;
      /** Of a hundred of each side; absent where a few would be told. */
      readonly shares?: { readonly got: number; readonly held: number } | undefined;
      /** How seldom chance alone gives so much, before the correction. */
      readonly chance: number;
    };

/**
 * Whether there are enough is asked of both sides together, so that it tells nothing of the difference.
 * Where one answer of a side is that of fewer than five people, the interval is widened to whole fives
 * and no share is kept.
 */
export function findOut(sides: readonly [got: Side, held: Side]): Found {
  const [got, held] = sides;
  const share = (got.yes + held.yes) / (got.people + held.people);
  const expected = Math.min(share, 1 - share) * held.people;
  if (!(Math.min(got.homes, held.homes) >= leastHomes && expected >= leastExpected)) {
    return { kind: "few" };
  }
  const { low, high } = differenceOf(sides);
  const chance = round(chanceOf(sides), 3);
  const isFew = sides.some(({ yes, people }) => isSmall(yes) || isSmall(people - yes));
  if (isFew) {
    const outwards = { low: Math.floor(low * 20) * 5, high: Math.ceil(high * 20) * 5 };
    return { kind: "seen", ...outwards, chance };
  }
  const points = { low: round(low * 100), high: round(high * 100) };
  const ofHundred = ({ yes, people }: Side) => round((100 * yes) / people);
  const shares = { got: ofHundred(got), held: ofHundred(held) };
  return { kind: "seen", ...points, shares, chance };
}

/** What may be called a difference. `alone`: by itself it looks like one, among so many tried it does not. */
export type Verdict = "few" | "unclear" | "alone" | "moved";

/**
 * Holm's correction (Scandinavian Journal of Statistics 6, 1979, 65–70): of many that are tried some look
 * like something. What was too few, or was not looked at yet, counts among the tried.
 *
 * @param others what else was found in the quarter
 * @param tried outcomes of the quarter, this one and those to come included
 */
export function verdictOf(found: Found, others: readonly Found[], tried: number): Verdict {
  if (found.kind === "few") return "few";
  if (found.low <= 0 && found.high >= 0) return "unclear";
  const chances = [found, ...others].flatMap((each) => (each.kind === "seen" ? each.chance : []));
  let corrected = 0;
  for (const [at, chance] of chances.toSorted((one, other) => one - other).entries()) {
    corrected = Math.max(corrected, (tried - at) * chance);
    if (chance >= found.chance) break;
  }
  return corrected < level ? "moved" : "alone";
}

function round(value: number, digits = 0): number {
  const scale = 10 ** digits;
  // No "-0".
  return Math.round(value * scale) / scale + 0;
}
