/** The name that somebody says they had: as it is typed, and the parts that may be it. Pure. */
import { cleanName } from "../../joining/index.ts";

/** What stands before a name in a sentence: 我叫, "my name was". */
const before =
  /^(?:我?(?:以前|原来|那时候?)?(?:的?名字)?(?:就?叫|是)|(?:(?:my (?:old )?name|it|that) (?:is|was)|i (?:am|was)|i'?m|(?:you )?called me|name) )[:：,，\s]*/iu;

/** Other words than a name between the parts: 上溪村的李娜, "Ann from Stone Bridge". */
const between = /[,，、;；。.]|\s(?:from|of|in|at)\s|的|(?<=村)/iu;

export function nameTyped(text: string): string {
  const bare = text.trim().replace(before, "");
  return cleanName(bare.trim() === "" ? text : bare);
}

/** The whole first: 的 may stand in a name. */
export function partsOf(name: string): readonly string[] {
  const parts = name.split(between).map((part) => part.trim());
  return [...new Set([name, ...parts])].filter((part) => part !== "");
}
