/**
 * What was typed where a number is asked for and is none: said back, with how such a number is written.
 * The reader is spoken-numbers.ts; what it calls vague is asked back for the one number that is meant.
 */
import { clip } from "./clip.ts";
import { phrase, type Phrase } from "./reply.ts";
import { hasNumber, isVague } from "./numbers/spoken-numbers.ts";
import { openCommaIn } from "./numbers/written-numbers.ts";

/** What the number is of: each has its own example. */
export type Asked = "price" | "weight" | "share" | "count" | "parcels" | "name";

/** So much of it is said back; the rest is no number either. */
const mostLetters = 40;

/** @param typed as somebody wrote it */
export function couldNotRead(typed: string, asked: Asked): Phrase {
  const said = { typed: saidBack(typed), asked };
  if (asked === "name") return phrase("not-read", said);
  if (isTold(typed)) return phrase("number-alone-here", { asked });
  return isVague(typed) ? phrase("which-number", said) : phrase("not-read", said);
}

/** Words; Chinese characters. Less is a word that was meant as an answer. */
const leastTold = { words: 3, characters: 5 };

/** "The honey is from my mother": somebody tells something, and meant no number. */
export function isTold(typed: string): boolean {
  if (hasNumber(typed)) return false;
  const characters = typed.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = typed.match(/[\p{L}'’]+/gu)?.length ?? 0;
  return characters > 0 ? characters >= leastTold.characters : words >= leastTold.words;
}

/** "12,50" where more than one number may be told: 12.50, or 12 and 50? @returns undefined for anything else */
export function whichOfComma(typed: string): Phrase | undefined {
  const open = openCommaIn(typed);
  if (open === undefined) return undefined;
  const [first = "", second = ""] = open.split(",");
  return phrase("comma-open", { typed: open, one: `${first}.${second}`, first, second });
}

/** Where a line of several numbers is asked for. @param example such a line */
export function couldNotReadLine(typed: string, example: string): Phrase {
  if (isTold(typed)) return phrase("numbers-alone-here", { example });
  return phrase("line-not-read", { typed: saidBack(typed), example });
}

/** What was typed, as it is quoted in an answer: one line, not long. */
export function saidBack(typed: string): string {
  return clip(typed.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim(), mostLetters);
}
