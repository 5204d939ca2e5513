/** One line that was told: its day, its sum, its words and what was done, out of the words that it has. */
import { has, isHan, slice, type Word, type Words } from "./parts.ts";
import { givesBack, isDeed, type Deed, type Kind } from "./words.ts";

export interface ToldLine {
  /** As it was typed; empty where none was said. */
  readonly day: string;
  /** As it was typed, or what the pieces come to. */
  readonly sum: string;
  /** What for, without day and sum. */
  readonly words: string;
  /** What was done; absent: it has to be asked whether the money came or went. */
  readonly deed?: Deed;
  /** It can be nothing but money: it is written so, or said how it was paid, or it is for what costs on the way. */
  readonly isMoney: boolean;
  readonly isForWay: boolean;
  /** It came from somebody who was spoken of: "she paid 25". */
  readonly isOfOther?: true;
}

/** Left out of the words: said otherwise by the line. */
const silent: readonly Kind[] = ["day", "all", "came"];

export function lineOf(text: string, words: Words, sum: Word): ToldLine {
  const first = words.findIndex(({ kind }) => kind !== "filler" && kind !== "day");
  // "My cousin bought 4 eggs": in English whoever tells of somebody else says so first.
  const isBack = words.some((word) => word.kind === "paid" && givesBack.test(slice(text, word)));
  const isOwn = words[first] !== undefined && (isDeed(words[first].kind) || isHan(text) || isBack);
  const deeds = new Set(words.flatMap(({ kind }) => (isOwn && isDeed(kind) ? [kind] : [])));
  const isTurned = isIn(deeds) && isOut(deeds);
  const [deed = has(words, "came") ? ("got" as const) : undefined] = deeds;
  const isLeft = (word: Word, at: number) =>
    (word === sum && sum.sum === undefined) ||
    silent.includes(word.kind) ||
    (at < first && word.kind === "filler") ||
    (at === first && !isBack && (word.kind === "got" || word.kind === "paid")) ||
    (word.kind === "for" && words[at + 1] === sum);
  let [said, end] = ["", words[0]?.at ?? 0];
  for (const [at, word] of words.entries()) {
    said += isLeft(word, at) ? " " : text.slice(end, word.end);
    end = word.end;
  }
  return {
    day:
      words.filter(({ kind }) => kind === "day").map(({ at, end: to }) => text.slice(at, to))[0] ??
      "",
    sum: sum.sum ?? text.slice(sum.at, sum.end),
    words: said
      .replaceAll(/\s+(?:[,，;；、]\s*)?/gu, " ")
      .replaceAll(/^[\s,，、:]+|[\s,，、:]+$|和$/gu, ""),
    ...(deed !== undefined && !isTurned && { deed }),
    // 收, 赚: nothing but money comes so.
    isMoney:
      sum.kind === "money" ||
      has(words, "how", "cost") ||
      isBack ||
      (isHan(text) && words[first]?.kind === "got"),
    isForWay: has(words, "cost"),
    ...(has(words, "came") && { isOfOther: true as const }),
  };
}

const isIn = (deeds: ReadonlySet<Kind>) => deeds.has("sold") || deeds.has("got");
const isOut = (deeds: ReadonlySet<Kind>) => deeds.has("bought") || deeds.has("paid");
