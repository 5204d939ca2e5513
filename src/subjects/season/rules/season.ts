/**
 * The year: the season calendar. Which days it names and when each may be said. Pure; the entries
 * themselves are data (knowledge/season.yaml).
 */
import type { Language } from "../../../bot/reply.ts";
import { isFor, type Traits } from "../../playbook/index.ts";
import { addDays } from "../../../bot/calendar.ts";

export interface SeasonEntry {
  readonly id: string;
  /** Whose days these are; `any`: everybody's. */
  readonly country: string;
  /** For people who sell one of these; absent: for all. Who has not said what they sell hears all. */
  readonly product: readonly string[] | undefined;
  /** The days themselves; none where it is the same day every year. */
  readonly days: readonly string[];
  /** The same day every year, `MM-DD`. */
  readonly yearly: string | undefined;
  /** So many days before the day it is said at the earliest, and at the latest. */
  readonly from: number;
  readonly until: number;
  /** Slug of the article it rests on. */
  readonly article: string;
  readonly words: Readonly<Record<Language, string>>;
}

/** One time that an entry may be said: the days from which and until which. */
export interface Occasion {
  readonly entry: SeasonEntry;
  /** Its name in what was said: each is said once. */
  readonly mark: string;
  readonly from: string;
  readonly until: string;
}

export interface Whose {
  readonly country: string;
  readonly traits: Traits;
}

/** The occasions of the year to come that are not over, the most pressing first. */
export function occasionsAhead(
  season: readonly SeasonEntry[],
  { country, traits }: Whose,
  today: string,
): readonly Occasion[] {
  return season
    .filter((entry) => entry.country === "any" || entry.country === country)
    .filter(({ product }) => isFor(product === undefined ? undefined : { product }, traits))
    .flatMap((entry) => daysOf(entry, today).map((day) => occasionOf(entry, day)))
    .filter(({ until }) => until >= today)
    .toSorted((one, other) => one.until.localeCompare(other.until));
}

/** Days of this year and the next. */
function daysOf({ days, yearly }: SeasonEntry, today: string): readonly string[] {
  const year = Number(today.slice(0, 4));
  return yearly === undefined
    ? days.filter((day) => Number(day.slice(0, 4)) <= year + 1)
    : [`${year}-${yearly}`, `${year + 1}-${yearly}`];
}

function occasionOf(entry: SeasonEntry, day: string): Occasion {
  return {
    entry,
    mark: `season-${entry.id}-${day}`,
    from: addDays(day, -entry.from),
    until: addDays(day, -entry.until),
  };
}
