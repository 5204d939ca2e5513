/** Answers: a question about what somebody should do, which no job is answered by: "how do I add her", 先干啥. */
import { asksInside, isQuestion } from "../../../../bot/typed.ts";

const asks =
  /^(?:(?:and|but|so|ok|please|then|now)[\s,]+)*(?:what|how|where|when|why|which|who)\b.{0,24}?\b(?:do|does|should|must|can|could|shall|is|are|will) (?:i|we|my|our|she|he|they)\b|^(?:那|我|现在|接下来|下面|然后|先|该|要|得)*(?:干|做|弄|搞|整|学)(?:些|点)?(?:啥|什么|么子)|怎么[办弄做搞]|[咋啷]个?[办弄整搞做]/iu;

export function asksForSelf(text: string): boolean {
  return asks.test(text);
}

const wantsReminder = /\bremind me\b|提醒[我俺咱]/iu;

/** It asks, or "remind me to call my aunt": nobody says so of their own work. */
export function wantsOfBot(text: string): boolean {
  return isQuestion(text) || asksInside(text) || wantsReminder.test(text);
}
