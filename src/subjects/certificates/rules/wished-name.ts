/** Certificates: the name as a person wishes it to stand, without what an app would make a link of. */
import { hasWords } from "../../../bot/content.ts";

/** Two lines of the picture. */
const mostLetters = 40;

/** @returns `undefined` where there is no letter in it */
export function readWishedName(text: string): string | undefined {
  const clean = Array.from(
    text
      .normalize("NFC")
      // Also names with a dot in the middle, and those that end in "Jr.".
      .replaceAll(/[^\p{L}\p{M}\p{Nd}\s.·•'’()（）-]+/gu, " ")
      .replaceAll(/\.(?=\S)/gu, ". ")
      .replaceAll(/\p{Nd}{5,}/gu, " ")
      .replaceAll(/\s+/gu, " ")
      .trim(),
  )
    .slice(0, mostLetters)
    .join("")
    .trim();
  return hasWords(clean) && /\p{L}/u.test(clean) ? clean : undefined;
}
