/** Ways of saying something, as data, made into patterns. What stands in braces is written once, or is a name. */
import { createLatePattern, type LatePattern } from "../../../bot/reading/needed-words.ts";
import { everybody, them } from "./message-words.ts";
import { parts } from "./officer-words.ts";

/** Over words as they were typed; bare ones have no stops. */
const name = "[^:：,，.。!！?？\\n]{1,32}?";

function patternOf(way: string): string {
  return way.replaceAll(/\{(\p{L}+)\}/gu, (_, part: string) => {
    if (part === "all") return `(?<all>${everybody})`;
    if (part === "them") return them;
    return part in parts ? patternOf(parts[part]!) : `(?<${part}>${name})`;
  });
}

/** A way in Chinese holds Chinese; the names in another may. */
const scriptOf = (way: string) => (/\p{Script=Han}/u.test(way) ? /\p{Script=Han}/u : /[a-z]/iu);

/** Over bare words. */
export function wholeWay(way: string): LatePattern {
  return createLatePattern(() => `^${patternOf(way)}$`, "u", scriptOf(way));
}

/** The same over words as they were typed. */
export function wholeTyped(way: string): LatePattern {
  return createLatePattern(() => `^\\s*${patternOf(way)}\\s*$`, "isu", scriptOf(way));
}

/** How words begin, as they were typed. */
export function beginningWay(way: string): LatePattern {
  return createLatePattern(() => `^\\s*${patternOf(way)}`, "iu", scriptOf(way));
}

/** What a way names, by its braces. */
export type Named = Readonly<Record<string, string | undefined>> | undefined;
