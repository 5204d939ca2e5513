/**
 * Shop: what M-PESA, WeChat, Alipay or a bank writes when money came or went, sent on as it stands. It says the amount and
 * which way it went; beside it stand codes, numbers, a balance. Whoever adds words of their own asks or tells something
 * else, and nothing is taken for a notice then: a trick may hang on it ("sent by mistake, send it back").
 */
import { fold } from "./amount.ts";

/** As a line of the book: `2026-12-01 +300 M-PESA JOHN KAMAU`. */
export interface PaymentNotice {
  readonly line: string;
  readonly isIn: boolean;
}

/** Letters; more is no notice. */
const longest = 400;
/** Most messages have nothing of it. */
const mayBe = /confirmed|收款|到账|付款|余额/i;

const amountIn = String.raw`(?:ksh|kes)s?\.? ?([\d,]+(?:\.\d{1,2})?)`;
const name = String.raw`([\p{L}][\p{L}.'&\- ]*?)`;
const behindName = String.raw`(?=\s*(?:\+?\d[\d*]{5,}|for account|on \d|[.,]|$))`;
const mPesa: readonly (readonly [RegExp, isIn: boolean])[] = [
  [new RegExp(`you have received ${amountIn} from ${name}${behindName}`, "iu"), true],
  [new RegExp(`${amountIn} received from (?:\\+?\\d[\\d*]+ )?${name}${behindName}`, "iu"), true],
  [new RegExp(`${amountIn} (?:sent|paid) to ${name}${behindName}`, "iu"), false],
];
const confirmed = /^(?:[a-z0-9]{8,12} )?confirmed[ .]/i;
/** d/m/yy */
const kenyanDay = /on (\d{1,2})\/(\d{1,2})\/(\d{2})(?!\d)/i;
/** What no notice says, and a trick or a question does. */
const ownWords =
  /https?:|\b(?:back|refund|revers\w*|mistake|wrong|error|return|code|pin|password|call|whatsapp|prize|won|loan|please|help|real|fake|true|check|why|how|what|she|he|i|my|me)\b|\?/i;

const money = String.raw`(?:人民币|[¥￥])? ?([\d,]+(?:\.\d{1,2})?)`;
const payers: readonly (readonly [RegExp, source: string, isIn: boolean])[] = [
  [new RegExp(`^微信(?:支付)?(?:成功)?(?:收款|到账|收到)(?:到账)?${money}元?$`), "微信", true],
  [new RegExp(`^支付宝(?:成功)?(?:收款|到账|收到)(?:到账)?${money}元?$`), "支付宝", true],
  [new RegExp(`微信.*(?:收款|到账).*?金额 ?:? ?${money}元?`), "微信", true],
  [new RegExp(`支付宝.*(?:收款|到账).*?金额 ?:? ?${money}元?`), "支付宝", true],
  [new RegExp(`微信.*付款金额 ?:? ?${money}元?`), "微信", false],
  [new RegExp(`支付宝.*付款金额 ?:? ?${money}元?`), "支付宝", false],
  [new RegExp(`尾号\\d{4}.*?(?:收入|存入|入账|转入)${money}元.*余额`), "银行", true],
  [new RegExp(`尾号\\d{4}.*?(?:支出|转出|消费)${money}元.*余额`), "银行", false],
];
const chineseOwnWords =
  /https?:|退|还|误|错|假|验证码|链接|点击|客服|押金|保证金|激活|解冻|[吗么呢?]|帮|怎|为什么|我/;
const chineseDay = /(?:(20\d\d)[-年/])(\d{1,2})[-月/](\d{1,2})/;
const other = /(?:付款方|收款方|付款人|收款人|对方|商户)[: ]*([^\s,;:。.]{1,20})/;

/** @returns undefined where it is anything else, or more than a notice */
export function paymentIn(text: string): PaymentNotice | undefined {
  if (text.length > longest || !mayBe.test(text)) return undefined;
  const folded = fold(text).replaceAll(/ +/g, " ").trim();
  return kenyan(folded) ?? chinese(folded.replaceAll(/[【】[\]]/g, "").replace(/[.!]$/, ""));
}

function kenyan(text: string): PaymentNotice | undefined {
  if (!confirmed.test(text) || ownWords.test(text)) return undefined;
  for (const [pattern, isIn] of mPesa) {
    const [, amount, who = ""] = pattern.exec(text) ?? [];
    if (amount === undefined) continue;
    const [, day, month, year] = kenyanDay.exec(text) ?? [];
    return written(isIn, amount, `M-PESA ${who}`, year && `20${year}`, month, day);
  }
  return undefined;
}

function chinese(text: string): PaymentNotice | undefined {
  if (chineseOwnWords.test(text)) return undefined;
  for (const [pattern, source, isIn] of payers) {
    const [, amount] = pattern.exec(text) ?? [];
    if (amount === undefined) continue;
    const [, year, month, day] = chineseDay.exec(text) ?? [];
    return written(isIn, amount, `${source} ${other.exec(text)?.[1] ?? ""}`, year, month, day);
  }
  return undefined;
}

function written(
  isIn: boolean,
  amount: string,
  words: string,
  ...date: readonly (string | undefined)[]
): PaymentNotice {
  const [year, ...rest] = date;
  const day = year ? `${[year, ...rest.map((part) => part?.padStart(2, "0"))].join("-")} ` : "";
  const line = `${day}${isIn ? "+" : "-"}${amount.replaceAll(",", "")} ${words.trim()}`;
  return { line, isIn };
}
