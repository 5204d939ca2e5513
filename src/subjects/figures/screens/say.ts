/**
 * Figures: the one screen, of one village or of all together. Composes only; what may be shown was decided
 * before (figures.ts), and what was left out stands as a dash.
 */
import { settledDays } from "../../chain/index.ts";
import { spanOf } from "../../mentoring/index.ts";
import { bar, findStep, type Playbook } from "../../playbook/index.ts";
import {
  phrase,
  type Button,
  type Language,
  type Paragraph,
  type Phrase,
  type Reply,
} from "../../../bot/reply.ts";
import { daysBetween, writeDay, writeShortDay } from "../../../bot/calendar.ts";
import { sparkOf } from "../../shop/index.ts";
import type { Count } from "../rules/suppression.ts";
import type { Cohort, Figures, PlaceFigures, StepFigures, WeekParcels } from "../rules/record.ts";
import { chooseVillage, wishButton } from "../rules/wish.ts";

/** What every screen of the figures needs. */
export interface FiguresView {
  readonly language: Language;
  readonly playbook: Playbook;
}

/** Weeks that stand in the text; pictures and files have more. */
const weeksInText = 4;

/** A figure in a sentence. */
export const written = (count: Count): string | number => count ?? "–";

/** What a reply says, as paragraphs among others. */
export function wordsOf({ words }: Reply): readonly Paragraph[] {
  return Array.isArray(words) ? (words as readonly Paragraph[]) : [words as Paragraph];
}

/** The place that is asked about; `undefined` for a village where nobody lives yet. */
export function placeIn(figures: Figures, villageId: string | null): PlaceFigures | undefined {
  return villageId === null
    ? figures.all
    : figures.villages.find((village) => village.villageId === villageId);
}

/** "All villages" or the village's name, as values for a phrase. */
export function placeName(place: PlaceFigures): {
  readonly scope: string;
  readonly village: string;
} {
  return { scope: place.villageId === null ? "all" : "one", village: place.name };
}

export function sayFigures(view: FiguresView, figures: Figures, place: PlaceFigures): Reply {
  const isAll = place.villageId === null;
  const words: Paragraph[] = [
    phrase("figures-title", {
      ...placeName(place),
      day: writeDay(figures.today, view.language),
    }),
    place.people === null
      ? phrase("figures-few")
      : phrase("figures-people", {
          people: place.people,
          fresh: written(place.freshThisMonth),
        }),
    ...(place.people === null ? [] : [parcelLine(place.weeks.slice(-weeksInText))]),
    ...(isAll ? [{ lines: chainLines(figures) }] : []),
    {
      lines: [
        ...(place.usualWait === null ? [] : [phrase("look-usual", { ...spanOf(place.usualWait) })]),
        ...(isAll ? questionLines(figures) : []),
      ],
    },
    // Where nothing is told there is no dash.
    ...(place.people === null ? [] : [phrase("figures-hidden")]),
  ];
  return { words, buttons: buttonsFor(place) };
}

/** How far each step of the road is walked. */
export function sayRoad(view: FiguresView, place: PlaceFigures): Reply {
  if (place.people === null) return { words: phrase("figures-few"), buttons: onward(place) };
  return {
    words: [phrase("figures-road"), { lines: stepLines(view, place) }, phrase("figures-hidden")],
    buttons: [
      [wishButton(phrase("figures-picture"), "pic-road", place.villageId)],
      ...onward(place),
    ],
  };
}

/** Who came in which week, and how many of them came again; of all villages together. */
export function sayWeeks(view: FiguresView, figures: Figures): Reply {
  const { all } = figures;
  return {
    words: [cohortLines(view, figures.cohorts), phrase("figures-hidden")],
    buttons: [[wishButton(phrase("figures-picture"), "pic-weeks", null)], ...onward(all)],
  };
}

const onward = ({ villageId }: PlaceFigures): Button[][] => [
  [wishButton(phrase("figures-back"), "all", villageId), chooseVillage],
];

