/** The turn of a single update, as most tests want it. */
import type { Pending, Records, TurnStore } from "../../src/bot/records.ts";

/**
 * @returns false if the update was done already, or the lane was taken by another process meanwhile
 * @throws what it failed with
 */
export async function takeOne(
  turns: Pick<TurnStore, "take">,
  update: Pending,
  now: Date,
  last: boolean,
  run: (records: Records) => Promise<void>,
): Promise<boolean> {
  const { done, failure } = await turns.take([update], now, last, run);
  if (failure !== undefined) throw failure.error;
  return done[0]!;
}
