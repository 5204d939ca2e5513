/**
 * Pulse: its messages. Composes only. Nothing of money or health stands in the first line of what is
 * said unasked, and the answers are read back to nobody but the one who gave them.
 */
import {
  phrase,
  type Button,
  type Language,
  type Paragraph,
  type Reply,
} from "../../../bot/reply.ts";
import { writeDay } from "../../../bot/calendar.ts";
import { changesIn, pulseQuestions, skipped, type PulseQuestion } from "../rules/questions.ts";
import type { PulseAnswer } from "../rules/pulse-record.ts";
import { home, goOn } from "../../../bot/doors.ts";

const screen = "pulse";

const begin: Button = { label: phrase("pulse-begin"), action: "pulse:begin", style: "primary" };
const stop: Button = { label: phrase("pulse-stop"), action: "pulse:stop" };

/** May I ask? Before the very first round, unasked or not. */
export function askConsent(hello: Paragraph): Reply {
  return {
    words: [hello, phrase("pulse-consent")],
    buttons: [
      [{ label: phrase("pulse-yes"), action: "pulse:yes", style: "primary" }],
      [{ label: phrase("pulse-later"), action: "pulse:later" }],
      [{ label: phrase("pulse-no"), action: "pulse:no" }],
    ],
    screen,
  };
}

/** A quarter is over. */
export function offerRound(name: string): Reply {
  return {
    words: [phrase("pulse-hello", { name }), phrase("pulse-quarter")],
    buttons: [[begin], [{ label: phrase("pulse-later"), action: "pulse:later" }], [stop]],
    screen,
  };
}

export function askQuestion(question: PulseQuestion, inPlace: boolean): Reply {
  const number = pulseQuestions.indexOf(question) + 1;
  return {
    words: [
      phrase("pulse-count", { number, all: pulseQuestions.length }),
      phrase(`pulse-ask-${question.id}`),
    ],
    buttons: [
      ...question.answers.map((answer) => [
        {
          label: phrase(`pulse-${question.id}`, { answer }),
          action: `pulse:a:${question.id}:${answer}`,
        },
      ]),
      [
        { label: phrase("skip"), action: `pulse:a:${question.id}:${skipped}` },
        { label: phrase("leave-it"), action: "pulse:leave" },
      ],
    ],
    screen,
    inPlace,
  };
}

/** The last question is behind them. */
export function sayThanks(
  answers: readonly PulseAnswer[],
  today: string,
  language: Language,
): Reply {
  return {
    words: [phrase("pulse-thanks"), ...trend(answers, today, language)],
    buttons: [[goOn], [home]],
    screen,
    inPlace: true,
  };
}

/** My page of it: what was, what is, and the next round at a tap. */
export function sayPulse(
  answers: readonly PulseAnswer[],
  today: string,
  language: Language,
): Reply {
  return {
    words: [phrase("pulse-mine"), ...trend(answers, today, language)],
    buttons: [[begin], [stop], [home]],
    screen,
  };
}

export function askToStop(): Reply {
  return {
    words: phrase("pulse-stop-ask"),
    buttons: [
      [{ label: phrase("pulse-stop-yes"), action: "pulse:gone", style: "danger" }],
      [{ label: phrase("pulse-stop-no"), action: "pulse:open" }],
    ],
    screen,
  };
}

/** What was tapped changes something, and nothing more is to be asked. */
export function sayPulseNote(key: "later" | "declined" | "left" | "gone"): Reply {
  return {
    words: {
      later: phrase("pulse-is-later"),
      declined: phrase("pulse-is-declined"),
      left: phrase("pulse-is-left"),
      gone: phrase("pulse-is-gone"),
    }[key],
    buttons: [[goOn], [home]],
    screen,
  };
}

function trend(
  answers: readonly PulseAnswer[],
  today: string,
  language: Language,
): readonly Paragraph[] {
  const changes = changesIn(answers);
  if (changes.length === 0) return [phrase("pulse-nothing-yet")];
  const isFirst = changes.every(({ first, last }) => first.day === last.day);
  const lines = changes.map(({ question, first, last }) => {
    const before = first.answer === last.answer ? "" : first.answer;
    return phrase(`pulse-line-${question}`, { first: before, answer: last.answer });
  });
  const since = writeDay(changes[0]!.first.day, language, today);
  if (isFirst) return [{ lines }, phrase("pulse-first-time")];
  const isSame = changes.every(({ first, last }) => first.answer === last.answer);
  return [{ lines }, phrase(isSame ? "pulse-same" : "pulse-since", { day: since })];
}
