/** Fair tests: the rule before one begins, and what its look found. Composes only; nobody is named. */
import { dayMs, writeDay } from "../../../bot/calendar.ts";
import {
  phrase,
  type Language,
  type Paragraph,
  type Phrase,
  type Reply,
} from "../../../bot/reply.ts";
import type { FairTest, Result } from "../rules/record.ts";
import { lookDays, outcomes, type Outcome } from "../rules/verdict.ts";

/** Below what is to be sent: what is held out, what is counted, and when it stops. */
export const fairRule: Phrase = phrase("fair-rule", { days: lookDays });

/** Below the report of what was sent. @param today by the usual clocks, as `looksOn` */
export function sayFairTest(
  { result }: FairTest,
  looksOn: string,
  language: Language,
  today: string,
): Paragraph {
  if (result === null) return phrase("fair-waits", { day: writeDay(looksOn, language, today) });
  return { lines: [phrase("fair-looked"), ...sayFound(result)] };
}

/** What the one look found. */
export function lookWords(
  test: FairTest,
  result: Result,
  language: Language,
): readonly Paragraph[] {
  const { kind, about } = test;
  return [
    phrase("fair-report", { words: about[language], days: daysOf(test), kind }),
    { lines: sayFound(result) },
  ];
}

/** The one look, as officers hear of it. */
export function sayLook(test: FairTest, result: Result, language: Language): Reply {
  const { id, kind } = test;
  const back =
    kind === "broadcast"
      ? { label: phrase("fair-see"), action: `bc:report:${id}` }
      : { label: phrase("more-association"), action: "do:association" };
  return {
    words: lookWords(test, result, language),
    buttons: [[back]],
  };
}

function daysOf({ beganAt, looksAt }: Pick<FairTest, "beganAt" | "looksAt">): number {
  return Math.round((looksAt.getTime() - beganAt.getTime()) / dayMs);
}

function sayFound(result: Result): readonly Phrase[] {
  return outcomes.flatMap((outcome) => sayOutcome(outcome, result));
}

function sayOutcome(outcome: Outcome, { tried, ...found }: Result): readonly Phrase[] {
  const of = found[outcome];
  if (of.kind === "few") return [phrase(`fair-${outcome}`, { verdict: "few" })];
  const { low, high, verdict, shares } = of;
  const span = low >= 0 ? "more" : high <= 0 ? "fewer" : "both";
  const [from, to] = [Math.abs(low), Math.abs(high)];
  const ends = span === "fewer" ? { from: to, to: from } : { from, to };
  return [
    phrase(`fair-${outcome}`, { verdict, tried, span, ...ends }),
    ...(shares === undefined ? [] : [phrase("fair-shares", shares)]),
  ];
}
