/**
 * Shop: words with a number that are no line of the book, though no word of asking stands among them: a wish, a plan, a price
 * that was seen, what somebody else earned elsewhere, goods given or swapped. Only for words without a sign: "+30" is one.
 */
import { hasNumber } from "../../../../bot/numbers/spoken-numbers.ts";
import { anySign } from "./plain-cash.ts";

const kin =
  "husband|wife|son|daughter|brother|sister|father|mother|uncle|aunt(?:ie|y)?|cousin|neighbou?rs?|friends?";
const others = `(?:(?:my|the|our|her|his) )?(?:${kin}|others?|people|everybody|someone|somebody|shops?|market|town|supermarket|competitors?)`;
const english: readonly RegExp[] = [
  /^(?:(?:i|we) )?(?:just )?(?:want|wish|hope|plan|would like|['’]?d like|aim|dream|am going|are going|intend|try|need)(?:ing)? to\b(?!.*\b(?:pay|paid|owe)\b)/iu,
  /^(?:i |we )?hop(?:e|ing) for\b|^(?:maybe|perhaps|hopefully)\b|\bnext (?:week|month|year) i will\b/iu,
  /^if\b|\bif (?:i|we|she|he|they)\b/iu,
  /^(?:i|we) (?:saw|see|found|read|heard|looked)\b|\b(?:on|at) (?:taobao|the internet|another shop)\b|\bonline (?:it|they|honey|the same)\b/iu,
  new RegExp(`^${others}(?: [a-z]+)? (?:sells?|asks?|charges?|wants?|takes?|offers?)\\b`, "iu"),
  new RegExp(`^${others} (?:earn(?:s|ed)?|makes?|made|gets?)\\b`, "iu"),
  /^(?:i |we )?(?:swapped|exchanged|traded|bartered)\b/iu,
  /^(?:i |we )?(?:gave|brought|took)\b.*\b(?:as (?:a )?(?:gift|present)|for free|free)\b/iu,
];
const han: readonly RegExp[] = [
  /^(?:我们?|俺)?(?:这个?月|今年|明年|下个?月|这周|下周)?(?:我们?)?(?:就?想|希望|打算|准备|争取|计划|指望|盼)(?!.*[付还欠])/u,
  /^(?:要是|如果|假如|万一)|的话(?:就|$)/u,
  /(?:看到|看见|听说|看了一?下)/u,
  /^(?:我?的?)?(?:邻居|隔壁|别人|人家|别家|他们|同行|集市上?|市场上?|镇上|网上|超市|淘宝上?)[^\d]{0,8}卖(?!了|给我|完)/u,
  /^我?(?:老公|老婆|媳妇|爱人|儿子|女儿|爸|妈|哥|弟|姐|妹|当家的)[^\d]{0,8}(?:挣|赚|发了?工资|打工|上班)/u,
];

/** Nothing of it is for the book. */
export function isNoLine(text: string): boolean {
  if (anySign.test(text) || !hasNumber(text)) return false;
  const said = text.trim();
  return (/\p{Script=Han}/u.test(said) ? han : english).some((way) => way.test(said));
}
