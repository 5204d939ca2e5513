/**
 * Answers: how a short message asks, whatever it asks about.
 *
 * "How much?" and "what if it breaks" stay with the article before; "who pays" and "which words" leave it for
 * one beside it. Each is one sign of follow-ups/belonging.ts, which weighs them.
 */
import { spelledOut } from "../../../../bot/reading/short-forms.ts";

/** In the order of the weights. */
const wordings: readonly RegExp[] = [
  // What was said is pointed at.
  /\b(?:it|its|it's|that|this|these|those|they|them|their|he|she|him|her|there|one|ones|so|same)\b|[这它他她]|那个/iu,
  // Money.
  /how much|cost|price|expensive|cheap|\bpay|多少钱|好多钱|花|贵|便宜|费/iu,
  // Time and number.
  /how (?:long|often|many)|\bwhen\b|by when|多久|多长|几天|几|什么时候|啥时候/iu,
  // Why.
  /\bwhy\b|为啥|为什么|凭啥/iu,
  // Who, and where.
  /\bwho|谁/iu,
  /\bwhere\b|哪/iu,
  // What if.
  /\bif\b|要是|如果|万一/iu,
  // Yes or no.
  /^(?:is|are|does|do|can|may|must|should|will)\b|吗|不[\s？?]*$|行不|能不/iu,
  // How to.
  /^(?:and |but |so |then )?how (?:do|can|to|does)|咋|怎么/iu,
  // One thing more.
  /\b(?:also|too|as well|even|still)\b|也|还/iu,
];

const bare =
  /^\W*(?:(?:and|but|so)\W+)?(?:why|why not|why so|how so|really)\W*$|^[那可是\s]*(?:为什么|为啥|凭啥|凭什么|真的|真的假的)[吗呢啊呀\s。？?！!]*$/iu;

const next =
  /^\W*(?:(?:and|but|so|okay|ok)\W+)?(?:then|then what|after that|afterwards|what (?:is )?after (?:that|this)|what comes (?:next|after)(?: (?:that|this))?|what(?:['’]?s| is)? next|what (?:do|must|shall|should) (?:i|we) (?:do )?(?:next|then|after (?:that|this)))\W*$|^[那可是\s]*(?:(?:然后|后来|接着|接下[来去]|后头|后面|往后|再往后|过后|完了|完事|之后|下头|下面)[还又我]?(?:要|该|得)?(?:(?:做|干|搞|弄|整|学)(?:什么|哪样)|怎么(?:做|干|搞|弄|学|走))?|还[要该得](?:做|干|搞|弄|整|学)(?:什么|哪样))[呢啊呀嘞喃咧嘛哦噻\s。？?！!]*$/iu;

/** "And then?", 后头呢, and no more: what comes after what was said right before. */
export function asksNext(text: string): boolean {
  return next.test(spelledOut(text));
}

const more =
  /^\W*(?:(?:and|but|so|okay|ok)\W+)?(?:what|anything|something) else(?: (?:can|could|should|must|shall) (?:i|we) (?:do|try))?\W*$|^[那可是\s]*(?:还有(?:呢|吗|没|啥|什么|别的[吗没呢]?|(?:别的|其他|其它|啥|什么)?(?:办法|法子|招)[吗没呢]?)|还(?:能|可以|要|得)(?:咋|怎么?)(?:办|弄|整|做|搞))[吗没呢啊呀\s。？?！!]*$/iu;

/** "What else?", 还能咋办, and no more: more of what was said right before. */
export function asksMore(text: string): boolean {
  return more.test(text);
}

/** "Why?", "and then?", "what else?", and no more: it can only ask of what was said right before. */
export function isBare(text: string): boolean {
  return bare.test(text) || asksNext(text) || asksMore(text);
}

/** 1 for each way in which it asks. */
export function wordingOf(text: string): readonly number[] {
  return wordings.map((wording) => Number(wording.test(text)));
}
