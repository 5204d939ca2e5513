/** Ids of rows, and the random characters that nobody can guess. */
import { randomInt } from "node:crypto";

const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** An id for a row: `m` and fourteen random characters, for example. */
export function newId(letter: string): string {
  return letter + randomCharacters(14);
}

export function randomCharacters(count: number): string {
  let made = "";
  for (let i = 0; i < count; i += 1) made += alphabet[randomInt(alphabet.length)];
  return made;
}
