/** Figures: which months have a sheet, which weeks are theirs, and what the association did in each. Pure. */
import { addDays, monthOf } from "../../../bot/calendar.ts";
import type { RawFigures } from "./raw.ts";
import type { Deeds } from "./record.ts";
import type { Spans } from "./weeks.ts";

/** Places of the months that are over, from the one in which the first of those who are here came. */
export function toldMonths({ since }: Pick<RawFigures, "since">, spans: Spans): readonly number[] {
  const begun = since ?? spans.now.toISOString();
  const first = spans.monthsFrom.findLastIndex((from) => from.toISOString() <= begun);
  return [...spans.months.keys()].slice(Math.max(first, 0), -1);
}

/** For each week the place of the month in which it ends: a week is of one month alone. */
export function monthsOfWeeks({ weeks, months }: Spans): readonly number[] {
  return weeks.map((monday) => months.indexOf(monthOf(addDays(monday, 6))));
}

export function deedsOf({ deeds }: Pick<RawFigures, "deeds">, month: number): Deeds {
  const of = (what: keyof Deeds) =>
    deeds.find((row) => row.what === what && row.month === month)?.count ?? 0;
  return { mentors: of("mentors"), answers: of("answers"), broadcasts: of("broadcasts") };
}
