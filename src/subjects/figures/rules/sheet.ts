/**
 * Figures: the sheet for this month: one page for the township, as a picture to print, as text where none
 * can be drawn, and as a table. What each figure means, and on how many people it rests, stands below.
 */
import { spanOf } from "../../mentoring/index.ts";
import { phrase, type Phrase, type Reply } from "../../../bot/reply.ts";
import { writeDay, writeShortDay, writeWholeMonth } from "../../../bot/calendar.ts";
import type { PageBlock, PageChart } from "../../../bot/chart.ts";
import type { Figures, PlaceFigures } from "./record.ts";
import { roadBlock } from "../screens/say-pictures.ts";
import { labelsOf, sayProblems } from "../screens/say-problems.ts";
import {
  parcelLine,
  perDay,
  placeName,
  sayFigures,
  stepsOf,
  wordsOf,
  written,
  type FiguresView,
} from "../screens/say.ts";
import { whatIsThis } from "../screens/meaning.ts";
import type { Table } from "./tables.ts";
import { chooseVillage, wishButton } from "./wish.ts";
import { stepCards } from "../../../bot/doors.ts";

type Block = PageBlock<string | Phrase>;

const weeksOnSheet = 4;

/** @param asFile one page of A4, to print it; otherwise as long as a phone needs it */
export function saySheet(
  view: FiguresView,
  figures: Figures,
  place: PlaceFigures,
  asFile: boolean,
): Reply {
  const { villageId } = place;
  const away = [chooseVillage, wishButton(phrase("figures-back"), "all", villageId)];
  if (place.people === null) {
    return { words: phrase("figures-few"), buttons: [[stepCards], away] };
  }
  const page = sheetOf(view, figures, place, asFile);
  return {
    words: phrase("sheet-here", placeName(place)),
    attachment: {
      kind: "chart",
      chart: page,
      instead: [
        phrase("figures-picture-failed"),
        ...wordsOf(sayFigures(view, figures, place)),
        ...wordsOf(sayProblems(view, figures, place)),
      ],
      ...(asFile ? { fileName: `sheet-${figures.today.slice(0, 7)}.png` } : {}),
    },
    buttons: [
      [
        ...(asFile ? [] : [wishButton(phrase("sheet-print"), "print", villageId)]),
        wishButton(phrase("sheet-csv"), "csv-sheet", villageId),
      ],
      [stepCards],
      [whatIsThis],
      away,
    ],
  };
}

function sheetOf(
  view: FiguresView,
  figures: Figures,
  place: PlaceFigures,
  onPaper: boolean,
): PageChart<string | Phrase> {
  const { language } = view;
  const month = figures.today.slice(0, 7);
  return {
    kind: "page",
    language,
    title: phrase("sheet-title", { ...placeName(place), month: writeWholeMonth(month, language) }),
    subtitle: phrase("sheet-subtitle", { day: writeDay(figures.today, language) }),
    blocks: [
      { kind: "lines", heading: phrase("sheet-people"), lines: peopleLines(place) },
      roadBlock(view, place),
      parcelBlock(view, place),
      problemBlock(view, place),
      { kind: "lines", heading: phrase("sheet-done"), lines: doneLines(figures, place) },
    ],
    notes: [
      phrase("sheet-note-people", { people: place.people ?? 0 }),
      phrase("sheet-note-road"),
      phrase("sheet-note-parcels"),
      phrase("sheet-note-few"),
    ],
    ...(onPaper ? { onPaper: true as const } : {}),
  };
}

function peopleLines(place: PlaceFigures): readonly Phrase[] {
  return [
    phrase("figures-people", {
      people: written(place.people),
      fresh: written(place.freshThisMonth),
    }),
    ...(place.households === null ? [] : [phrase("sheet-households", { count: place.households })]),
    phrase("sheet-mentors", { count: place.mentors }),
    ...(place.usualWait === null ? [] : [phrase("look-usual", { ...spanOf(place.usualWait) })]),
  ];
}

