/**
 * Playbook: the numbered steps as cards to print: a title and a promise a card, in every language. What
 * stands on them is the playbook's; nothing is written a second time.
 */
import { languages, phrase, type Phrase, type Reply } from "../../../bot/reply.ts";
import type { Phrasebook } from "../../../bot/phrasebook.ts";
import type { Turn } from "../../../bot/context.ts";
import { onward } from "../../../bot/doors.ts";
import type { Playbook } from "../rules/playbook.ts";

export interface StepCard {
  readonly number: number;
  /** Of its season, from 0: cards of one season look alike. */
  readonly season: number;
  /** In each language, as are the promises. */
  readonly titles: readonly string[];
  readonly promises: readonly string[];
}

/** One sheet: all that stands on it is text, since it is in every language at once. */
export interface CardsChart {
  readonly kind: "cards";
  readonly titles: readonly string[];
  /** On the last field: what to do with the cards. */
  readonly how: readonly string[];
  readonly cards: readonly StepCard[];
}

declare module "../../../bot/chart.ts" {
  // oxlint-disable-next-line no-unused-vars -- its text is said already
  interface Charts<Text> {
    cards: CardsChart;
  }
}

/** Of a sheet with eight fields; the eighth says how. */
const cardsOnSheet = 7;

/** Whose first language stands first and larger: most villages read Chinese. */
const order = languages.toReversed();

/** The sheets, seven cards each. */
export function cardSheets(playbook: Playbook, phrasebook: Phrasebook): readonly CardsChart[] {
  const steps = playbook.steps.flatMap((step) =>
    step.number === null ? [] : [{ ...step, number: step.number }],
  );
  const cards = steps.map((step): StepCard => ({
    number: step.number,
    season: Math.max(
      0,
      playbook.seasons.findIndex(({ id }) => id === step.season),
    ),
    titles: order.map((language) => step.words[language].title),
    promises: order.map((language) => step.words[language].promise),
  }));
  const said = (words: Phrase) => order.map((language) => phrasebook.text(language, words));
  const sheets = Math.ceil(cards.length / cardsOnSheet);
  return Array.from({ length: sheets }, (_, index) => ({
    kind: "cards" as const,
    titles: said(phrase("cards-title", { count: cards.length, page: index + 1, pages: sheets })),
    how: said(phrase("cards-how")),
    cards: cards.slice(index * cardsOnSheet, (index + 1) * cardsOnSheet),
  }));
}

export interface CardsDeps {
  readonly playbook: Playbook;
  readonly phrasebook: Phrasebook;
}

/** The sheets as files: a photo would be made smaller on its way. */
export function sayCards({ playbook, phrasebook }: CardsDeps, turn: Turn): void {
  const sheets = cardSheets(playbook, phrasebook);
  turn.say(
    ...sheets.map((chart, index): Reply => {
      const isLast = index === sheets.length - 1;
      const titles = chart.cards.map(({ number, titles: [first = ""] }) => `${number} ${first}`);
      return {
        words: isLast ? phrase("cards-here") : [],
        attachment: {
          kind: "chart",
          chart,
          instead: [phrase("cards-failed"), titles.join("\n")],
          fileName: `cards-${index + 1}.png`,
        },
        ...(isLast ? { buttons: onward } : {}),
      };
    }),
  );
}
