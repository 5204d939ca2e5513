/** Figures: the pictures of the figures, as what is to be drawn, and the same in text where nothing can be. */
import { phrase, type Phrase, type Reply } from "../../../bot/reply.ts";
import { writeDay, writeShortDay } from "../../../bot/calendar.ts";
import type { LinesChart, PageBlock, PageChart } from "../../../bot/chart.ts";
import { retainedAfter, type Figures, type PlaceFigures } from "../rules/record.ts";
import {
  perDay,
  placeName,
  sayFigures,
  sayRoad,
  sayWeeks,
  stepsOf,
  toldCohorts,
  wordsOf,
  written,
  type FiguresView,
} from "./say.ts";
import { chooseVillage, wishButton, type Want } from "../rules/wish.ts";

type Lines = LinesChart<string | Phrase>;
type Page = PageChart<string | Phrase>;

/** Cohorts in one picture; four lines can be told apart. */
const mostLines = 4;

/** The picture that is wished, if it is one; without figures that may be shown, the screen instead. */
export function sayPictureOf(
  want: Want,
  view: FiguresView,
  figures: Figures,
  place: PlaceFigures,
): Reply {
  const drawn = place.people === null ? undefined : chartOf(want, view, figures, place);
  const screen =
    want === "pic-road"
      ? sayRoad(view, place)
      : want === "pic-weeks"
        ? sayWeeks(view, figures)
        : sayFigures(view, figures, place);
  if (drawn === undefined) {
    const { buttons = [] } = sayFigures(view, figures, place);
    return { words: phrase("figures-picture-few"), buttons };
  }
  return {
    words: phrase("figures-picture-here", placeName(place)),
    attachment: {
      kind: "chart",
      chart: drawn,
      instead: [phrase("figures-picture-failed"), ...wordsOf(screen)],
    },
    buttons: [[wishButton(phrase("figures-back"), "all", place.villageId), chooseVillage]],
  };
}

function chartOf(
  want: Want,
  view: FiguresView,
  figures: Figures,
  place: PlaceFigures,
): Lines | Page | undefined {
  switch (want) {
    case "pic-road":
      return roadChart(view, figures, place);
    case "pic-parcels":
      return parcelsChart(view, place);
    case "pic-weeks":
      return weeksChart(view, figures);
    default:
      return undefined;
  }
}

function roadChart(view: FiguresView, figures: Figures, place: PlaceFigures): Page {
  return {
    kind: "page",
    language: view.language,
    title: phrase("figures-road-title", placeName(place)),
    subtitle: phrase("figures-road-of", {
      people: place.people ?? 0,
      day: writeDay(figures.today, view.language),
    }),
    blocks: [roadBlock(view, place)],
    notes: [phrase("figures-note-few")],
  };
}

/** A bar a step: who did it, and behind them who is in it. */
export function roadBlock(view: FiguresView, place: PlaceFigures): PageBlock<string | Phrase> {
  const shareOf = (count: number | null) => (count === null ? null : count / (place.people || 1));
  return {
    kind: "bars",
    heading: phrase("figures-road-bars"),
    rows: stepsOf(view, place).map(({ number, title, done, middle }) => ({
      label: `${number} ${title}`,
      share: shareOf(done),
      second: shareOf(middle),
      value: phrase("figures-road-bar", { done: written(done), middle: written(middle) }),
    })),
  };
}

function parcelsChart({ language }: FiguresView, place: PlaceFigures): Lines | undefined {
  const { weeks } = place;
  const last = weeks.findLast(({ people }) => people !== null && people > 0);
  if (last === undefined) return undefined;
  return {
    kind: "lines",
    language,
    title: phrase("figures-parcels-title", placeName(place)),
    subtitle: phrase("figures-parcels-of", { people: last.people! }),
    labels: weeks.map(({ monday }) => writeShortDay(monday, language)),
    series: [
      {
        name: phrase("figures-column-per-day"),
        values: weeks.map(({ parcels }) => (parcels === null ? null : perDay(parcels))),
      },
    ],
    note: phrase("figures-note-few"),
  };
}

/** Of a hundred who came in a week, how many are here again later. */
function weeksChart({ language }: FiguresView, { cohorts }: Figures): Lines | undefined {
  const told = toldCohorts(cohorts)
    .filter(({ stayed }) => stayed.some((count) => typeof count === "number"))
    .slice(-mostLines);
  if (told.length === 0) return undefined;
  return {
    kind: "lines",
    language,
    title: phrase("figures-weeks-title"),
    subtitle: phrase("figures-weeks-of"),
    labels: retainedAfter.map(String),
    isPercent: true,
    series: told.map(({ monday, people, stayed }) => ({
      name: phrase("figures-weeks-line", {
        day: writeShortDay(monday, language),
        people: people!,
      }),
      values: stayed.map((count) =>
        typeof count === "number" ? Math.round((100 * count) / people!) : null,
      ),
    })),
    note: phrase("figures-note-few"),
  };
}
