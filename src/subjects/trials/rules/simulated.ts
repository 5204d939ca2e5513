/**
 * Field trials: one whose truth is known, as rows of the export. Pure, and the same for the same seed; the tests
 * and `npm run bench -- trial` use it, the bot does not.
 */
import { createHash } from "node:crypto";
import { assign } from "./assign.ts";
import type { Row } from "./export-row.ts";

export interface TrialTruth {
  readonly villages: number;
  /** Steps more, on average, where villages begin now. */
  readonly steps: number;
  /** Of those who can, so many say one answer higher to "belonging". */
  readonly belonging: number;
  /** Of those who agreed, so many do not answer again, in each arm. */
  readonly gone: Readonly<Record<"now" | "later", number>>;
  readonly seed: string;
}

const levels = ["not-yet", "a-little", "clearly"];
/** Before: so many at each level, on average; villages differ by as much to each side. */
const shares = [0.4, 0.3, 0.3];
const villagesDiffer = 0.2;

/** On average, in points of 10: one level is five, and whoever is at the top stays there. */
export const trueBelonging = ({ belonging }: TrialTruth): number =>
  5 * belonging * (1 - shares[2]!);

export function simulate({ villages, steps, belonging, gone, seed }: TrialTruth): readonly Row[] {
  const random = randomOf(seed);
  const all = Array.from({ length: villages }, (_, at) => ({
    id: `v${String(at).padStart(3, "0")}`,
    people: 8 + Math.floor(18 * random()),
  }));
  const drawn = new Map(assign(all, seed).map((each) => [each.villageId, each]));
  return all.flatMap(({ id, people }) => {
    const { arm, block } = drawn.get(id)!;
    const lift = (random() * 2 - 1) * villagesDiffer;
    const pace = (random() * 2 - 1) * 1.5;
    return Array.from({ length: people }, (_, at): Row => {
      const first = levelOf(random() - lift * 0.5);
      // Some change their mind, whatever the arm; the shares stay.
      const own = random() < 0.6 ? first : levelOf(random() - lift * 0.5);
      const isNow = arm === "now";
      const again = isNow && own < 2 && random() < belonging ? own + 1 : own;
      const isGone = random() < gone[arm];
      const done = 5 + pace + random() * 4 + (isNow && random() < steps % 1 ? 1 : 0);
      return {
        person: `${id}-${at}`,
        village: id,
        arm,
        block: String(block),
        agreed_month: "2027-01",
        again: isGone ? "no" : "yes",
        steps: String(Math.floor(done) + (isNow ? Math.floor(steps) : 0)),
        parcels: "none",
        first_belonging: random() < 0.05 ? "skipped" : levels[first]!,
        again_belonging: isGone ? "" : levels[again]!,
      };
    });
  });
}

/** @param at from 0 to 1, moved a little by the village */
function levelOf(at: number): number {
  if (at < shares[0]!) return 0;
  return at < shares[0]! + shares[1]! ? 1 : 2;
}

/** Numbers from 0 to 1, the same for the same words (Mulberry32). */
function randomOf(words: string): () => number {
  let state = createHash("sha256").update(words).digest().readUInt32LE(0);
  return () => {
    state = (state + 0x6d2b_79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
