/**
 * Figures: the tables as files: the same figures as on the screens, and no more. Headers are phrases; who
 * writes the file says them (subjects/shop/rules/csv.ts keeps names of villages from becoming formulas).
 */
import { phrase, type Phrase } from "../../../bot/reply.ts";
import type { Cell } from "../../shop/index.ts";
import type { Count } from "./suppression.ts";
import { retainedAfter, type Figures, type PlaceFigures } from "./record.ts";
import { labelsOf } from "../screens/say-problems.ts";
import { perDay, stepsOf, toldCohorts, type FiguresView } from "../screens/say.ts";

export interface Table {
  readonly header: readonly Phrase[];
  readonly rows: readonly (readonly (Cell | Phrase)[])[];
}

/** Left out, since it would tell of fewer than five. */
const leftOut = "–";
const cell = (count: Count): Cell => count ?? leftOut;

export type TableName = "road" | "weeks" | "parcels" | "problems" | "villages";

/** The table that is wished. */
export function tableNameOf(want: `csv-${TableName}`): TableName {
  return want.slice("csv-".length) as TableName;
}

export const tableNames: readonly TableName[] = [
  "road",
  "weeks",
  "parcels",
  "problems",
  "villages",
];

export function tableOf(
  name: TableName,
  view: FiguresView,
  figures: Figures,
  place: PlaceFigures,
): Table {
  switch (name) {
    case "road":
      return road(view, place);
    case "weeks":
      return weeks(figures);
    case "parcels":
      return parcels(place);
    case "problems":
      return problems(view, place.villageId === null ? [place, ...figures.villages] : [place]);
    case "villages":
      return villages(figures);
  }
}

const columns = (...names: string[]) => names.map((name) => phrase(`figures-column-${name}`));

/** Of all together the name is empty. */
const placeCell = ({ name, villageId }: PlaceFigures): Cell | Phrase =>
  villageId === null ? phrase("figures-all-villages") : name;

function road(view: FiguresView, place: PlaceFigures): Table {
  return {
    header: columns("place", "people", "step", "title", "began", "middle", "done"),
    rows: stepsOf(view, place).map(({ number, title, began, middle, done }) => [
      placeCell(place),
      cell(place.people),
      number,
      title,
      cell(began),
      cell(middle),
      cell(done),
    ]),
  };
}

function weeks({ cohorts }: Figures): Table {
  return {
    header: [
      ...columns("week", "came"),
      ...retainedAfter.map((count) => phrase("figures-column-after", { weeks: count })),
    ],
    rows: toldCohorts(cohorts).map(({ monday, people, stayed }) => [
      monday,
      cell(people),
      ...stayed.map((count) => (count === "later" ? null : cell(count))),
    ]),
  };
}

function parcels(place: PlaceFigures): Table {
  return {
    header: columns("place", "week", "agreed", "parcels", "per-day"),
    rows: place.weeks.map(({ monday, people, parcels: sent }) => [
      placeCell(place),
      monday,
      cell(people),
      cell(sent),
      sent === null ? leftOut : perDay(sent),
    ]),
  };
}

function problems(view: FiguresView, places: readonly PlaceFigures[]): Table {
  const labels = labelsOf(view);
  return {
    header: columns("place", "people", "problem", "named"),
    rows: places.flatMap((place) =>
      place.people === null
        ? []
        : place.problems.flatMap(({ id, people }) => {
            const label = labels.get(id);
            return label === undefined
              ? []
              : [[placeCell(place), cell(place.people), label, cell(people)]];
          }),
    ),
  };
}

function villages(figures: Figures): Table {
  return {
    header: columns("place", "people", "fresh", "trainers", "mentors", "households", "wait"),
    rows: [figures.all, ...figures.villages].map((place) => [
      placeCell(place),
      cell(place.people),
      cell(place.freshThisMonth),
      cell(place.trainersThisMonth),
      place.mentors,
      place.households,
      place.usualWait,
    ]),
  };
}
