/**
 * The members' question of the month: how an officer writes it, when the next may be asked, and when
 * its result is shown. Pure.
 */
import { addDays } from "../../../bot/calendar.ts";
import { addMonths } from "../../reminders/index.ts";
import { suppressBelow } from "../../../bot/suppression.ts";

/** So many days there are to vote. */
export const openDays = 14;
export const mostAnswers = 5;
const leastAnswers = 2;
const longestQuestion = 200;
/** A button's label. */
const longestAnswer = 30;

export type ReadQuestion =
  | { readonly kind: "read"; readonly question: string; readonly answers: readonly string[] }
  | { readonly kind: "unread"; readonly why: "lines" | "long" | "twice" };

/** The question in the first line, an answer in each of the others. */
export function readQuestion(text: string): ReadQuestion {
  const [question = "", ...answers] = text
    .split("\n")
    .map((line) => line.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
  if (answers.length < leastAnswers || answers.length > mostAnswers) {
    return { kind: "unread", why: "lines" };
  }
  const isLong = (line: string, most: number) => Array.from(line).length > most;
  if (isLong(question, longestQuestion) || answers.some((each) => isLong(each, longestAnswer))) {
    return { kind: "unread", why: "long" };
  }
  if (new Set(answers).size < answers.length) return { kind: "unread", why: "twice" };
  return { kind: "read", question, answers };
}

/** The day from which the next question may be asked: in the next month, and not while one is open. */
export function nextQuestionDay(month: string, lastDay: string): string {
  const nextMonth = addMonths(`${month}-01`, 1);
  const afterLast = addDays(lastDay, 1);
  return nextMonth > afterLast ? nextMonth : afterLast;
}

/** Nobody is to be guessed from a sum. */
export function isShown(counts: readonly number[]): boolean {
  return counts.reduce((all, each) => all + each, 0) >= suppressBelow;
}
