/**
 * Fair tests: the draw. A hash of the test's seed and the household, so that two of a house get the same,
 * whoever asks and however often, and nobody can choose. Pure.
 */
import { createHash } from "node:crypto";

/** Of a hundred households so many are held out. */
export const heldPercent = 10;

/** People without a household are a house of their own. */
export function houseOf(member: {
  readonly id: string;
  readonly householdId: string | null;
}): string {
  return member.householdId ?? member.id;
}

export function isHeldOut(seed: string, house: string): boolean {
  const hash = createHash("sha256").update(`${seed} ${house}`).digest();
  return hash.readUInt32BE(0) / 2 ** 32 < heldPercent / 100;
}
