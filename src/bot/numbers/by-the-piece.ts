/**
 * Sums told by the piece: of `3 soap 12 each`, `12一斤卖了3斤` the sum is 36. How many, what each cost, and perhaps the sum
 * itself; nothing else may be a number. A sum that is told, `三罐一共36`, is no product.
 *
 * Which words stand for "each" and what is counted is in piece-words.ts; whether money came or went is not for here.
 */
import { plainNumber } from "./sums.ts";
import { isVague } from "./spoken-numbers.ts";
import { english, chinese, longest, mayBe, type Found, type PieceWords } from "./piece-words.ts";

/** The sum, and how it came about. */
export interface PieceSum {
  readonly kind: "sum";
  readonly count: number;
  readonly each: number;
  /** Rounded to hundredths. */
  readonly total: number;
  /** Where it stands in the text, as NFKC writes it. */
  readonly at: number;
  readonly end: number;
}

/** `unclear`: something costs so much each, but of what, or how many, nobody can tell. */
export type ByPiece = PieceSum | { readonly kind: "unclear" };

const unclear: ByPiece = { kind: "unclear" };
/** As the bot writes it, `3 × 12 = 36`, and as people do, `3x12`. What has a size, `30x20 cm`, `30x20x10`, is no sum. */
const written =
  /(?<![\w.×*/+-])(\d+(?:\.\d+)?) ?[×x*] ?(\d+(?:\.\d+)?)(?: ?= ?(\d+(?:\.\d+)?))?(?![\d.])(?! ?(?:[x×*/]|[cm]?m\b|inch|in\b|ft\b|g\b|kg\b|ml\b|公分|厘米|毫米|[寸尺米克斤]))/u;
/** Many more than somebody sells at once: a telephone number, a date. */
const mostPieces = 99_999;
const mostEach = 999_999;

/** @returns undefined where nothing is told by the piece */
export function byThePiece(typed: string): ByPiece | undefined {
  if (typed.length > longest || !mayBe.test(typed)) return undefined;
  const text = typed.normalize("NFKC").toLowerCase();
  const sum = written.exec(text);
  if (sum !== null) {
    const [whole, count, each, total] = sum;
    const read = sumOf(Number(count), Number(each), sum.index, sum.index + whole.length);
    return total === undefined || read?.total === Number(total) ? read : undefined;
  }
  if (isVague(text)) return undefined;
  return read(text, /\p{Script=Han}/u.test(text) ? chinese : english);
}

/** The text with what is told by the piece as its sum; everything else as NFKC writes it. */
export function withPieceSums(text: string): string {
  const read = byThePiece(text);
  if (read?.kind !== "sum") return text;
  const plain = text.normalize("NFKC");
  return `${plain.slice(0, read.at)} ${plainNumber(read.total)} ${plain.slice(read.end)}`.trim();
}

/** How many, where one thing is counted and no word says for how many a price is: `sold 3 soap`, not `sold 3 soap for`. */
export function countAlone(typed: string): number | undefined {
  if (typed.length > longest || !/[\d零一二两三四五六七八九十]|\b[a-z]/iu.test(typed))
    return undefined;
  const text = typed.normalize("NFKC").toLowerCase();
  if (isVague(text)) return undefined;
  const words = /\p{Script=Han}/u.test(text) ? chinese : english;
  if (words.isToldWhole(text)) return undefined;
  const [count, ...more] = words.counts(text);
  if (count === undefined || more.length > 0 || count.value > mostPieces) return undefined;
  return words.isNumberIn(without(text, count)) ? undefined : count.value;
}

/** `3 × 12 = 36`. */
export function writePieceSum({
  count,
  each,
  total,
}: Omit<PieceSum, "kind" | "at" | "end">): string {
  return `${plainNumber(count)} × ${plainNumber(each)} = ${plainNumber(total)}`;
}

function read(text: string, words: PieceWords): ByPiece | undefined {
  const [each, ...more] = words.each(text);
  if (each === undefined) return undefined;
  const rest = without(text, each);
  const [total, ...totals] = words.totals(rest);
  const open = total === undefined ? rest : without(rest, total);
  const [count = beforeSign(text, each), ...counts] = words.counts(open, each);
  if (count === undefined) return each.isPlural === true ? unclear : undefined;
  if (more.length > 0 || totals.length > 0 || counts.length > 0) return unclear;
  if (words.isNumberIn(without(open, count))) return unclear;
  if (!words.isOfOneKind(count, each)) return unclear;
  const at = Math.min(each.at, count.at);
  const end = Math.max(each.end, count.end, total?.end ?? 0);
  const sum = sumOf(count.value, each.value, Math.min(at, total?.at ?? at), end);
  return total === undefined || sum?.total === total.value ? (sum ?? unclear) : unclear;
}

/** `3 @ 650`, "sold 2 to Mei 15 each": whoever writes so need not name what is counted. */
function beforeSign(text: string, { at }: Found): Found | undefined {
  const number =
    text[at] === "@"
      ? /(?<![\w.,:/+-])\d+(?:\.\d+)?(?=\s*$)/u.exec(text.slice(0, at))
      : /(?<=\bsold )\d+(?= to\b)/u.exec(text.slice(0, at));
  if (number === null) return undefined;
  const [digits] = number;
  return { at: number.index, end: number.index + digits.length, value: Number(digits), of: "" };
}

function sumOf(count: number, each: number, at: number, end: number): PieceSum | undefined {
  if (count <= 0 || each <= 0 || count > mostPieces || each > mostEach) return undefined;
  const total = Math.round(Math.round(count * 100) * Math.round(each * 100)) / 10_000;
  return { kind: "sum", count, each, total: Math.round(total * 100) / 100, at, end };
}

/** Every other letter keeps its place. */
function without(text: string, { at, end }: Found): string {
  return text.slice(0, at) + "\n".repeat(end - at) + text.slice(end);
}
