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

/** Without what may be left out, and with any sign in the place of a name. */
function outlineOf(way: string): string {
  return way.replaceAll(/\{(\p{L}+)\}/gu, (_, part: string) => {
    if (part === "all") return everybody;
    if (part === "them") return them;
    const said = parts[part];
    if (said === undefined) return ".";
    return /[*?]$/u.test(said) ? "" : outlineOf(said);
  });
}

/** A way in Chinese holds Chinese; the names in another may. */
const scriptOf = (way: string) => (/\p{Script=Han}/u.test(way) ? /\p{Script=Han}/u : /[a-z]/iu);

const latePattern = (way: string, before: string, behind: string, flags: string): LatePattern =>
  createLatePattern(
    { source: () => before + patternOf(way) + behind, outline: () => outlineOf(way) },
    flags,
    scriptOf(way),
  );

/** Over bare words. */
export const wholeWay = (way: string): LatePattern => latePattern(way, "^", "$", "u");

/** The same over words as they were typed. */
export const wholeTyped = (way: string): LatePattern => latePattern(way, "^\\s*", "\\s*$", "isu");

/** How words begin, as they were typed. */
export const beginningWay = (way: string): LatePattern => latePattern(way, "^\\s*", "", "iu");

/** What a way names, by its braces. */
export type Named = Readonly<Record<string, string | undefined>> | undefined;
