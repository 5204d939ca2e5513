/**
 * Words that come below others before the tap that sends both. Whoever says the same again, and perhaps more of it, says it
 * once: nobody reads it twice. Pure.
 */
import { plainWords } from "../bare-words.ts";

export function joined(before: string, more: string): string {
  return saysAgain(plainWords(before), plainWords(more)) ? more : `${before}\n${more}`;
}

/** It begins or ends with the same words: in the middle of others a "no" is another one. */
function saysAgain(before: string, more: string): boolean {
  if (before === more) return true;
  if (/\p{Script=Han}/u.test(before)) {
    return before.length > 1 && (more.startsWith(before) || more.endsWith(before));
  }
  return before !== "" && (more.startsWith(`${before} `) || more.endsWith(` ${before}`));
}
