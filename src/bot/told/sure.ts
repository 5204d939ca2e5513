/** Whether a line tells of little else than its sum, and whether it can be nothing but what was sold or spent. */
import type { ToldLine } from "./line.ts";
import { aside, has, isHan, slice, type Part } from "./parts.ts";
import { tellsElse } from "./words.ts";

/** So many words a line has, and no more: what was done first of all, what it is for, what is told behind it. */
const most = {
  en: { done: 9, for: 3, bare: 3, behind: 3 },
  zh: { done: 16, for: 8, bare: 5, behind: 6 },
};

/** Whether it tells of little else than the sum. */
export function isPlain(text: string, { words, sum }: Part, { deed }: ToldLine): boolean {
  const limit = isHan(text) ? most.zh : most.en;
  const at = words.indexOf(sum);
  const others = words.filter(({ kind }) => kind === "word");
  const behind = others.filter((word) => word.at > sum.at);
  const link = words.slice(at + 1).find(({ kind }) => !aside.includes(kind))?.kind;
  if (behind.length > (link === "for" || link === "to" ? limit.done : limit.behind)) return false;
  const first = words.find(({ kind }) => !aside.includes(kind))?.kind;
  // What is told by the piece is money, whatever was done.
  if (sum.sum !== undefined || (deed !== undefined && first === deed))
    return others.length <= limit.done;
  if (deed !== undefined) return others.length <= limit.for;
  // "Eggs 30": nothing says that it was taken or paid.
  const said = words.filter(({ kind }) => kind === "word" || kind === "filler");
  const isElse = said.some((word) => tellsElse.test(slice(text, word).toLowerCase()));
  return !isElse && others.length <= limit.bare;
}

/** A sale first of all, or what was paid for a thing, with nothing told behind it; sums each with what it is for. */
export function areSure(parts: readonly Part[], [line, another]: readonly ToldLine[]): boolean {
  const { words, sum } = parts.at(-1)!;
  const [next, ...rest] = words
    .slice(words.indexOf(sum) + 1)
    .filter(({ kind }) => !aside.includes(kind));
  const tells =
    next?.kind === "for" || next?.kind === "to"
      ? rest.length > mostBehind
      : has(words.slice(words.indexOf(sum)), "word");
  if (tells && line?.isForWay !== true) return false;
  const [first, second] = parts[0]!.words.filter(({ kind }) => !aside.includes(kind));
  if (first?.kind === "sold" || first?.kind === "bought") return line!.words !== "卖";
  if (another !== undefined) {
    return parts.every((part) => {
      const [begin, link] = part.words.filter(({ kind }) => !aside.includes(kind));
      return begin === part.sum && link?.kind === "for";
    });
  }
  if (first?.kind !== "got" && first?.kind !== "paid") return false;
  if (second?.kind === "how" || (first.kind === "paid" && line!.isForWay)) return true;
  return next?.kind === "for" && rest.length < mostBehind;
}

/** Words behind "for", and no more. */
const mostBehind = 5;
