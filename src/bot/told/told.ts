/**
 * What somebody tells of money in a line of their own words: how much, what for, which way it went and on which day, in
 * one line or in several ("bought sacks 8 and tape 3"). The words of both languages are in words.ts.
 *
 * Nothing is guessed: of two sums for one thing, and of a question, nothing is read. How an amount and a day are written
 * is for whoever keeps them.
 */
import { byThePiece } from "../numbers/by-the-piece.ts";
import {
  aside,
  has,
  isNoSum,
  segmentsOf,
  slice,
  sumOf,
  without,
  withSum,
  wordsOf,
  type Part,
  isHan,
  type Word,
  type Words,
} from "./parts.ts";
import { asksOrPrices, tellsElse, wantsMoney, type Kind } from "./words.ts";

type Deed = "sold" | "bought" | "got" | "paid";

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
}

export interface Told {
  readonly lines: readonly ToldLine[];
  /** Nothing but a sale or what was spent, whatever it sounds like. */
  readonly isSure: boolean;
  /** What is still to be paid: all of it, or another part. */
  readonly owed?: "all" | "part";
  /** Why no sum can be read, where one is told. */
  readonly unclear?: "amount-odd" | "by-piece";
}

/** Letters; more is a story. */
const longest = 110;
const mostLines = 4;
/** Most texts have no number at all. */
const mayBe =
  /[\d零一二两三四五六七八九十百半]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand)|teen|ty\b/iu;

const signed = /(?:^|[\s,，])[+-]\s?[¥\d.]/u;

/** @returns undefined where it tells of no money, or of more than that */
export function readTold(typed: string): Told | undefined {
  if (typed.length > longest || typed.includes("\n")) return undefined;
  const plain = typed.trim().normalize("NFKC").toLowerCase();
  if (!mayBe.test(plain)) return undefined;
  // Words stay as they were typed, where each character keeps its place.
  const text = plain.length === typed.trim().length ? typed.trim() : plain;
  const found = wordsOf(plain);
  // What has a sign is a line of the book as it stands.
  if (signed.test(plain)) return undefined;
  const owed = found.filter(({ kind }) => kind === "owed");
  const paid = without(plain, [...owed, ...found.filter(({ kind }) => kind === "how")]);
  if (wantsMoney.test(paid) || asksOrPrices.test(paid)) return undefined;
  const isPart = owed.some((word) => isOfOne(plain, found, word));
  const owing = owed.length === 0 ? {} : { owed: isPart ? ("part" as const) : ("all" as const) };
  const piece = isPart ? undefined : byThePiece(without(plain, owed));
  const first = found.find(({ kind }) => !aside.includes(kind))?.kind;
  const isTrade = first === "sold" || first === "bought";
  if (piece?.kind === "unclear" || isVagueCount(plain, found)) {
    return { lines: [], isSure: isTrade, unclear: "by-piece", ...owing };
  }
  if (isTrade && found.findLast(({ kind }) => !aside.includes(kind))?.kind === "vague") {
    return { lines: [], isSure: true, unclear: "amount-odd", ...owing };
  }
  // Who pays later is no part of what was sold; who pays for one of two is.
  const rest = isPart
    ? found
    : found.map((word) => (word.kind === "owed" ? { ...word, kind: "all" as const } : word));
  const lines = linesOf(text, piece === undefined ? rest : withSum(rest, piece));
  return lines === undefined ? undefined : { ...lines, ...owing };
}

/** One sale with its sum, and nothing else: "sold 1 pair to the teacher 350", 卖了两斤给我表妹 她给了我60. */
export function isOneSale(text: string): boolean {
  const told = readTold(text);
  return told?.isSure === true && told.lines.length === 1 && told.lines[0]?.deed === "sold";
}

/** "I paid 100 for the bus": what goes for the way to a buyer, and to no cheat. */
export function isPaidOnTheWay(text: string): boolean {
  const [line, another] = readTold(text)?.lines ?? [];
  return another === undefined && line?.deed === "paid" && line.isForWay;
}

/** `一个15 一个赊着`, "one for 15 and one on credit": who pays later has only that one. */
function isOfOne(text: string, words: Words, owed: Word): boolean {
  if (/\b(?:one|other)\b/u.test(slice(text, owed))) return true;
  const segment = segmentsOf(words).find((each) => each.includes(owed)) ?? [];
  return segment[segment.indexOf(owed) - 1]?.kind === "count" && segment.every(isNoSum);
}