/** The steps that have a number, with their titles. */
export function stepsOf(
  { playbook, language }: FiguresView,
  place: PlaceFigures,
): readonly (StepFigures & { readonly number: number; readonly title: string })[] {
  return place.steps.flatMap((figures) => {
    const step = findStep(playbook, figures.stepId);
    return step?.number == null
      ? []
      : [{ ...figures, number: step.number, title: step.words[language].title }];
  });
}

function stepLines(view: FiguresView, place: PlaceFigures): readonly Phrase[] {
  return stepsOf(view, place).map(({ number, title, done, middle }) =>
    phrase("figures-step", {
      number,
      title,
      bar: done === null ? "" : ` ${bar(done, place.people ?? 0)}`,
      done: written(done),
      middle: written(middle),
    }),
  );
}

/** Parcels a day, from the first of these weeks to the last; how many people the last rests on. */
export function parcelLine(weeks: readonly WeekParcels[]): Phrase {
  const shown = weeks.filter(({ parcels }) => parcels !== null);
  const last = shown.at(-1);
  if (last === undefined || last.people === null || last.people === 0) {
    return phrase("figures-parcels-few");
  }
  return phrase("figures-parcels", {
    weeks: weeks.length,
    bars: sparkOf(weeks.map(({ parcels }) => parcels ?? undefined)),
    first: perDay(shown[0]!.parcels),
    last: perDay(last.parcels),
    people: last.people,
  });
}

/** Parcels of a week as parcels a day, with one decimal. */
export function perDay(parcels: Count): number {
  return Math.round(((parcels ?? 0) / 7) * 10) / 10;
}

/** Weeks in which somebody came, as far as that may be told. */
export function toldCohorts(cohorts: readonly Cohort[]): readonly Cohort[] {
  return cohorts.filter(({ people }) => people !== null && people > 0);
}

function cohortLines({ language }: FiguresView, cohorts: readonly Cohort[]): Paragraph {
  const told = toldCohorts(cohorts);
  if (told.length === 0) return phrase("figures-weeks-few");
  return {
    lines: [
      phrase("figures-weeks"),
      ...told.map(({ monday, people, stayed }) =>
        phrase("figures-week", {
          day: writeShortDay(monday, language),
          people: written(people),
          stayed: stayed
            .filter((count) => count !== "later")
            .map((count) => ` · ${written(count)}`)
            .join(""),
        }),
      ),
    ],
  };
}

function chainLines({ chains }: Figures): readonly Phrase[] {
  if (chains.deepest === null) return [];
  return [
    phrase("figures-chain", { deepest: chains.deepest, broadest: written(chains.broadest) }),
    ...(chains.settled === null
      ? []
      : [
          phrase("figures-settled", {
            settled: chains.settled,
            days: settledDays,
            share: written(chains.share),
            average: chains.broughtTenths === null ? "–" : (chains.broughtTenths / 10).toFixed(1),
          }),
        ]),
  ];
}

function questionLines({ open, answers, at }: Figures): readonly Phrase[] {
  return [
    phrase("figures-open", {
      count: open.count,
      days: open.oldest === null ? 0 : daysBetween(open.oldest.slice(0, 10), at.slice(0, 10)),
    }),
    phrase("figures-answers", {
      helped: written(answers.helped),
      unclear: written(answers.unclear),
    }),
  ];
}

function buttonsFor({ villageId, people }: PlaceFigures): Button[][] {
  const isAll = villageId === null;
  const elsewhere: Button[] = [
    chooseVillage,
    ...(isAll ? [] : [wishButton(phrase("figures-to-all"), "all", null)]),
  ];
  if (people === null) return [elsewhere];
  return [
    [wishButton(phrase("sheet-button"), "sheet", villageId)],
    [
      wishButton(phrase("figures-to-road"), "road", villageId),
      ...(isAll ? [wishButton(phrase("figures-to-weeks"), "weeks", null)] : []),
    ],
    [
      wishButton(phrase("figures-pic-parcels"), "pic-parcels", villageId),
      wishButton(phrase("problems-button"), "problems", villageId),
    ],
    [wishButton(phrase("figures-tables"), "tables", villageId), ...elsewhere],
  ];
}