/** Parcels a day, week by week; without any that may be told, the reason. */
function parcelBlock({ language }: FiguresView, place: PlaceFigures): Block {
  const heading = phrase("sheet-parcels");
  const weeks = place.weeks.slice(-weeksOnSheet);
  const most = Math.max(0, ...weeks.map(({ parcels }) => perDay(parcels)));
  if (most === 0) return { kind: "lines", heading, lines: [parcelLine(weeks)] };
  return {
    kind: "bars",
    heading,
    rows: weeks.map(({ monday, parcels, people }) => ({
      label: phrase("sheet-week", { day: writeShortDay(monday, language) }),
      share: parcels === null ? null : perDay(parcels) / most,
      value: phrase("sheet-per-day", {
        parcels: parcels === null ? "–" : perDay(parcels),
        people: written(people),
      }),
    })),
  };
}

function problemBlock(view: FiguresView, place: PlaceFigures): Block {
  const labels = labelsOf(view);
  return {
    kind: "bars",
    heading: phrase("sheet-problems"),
    rows: place.problems
      .filter(({ id }) => labels.has(id))
      .map(({ id, people }) => ({
        label: labels.get(id)!,
        share: people === null ? null : people / (place.people || 1),
        value: phrase("sheet-named", { people: written(people) }),
      })),
  };
}

function doneLines({ deeds }: Figures, place: PlaceFigures): readonly Phrase[] {
  return [
    phrase("sheet-trainers", { count: written(place.trainersThisMonth) }),
    ...(place.villageId === null
      ? [
          phrase("sheet-new-mentors", { count: deeds.mentors }),
          phrase("sheet-new-answers", { count: deeds.answers }),
          phrase("sheet-broadcasts", { count: deeds.broadcasts }),
        ]
      : []),
  ];
}

/** The sheet as rows: the part of the page, what is counted, the figure. */
export function sheetTable(view: FiguresView, figures: Figures, place: PlaceFigures): Table {
  const labels = labelsOf(view);
  const rows: Table["rows"][number][] = [
    [phrase("sheet-people"), phrase("figures-column-people"), written(place.people)],
    [phrase("sheet-people"), phrase("figures-column-fresh"), written(place.freshThisMonth)],
    [phrase("sheet-people"), phrase("figures-column-households"), place.households],
    [phrase("sheet-people"), phrase("figures-column-mentors"), place.mentors],
    ...(place.people === null ? [] : stepsOf(view, place)).flatMap(
      ({ number, title, done, middle }) => [
        [phrase("sheet-road"), `${number} ${title}`, written(done), phrase("figures-column-done")],
        [
          phrase("sheet-road"),
          `${number} ${title}`,
          written(middle),
          phrase("figures-column-middle"),
        ],
      ],
    ),
    ...place.weeks.map(({ monday, parcels, people }) => [
      phrase("sheet-parcels"),
      monday,
      written(parcels),
      phrase("figures-rests-on", { people: written(people) }),
    ]),
    ...(place.people === null ? [] : place.problems).flatMap(({ id, people }) => {
      const label = labels.get(id);
      return label === undefined ? [] : [[phrase("sheet-problems"), label, written(people)]];
    }),
    [phrase("sheet-done"), phrase("figures-column-trainers"), written(place.trainersThisMonth)],
    ...(place.villageId === null
      ? [
          [phrase("sheet-done"), phrase("figures-column-new-mentors"), figures.deeds.mentors],
          [phrase("sheet-done"), phrase("figures-column-new-answers"), figures.deeds.answers],
          [phrase("sheet-done"), phrase("figures-column-broadcasts"), figures.deeds.broadcasts],
        ]
      : []),
  ];
  return {
    header: ["part", "what", "figure", "note"].map((name) => phrase(`figures-column-${name}`)),
    rows: rows.map((row) => [...row, ...Array.from({ length: 4 - row.length }, () => null)]),
  };
}
