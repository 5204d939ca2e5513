/** Answers: which part of an article answers a second question about it. */
import type { Article } from "../article.ts";
import type { Language } from "../../../../bot/reply.ts";
import { isHan } from "../search/tokens.ts";
import { partsOf, subjectsOf } from "./signs.ts";

/** What a question asks, and how an answer to it looks. */
const figures = [
  {
    asked: /how much|cost|price|expensive|cheap|\bpay|多少钱|花.*多少|花钱|贵|便宜|费/iu,
    said: /\d[\d,.]*\s*(?:万|亿)?\s*(?:yuan|元|块|%|percent)/iu,
  },
  {
    asked: /how (?:long|often)|\bwhen\b|多久|多长|几天|几个月|什么时候|啥时候/iu,
    said: /\d[\d,.]*\s*(?:days?|hours?|weeks?|months?|minutes?|years?|天|日|小时|个?钟头|周|个?星期|个?月|分钟|年)/iu,
  },
] as const;

/**
 * The part of an article that a second question about it wants: what was not said yet; or the first part again, for its
 * figures, or where it names the thing that is asked of now.
 */
export function partFor(article: Article, language: Language, text: string): "short" | "more" {
  const { short, more } = article.words[language];
  if (more === "") return "short";
  const isInShort = figures.some(
    ({ asked, said }) => asked.test(text) && said.test(short) && !said.test(more),
  );
  return isInShort || asksOfAnother(text, short) ? "short" : "more";
}

/** The same asked of another thing, and no more: "and for eggs?", "那鸡蛋呢". */
const ofAnother =
  /^\W*(?:and|what about|how about|but)\b(?!.*\b(?:why|how (?!about)|when|where|if)\b)|^那?[^，,。]{1,6}呢[?？]?$/iu;

function asksOfAnother(text: string, part: string): boolean {
  const subjects = subjectsOf(text);
  const inPart = new Set(partsOf(part));
  if (!ofAnother.test(text) || subjects.length === 0) return false;
  // 鲜蛋 names 鸡蛋 by one of its characters.
  return subjects.some(isHan)
    ? subjects.some((each) => inPart.has(each))
    : subjects.every((each) => inPart.has(each));
}
