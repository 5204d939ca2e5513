/**
 * What was typed where a number is asked for and is none: said back, with how such a number is written.
 * The reader is spoken-numbers.ts; what it calls vague is asked back for the one number that is meant.
 */
import { clip } from "./clip.ts";
import { phrase, type Phrase } from "./reply.ts";
import { isVague } from "./numbers/spoken-numbers.ts";

/** What the number is of: each has its own example. */
export type Asked = "price" | "weight" | "share" | "count" | "parcels" | "name";

/** So much of it is said back; the rest is no number either. */
const mostLetters = 40;

/** @param typed as somebody wrote it */
export function couldNotRead(typed: string, asked: Asked): Phrase {
  const said = { typed: saidBack(typed), asked };
  const isOpen = asked !== "name" && isVague(typed);
  return isOpen ? phrase("which-number", said) : phrase("not-read", said);
}

/** Where a line of several numbers is asked for. @param example such a line */
export function couldNotReadLine(typed: string, example: string): Phrase {
  return phrase("line-not-read", { typed: saidBack(typed), example });
}

/** What was typed, as it is quoted in an answer: one line, not long. */
export function saidBack(typed: string): string {
  return clip(typed.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim(), mostLetters);
}
