/**
 * Written answers: which of the articles that the words of a question found are given to a model, where it is
 * also known how near each is in meaning. Two rankings become one by reciprocal ranks: being first in one
 * counts more than being middling in both, whatever the scales.
 *
 * Whether there is an answer at all is decided before, by words alone (decide.ts); nothing new comes in here.
 */
import type { Article } from "../article.ts";

/** Large, so that one rank more or less matters little. */
const damping = 60;
/** Articles in a prompt. */
export const mostGiven = 3;

/** Best first; ties stay in the order of the first ranking. */
export function fuseRanks(rankings: readonly (readonly string[])[]): readonly string[] {
  const scores = new Map<string, number>();
  for (const ranking of rankings) {
    for (const [at, id] of ranking.entries()) {
      scores.set(id, (scores.get(id) ?? 0) + 1 / (damping + at + 1));
    }
  }
  return [...scores].toSorted(([, one], [, other]) => other - one).map(([id]) => id);
}

/** From -1 to 1; `undefined` where the two cannot be compared. */
export function likenessOf(one: Float32Array, other: Float32Array): number | undefined {
  if (one.length !== other.length) return undefined;
  let product = 0;
  let oneSquare = 0;
  let otherSquare = 0;
  for (let at = 0; at < one.length; at += 1) {
    const a = one[at]!;
    const b = other[at]!;
    product += a * b;
    oneSquare += a * a;
    otherSquare += b * b;
  }
  const likeness = product / Math.sqrt(oneSquare * otherSquare);
  return Number.isFinite(likeness) ? likeness : undefined;
}

/** Meaning says nothing of a question whose words found something else: it was understood in another way. */
export function mayFuse(shown: readonly Article[], found: readonly Article[]): boolean {
  return found.length > 1 && shown.length > 0 && shown[0]?.slug === found[0]?.slug;
}

/**
 * @param shown what would be said without a model: one article, or two or three meanings
 * @param found what the words found, best first
 * @param near how near each of them is in meaning
 */
export function chooseGiven(
  shown: readonly Article[],
  found: readonly Article[],
  near: ReadonlyMap<Article, number>,
): readonly Article[] {
  // Meaning comes first: where two are level, words were not sure either.
  const byMeaning = found.toSorted((one, other) => near.get(other)! - near.get(one)!);
  const slugs = fuseRanks([byMeaning, found].map((ranking) => ranking.map(({ slug }) => slug)));
  const fused = slugs.flatMap((slug) => found.find((article) => article.slug === slug) ?? []);
  // A sure answer stays the first: it was measured, and it is said if the model fails.
  const sure = shown.length === 1 ? shown : [];
  return [...new Set([...sure, ...fused])].slice(0, mostGiven);
}
