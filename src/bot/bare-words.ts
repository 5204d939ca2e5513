/** What somebody typed, bare: letters, digits and apostrophes alone, so that a way of saying something is written once. */

import { readOnce } from "./reading/read-once.ts";

/** "Who's in my class?" is `who's in my class`: one width, one case, one kind of apostrophe, one space between words. */
export const plainWords = readOnce((text) => {
  const plain = text.normalize("NFKC").toLowerCase().replaceAll("’", "'");
  return plain.replaceAll(/[^\p{L}\p{N}']+/gu, " ").trim();
});

/** The same, and of a text with Chinese in it no space is left. */
export function bareWords(text: string): string {
  const words = plainWords(text);
  return /\p{Script=Han}/u.test(words) ? words.replaceAll(" ", "") : words;
}
