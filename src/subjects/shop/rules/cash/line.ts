/**
 * Shop: one line of a cash book as people type it: `+45 two baskets`, `昨天 -12 胶带`, `卖核桃 45`.
 *
 * Nothing is guessed that could turn money round: a line without a sign or a plain verb is asked
 * about, a line with two amounts too. What the words mean for the kind is in kind.ts.
 */
import type { PieceSum } from "../../../../bot/numbers/by-the-piece.ts";
import { moneyInDigits } from "../../../../bot/numbers/spoken-numbers.ts";
import { summed } from "../../../../bot/numbers/sums.ts";
import { withoutTakenBack } from "../../../../bot/told/taken-back.ts";
import { withHundredths } from "../../../../bot/numbers/written-numbers.ts";
import { fold, largestMinor, readAmount, type AmountProblem, type AmountRead } from "./amount.ts";
import { amountsIn, withoutCounted } from "./amounts-in.ts";
import { readDay, type DayProblem } from "./day.ts";
import { guessKind, type CashKind } from "./kind.ts";
import { piecesIn } from "./piece-line.ts";
import { writeMinor } from "../../../../bot/money.ts";

export interface CashLine {
  /** `YYYY-MM-DD` in the village. */
  readonly day: string;
  /** What came in, or less than nought what went out; never nought. */
  readonly amountMinor: number;
  /** What for, as it was typed; may be empty. */
  readonly words: string;
  readonly kind: CashKind;
}

export type Unread = AmountProblem | DayProblem | "no-amount" | "two-amounts" | "by-piece";

export type Reading =
  | { readonly read: "line"; readonly line: CashLine; readonly isSum?: boolean }
  /** Money, but in or out? The amount is positive. `isSum`: it was told by the piece. */
  | { readonly read: "unsided"; readonly line: CashLine; readonly isSum?: boolean }
  /** Only a day: the lines under it are of that day. */
  | { readonly read: "day"; readonly day: string }
  | { readonly read: "unread"; readonly why: Unread };

const sideMark = /^([+-]) */;
const between = /^[ :,;、]+/;
/** Said at the end instead of the beginning: `45 核桃 昨天`, `鸡蛋30 上周一的`, `honey 30 last Monday`. */
const dayBehind =
  /^(?:(.*?\S) +|(.*[\d元块毛]) *(?=\p{Script=Han}))(大前天|[前昨]天|昨[日晚]|今天|[上这本](?:周|星期|礼拜)[一二三四五六日天]|(?:周|星期|礼拜)[一二三四五六日天](?=的)|yesterday|today|\d{1,3} (?:days? ago|天前)|\d{1,3}天前|(?:on (?:last )?|last )(?:mon|tues|wednes|thurs|fri|satur|sun)day)的?[ .]*$/iu;
/** `+12+3 鸡蛋`, written closely: one amount. What went out and came in, `-12+3`, are two. */
const plainSum = /(?<![\d.,+-])(\+?)(\d+(?:\.\d+)?(?:\+\d+(?:\.\d+)?)+)(?![\d.])/gu;
const anotherAmount = /(?:^| )[+-] ?¥?\d/;
const phoneNumber = /^[\d -]{7,}$/;

