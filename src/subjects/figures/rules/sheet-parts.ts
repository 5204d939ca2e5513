/** Figures: what the sheet for this month and that of a month that is over have in common: parcels, and what was done. */
import { writeShortDay } from "../../../bot/calendar.ts";
import type { PageBlock } from "../../../bot/chart.ts";
import { phrase, type Phrase } from "../../../bot/reply.ts";
import { parcelLine, perDay, written, type FiguresView } from "../screens/say.ts";
import type { Deeds, PlaceFigures, WeekParcels } from "./record.ts";
import type { Count } from "./suppression.ts";
import type { Table } from "./tables.ts";

/** Parcels a day, week by week; without any that may be told, the reason. */
export function parcelBlock(
  { language }: FiguresView,
  weeks: readonly WeekParcels[],
): PageBlock<string | Phrase> {
  const heading = phrase("sheet-parcels");
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

/** What was done in a month; of one village only what its people did. */
export function deedLines(
  { villageId }: PlaceFigures,
  trainers: Count,
  deeds: Deeds,
): readonly Phrase[] {
  return [
    phrase("sheet-trainers", { count: written(trainers) }),
    ...(villageId === null
      ? [
          phrase("sheet-new-mentors", { count: deeds.mentors }),
          phrase("sheet-new-answers", { count: deeds.answers }),
          phrase("sheet-broadcasts", { count: deeds.broadcasts }),
        ]
      : []),
  ];
}

export const parcelRows = (weeks: readonly WeekParcels[]): Table["rows"] =>
  weeks.map(({ monday, parcels, people }) => [
    phrase("sheet-parcels"),
    monday,
    written(parcels),
    phrase("figures-rests-on", { people: written(people) }),
  ]);

export function deedRows(
  { villageId }: PlaceFigures,
  heading: Phrase,
  trainers: Count,
  deeds: Deeds,
): Table["rows"] {
  const row = (column: string, count: Count) => [
    heading,
    phrase(`figures-column-${column}`),
    written(count),
  ];
  return [
    row("trainers", trainers),
    ...(villageId === null
      ? [
          row("new-mentors", deeds.mentors),
          row("new-answers", deeds.answers),
          row("broadcasts", deeds.broadcasts),
        ]
      : []),
  ];
}
