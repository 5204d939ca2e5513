/**
 * Answers: several short messages within a few seconds are one question.
 *
 * Here is decided what waits for more, and what the lines come to. Danger and sure answers never wait;
 * what a task, a tool or a talk waits for does not come here at all.
 */
import type { Answer, AnswerQuestion } from "./answer.ts";
import type { Language } from "../../../bot/reply.ts";
import { trimEnd } from "../../../bot/clip.ts";
import { isHan, wordsOf } from "./search/tokens.ts";

/** Counted from the first line: nobody waits longer. */
export const longestMs = 10_000;
/** Characters; then it is answered at once. */
export const mostCharacters = 1_000;

const mostWords = 4;
const mostHan = 8;
/** So many lines may only greet or begin; what comes after them is a question, whatever it is. */
const mostBeginnings = 10;

/** Says only that a question is coming. */
const leadIn =
  /^(?:(?:(?:yes|ok|okay|well|no)[ ,]*)?but|(?:[好行嗯中]|要得|可以)?[，, ]*(?:但是|不过|可是)|(?:i have |just |only )*(?:a |an |one |another |quick |small |more )*questions?(?: please| for you)?|(?:can|may|could) i ask(?: you)?(?: something| a question)?|i want to ask(?: you)?(?: something)?|excuse me|listen|(?:我?想|我要)?(?:请问|打听|咨询|问)(?:一?下|个事|你个事|个问题|一个问题|点事)?(?:儿)?|我?(?:还)?有(?:个|一个|点)?(?:问题|事)(?:想?(?:问|请教)(?:你)?)?|打扰(?:一下|了)?|麻烦(?:问)?一下|我想问)$/iu;

/** Whoever says more than this says more than that a question is coming. */
const longestLeadIn = 100;

/** Whether a text says only that a question is coming. */
export function isLeadIn(text: string): boolean {
  if (text.length > longestLeadIn) return false;
  return leadIn.test(trimEnd(text.trim(), /[\s.,:;!?~。，：；！？…、]/u));
}

/** Whether a text only greets or begins. */
export function isBeginning(text: string, answer: Answer): boolean {
  return (answer.kind === "greeting" && isShort(text)) || isLeadIn(text);
}

/** Whether a text waits for the rest: no answer is sure, or it only begins. */
export function mayWait(text: string, answer: Answer): boolean {
  const isUnsure = answer.kind === "unknown" || answer.kind === "which";
  return isUnsure || isBeginning(text, answer);
}

/** When a burst is answered: some time after its last line, and never long after its first. */
export function dueAt(beganAt: Date, now: Date, waitMs: number): Date {
  return new Date(Math.min(now.getTime() + waitMs, beganAt.getTime() + longestMs));
}

/**
 * What the lines of a burst ask: all of them without those that only begin; the last alone where only
 * that is surely answered.
 */
export function askedIn(burst: string, language: Language, ask: AnswerQuestion): string {
  const lines = burst.split("\n");
  const first = lines
    .slice(0, mostBeginnings)
    .findIndex((line) => !isBeginning(line, ask(line, language)));
  if (first === -1 && lines.length <= mostBeginnings) return lines.at(-1)!;
  const rest = lines.slice(first === -1 ? mostBeginnings : first);
  const whole = rest.join("\n");
  const last = rest.at(-1)!;
  // An answer to the last line alone says more than a guess at all of them.
  return !isSure(ask(whole, language)) && isSure(ask(last, language)) ? last : whole;
}

export function isSure(answer: Answer): boolean {
  return answer.kind === "answered" || answer.kind === "kept" || answer.kind === "triage";
}

function isShort(text: string): boolean {
  const words = wordsOf(text);
  const han = words.filter(isHan).reduce((sum, { length }) => sum + length, 0);
  return han > 0 ? han <= mostHan : words.length <= mostWords;
}
