/**
 * What somebody must look at within the next ninety days: articles with the cards and tips that rest on
 * them, sources, and days of the year that run out.
 */
import { addDays } from "../../bot/calendar.ts";
import { dueArticles, isLate, lookAheadTo } from "../../subjects/answers/index.ts";
import type { Knowledge } from "../open.ts";
import type { Folder, Passage } from "./passages.ts";

export interface DueThing {
  /** A day, or a month, by which it is due. */
  readonly when: string;
  readonly isLate: boolean;
  /** One line for the curator: what, and what to do. */
  readonly what: string;
}

/** Dates of the moon's festivals are looked for so long before the last one. */
const calendarDays = 183;
/** A source that nobody opened for so many months is opened again. */
const sourceMonths = 12;

/** The earliest first. @param today as `YYYY-MM-DD` */
export function listDue(knowledge: Knowledge, folder: Folder, today: string): readonly DueThing[] {
  const things = [
    ...articlesDue(knowledge, folder, today),
    ...sourcesDue(knowledge, today),
    ...calendarDue(knowledge, today),
  ];
  return things.toSorted((one, other) => one.when.localeCompare(other.when));
}

function articlesDue(
  { articles }: Knowledge,
  { passages }: Folder,
  today: string,
): readonly DueThing[] {
  return dueArticles(articles, today).map((article) => {
    const { slug, topic, reviewBy } = article;
    const resting = passages.filter((passage) => passage.articles?.includes(slug) === true);
    const also = [...new Set(resting.map(nameOf))];
    const rests = also.length === 0 ? "" : `; on it rest: ${also.join(", ")}`;
    const what = `article ${topic}/${slug}: compare both files with their sources, then set both dates${rests}`;
    return { when: reviewBy, isLate: isLate(article, today), what };
  });
}

/** What the things of a file or folder are called. */
const kinds = [
  [/tips\/[^/]+$/, "tip"],
  [/season\.yaml$/, "season"],
  [/glossary\.yaml$/, "word"],
  [/triage\.yaml$/, "fixed answer"],
  [/partners\/[^/]+$/, "partner"],
] as const;

function nameOf({ file, name, group }: Passage): string {
  const kind = kinds.find(([pattern]) => pattern.test(file.replaceAll("\\", "/")))?.[1];
  if (kind !== undefined) return `${kind} ${name}`;
  // `step legal: card vat`
  return group.replace(/^step ([^:]+): (\S+) /, "$2 $1/");
}

function sourcesDue({ sources, articles }: Knowledge, today: string): readonly DueThing[] {
  const last = lookAheadTo(today);
  return [...sources.values()].flatMap(({ id, name, checked, ends }) => {
    const resting = articles
      .filter((article) => article.sources.includes(id))
      .map(({ slug }) => slug);
    const rests = resting.length === 0 ? "" : `; on it rest: ${resting.join(", ")}`;
    const again = monthsLater(checked, sourceMonths);
    return [
      ...(ends !== undefined && ends <= last
        ? [
            {
              when: ends,
              isLate: ends < today,
              what: `source ${id} ends (${name.en}): read what holds then, and correct what rests on it${rests}`,
            },
          ]
        : []),
      ...(again <= last.slice(0, 7)
        ? [
            {
              when: again,
              isLate: again < today.slice(0, 7),
              what: `source ${id} (${name.en}): open it again, then set checked`,
            },
          ]
        : []),
    ];
  });
}

function calendarDue({ season }: Knowledge, today: string): readonly DueThing[] {
  return season.flatMap(({ id, days }) => {
    const lastDay = days.at(-1);
    if (lastDay === undefined) return [];
    const when = addDays(lastDay, -calendarDays);
    if (when > lookAheadTo(today)) return [];
    const what = `season ${id}: its last date is ${lastDay}; write the next ones into season.yaml`;
    return [{ when, isLate: lastDay < today, what }];
  });
}

/** @param month as `YYYY-MM` */
export function monthsLater(month: string, count: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
}
