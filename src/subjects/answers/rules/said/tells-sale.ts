/**
 * Answers: a message that tells what was sold, and for how much, in all the ways that are known: they stand here, and in
 * sold-then.ts what comes in two breaths.
 */
import { byThePiece } from "../../../../bot/numbers/by-the-piece.ts";
import { readSoldThen } from "../../../../bot/numbers/sold-then.ts";
import { tellsOfOwnMoney } from "./tells-money.ts";

/** "Sold", "today we bought": whatever it sounds like by likeness, it tells of money. */
const saysSold =
  /^(?:(?:i|we|just|today|yesterday|have) )*(?:sold|bought)\b|^(?:今天|昨天|上午|下午|早上|刚才?|我们?|又|就|一共|总共|[,，\s])*[卖买]了?/iu;

/** The same with a sum at its end, and no more: "sold honey 45 yesterday", 卖蜂蜜一百二, "got 2k for the cow". */
const saysSoldFor = new RegExp(
  [
    "^(?:(?:i|we|just|today|yesterday|have) )*(?:sold|bought)(?: [a-z]+){1,4} (?:for |at )?[¥￥]?\\d[\\d.,]*k?(?: ?(?:yuan|rmb|kuai))?(?: yesterday| today| this morning| (?:last|this) week| on [a-z]+day)?[\\s.!]*$",
    "^(?:(?:i|we|just|today|yesterday) )*(?:got|earned|paid|spent) [¥￥]?\\d[\\d.,]*k?(?: ?(?:yuan|rmb|kuai))? (?:for|on) (?:the |a |my |our )?[a-z]+[\\s.!]*$",
    "^(?:今天|昨天|前天|上午|下午|早上|刚才?|我们?|又|就|[,，\\s])*收了?(?:微信|支付宝|现金|红包|转账)(?:转账)?[\\d零一二两三四五六七八九十百千万.]+(?:[块元]钱?)?[。.!！\\s]*$",
    "^(?:今天|昨天|前天|上午|下午|早上|刚才?|我们?|又|就|[,，\\s])*[卖买]了?\\p{Script=Han}{1,8}?[\\d零一二两三四五六七八九十百千万.]*[\\d十百千万](?:[块元]钱?\\p{Script=Han}?)?[。.!！\\s]*$",
    // 卖了三斤 一百八 微信收的: with how it was paid.
    "^(?:今天|昨天|前天|上午|下午|早上|刚才?|我们?|又|就|[,，\\s])*卖了?[^,，。?？\\s]{1,10}[,，\\s]+[\\d零一二两三四五六七八九十百千万.]+(?:[块元]钱?)?[,，\\s]*(?:微信|支付宝|现金|转账|红包)(?:收|付|转|给)?了?的?[。.!！\\s]*$",
  ].join("|"),
  "iu",
);

const aDay = "(?:today|yesterday|this morning|今[天早]|昨天|前天)";
/** "Yesterday sold 1200 today 800": a sum for each of two days, and no more. */
const saysTwoDays = new RegExp(
  `^(?:[a-z]+ ){0,2}${aDay}[^\\d?？]{0,16}\\d[\\d.]*(?:[元块]钱?| ?(?:yuan|bob))?[\\s,，]*(?:and )?${aDay}[^\\d?？]{0,12}\\d[\\d.]*(?:[元块]钱?| ?(?:yuan|bob))?[\\s.。!！]*$`,
  "iu",
);
/** "12 for tape and 30 for the boxes": what was spent, each with what for. */
const saysFor =
  /^\d[\d.]* (?:for|on) [a-z ]{2,30}(?:,| and) ?\d[\d.]* (?:for|on) [a-z ]{2,40}[\s.!]*$/iu;
/** What it sells for and what it costs, each with its number. */
const saysMargin =
  /(?:卖|售价|\b(?:sell|sold|selling|price|ask)\b)[^\d,，。?？]{0,14}\d.*?(?:成本|本钱|进价|\bcosts?\b)[^\d,，。?？]{0,10}\d/iu;

/** Whether it tells what was sold or bought, and for how much. */
export function tellsOfSale(text: string): boolean {
  if (saysSold.test(text) && byThePiece(text) !== undefined) return true;
  if (readSoldThen(text) !== undefined || tellsOfOwnMoney(text)) return true;
  return [saysSoldFor, saysTwoDays, saysFor, saysMargin].some((tells) => tells.test(text));
}
