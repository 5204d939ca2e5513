/**
 * Which articles must be compared with their sources soon. An article is due from the first day of its month
 * of review; when that month is over, people are told that the answer is old.
 */
import { addDays, monthOf } from "../../../bot/calendar.ts";
import type { Article } from "./article.ts";

/** How far one looks ahead. */
export const aheadDays = 90;

/** The last day that is looked at, from `today`, both `YYYY-MM-DD`. */
export function lookAheadTo(today: string): string {
  return addDays(today, aheadDays);
}

/** Articles that are due until then, the earliest first. */
export function dueArticles(articles: readonly Article[], today: string): readonly Article[] {
  const last = monthOf(lookAheadTo(today));
  return articles
    .filter(({ reviewBy }) => reviewBy <= last)
    .toSorted(
      (one, other) =>
        one.reviewBy.localeCompare(other.reviewBy) || one.slug.localeCompare(other.slug),
    );
}

/** Its month is over. */
export function isLate({ reviewBy }: Pick<Article, "reviewBy">, today: string): boolean {
  return reviewBy < monthOf(today);
}
