/**
 * Shop: one amount of money as people type it, in integer minor units.
 *
 * `45`, `¥45`, `45元`, `45块5`, `5毛`, `1,200`, `1,50,000`, `Rs. 350`, `1.2万`, `2千`, `2k`. Exact: digits become an integer as text, never
 * as a fraction. What is no plain amount (a range, a sum, a weight) says so instead of being guessed.
 */
import { moneyName, moneySigns, moneyUnit } from "../../../../bot/numbers/money-words.ts";

export type AmountProblem = "amount-odd" | "amount-large" | "amount-zero" | "quantity";

export interface AmountRead {
  /** How many characters it took, its unit and a mark behind it included. */
  readonly length: number;
  /** At least 1; absent with a problem. */
  readonly minor?: number;
  readonly problem?: AmountProblem;
  /** It was written with a mark of money: ¥, 元, yuan, Ksh, rupees. */
  readonly isMoney: boolean;
}

/** The largest amount of one line; ten times that is a telephone number. */
export const largestMinor = 9_999_999_99;

/** Nothing of it would be changed: most that is typed in English. */
const plain = /^[ -~]*$/;

/**
 * The same text with full-width digits and signs made plain. Each character keeps its place, so
 * that positions in the one are positions in the other.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replaceAll(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll("￥", "¥")
    .replaceAll(/[−–—﹣]/g, "-")
    .replaceAll("﹢", "+")
    .replaceAll("。", ".")
    .replaceAll("，", ",")
    .replaceAll(/\s/g, " ");
}

const number = new RegExp(
  String.raw`([${moneySigns}]|${moneyName}(?![a-z])\.?)? ?(\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?(?!\d|,\d)|\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d|,\d)|\d+(?:\.\d+)?|\.\d+)`,
  "iy",
);

/** `45块5毛6分`; a digit that counts things (`45块5斤`) is left where it is. */
const counted = "斤公千克两个袋箱件包瓶盒单筐只双条张把串";
const yuan = new RegExp(
  ` ?万?(?:[元块塊圆](?:钱|(\\d)(?![\\d.${counted}元块塊])(?:[毛角](?:(\\d)分?)?)?)?|[毛角](?!\\d)| ?${moneyUnit}(?![a-z])|/[=-]|[万千](?!克|瓦|米)|k(?: ?${moneyUnit})?(?![a-z]))`,
  "iy",
);

/** What stands behind the number of a weight, a share, a count. */
const measure = new RegExp(
  `(?: ?(?:kg|g|km|cm|mm|ml|l|jin|pcs|tons?)(?![a-z])| ?(?:%|°|℃|斤|公斤|千克|克)|[${counted.replace("两", "")}度岁号点人天年月])`,
  "iy",
);
/** `2千`, `KES 1.5k`, `2k bob`: what the unit says of the number. */
const thousands = /千$|^k(?![a-z])/i;
const moreNumber = /[.,:/~+-]\d| ?[x×*] ?\d/iy;
const mark = / ?[:;,、.](?!\d)/y;

/** Reads the amount that begins at `at` in folded text; `undefined` where none begins. */
export function readAmount(folded: string, at: number): AmountRead | undefined {
  const found = matchAt(number, folded, at);
  if (found === undefined) return undefined;
  const [whole, sign, digits = ""] = found;
  let end = at + whole.length;

  const unit = unitAt(folded, end);
  end += unit?.[0].length ?? 0;
  const isMoney = sign !== undefined || unit !== undefined;
  const bad = (problem: AmountProblem): AmountRead => ({ length: end - at, problem, isMoney });

  if (!isMoney && matchAt(measure, folded, end) !== undefined) return bad("quantity");
  if (matchAt(moreNumber, folded, end) !== undefined) return bad("amount-odd");
  const minor = minorOf(digits, unit);
  if (minor === undefined) return bad("amount-odd");
  if (minor === 0) return bad("amount-zero");
  if (minor > largestMinor) return bad("amount-large");
  end += matchAt(mark, folded, end)?.[0].length ?? 0;
  return { length: end - at, minor, isMoney };
}

/** A unit may stand apart, but then nothing may follow it closely: `45 元宝` is 45, for `元宝`. */
function unitAt(folded: string, at: number): RegExpExecArray | undefined {
  const unit = matchAt(yuan, folded, at);
  if (unit === undefined || !unit[0].startsWith(" ")) return unit;
  const next = folded[at + unit[0].length];
  return next === undefined || next === " " || /[a-z]$/i.test(unit[0]) ? unit : undefined;
}

function minorOf(digits: string, unit: RegExpExecArray | undefined): number | undefined {
  const [units = "", fraction = ""] = digits.replaceAll(",", "").split(".");
  const [written = "", tenth, hundredth] = unit ?? [];
  const isWan = written.includes("万");
  const isThousands = thousands.test(written);
  if (tenth !== undefined && (fraction !== "" || isWan)) return undefined;
  if (isWan && isThousands) return undefined;
  const places = isWan
    ? 6
    : isThousands
      ? 5
      : /[毛角]$/.test(written) && tenth === undefined
        ? 1
        : 2;
  if (fraction.length > places) return undefined;
  if (units.length > 12) return Infinity;
  const said = tenth === undefined ? fraction : tenth + (hundredth ?? "0");
  return Number(units + said.padEnd(places, "0"));
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
