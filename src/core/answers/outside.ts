/**
 * Answers, core: what people also ask and no article answers.
 *
 * The retriever knows these subjects beside the articles, under slugs of their own, so that a question
 * about one of them is not answered by the nearest article.
 */
import type { Article, Hit, Outside } from "./article.ts";
import type { Searchable } from "./search.ts";

/** No article's slug has a colon. */
const outsidePrefix = "outside:";

/** All that the retriever is to tell apart. What lies outside has ways to ask and no answer. */
export function searchablesOf(
  articles: readonly Article[],
  outside: readonly Outside[],
): readonly Searchable[] {
  return [...articles, ...outside.map(searchableOf)];
}

function searchableOf({ id, phrasings }: Outside): Searchable {
  const words = (variants: readonly string[]) => ({
    question: "",
    label: "",
    variants,
    short: "",
    more: "",
  });
  return {
    slug: outsidePrefix + id,
    words: { en: words(phrasings.en), zh: words(phrasings.zh) },
  };
}

export function isOutside({ slug }: Pick<Hit, "slug">): boolean {
  return slug.startsWith(outsidePrefix);
}

/** Of the hits those that are articles, best first. */
export function articlesAmong(hits: readonly Hit[]): readonly Hit[] {
  return hits.filter((hit) => !isOutside(hit));
}
