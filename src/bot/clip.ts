/** Texts cut: to fit a button or a line, with `…` where something was left out, and at their end. */

/**
 * The text, cut so that it has at most `most` characters.
 *
 * @param left how many of its own characters a cut text has
 */
export function clip(text: string, most: number, left = most - 1): string {
  const letters = Array.from(text);
  return letters.length <= most ? text : `${letters.slice(0, left).join("")}…`;
}

/** Kept: making one takes longer than cutting. */
let segmenter: Intl.Segmenter | undefined;

/** Cuts between what people take for characters, never inside one. */
export function shorten(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  segmenter ??= new Intl.Segmenter();
  const chars = Array.from(segmenter.segment(text), ({ segment }) => segment);
  return chars.length <= maxChars ? text : `${chars.slice(0, maxChars - 1).join("")}…`;
}

/**
 * Takes signs off the end of a text. An expression such as `/[.!]+$/` begins anew at every one of a thousand
 * signs that do not stand at the end, and reads them all each time. This reads from the end and stops.
 *
 * @param gone what a single sign looks like that is taken off
 */
export function trimEnd(text: string, gone: RegExp): string {
  let end = text.length;
  while (end > 0 && gone.test(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}
