/**
 * Answers: "Helped" and "Not clear" with a reason, added up by article, so that whoever writes
 * knows which to write anew. The sums know nobody; who pressed what stands beside their own question.
 */
import type { Article } from "./article.ts";

/** Why an answer was not clear. */
export const unclearReasons = ["long", "words", "other", "here"] as const;
export type UnclearReason = (typeof unclearReasons)[number];

export function parseReason(text: string): UnclearReason | undefined {
  return unclearReasons.find((reason) => reason === text);
}

/** What somebody said of one article under one question. Saying it again replaces it. */
export interface Feedback {
  readonly memberId: string;
  readonly questionId: string;
  readonly slug: string;
  /** Day of the article's last check: it was this text that was or was not clear. */
  readonly reviewed: string;
  readonly helped: boolean;
  /** Absent: not said. */
  readonly reason?: UnclearReason;
}

/** An article's sums since its last check. */
export interface Tally {
  readonly slug: string;
  readonly reviewed: string;
  readonly helped: number;
  readonly unclear: number;
  readonly reasons: Readonly<Record<UnclearReason, number>>;
}

export interface FeedbackRecord {
  mark(mark: Feedback, now: Date): Promise<void>;
  /** All sums: at most a few for every article. */
  tallies(): Promise<readonly Tally[]>;
}

/** Fewer answers say more of one person than of the article. */
export const leastAnswers = 5;

export interface Weak extends Tally {
  readonly article: Article;
  /** Of all answers, rounded. */
  readonly percent: number;
}

/** Articles that were not clear to some, the weakest first; of one that was checked anew only what came since. */
export function weakest(tallies: readonly Tally[], articles: readonly Article[]): readonly Weak[] {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const shareOf = ({ helped, unclear }: Tally) => unclear / (helped + unclear);
  return tallies
    .flatMap((tally) => {
      const article = bySlug.get(tally.slug);
      if (article === undefined || article.reviewed !== tally.reviewed) return [];
      if (tally.unclear === 0 || tally.helped + tally.unclear < leastAnswers) return [];
      return [{ ...tally, article, percent: Math.round(shareOf(tally) * 100) }];
    })
    .sort(
      (one, other) =>
        shareOf(other) - shareOf(one) ||
        other.unclear - one.unclear ||
        one.slug.localeCompare(other.slug),
    );
}
