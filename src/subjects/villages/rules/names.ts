/** A list of names as somebody pastes it: one a line or between commas, numbered or not. Kept nowhere. */

/** Slips of one list: a class, and a few more. */
export const mostNames = 120;
const mostLetters = 40;

/** @returns the names in their order, each once */
export function readNames(text: string): readonly string[] {
  const names = text
    .split(/[\n\r,，、;；\t]+/u)
    .map((line) =>
      line
        .replace(/^\s*\d+\s*[.)、．:：]?\s*/u, "")
        .replaceAll(/\p{Cc}/gu, "")
        .trim(),
    )
    .filter((name) => name !== "")
    .map((name) => Array.from(name).slice(0, mostLetters).join(""));
  return [...new Set(names)].slice(0, mostNames);
}
