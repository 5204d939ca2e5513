/**
 * Figures: the sheet of a month that is over: what happened in it, from rows that have a day. How many there
 * were in all, who was in the middle of a step, and what troubled them is known of today alone, and is left out.
 */
import { writeDay, writeWholeMonth } from "../../../bot/calendar.ts";
import type { PageChart } from "../../../bot/chart.ts";
import {
  phrase,
  type Button,
  type Paragraph,
  type Phrase,
  type Reply,
} from "../../../bot/reply.ts";
import { parcelLine, placeName, stepsOf, written, type FiguresView } from "../screens/say.ts";
import type { Figures, PlaceFigures, PlaceMonth } from "./record.ts";
import { deedLines, deedRows, parcelBlock, parcelRows } from "./sheet-parts.ts";
import type { Table } from "./tables.ts";
import { chooseVillage, wishButton } from "./wish.ts";

/** The sheet of one month and one place, as far as there is one. */
export interface MonthSheet {
  readonly view: FiguresView;
  readonly figures: Figures;
  readonly place: PlaceFigures;
  /** `2026-10` */
  readonly month: string;
  readonly of: PlaceMonth;
}

/** @returns `undefined` before anybody came, and for a month that is not over */
export function findMonthSheet(
  view: FiguresView,
  figures: Figures,
  place: PlaceFigures,
  month: string,
): MonthSheet | undefined {
  const of = place.months[monthAt(figures, month)];
  return of === undefined ? undefined : { view, figures, place, month, of };
}

const monthAt = ({ months }: Figures, month: string) =>
  months.findIndex((each) => each.month === month);

/** The month before this one; absent: before the one that runs. `undefined` where there is none. */
export function monthBefore(figures: Figures, month?: string): string | undefined {
  const { months } = figures;
  return months[(month === undefined ? months.length : monthAt(figures, month)) - 1]?.month;
}

/** One tap to the sheet of the month before. */
export function beforeButton(
  view: FiguresView,
  figures: Figures,
  { villageId }: PlaceFigures,
  month?: string,
): readonly Button[] {
  const before = monthBefore(figures, month);
  if (before === undefined) return [];
  const label = phrase("sheet-month-before", { month: writeWholeMonth(before, view.language) });
  return [wishButton(label, "sheet", villageId, before)];
}

/** There is no sheet of this month: the present one is a tap away. */
export function sayNoMonth(view: FiguresView, month: string, villageId: string | null): Reply {
  return {
    words: phrase("sheet-month-none", { month: writeWholeMonth(month, view.language) }),
    buttons: [[wishButton(phrase("sheet-button"), "sheet", villageId)]],
  };
}

/** @param asFile one page of A4, to print it; otherwise as long as a phone needs it */
export function sayMonthSheet(sheet: MonthSheet, asFile: boolean): Reply {
  const { view, figures, place, month } = sheet;
  const { villageId } = place;
  const away = [chooseVillage, wishButton(phrase("figures-back"), "all", villageId)];
  if (place.people === null) return { words: phrase("figures-few"), buttons: [away] };
  const said = writeWholeMonth(month, view.language);
  return {
    words: phrase("sheet-month-here", { ...placeName(place), month: said }),
    attachment: {
      kind: "chart",
      chart: pageOf(sheet, asFile),
      instead: [phrase("figures-picture-failed"), ...inWords(sheet)],
      ...(asFile ? { fileName: `sheet-${month}.png` } : {}),
    },
    buttons: [
      [
        ...(asFile ? [] : [wishButton(phrase("sheet-print"), "print", villageId, month)]),
        wishButton(phrase("sheet-csv"), "csv-sheet", villageId, month),
      ],
      [
        ...beforeButton(view, figures, place, month),
        wishButton(phrase("sheet-button"), "sheet", villageId),
      ],
      away,
    ],
  };
}

const freshLine = ({ of }: MonthSheet) => phrase("sheet-month-fresh", { count: written(of.fresh) });

/** What each part of it means, and what is not in it. */
export const monthNotes: readonly Phrase[] = [
  phrase("sheet-month-note-left"),
  phrase("sheet-month-note-today"),
  phrase("sheet-month-note-road"),
  phrase("sheet-month-note-parcels"),
  phrase("sheet-note-few"),
];

function pageOf(sheet: MonthSheet, onPaper: boolean): PageChart<string | Phrase> {
  const { view, figures, place, month, of } = sheet;
  const { language } = view;
  const most = Math.max(1, ...of.done.map((count) => count ?? 0));
  return {
    kind: "page",
    language,
    title: phrase("sheet-title", { ...placeName(place), month: writeWholeMonth(month, language) }),
    subtitle: phrase("sheet-subtitle", { day: writeDay(figures.today, language) }),
    blocks: [
      { kind: "lines", heading: phrase("sheet-people"), lines: [freshLine(sheet)] },
      {
        kind: "bars",
        heading: phrase("sheet-month-road"),
        rows: doneIn(sheet).map(({ label, count }) => ({
          label,
          share: count === null ? null : count / most,
          value: phrase("sheet-named", { people: written(count) }),
        })),
      },
      parcelBlock(view, of.weeks),
      { kind: "lines", heading: phrase("sheet-month-done"), lines: doneLines(sheet) },
    ],
    notes: monthNotes,
    ...(onPaper ? { onPaper: true as const } : {}),
  };
}

/** The steps of the road, and who came to the end of each in this month. */
function doneIn({ view, place, of }: MonthSheet) {
  const steps = place.steps.map((step, index) => ({ ...step, done: of.done[index] ?? null }));
  return stepsOf(view, { ...place, steps }).map(({ number, title, done }) => ({
    label: `${number} ${title}`,
    count: done,
  }));
}

const doneLines = ({ figures, place, month, of }: MonthSheet) =>
  deedLines(place, of.trainers, figures.months[monthAt(figures, month)]!.deeds);

function inWords(sheet: MonthSheet): readonly Paragraph[] {
  const { view, place, month, of } = sheet;
  const said = writeWholeMonth(month, view.language);
  return [
    phrase("sheet-title", { ...placeName(place), month: said }),
    freshLine(sheet),
    {
      lines: [
        phrase("sheet-month-road"),
        ...doneIn(sheet).map(({ label, count }) =>
          phrase("sheet-month-step", { step: label, people: written(count) }),
        ),
      ],
    },
    parcelLine(of.weeks),
    { lines: [phrase("sheet-month-done"), ...doneLines(sheet)] },
    { lines: monthNotes },
  ];
}

/** The same as rows; the month stands beside what is of "this month". */
export function monthTable(sheet: MonthSheet): Table {
  const { figures, place, month, of } = sheet;
  const { deeds } = figures.months[monthAt(figures, month)]!;
  const road = phrase("sheet-month-road");
  const rows: Table["rows"] = [
    [phrase("sheet-people"), phrase("figures-column-fresh"), written(of.fresh), month],
    ...doneIn(sheet).map(({ label, count }) => [road, label, written(count), month]),
    ...parcelRows(of.weeks),
    ...deedRows(place, phrase("sheet-month-done"), of.trainers, deeds).map((row) => [
      ...row,
      month,
    ]),
  ];
  return {
    header: ["part", "what", "figure", "note"].map((name) => phrase(`figures-column-${name}`)),
    rows,
  };
}
