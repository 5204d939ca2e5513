/**
 * Does a step read easily? One thing at a time, short sentences, something to do
 * every few cards, no short forms before a card has explained them.
 *
 * Warnings only: a curator decides. Lengths that break a screen are errors (build.ts).
 */
import type { Language } from "../../bot/reply.ts";
import type { PlannedStep } from "./order.ts";
import type { WordsFile } from "./words.ts";
import { warningAt, type Problem } from "../problem.ts";
import { countCharacters, countWords } from "../wording.ts";

const mostSentences = 6;
const longestSentence = { en: 24, zh: 45 };
const shortestSentence = { en: 3, zh: 5 };
const countIn = { en: countWords, zh: countCharacters };
const mostCardsInARow = 3;
/** Short forms that nobody in a village is born with. */
const shortForms = ["C2C", "B2C", "C2B", "SKU", "GI", "VAT"];

/** Reads the steps of all roads, in the order in which they are walked. */
export function createReader(problems: Problem[]) {
  const explained = new Set<string>();

  return function read(step: PlannedStep, words: WordsFile): void {
    const { file, language } = words;
    const say = (line: number, reason: string) => problems.push(warningAt(file, line, reason));
    let cards = 0;
    for (const item of step.items) {
      const section = words.sections.find(({ word, id }) => word === item.word && id === item.id);
      if (section === undefined) continue;
      const name = `"${item.word} ${item.id}"`;
      const isCard = item.word === "card";
      const texts = [
        { text: section.text, line: section.line },
        ...[section.simpler, section.job].filter((row) => row !== undefined),
        ...section.lines.flatMap(({ label, reply, line }) => [
          { text: label, line },
          { text: reply, line },
        ]),
      ];

      cards = isCard ? cards + (item.isForSome ? 0 : 1) : 0;
      if (cards === mostCardsInARow + 1) {
        say(section.line, `${name} is the ${cards}th card in a row: give something to do`);
      }
      if (isCard) {
        for (const reason of cardProblems(section.text, language)) say(section.line, name + reason);
      }
      for (const { text, line } of texts) {
        const long = longSentence(text, language);
        if (long !== undefined) say(line, `${name} has a long sentence: "${long}"`);
        for (const form of formsIn(text)) {
          const key = `${step.road}/${language}/${form}`;
          if (!isCard && !explained.has(key)) say(line, `${name} says ${form} before a card does`);
          explained.add(key);
        }
      }
    }
  };
}

function cardProblems(text: string, language: Language): readonly string[] {
  const questions = text.match(/[?？]/gu)?.length ?? 0;
  // "Greet." is no burden.
  const sentences = sentencesOf(text, language).filter(
    (each) => countIn[language](each) >= shortestSentence[language],
  ).length;
  return [
    ...(questions > 1 ? [` asks ${questions} things: one action a card`] : []),
    ...(sentences > mostSentences ? [` has ${sentences} sentences, at most ${mostSentences}`] : []),
  ];
}

/** The beginning of the first sentence that is too long. */
function longSentence(text: string, language: Language): string | undefined {
  const long = sentencesOf(text, language).find(
    (each) => countIn[language](each) > longestSentence[language],
  );
  return long === undefined ? undefined : `${Array.from(long).slice(0, 30).join("")}…`;
}

/** A stop inside a number or an abbreviation is followed by no space, and ends nothing. */
export function sentencesOf(text: string, language: Language): readonly string[] {
  const ends = language === "zh" ? /(?<=[。！？!?\n][”"』」）)]*)/u : /(?<=[.!?]["”’)]*)\s+|\n+/u;
  return text
    .split(ends)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

function formsIn(text: string): readonly string[] {
  return shortForms.filter((form) => new RegExp(`(?<![A-Za-z])${form}(?![A-Za-z])`).test(text));
}
