/**
 * People: first names as they are looked for. Folded so that width, case and spaces make no difference;
 * how a name is shown is as its person wrote it.
 */

/** Fewer would list half a county. */
export const fewestLetters = 2;

/** The name as it is compared. */
export function nameKey(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, "");
}

/**
 * What somebody typed to find a person by the beginning of the first name.
 *
 * @returns `undefined` when it has fewer than two letters
 */
export function parseSearch(text: string): string | undefined {
  const key = nameKey(text).slice(0, 32);
  const letters = key.match(/[\p{L}\p{N}]/gu) ?? [];
  return letters.length < fewestLetters ? undefined : key;
}

/** The first text that is behind all those that begin with `key`, by bytes. */
export function behind(key: string): string {
  return `${key}\u{10FFFF}`;
}
