/** Answers: a word or two that nothing here knows. No mentor can answer "walnut" either: it is asked what is meant by it. */
import { isQuestion } from "../../../../bot/typed.ts";
import { isHan, wordsOf } from "../search/tokens.ts";

/** Words, Chinese characters: so much may be anything. */
const most = { words: 2, han: 2 };

export function saysTooLittle(text: string): boolean {
  if (isQuestion(text)) return false;
  const words = wordsOf(text);
  const han = words.filter(isHan).reduce((sum, { length }) => sum + length, 0);
  if (han > 0) return han <= most.han && words.every(isHan);
  return words.length > 0 && words.length <= most.words;
}
