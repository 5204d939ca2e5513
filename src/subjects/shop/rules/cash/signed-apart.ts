/** Shop: "+1500 shoes -250 boda" in one line of text: each amount has its sign, and is a line of the book of its own. */
import { fold } from "./amount.ts";

const nextSigned = /\s+(?=[+-]\s?[¥\d.])/;

/**
 * The parts of a line, as they were typed; the line itself where it is one, or where a part cannot be read.
 *
 * @param isLine whether a part is a line of the book by itself
 */
export function signedApart(line: string, isLine: (part: string) => boolean): readonly string[] {
  const folded = fold(line);
  if (!/^\s*[+-]/.test(folded) || !nextSigned.test(folded.trim())) return [line];
  const each = folded.trim().split(nextSigned);
  let at = folded.length - folded.trimStart().length;
  const typed = each.map((part) => {
    const from = folded.indexOf(part, at);
    at = from + part.length;
    return line.slice(from, at);
  });
  return typed.every(isLine) ? typed : [line];
}
