/** Joining: how villages are named, so that the same village typed twice is one village. */
import { foldName, isPlainName } from "../../../bot/plain-name.ts";

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
 * A name that somebody typed, ready to be kept: one line, of letters (../plain-name.ts).
 *
 * @returns `undefined` if it is none, or too long.
 */
export function parseVillageName(text: string): string | undefined {
  const name = foldName(text);
  return name.length <= maxVillageName && isPlainName(name) ? name : undefined;
}
