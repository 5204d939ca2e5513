/**
 * Articles that must be compared with their sources: officers hear of them once a month, in one short
 * message, and the list stands behind what waits for them.
 */
import { post, priorities } from "../../../bot/outlet.ts";
import { writeDay, writeWholeMonth } from "../../../bot/calendar.ts";
import type { Turn } from "../../../bot/context.ts";
import type { DueWork } from "../../../bot/due.ts";
import { localDay, nextLocalTime } from "../../../bot/local-time.ts";
import { findOfficers } from "../../../bot/officers.ts";
import type { Phrasebook } from "../../../bot/phrasebook.ts";
import { isQuiet } from "../../../bot/quiet-hours.ts";
import type { Records } from "../../../bot/records.ts";
import { phrase, type Button, type Language, type Reply } from "../../../bot/reply.ts";
import type { Article } from "../rules/article.ts";
import { dueArticles, isLate, lookAheadTo } from "../rules/due-articles.ts";

export interface ArticlesDueDeps {
  readonly articles: readonly Article[];
  readonly officers: ReadonlySet<number>;
  readonly timeZone: string;
  readonly clock: () => Date;
  readonly phrasebook: Phrasebook;
}

/** By the usual clocks: at the start of a day at work. */
const lookHour = 9;
/** As long as this work waits, they have heard of it this month. */
const toldId = "articles-told";
const restDays = 30;
/** What a phone shows without scrolling for long. */
const mostShown = 15;

const toList: Button = { label: phrase("articles-due-open"), action: "articles:due" };

/** Once a day: have officers not heard for a month, and is something due? */
export function articlesDue(deps: ArticlesDueDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const now = deps.clock();
    const again = nextLocalTime(now, deps.timeZone, lookHour, 0, 0);
    await records.work.schedule({ ...work, dueAt: again });
    if (isQuiet(now, deps.timeZone)) return;

    const today = localDay(now, deps.timeZone);
    const due = dueArticles(deps.articles, today);
    const there = await findOfficers(deps, { records, language: "zh" });
    if (due.length === 0 || there.length === 0 || (await wasTold(records))) return;
    await rest(records, nextLocalTime(now, deps.timeZone, lookHour, 0, restDays));
    for (const { telegramId: chat, language } of there) {
      const to = { chat, language, priority: priorities.reminder };
      await post(records.outbox, deps.phrasebook, [sayMonth(due, today, language)], to, now);
    }
  };
}

/** What is taken is put back: a row can be looked at in no other way. */
async function wasTold(records: Records): Promise<boolean> {
  const told = await records.work.take(toldId);
  if (told !== undefined) await rest(records, new Date(String(told["until"])));
  return told !== undefined;
}

async function rest({ work }: Records, until: Date): Promise<void> {
  const payload = { until: until.toISOString() };
  await work.schedule({ id: toldId, kind: "articles-told", payload, dueAt: until });
}

function sayMonth(due: readonly Article[], today: string, language: Language): Reply {
  const late = due.filter((article) => isLate(article, today)).length;
  const until = writeDay(lookAheadTo(today), language, today);
  return {
    words: phrase("articles-due-month", { count: due.length, late, until }),
    buttons: [[toList]],
  };
}

/** How many are late: people are told of those that they are old. */
export function countLate(
  { articles, timeZone }: Pick<ArticlesDueDeps, "articles" | "timeZone">,
  { now }: Pick<Turn, "now">,
): number {
  const today = localDay(now, timeZone);
  return articles.filter((article) => isLate(article, today)).length;
}

export function sayArticlesDue(
  { articles, timeZone }: Pick<ArticlesDueDeps, "articles" | "timeZone">,
  turn: Turn,
): void {
  const { language } = turn;
  const today = localDay(turn.now, timeZone);
  const due = dueArticles(articles, today);
  const until = writeDay(lookAheadTo(today), language, today);
  const rows = due.slice(0, mostShown).map((article) =>
    phrase("articles-due-row", {
      month: writeWholeMonth(article.reviewBy, language),
      label: article.words[language].label,
      late: isLate(article, today) ? "yes" : "no",
    }),
  );
  const more = due.length - rows.length;
  turn.say({
    words: [
      phrase(due.length === 0 ? "articles-due-none" : "articles-due-title", { until }),
      ...(rows.length === 0 ? [] : [{ lines: rows }]),
      ...(more > 0 ? [phrase("articles-due-more", { count: more })] : []),
      ...(due.length === 0 ? [] : [phrase("articles-due-how")]),
    ],
    buttons: [[{ label: phrase("more-association"), action: "do:association" }]],
  });
}
