/** A stretch of a text, and its digits in one width. Pure. */

/** From the first character to the one after the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Digits of full width become digits as they are typed; every other character keeps its place. */
export function inOneWidth(text: string): string {
  return text.replaceAll(/[０-９]/gu, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) - "０".charCodeAt(0) + "0".charCodeAt(0)),
  );
}

export function digitsOf(text: string): string {
  return text.replaceAll(/\D/gu, "");
}
