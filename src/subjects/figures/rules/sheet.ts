/**
 * Figures: the sheet for this month: one page for the township, as a picture to print, as text where none
 * can be drawn, and as a table. What each figure means, and on how many people it rests, stands below.
 */
import { spanOf } from "../../mentoring/index.ts";
import { phrase, type Phrase, type Reply } from "../../../bot/reply.ts";
import { writeDay, writeWholeMonth } from "../../../bot/calendar.ts";
import type { PageBlock, PageChart } from "../../../bot/chart.ts";
import { beforeButton } from "./month-sheet.ts";
import type { Figures, PlaceFigures } from "./record.ts";
import { deedLines, deedRows, parcelBlock, parcelRows } from "./sheet-parts.ts";
import { roadBlock } from "../screens/say-pictures.ts";
import { labelsOf, sayProblems } from "../screens/say-problems.ts";
import {
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
  const before = beforeButton(view, figures, place);
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
      ...(before.length > 0 ? [before] : []),
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
      parcelBlock(view, place.weeks.slice(-weeksOnSheet)),
      problemBlock(view, place),
      {
        kind: "lines",
        heading: phrase("sheet-done"),
        lines: deedLines(place, place.trainersThisMonth, figures.deeds),
      },
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
    ...parcelRows(place.weeks),
    ...(place.people === null ? [] : place.problems).flatMap(({ id, people }) => {
      const label = labels.get(id);
      return label === undefined ? [] : [[phrase("sheet-problems"), label, written(people)]];
    }),
    ...deedRows(place, phrase("sheet-done"), place.trainersThisMonth, figures.deeds),
  ];
  return {
    header: ["part", "what", "figure", "note"].map((name) => phrase(`figures-column-${name}`)),
    rows: rows.map((row) => [...row, ...Array.from({ length: 4 - row.length }, () => null)]),
  };
}
