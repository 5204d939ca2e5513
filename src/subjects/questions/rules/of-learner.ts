/**
 * Words about somebody who is not there: "tell her to use glass", "she should call me", 跟她说…, 别给他钱. From a mentor for
 * whom a question waits they are most likely the answer.
 */
import { plainWords } from "../../../bot/bare-words.ts";

const english = [
  "^\\W*(?:please |pls |and |ok |so |can you |could you )*(?:tell|write to|say to) (?:her|him|them)\\b",
  "^\\W*(?:one more |another )?(?:thing |word )?for (?:her|him|them)\\b",
  "^\\W*one more (?:thing )?for (?:her|him|them)\\b",
  "^\\W*(?:she|he|they) (?:should|can|may|must|needs? to|has to|have to|had better|shall|better)\\b",
  "^\\W*(?:dont|don['’]t|do not|never) (?:pay|give|send|tell|answer|trust|believe) (?:her|him|them|it)\\b",
].join("|");
const chinese = [
  "^[请你麻烦帮我就再，,\\s]{0,6}(?:跟|给|和|同|对|叫|让|喊|告诉|转告)(?:我?[她他]|.{0,3}学员)",
  "^(?:她|他)(?:可以|应该|应当|要|不要|别|得|最好|先)",
  "^(?:千万)?(?:别|不要|莫)(?:再)?(?:给|交|付|转|信|理|回)(?:她|他|钱)",
].join("|");
const ofLearner = new RegExp(`${english}|${chinese}`, "iu");

/** Talk to the bot that is an answer to a learner as well: "yes, from 7", 明天下午来. */
const answersToo: ReadonlySet<string> = new Set([
  "call-or-come",
  "cost",
  "do-it",
  "how-long",
  "no",
  "no-time",
  "not-known",
  "others-too",
  "reply-when",
  "told",
  "too-dear",
  "wait",
  "yes",
]);

/** Whether talk below a learner's question may be for the learner. "Ok" says that it was read. */
export function mayAnswer(talk: string, text: string): boolean {
  const words = plainWords(text);
  return answersToo.has(talk) && (/\p{Script=Han}{3}/u.test(words) || words.split(" ").length > 2);
}

/** "Ben, yes from 7" without the name: who reads it knows it. */
export function withoutName(text: string, name: string): string {
  const behind = text.trimStart().slice(name.length);
  const isNamed = name !== "" && text.trimStart().toLowerCase().startsWith(name.toLowerCase());
  const left = behind.replace(/^[\s,，:：、]+/u, "");
  return isNamed && left !== behind && /[\p{L}\p{N}]/u.test(left) ? left : text;
}

export function speaksOfLearner(text: string): boolean {
  return ofLearner.test(text);
}
