/**
 * Fair tests: villages whose truth is known, to see how often the interval holds it. Pure, and the same for the
 * same seed; the tests and `npm run bench -- trial` use it, the bot does not.
 */
import { createHash } from "node:crypto";
import { differenceOf, sideOf, type Side } from "./difference.ts";
import { heldPercent } from "./draw.ts";
import { findOut, type Found } from "./verdict.ts";

/** Of a hundred homes so many have 1, 2, 3, 4, 5 people here. */
const homes = [70, 15, 8, 4, 3];
/** How alike two people of one home are. */
const alike = 0.3;

export interface Truth {
  /** How many more of those who got it do it: a share. */
  readonly effect: number;
  /** Of those who did not get it. */
  readonly base: number;
  readonly people: number;
  readonly runs: number;
  readonly seed: number;
}

export interface Coverage {
  /** Of all runs in which somebody is held out: the interval held the truth. */
  readonly covered: number;
  /** Of these: it was enough to be told. */
  readonly told: number;
  /** Of the told: the interval as it is told held the truth; it did not hold nought. */
  readonly coveredTold: number;
  readonly differs: number;
}

export function coverage({ effect, base, people, runs, seed }: Truth): Coverage {
  const random = randomOf(`${seed} ${effect} ${base} ${people}`);
  let [counted, covered, told, coveredTold, differs] = [0, 0, 0, 0, 0];
  for (let run = 0; run < runs; run += 1) {
    const sides = villageOf(random, people, base, effect);
    if (sides.some((side) => side.people === 0)) continue;
    counted += 1;
    const { low, high } = differenceOf(sides);
    if (low <= effect && effect <= high) covered += 1;
    const found: Found = findOut(sides);
    if (found.kind === "few") continue;
    told += 1;
    // Where an answer is that of a few it is told in whole fives; else rounded, which is no miss.
    const isWide = found.shares === undefined;
    const seen = isWide ? { low: found.low / 100, high: found.high / 100 } : { low, high };
    if (seen.low <= effect && effect <= seen.high) coveredTold += 1;
    if (found.low > 0 || found.high < 0) differs += 1;
  }
  const ofTold = (count: number) => (told === 0 ? Number.NaN : count / told);
  return {
    covered: covered / counted,
    told: told / counted,
    coveredTold: ofTold(coveredTold),
    differs: ofTold(differs),
  };
}

function villageOf(random: () => number, people: number, base: number, effect: number) {
  const sides: [[number, number][], [number, number][]] = [[], []];
  for (let left = people; left > 0;) {
    const size = Math.min(left, sizeOf(random()));
    left -= size;
    const isHeld = random() < heldPercent / 100;
    const share = isHeld ? base : base + effect;
    // Some do what the home does: two of it are then as alike as `alike` says.
    const home = random() < share;
    let yes = 0;
    for (let at = 0; at < size; at += 1) {
      const own = random() < share;
      if (random() < Math.sqrt(alike) ? home : own) yes += 1;
    }
    sides[isHeld ? 1 : 0].push([size, yes]);
  }
  return sides.map(sideOf) as [Side, Side];
}

function sizeOf(at: number): number {
  let left = at * 100;
  for (const [index, share] of homes.entries()) {
    left -= share;
    if (left < 0) return index + 1;
  }
  return homes.length;
}

/** Numbers from 0 to 1, the same for the same words (Mulberry32). */
export function randomOf(words: string): () => number {
  let state = createHash("sha256").update(words).digest().readUInt32LE(0);
  return () => {
    state = (state + 0x6d2b_79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