/** "Two or three at 15 each": how much each, and of how many nobody knows. */
function isVagueCount(text: string, words: Words): boolean {
  const vague = words.find(({ kind }) => kind === "vague");
  if (vague === undefined) return false;
  const [thing = ""] = /\p{Script=Han}$/u.exec(text.slice(vague.at, vague.end)) ?? [];
  return byThePiece(`${text.slice(0, vague.at)}2${thing}${text.slice(vague.end)}`) !== undefined;
}

/** @returns undefined where a part has two sums, or none has one */
function linesOf(text: string, words: Words): Pick<Told, "lines" | "isSure"> | undefined {
  const parts: { words: Word[]; sum: Word }[] = [];
  let open: Word[] = [];
  for (const segment of segmentsOf(words)) {
    const sum = sumOf(text, segment);
    if (sum === "two") return undefined;
    const above = parts.at(-1);
    // How it was paid, and to whom it went, stands behind the sum.
    if (sum === undefined && above !== undefined && isBehind(segment)) {
      above.words.push(...segment);
      continue;
    }
    open.push(...segment);
    if (sum === undefined) continue;
    parts.push({ words: open, sum });
    open = [];
  }
  const last = parts.at(-1);
  if (last === undefined || parts.length > mostLines) return undefined;
  last.words.push(...open);
  const lines: ToldLine[] = [];
  for (const part of parts) {
    const line = lineOf(text, part.words, part.sum);
    if (!isPlain(text, part, line)) return undefined;
    const above = lines.at(-1);
    // "Yesterday sold 1200, today 800": of the same. Whoever bought this bought that.
    const isSame = line.words === "" && line.deed === undefined;
    const isMore = above?.deed === "bought" || above?.deed === "paid";
    const deed = line.deed ?? (isSame || isMore ? above?.deed : undefined);
    const said = isSame ? (above?.words ?? "") : line.words;
    if (said === "" && line.deed === undefined) return undefined;
    lines.push({
      ...line,
      day: line.day || (above?.day ?? ""),
      words: said,
      ...(deed !== undefined && { deed }),
    });
  }
  const [line] = lines;
  // "I sold ten": of what is counted and what is money nobody knows.
  if (lines.length === 1 && line!.words === "sold" && !line!.isMoney) return undefined;
  return { lines, isSure: areSure(parts, lines) };
}

/** Left out of the words: said otherwise by the line. */
const silent: readonly Kind[] = ["day", "all", "came"];

function lineOf(text: string, words: Words, sum: Word): ToldLine {
  const first = words.findIndex(({ kind }) => kind !== "filler" && kind !== "day");
  // "My cousin bought 4 eggs": in English whoever tells of somebody else says so first.
  const isOwn = words[first] !== undefined && (isDeed(words[first].kind) || isHan(text));
  const deeds = new Set(words.flatMap(({ kind }) => (isOwn && isDeed(kind) ? [kind] : [])));
  const isTurned = isIn(deeds) && isOut(deeds);
  const [deed = has(words, "came") ? ("got" as const) : undefined] = deeds;
  const isLeft = (word: Word, at: number) =>
    (word === sum && sum.sum === undefined) ||
    silent.includes(word.kind) ||
    (at < first && word.kind === "filler") ||
    (at === first && (word.kind === "got" || word.kind === "paid")) ||
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
      .replaceAll(/^[\s,，、:]+|[\s,，、:]+$/gu, ""),
    ...(deed !== undefined && !isTurned && { deed }),
    isMoney: sum.kind === "money" || has(words, "how", "cost"),
    isForWay: has(words, "cost"),
  };
}

const isBehind = ([first]: Words) => first?.kind === "how" || first?.kind === "to";

/** So many words a line has, and no more: what was done first of all, what it is for, what is told behind it. */
const most = {
  en: { done: 9, for: 3, bare: 3, behind: 3 },
  zh: { done: 16, for: 8, bare: 5, behind: 6 },
};

/** Whether it tells of little else than the sum. */
function isPlain(text: string, { words, sum }: Part, { deed }: ToldLine): boolean {
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
function areSure(parts: readonly Part[], [line, another]: readonly ToldLine[]): boolean {
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

const isDeed = (kind: Kind): kind is Deed =>
  kind === "sold" || kind === "bought" || kind === "got" || kind === "paid";
const isIn = (deeds: ReadonlySet<Kind>) => deeds.has("sold") || deeds.has("got");
const isOut = (deeds: ReadonlySet<Kind>) => deeds.has("bought") || deeds.has("paid");
