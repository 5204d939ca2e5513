/**
 * What nobody else should read in somebody's words: numbers of cards and accounts, passwords, one-time codes. They are
 * covered before words are kept or passed on. Pure.
 *
 * Amounts, days, and the numbers of parcels and orders stay readable: a code is one only beside a word that says so.
 */
import { cardsIn, identitiesIn } from "./card-number.ts";
import { inOneWidth, type Stretch } from "./stretch.ts";
import { telephonesIn } from "./telephone.ts";

export interface Secret extends Stretch {
  readonly kind: "card" | "identity" | "code" | "password";
}

/** Stands in place of what was covered. */
export const cover = "••••";

export function isCovered(text: string): boolean {
  return text.includes(cover);
}

/** The words with every secret covered; of a card the last two digits stay. What was covered before stays so. */
export function coverSecrets(text: string): string {
  return covered(text, secretsIn(text));
}

/** The same, and telephone numbers, too: between neighbours nobody's number is shown. */
export function coverNumbers(text: string): string {
  const once = coverSecrets(text);
  return covered(
    once,
    telephonesIn(once).map((each) => ({ ...each, kind: "card" })),
  );
}

function covered(text: string, secrets: readonly Secret[]): string {
  return secrets.toReversed().reduce((words, { kind, from, to }) => {
    const left = kind === "card" ? words.slice(to - keptDigits, to) : "";
    return `${words.slice(0, from)}${cover}${left}${words.slice(to)}`;
  }, text);
}

/** Of a card, so that its owner is told from another. */
const keptDigits = 2;

/** A secret has a digit, or a word before it: most messages have neither, and each is covered more than once. */
const mayHold = /[0-9零〇一二两三四五六七八九幺]|pass|pwd|pin|密码|口令/iu;

/** In the order in which they stand; none overlaps another. */
export function secretsIn(text: string): readonly Secret[] {
  const plain = inOneWidth(text);
  if (!mayHold.test(plain)) return [];
  const as = (kind: Secret["kind"], found: readonly Stretch[]): readonly Secret[] =>
    found.map((each) => ({ ...each, kind }));
  const all = [
    ...as("identity", identitiesIn(plain)),
    ...as("card", cardsIn(plain)),
    ...as("password", passwordsIn(plain)),
    ...as("code", codesIn(plain)),
  ];
  const kept: Secret[] = [];
  for (const each of all) {
    if (kept.every(({ from, to }) => each.to <= from || each.from >= to)) kept.push(each);
  }
  return kept.sort((one, other) => one.from - other.from);
}

const digit = "[0-9零〇一二两三四五六七八九幺]";
/** Four to eight digits, said or written one after the other. */
const run = `(?<![\\d.])${digit}(?:[ -]?${digit}){3,7}(?![\\d]|\\.\\d)`;
/** What is counted after them makes them an amount, a day, a length. */
const counted =
  /^\s*(?:[元块圆年月日点斤个件单箱人岁天次位%]|公斤|(?:yuan|rmb|kuai|dollars?|euros?|days?|hours?|minutes?|orders?|parcels?|times|digits?|characters?|kg|am|pm)\b)/iu;

const codeWords = [
  "验证码|校验码|动态码|动态密码|短信码|确认码|登录码",
  "\\b(?:verification|security|sms|text|one[- ]?time|log[- ]?in|auth(?:entication)?|confirmation|bank|access) (?:code|pin|number)\\b|\\botp\\b",
  // Of parcels, posts and prices there are codes as well.
  "(?<!\\b(?:postal|post|zip|tracking|order|parcel|pick-?up|collection|product|item|bar|qr|discount|coupon|promo|promotion|short|invitation|invite|class|village|country|area|city|error|tax|credit|locker|shelf|gift|group|batch|shop|store|dress)[ -])\\bcode\\b",
].join("|");
/** What may stand between the word and the code. */
const betweenWords =
  "(?:is|was|number|they|he|she|it|that|which|sent|me|i|got|gave|told|said|read|to|him|her|them|us|the|a|caller|bank|man|stranger|customer|service|platform|already)";
