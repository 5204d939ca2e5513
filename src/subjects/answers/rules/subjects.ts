/**
 * Answers: what people speak of and no article answers: subjects outside, and dangers.
 *
 * The retriever knows them beside the articles, under slugs with a colon, which no article has. So a
 * question about the weather is not answered by the nearest article, and words that nobody listed in
 * triage.yaml still find their fixed answer when they come near what people in that danger say.
 */
import type { Language } from "../../../bot/reply.ts";
import type { Hit } from "./answer.ts";
import type { Article } from "./article.ts";
import type { Searchable } from "./search/index-data.ts";

/** A subject that people speak of and no article answers; its slug begins with what it is. */
export interface Subject {
  readonly slug: string;
  readonly phrasings: Readonly<Record<Language, readonly string[]>>;
}

const outsidePrefix = "outside:";
const dangerPrefix = "danger:";
/** What sounds like danger and is none: it only has to be told apart. */
export const calmSlug = "calm:";

export function outsideSlug(id: string): string {
  return outsidePrefix + id;
}

/** @param id of the fixed answer in triage.yaml */
export function dangerSlug(id: string): string {
  return dangerPrefix + id;
}

/** All that the retriever is to tell apart. Subjects have ways to speak of them and no answer. */
export function searchablesOf(
  articles: readonly Article[],
  subjects: readonly Subject[],
): readonly Searchable[] {
  return [...articles, ...subjects.map(searchableOf)];
}

function searchableOf({ slug, phrasings }: Subject): Searchable {
  const words = (variants: readonly string[]) => ({
    question: "",
    label: "",
    variants,
    short: "",
    more: "",
  });
  return { slug, words: { en: words(phrasings.en), zh: words(phrasings.zh) } };
}

export function isOutside({ slug }: Pick<Hit, "slug">): boolean {
  return slug.startsWith(outsidePrefix);
}

/** The id of the fixed answer for a danger, `undefined` for everything else. */
export function dangerOf({ slug }: Pick<Hit, "slug">): string | undefined {
  return slug.startsWith(dangerPrefix) ? slug.slice(dangerPrefix.length) : undefined;
}

/** The hits without dangers and what sounds like them: for these there is a question of its own. */
export function withoutDangers(hits: readonly Hit[]): readonly Hit[] {
  return hits.filter((hit) => hit.slug !== calmSlug && dangerOf(hit) === undefined);
}

/** Of the hits those that are articles, best first. */
export function articlesAmong(hits: readonly Hit[]): readonly Hit[] {
  return hits.filter(({ slug }) => !slug.includes(":"));
}
