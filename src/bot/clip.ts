/** Texts cut to fit a button or a line, with `…` where something was left out. */

/**
 * The text, cut so that it has at most `most` characters.
 *
 * @param left how many of its own characters a cut text has
 */
export function clip(text: string, most: number, left = most - 1): string {
  const letters = Array.from(text);
  return letters.length <= most ? text : `${letters.slice(0, left).join("")}…`;
}

/** Cuts between what people take for characters, never inside one. */
export function shorten(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  const chars = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  return chars.length <= maxChars ? text : `${chars.slice(0, maxChars - 1).join("")}…`;
}
