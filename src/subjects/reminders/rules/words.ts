/**
 * Goal: are these words a goal, or a question that came while one was asked for? Pure.
 *
 * Many goals begin like questions: "have ten parcels a week", "多带几个邻居".
 */
import { isQuestion } from "../../answers/rules/is-question.ts";

const wish =
  /^(?:have|do|will|can|could|be able)\s+(?!i\b|you\b|we\b|they\b|he\b|she\b|it\b|my\b|the\b|there\b|a person\b|somebody\b)/i;
const asking =
  /[?？]|[吗呢么][。.!！\s]*$|怎么|怎样|咋|为什么|为啥|什么|能不能|会不会|要不要|是不是/u;

export function soundsLikeQuestion(text: string): boolean {
  const trimmed = text.trim();
  if (asking.test(trimmed)) return true;
  const isWish = wish.test(trimmed) || /\p{Script=Han}/u.test(trimmed);
  return !isWish && isQuestion(trimmed);
}
