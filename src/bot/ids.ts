/** Ids of rows, and the random characters that nobody can guess. */
import { randomInt } from "node:crypto";

/** In the order in which a database sorts them. */
const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/**
 * An id for a row: `m` and fourteen characters, for example. The first seven are the time, to the millisecond: rows
 * that are written one after the other lie beside each other in an index. The others are random.
 */
export function newId(letter: string, nowMs = Date.now()): string {
  return letter + timeCharacters(nowMs) + randomCharacters(7);
}

/** Seven last until the year 2081. */
function timeCharacters(ms: number): string {
  let made = "";
  for (let rest = ms; made.length < 7; rest = Math.floor(rest / alphabet.length)) {
    made = alphabet[rest % alphabet.length] + made;
  }
  return made;
}

export function randomCharacters(count: number): string {
  let made = "";
  for (let i = 0; i < count; i += 1) made += alphabet[randomInt(alphabet.length)];
  return made;
}
