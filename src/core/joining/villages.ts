/** Joining: how villages are named, so that the same village typed twice is one village. */

/** A village's name has at most this many characters. */
export const maxVillageName = 40;

/** The name as it is compared: width and case folded, spaces and a final 村 or "village" dropped. */
export function villageKey(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s·.,，。'’-]+/g, "")
    .replace(/(?<=.)(村|village)$/u, "");
}

/**
 * A name that somebody typed, ready to be kept: one line, no control characters, trimmed.
 *
 * @returns `undefined` if it is empty, too long, or has no letter.
 */
export function parseVillageName(text: string): string | undefined {
  const name = text
    .normalize("NFKC")
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim();
  if (name.length === 0 || name.length > maxVillageName || !/\p{L}/u.test(name)) return undefined;
  return name;
}
