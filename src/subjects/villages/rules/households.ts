/** Villages: how many households there are, as an officer writes it. */
import { inDigits } from "../../../bot/numbers/spoken-numbers.ts";

/** More than any village has: a slip of the thumb. */
const mostHouseholds = 50_000;

/** @returns `undefined` for what is no number of households */
export function readHouseholds(text: string): number | undefined {
  const digits = /^\D{0,6}(\d{1,6})\D{0,6}$/u.exec(inDigits(text).trim())?.[1];
  const count = Number(digits ?? 0);
  return count < 1 || count > mostHouseholds ? undefined : count;
}
