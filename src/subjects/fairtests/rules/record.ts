/**
 * Fair tests: what the store keeps of them. The row with its rule is written before the first message, who was
 * drawn stands in a row each, and the look changes the row once.
 */
import { z } from "zod";
import type { Side } from "./difference.ts";
import type { Language } from "../../../bot/reply.ts";
import type { Outcome } from "./verdict.ts";

/** What is tested: a broadcast, or a kind of what is said unasked. */
export type TestKind = "broadcast" | "tip" | "nudge";

const found = z.union([
  z.strictObject({ kind: z.literal("few"), verdict: z.literal("few") }),
  z.strictObject({
    kind: z.literal("seen"),
    verdict: z.enum(["unclear", "alone", "moved"]),
    low: z.number(),
    high: z.number(),
    shares: z.strictObject({ got: z.number(), held: z.number() }).optional(),
    chance: z.number(),
  }),
]);

/** What the look found, and how many outcomes were tried in its quarter by then. */
export const resultSchema = z.strictObject({ step: found, parcels: found, tried: z.int() });
export type Result = Readonly<z.infer<typeof resultSchema>>;

export interface FairTest {
  readonly id: string;
  readonly kind: TestKind;
  /** The first words of what is tested. */
  readonly about: Readonly<Record<Language, string>>;
  readonly seed: string;
  readonly beganAt: Date;
  /** Nobody is drawn after it. */
  readonly drawsUntil: Date;
  readonly looksAt: Date;
  /** `null` until the look. */
  readonly result: Result | null;
}

/** Whom the draw is about. */
export interface Drawn {
  readonly id: string;
  readonly householdId: string | null;
}

/** Both sides, for each outcome. */
export type Sides = Readonly<Record<Outcome, readonly [got: Side, held: Side]>>;

export interface FairTestRecord {
  find(id: string): Promise<FairTest | undefined>;
  /** Writes the rule down and plans the look. Does nothing where the test is there already. */
  begin(test: Omit<FairTest, "seed" | "result">): Promise<void>;
  /** The test of this kind that waits for its look. */
  open(kind: TestKind, now: Date): Promise<FairTest | undefined>;
  /** Draws, and writes down how it fell. Whoever was drawn before keeps it; after the last day nobody more is drawn. Returns who is held out. */
  draw(
    test: Pick<FairTest, "id" | "seed" | "drawsUntil">,
    people: readonly Drawn[],
    now: Date,
  ): Promise<ReadonlySet<string>>;
  /** Sums over the next houses; `next` is absent behind the last. */
  countSlice(
    test: Pick<FairTest, "id" | "looksAt">,
    after: string,
    limit: number,
  ): Promise<{ readonly sides: Sides; readonly next: string | undefined }>;
  /** What else was found in the quarter of this look, and how many tests look in it, this one included. */
  quarterOf(
    test: Pick<FairTest, "id" | "looksAt">,
  ): Promise<{ readonly others: readonly Result[]; readonly tests: number }>;
  keep(id: string, result: Result, now: Date): Promise<void>;
  /** The newest first. */
  list(limit: number): Promise<readonly FairTest[]>;
}