/** Verbs that say which way the money went; those with `drop` say nothing else. */
const verbs: readonly (readonly [RegExp, side: 1 | -1, drop: boolean])[] = [
  [/^(?:收入|进账|入账|收到|收款)(?!了?吗)/, 1, true],
  [/^(?:微信|支付宝)(?:支付)?(?:成功)?(?:收款|收了|收到|到账|进账|入账)(?!了?吗)/, 1, false],
  [/^(?:微信|支付宝)(?:支付|付)/, -1, false],
  [/^(?:收了?|加) *(?=[¥\d])/, 1, true],
  [/^(?:我们?)?刚?才?收了?(?:微信|支付宝|现金|红包|转账)(?:转账)? *(?=[¥\d])/, 1, false],
  [/^(?:(?:(?:i|we|just|have) )*(?:received|got)|income|in|plus)(?![a-z]) */i, 1, true],
  [/^(?:我们?)?刚?才?(?:卖|赚)|^(?:(?:i|we|just|have) )*(?:sold|earned)(?![a-z])/i, 1, false],
  [/^(?:m-?pesa )?(?:ksh|kes)?s? ?\d[\d.,]* received(?![a-z])/i, 1, false],
  // What a buyer got back, and what the platform keeps. 退了我5块 came in, and so did what is paid back to me.
  [/^(?:我们?|俺)?刚?才?退(?:给|还|了)(?!回|.{0,4}?[我俺咱])/u, -1, false],
  [
    /^(?:被?(?:平台|抖音|淘宝|拼多多|快手|微信|系统|网店|商家后台)(?:又|把我?|从.{0,4})?(?:扣|抽)(?:了|掉|走|的)?|(?:平台|技术)?(?:手续费|服务费|佣金|扣点|抽成|平台费))(?!.{0,6}退)/u,
    -1,
    false,
  ],
  [
    /^(?:(?:i|we|just|have) )*(?:refunded|(?:gave|returned|paid|sent)(?: (?!me\b|us\b)[^\d]{1,30}?)?(?: ?¥?\d[\d.,]*)?(?: [^\d]{0,20}?)? ?\bback\b(?! to (?:me|us)\b))/iu,
    -1,
    false,
  ],
  [
    /^(?:the )?(?:(?:platform|shop|app|site|website|taobao|douyin|amazon|etsy|jumia|shopee|lazada|daraz|selling|service|transaction|listing|payment)(?:['’]?s)? (?:fees?|commission|charges?|charged|took|takes|keeps?|kept|deducted|cut)|commission|fees?)(?![a-z])/iu,
    -1,
    false,
  ],
  [/^(?:支出|支付(?!宝)|付款|花费|花了|付了)/, -1, true],
  [/^[支花付减] *(?=[¥\d])/, -1, true],
  [/^(?:(?:(?:i|we|just|have) )*(?:spent|paid)|out|minus)(?![a-z]) */i, -1, true],
  [/^(?:我们?)?刚?才?(?:买|进货)|^(?:(?:i|we|just|have) )*(?:bought)(?![a-z])/i, -1, false],
];

/**
 * Reads one line.
 *
 * Never throws, whatever the text. The same text on the same day always gives the same.
 *
 * @param today the day in the village
 * @param usual the day of a line that names none; absent: today
 */
export function readCashLine(typed: string, today: string, usual = today): Reading {
  // A line has one amount: "-12,50 tape" is twelve and a half.
  const text = withHundredths(withoutTakenBack(typed));
  const reading = readDigits(text, today, usual);
  if (isByPiece(reading)) return reading;
  const sums = text.replace(plainSum, (_, sign: string, sum: string) => sign + summed(sum));
  const inDigits = moneyInDigits(sums);
  if (inDigits === text) return reading;
  const said = readDigits(inDigits, today, usual);
  // No amount in digits: one may be said. Words beside an amount in digits stay as they were typed, unless they hold
  // another one: none is lost.
  const isAnother = said.read === "unread" && said.why === "two-amounts";
  if (saysTwoSums.test(text)) return unread("two-amounts");
  return reading.read === "unread" || isAnother ? said : reading;
}

/** 买袋子八块 快递十二: a second thing with its sum, which has no mark of money and would be lost among the words. */
const saysTwoSums =
  /[\d零一二三四五六七八九十百千][块元毛][\s,，;；、]+(?!一共|总共|共|拢共|找)\p{Script=Han}{1,6}?[零一二三四五六七八九十百千]+$/u;

function readDigits(text: string, today: string, usual: string): Reading {
  const typed = text.replaceAll(/\s/g, " ").trim();
  const folded = fold(typed);

  const dated = readDay(folded, today);
  if (dated?.problem !== undefined) return unread(dated.problem);
  let from = dated?.length ?? 0;
  from += between.exec(folded.slice(from))?.[0].length ?? 0;
  if (dated?.day !== undefined && from >= folded.length) return { read: "day", day: dated.day };

  const behind = dated === undefined ? dayBehind.exec(folded) : null;
  const said = behind === null ? undefined : readDay(behind[3]!, today)?.day;
  const until = said === undefined ? folded.length : (behind![1] ?? behind![2]!).length;
  const rest = { typed: typed.slice(from, until), folded: folded.slice(from, until) };
  const day = dated?.day ?? said ?? usual;

  const sign = sideMark.exec(rest.folded);
  const [pattern, told, drop] = verbs.find(([verb]) => verb.test(rest.folded)) ?? [];
  const side = sign === null ? told : sign[1] === "+" ? 1 : -1;
  const begin = (sign ?? (drop === true ? pattern?.exec(rest.folded) : null))?.[0].length ?? 0;

  const pieces = piecesIn(rest.folded.slice(begin), sign !== null);
  if (pieces?.kind === "unclear") return unread("by-piece");
  if (pieces !== undefined)
    return summedUp(rest, day, side ?? sideInside(rest.folded), begin, pieces);
  return sign === null ? found(rest, day, side, begin) : signed(rest, day, side!, begin);
}

/** `12一斤卖了3斤`: the verb stands behind. */
function sideInside(folded: string): 1 | -1 | undefined {
  const [isIn, isOut] = [/卖|\bsold\b/iu, /[买进]了?|\bbought\b/iu].map((verb) =>
    verb.test(folded),
  );
  return isIn === isOut ? undefined : isIn === true ? 1 : -1;
}

function isByPiece(reading: Reading): boolean {
  if (reading.read === "unread") return reading.why === "by-piece";
  return reading.read !== "day" && reading.isSum === true;
}

/** A line as it can be typed again: `2026-11-25 +45 two baskets`. */
export function writeCashLine(line: Pick<CashLine, "day" | "amountMinor" | "words">): string {
  const amount = `${line.amountMinor > 0 ? "+" : ""}${writeMinor(line.amountMinor)}`;
  if (line.words === "") return `${line.day} ${amount}`;
  const plain = `${line.day} ${amount} ${line.words}`;
  const again = readCashLine(plain, line.day);
  const isSame =
    again.read === "line" &&
    again.line.amountMinor === line.amountMinor &&
    again.line.words === line.words;
  // A mark keeps words apart that would be read as part of the amount: `+45: 元 宝`.
  return isSame ? plain : `${line.day} ${amount}: ${line.words}`;
}

interface Rest {
  readonly typed: string;
  /** The same, folded: as long, character by character. */
  readonly folded: string;
}

function signed(rest: Rest, day: string, side: 1 | -1, from: number): Reading {
  const amount = readAmount(rest.folded, from);
  if (amount === undefined) return found(rest, day, side, from);
  return keep(rest, day, side, from, from, amount);
}

/** The one amount somewhere in the line; of several, the one with a mark of money. */
function found(rest: Rest, day: string, side: 1 | -1 | undefined, from: number): Reading {
  const amounts = amountsIn(rest.folded, from);
  const plain = withoutCounted(
    rest.folded,
    amounts.filter(({ amount }) => amount.problem !== "quantity"),
  );
  const money = plain.filter(({ amount }) => amount.isMoney);
  const [one, another] = money.length === 1 ? money : plain;
  if (one === undefined) return unread(amounts.length > 0 ? "quantity" : "no-amount");
  if (another !== undefined) return unread("two-amounts");

  const before = /(?:^|[^\d.,])([+-]) ?$/.exec(rest.folded.slice(from, one.at));
  const own = before === null ? side : before[1] === "+" ? 1 : -1;
  const cut = one.at - (before === null ? 0 : before[0].length - before[0].search(/[+-]/));
  return keep(rest, day, own, from, cut, { ...one.amount, length: one.end - cut });
}

function keep(
  rest: Rest,
  day: string,
  side: 1 | -1 | undefined,
  from: number,
  cut: number,
  amount: AmountRead,
): Reading {
  if (amount.minor === undefined) return unread(amount.problem ?? "amount-odd");
  const said = tidy(`${rest.typed.slice(from, cut)} ${rest.typed.slice(cut + amount.length)}`);
  const words = said.replace(/^(an? [a-z]+) of$/iu, "$1");
  if (anotherAmount.test(fold(words))) return unread("two-amounts");
  if (phoneNumber.test(fold(words))) return unread("amount-odd");
  const amountMinor = (side ?? 1) * amount.minor;
  const line = { day, amountMinor, words, kind: guessKind(rest.typed, amountMinor) };
  return side === undefined ? { read: "unsided", line } : { read: "line", line };
}

/** The words stay whole: they say how the amount came about. */
function summedUp(
  rest: Rest,
  day: string,
  side: 1 | -1 | undefined,
  from: number,
  { total }: PieceSum,
): Reading {
  const minor = Math.round(total * 100);
  if (minor === 0) return unread("amount-zero");
  if (minor > largestMinor) return unread("amount-large");
  const amountMinor = (side ?? 1) * minor;
  const words = tidy(rest.typed.slice(from));
  const line = { day, amountMinor, words, kind: guessKind(rest.typed, amountMinor) };
  return { read: side === undefined ? "unsided" : "line", line, isSum: true };
}

function tidy(words: string): string {
  return words.replaceAll(/ +/g, " ").trim();
}

function unread(why: Unread): Reading {
  return { read: "unread", why };
}
