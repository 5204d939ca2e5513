/** Villages: how many households there are, as an officer writes it. */
import { inDigits } from "../../../bot/numbers/spoken-numbers.ts";

/** More than any village has: a slip of the thumb. */
const mostHouseholds = 50_000;

/** "1,200" and "4 000" are one number. */
const thousands = /(?<!\d)\d{1,3}(?:[, ]\d{3})+(?!\d)/gu;
/** One number with a few words around it; "-5" and "12.5" are none. */
const oneNumber = /^[^\d\-−–]{0,30}(\d{1,6})\D{0,30}$/u;

/** @returns `undefined` for what is no number of households */
export function readHouseholds(text: string): number | undefined {
  const plain = inDigits(text.normalize("NFKC"))
    .trim()
    .replace(thousands, (typed) => typed.replaceAll(/[, ]/gu, ""));
  const count = Number(oneNumber.exec(plain)?.[1] ?? 0);
  return count < 1 || count > mostHouseholds ? undefined : count;
}
