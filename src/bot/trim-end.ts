/**
 * Core: takes signs off the end of a text.
 *
 * An expression such as `/[.!]+$/` begins anew at every one of a thousand signs that do not stand at the
 * end, and reads them all each time. This reads from the end and stops.
 */

/** @param gone what a single sign looks like that is taken off */
export function trimEnd(text: string, gone: RegExp): string {
  let end = text.length;
  while (end > 0 && gone.test(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}
