/** Field trials: the screens. Composes only. Answers are read back to nobody. */
import { phrase, type Button, type Language, type Phrase, type Reply } from "../../../bot/reply.ts";
import { goOn, home } from "../../../bot/doors.ts";
import { questionsOf, ratherNot, skipped, type TrialQuestion } from "../rules/questions.ts";
import type { Registration } from "../rules/registration.ts";

const screen = "trial";
/** Asked to leave in the middle of the questions: who stays is asked the next one. */
export const amid = "amid";

/** As somebody reads it: who asks, and for how long. */
function factsOf({ by, contact, askAgainAfterDays }: Registration, language: Language) {
  const months = Math.max(1, Math.round(askAgainAfterDays / 30));
  return { by: by[language], contact, months, count: questionsOf([]).length };
}

/** May they ask? Said once, unasked; nothing changes with a no. */
export function askConsent(registration: Registration, language: Language, name: string): Reply {
  return {
    words: [
      phrase("trial-hello", { name }),
      phrase("trial-consent", factsOf(registration, language)),
    ],
    buttons: [
      [{ label: phrase("trial-yes"), action: "trial:yes", style: "primary" }],
      [{ label: phrase("trial-no"), action: "trial:no" }],
      [{ label: phrase("trial-more"), action: "trial:info" }],
    ],
    screen,
  };
}

/** The sheet in the chat: one thing a screen. On paper all of it stands on one page. */
const sheet = [["why", "arms"], ["what"], ["when", "who"], ["few"], ["leave"], ["ask"]] as const;

/** The whole sheet, as it is printed. */
export function sheetWords(registration: Registration, language: Language): readonly Phrase[] {
  return sheet.flatMap((parts) => partsOf(parts, registration, language));
}

function partsOf(
  parts: readonly string[],
  registration: Registration,
  language: Language,
): readonly Phrase[] {
  const facts = factsOf(registration, language);
  return parts.map((part) => phrase(`trial-sheet-${part}`, facts));
}

/** @param at which screen of the sheet, from 0; the button may be forged */
export function sayInfo(registration: Registration, language: Language, at: number): Reply {
  const shown = sheet[at] === undefined ? 0 : at;
  const further: Button = { label: phrase("more"), action: `trial:info:${shown + 1}` };
  return {
    words: [
      phrase("pulse-count", { number: shown + 1, all: sheet.length }),
      ...partsOf(sheet[shown]!, registration, language),
    ],
    buttons: [
      ...(shown + 1 < sheet.length ? [[further]] : []),
      [{ label: phrase("trial-yes"), action: "trial:yes", style: "primary" }],
      [{ label: phrase("trial-no"), action: "trial:no" }],
    ],
    screen,
    inPlace: at > 0,
  };
}

/** The months are over. */
export function offerAgain(registration: Registration, language: Language, name: string): Reply {
  return {
    words: [
      phrase("trial-hello-again", { name }),
      phrase("trial-again", factsOf(registration, language)),
    ],
    buttons: [
      [{ label: phrase("trial-begin"), action: "trial:begin", style: "primary" }],
      [{ label: phrase("trial-leave"), action: "trial:leave-ask" }],
    ],
    screen,
  };
}

/** The five of "How is it going?" say what they say there, but for what is left: not everybody sells. */
function questionWords({ id }: TrialQuestion, currency: string): Phrase {
  if (id === "income") return phrase("trial-ask-income", { currency });
  const own = ["keeping", "trust", "lending"];
  return phrase(own.includes(id) ? `trial-ask-${id}` : `pulse-ask-${id}`);
}

function answerWords(
  { id }: TrialQuestion,
  answer: string,
  { incomeBounds }: Pick<Registration, "incomeBounds">,
  language: Language,
): Phrase {
  if (id === "trust" || id === "lending") return phrase(`trial-${id}`, { answer });
  if (id !== "income") return phrase(`pulse-${id}`, { answer });
  if (answer === ratherNot) return phrase("trial-income", { band: "rather-not" });
  const at = Number(answer.slice("band-".length)) - 1;
  const write = (bound: number | undefined) =>
    bound === undefined ? "" : writeBound(bound, language);
  const band = at === 0 ? "under" : at === incomeBounds.length ? "over" : "between";
  return phrase("trial-income", {
    band,
    from: write(incomeBounds[at - 1]),
    to: write(incomeBounds[at]),
  });
}

/** As it is said: 20,000 are two 万. */
function writeBound(bound: number, language: Language): string {
  if (language === "zh" && bound >= 10_000 && bound % 1_000 === 0) return `${bound / 10_000}万`;
  return new Intl.NumberFormat(language === "zh" ? "zh-CN" : "en").format(bound);
}

/** @param currency in which the home counts, as ISO 4217 */
export function askQuestion(
  question: TrialQuestion,
  registration: Registration,
  language: Language,
  currency: string,
): Reply {
  const all = questionsOf(registration.incomeBounds);
  const number = all.findIndex(({ id }) => id === question.id) + 1;
  return {
    words: [phrase("pulse-count", { number, all: all.length }), questionWords(question, currency)],
    buttons: [
      ...question.answers.map((answer): Button[] => [
        {
          label: answerWords(question, answer, registration, language),
          action: `trial:a:${question.id}:${answer}`,
        },
      ]),
      [
        { label: phrase("skip"), action: `trial:a:${question.id}:${skipped}` },
        { label: phrase("trial-leave"), action: `trial:leave-ask:${amid}` },
      ],
    ],
    screen,
    inPlace: true,
  };
}

export function askToLeave(isAmid: boolean): Reply {
  return {
    words: phrase("trial-leave-ask"),
    buttons: [
      [{ label: phrase("trial-leave-yes"), action: "trial:leave", style: "danger" }],
      [{ label: phrase("trial-leave-no"), action: isAmid ? `trial:stay:${amid}` : "trial:stay" }],
    ],
    screen,
  };
}

const notes = {
  thanks: phrase("trial-thanks"),
  declined: phrase("trial-declined"),
  gone: phrase("trial-gone"),
  stays: phrase("trial-stays"),
  over: phrase("trial-over"),
} as const;

export function sayNote(key: keyof typeof notes): Reply {
  return { words: notes[key], buttons: [[goOn], [home]], screen, inPlace: key === "thanks" };
}

/** In /privacy, for whoever is in it: the way out. */
export const leaveTrial: Button = { label: phrase("trial-leave"), action: "trial:leave-ask" };