const between = `(?:[\\s:：=,，、"“'「]|${betweenWords}\\b|[是为就我你他她了的给报念说发来收到这那个叫告诉]|骗子|客服|对方|银行|平台|人家|别人){0,16}?`;
const afterWord = new RegExp(`(?:${codeWords})(${between})(${run})`, "giu");
const beforeWord = new RegExp(
  `(${run})(?:\\s|是|就是|这个|那个|的|\\b(?:is|was|the|my|a|their)\\b)*(?:${codeWords})`,
  "giu",
);
/** Characters between the word and a code of any length; further on only six digits are one. */
const nearBy = 12;
const usualDigits = 6;

function codesIn(text: string): readonly Stretch[] {
  const after = [...text.matchAll(afterWord)].flatMap((match) => {
    const [whole, gap = "", code = ""] = match;
    const to = match.index + whole.length;
    const isUsual = countOf(code) === usualDigits;
    if ((gap.length > nearBy && !isUsual) || counted.test(text.slice(to))) return [];
    return [{ from: to - code.length, to }];
  });
  const before = [...text.matchAll(beforeWord)].flatMap((match) => {
    const code = match[1] ?? "";
    if (countOf(code) !== usualDigits) return [];
    return [{ from: match.index, to: match.index + code.length }];
  });
  return [...after, ...before];
}

const countOf = (code: string) => code.replaceAll(/[ -]/gu, "").length;

const token = "[!-~]{4,40}";
const said = new RegExp(
  `\\b(?:pass ?words?|pass ?codes?|pwd|pin(?: (?:number|code))?)\\b(\\s*[:：=]\\s*|[a-z' ]{0,25}?\\s(?:is|was)\\s+|\\s+)["'“]?(${token})`,
  "giu",
);
const saidChinese = new RegExp(
  `(?:密码|口令)[是为就我的了叫改成设个：:=，,\\s“"]{0,6}(${token}|${digit}{4,12})`,
  "giu",
);
/** What stands between belongs to another thought. */
const otherThought = /\b(?:and|or|but|it)\b/iu;
/** What is said of a password, and is none. */
const noPassword =
  /^(?:wrong|right|correct|incorrect|lost|gone|forgotten|needed|required|safe|secret|weak|strong|same|mine|expired|invalid|changed|blocked|locked|frozen|saved|hidden|missing|long|short|simple|never|still|also|only|asked|accepted|refused|rejected|different|important|good|stolen|known|public|empty|easy|hard|what|that|this|there|here|enough|written|not|where|why|how|when|which|who|yours|ours)$/iu;

function passwordsIn(text: string): readonly Stretch[] {
  const english = [...text.matchAll(said)].flatMap((match) => {
    const [whole, gap = "", value = ""] = match;
    return stretchOf(text, match.index + whole.length, value, (word) => {
      // A PIN is digits; to pin something is another matter.
      if (/^pin/iu.test(whole)) return /^\d{4,12}$/u.test(word);
      if (/[:：=]/u.test(gap) || /[\d@#$%^&*_]/u.test(word)) return true;
      const isEnd = /^[.!,;?\s]*$/u.test(text.slice(match.index + whole.length));
      const isSaid = gap.trim() !== "" && !otherThought.test(gap);
      return isSaid && isEnd && !noPassword.test(word);
    });
  });
  const chinese = [...text.matchAll(saidChinese)].flatMap((match) =>
    stretchOf(text, match.index + match[0].length, match[1] ?? "", () => true),
  );
  return [...english, ...chinese];
}

/** Without the stop after it. */
function stretchOf(
  text: string,
  end: number,
  value: string,
  isOne: (word: string) => boolean,
): readonly Stretch[] {
  const word = value.replace(/[.,;?"')\]]+$/u, "");
  const from = end - value.length;
  const to = from + word.length;
  if (word.length < 4 || counted.test(text.slice(to)) || isCovered(word)) return [];
  return isOne(word) ? [{ from, to }] : [];
}
