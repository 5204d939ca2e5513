/**
 * What somebody tells of money in a line of their own words: how much, what for, which way it went and on which day, in
 * one line or in several ("bought sacks 8 and tape 3"). The words of both languages are in words.ts.
 *
 * Nothing is guessed: of two sums for one thing, and of a question, nothing is read. How an amount and a day are written
 * is for whoever keeps them.
 */
import { byThePiece } from "../numbers/by-the-piece.ts";
import { inDigits } from "../numbers/spoken-numbers.ts";
import { lineOf, type ToldLine } from "./line.ts";
import { aside, isNoSum, segmentsOf, slice, sumOf, without, withSum, wordsOf } from "./parts.ts";
import type { Word, Words } from "./parts.ts";
import { areSure, isPlain } from "./sure.ts";
import { withoutTakenBack } from "./taken-back.ts";
import { asksOrPrices, isDeed, wantsMoney } from "./words.ts";

export interface Told {
  readonly lines: readonly ToldLine[];
  /** Nothing but a sale or what was spent, whatever it sounds like. */
  readonly isSure: boolean;
  /** What is still to be paid: all of it, or another part; `none` where it was said that it was paid. */
  readonly owed?: "all" | "part" | "none";
  /** Why no sum can be read, where one is told. */
  readonly unclear?: "amount-odd" | "by-piece" | "two-amounts";
}

/** Letters; more is a story. */
const longest = 110;
const longestUnclear = 60;
const mostLines = 4;
/** Most texts have no number at all. */
const mayBe =
  /[\d零一二两三四五六七八九十百半]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand)|teen|ty\b/iu;

const signed = /(?:^|[\s,，])[+-]\s?[¥\d.]/u;

/** @returns undefined where it tells of no money, or of more than that */
export function readTold(said: string): Told | undefined {
  const typed = withoutTakenBack(said);
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
  if (piece?.kind === "unclear" || hasVagueCount(plain, found)) {
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
  if (lines === "two") {
    const isDone = first !== undefined && isDeed(first) && typed.length <= longestUnclear;
    return isDone ? { lines: [], isSure: isTrade, unclear: "two-amounts" } : undefined;
  }
  if (lines === undefined) return undefined;
  return { ...lines, ...owing, ...paidOf(lines.lines) };
}

/** What stands behind a payment of the sale before it: the rest, and when it comes. */
const ofTheRest =
  /^(?:(?:the |and |but |only |first |now |so far |先|才|只|了|已经|现|\s)*(?:(?:the )?(?:rest|balance|remaining|other half)\b|剩下?|余下?|其余|尾款|还有|还|下[次回]|以后|明天|改天|的|$))/iu;

/**
 * "Sold 2 jars 40, she paid 25": the money that came is of that sale, and no other one. Of less than the whole the rest is
 * still to be paid; more than the whole is asked about.
 */
function paidOf(lines: readonly ToldLine[]): Partial<Told> {
  const [sale, payment, another] = lines;
  if (sale === undefined || payment === undefined || another !== undefined) return {};
  const isPayment = sale.deed === "sold" && payment.isOfOther && ofTheRest.test(payment.words);
  if (!isPayment || payment.deed !== "got") return {};
  const [whole, paid] = [sale, payment].map(({ sum }) =>
    Number(/\d[\d.]*/u.exec(inDigits(sum))?.[0]),
  );
  if (whole === undefined || paid === undefined || !(paid > 0) || !(paid <= whole)) {
    return { lines: [], isSure: true, unclear: "two-amounts" };
  }
  const line = { ...sale, sum: payment.sum, isMoney: true };
  return { lines: [line], isSure: true, owed: paid < whole ? "part" : "none" };
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
  const segment = segmentsOf(text, words).find((each) => each.includes(owed)) ?? [];
  return segment[segment.indexOf(owed) - 1]?.kind === "count" && segment.every(isNoSum);
}

/** "Two or three at 15 each": how much each, and of how many nobody knows. */
function hasVagueCount(text: string, words: Words): boolean {
  const vague = words.find(({ kind }) => kind === "vague");
  if (vague === undefined) return false;
  const [thing = ""] = /\p{Script=Han}$/u.exec(text.slice(vague.at, vague.end)) ?? [];
  return byThePiece(`${text.slice(0, vague.at)}2${thing}${text.slice(vague.end)}`) !== undefined;
}

/** @returns `two` where a part has two sums, undefined where none has one */
function linesOf(text: string, words: Words): Pick<Told, "lines" | "isSure"> | "two" | undefined {
  const parts: { words: Word[]; sum: Word }[] = [];
  let open: Word[] = [];
  for (const segment of segmentsOf(text, words)) {
    const sum = sumOf(text, segment);
    if (sum === "two") return "two";
    if (sum === "odd") return undefined;
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

const isBehind = ([first]: Words) => first?.kind === "how" || first?.kind === "to";
