/** Answers: which articles must be compared with their sources again. */
import { addDays, monthOf } from "../../../bot/calendar.ts";
import type { Article } from "./article.ts";

/** How far one looks ahead. */
export const aheadDays = 90;

/** The last day that is looked at, from `today`, both `YYYY-MM-DD`. */
export function lookAheadTo(today: string): string {
  return addDays(today, aheadDays);
}

/**
 * Articles that must be compared with their sources until then, the earliest first. One is due from the first
 * day of its month of review.
 */
export function dueArticles(articles: readonly Article[], today: string): readonly Article[] {
  const last = monthOf(lookAheadTo(today));
  return articles
    .filter(({ reviewBy }) => reviewBy <= last)
    .toSorted(
      (one, other) =>
        one.reviewBy.localeCompare(other.reviewBy) || one.slug.localeCompare(other.slug),
    );
}

/** Its month is over: people are told that the answer is old. */
export function isLate({ reviewBy }: Pick<Article, "reviewBy">, today: string): boolean {
  return reviewBy < monthOf(today);
}
