/**
 * Answers: can a topic be found by words that it does not hold?
 *
 * Every phrasing is left out once and asked as a question. Phrasings are left out a tenth at a time,
 * so the index is made ten times and not thousands of times.
 */
import type { Article } from "../article.ts";
import type { Language } from "../../../../bot/reply.ts";
import type { WordVectors } from "../search/meaning.ts";
import type { Searchable } from "../search/index-data.ts";
import { createSearch } from "../search/search.ts";

export interface FoundTopic {
  readonly slug: string;
  readonly asked: number;
  /** How many of its phrasings found it first without themselves. */
  readonly first: number;
  /** The topics that came first instead, most often first; at most three. */
  readonly mistakenFor: readonly { readonly slug: string; readonly times: number }[];
}

const parts = 10;

export function leaveEachOut(
  articles: readonly Article[],
  lang: Language,
  vectors?: WordVectors,
): readonly FoundTopic[] {
  const results = new Map<string, { asked: number; first: number; others: Map<string, number> }>(
    articles.map(({ slug }) => [slug, { asked: 0, first: 0, others: new Map() }]),
  );
  for (let part = 0; part < parts; part++) {
    const isOut = (at: number) => at % parts === part;
    const search = createSearch(
      articles.map((article) => withVariants(article, lang, (at) => !isOut(at))),
      { vectors },
    );
    for (const { slug, words } of articles) {
      const result = results.get(slug)!;
      for (const text of words[lang].variants.filter((_, at) => isOut(at))) {
        const found = search(text, { limit: 1, lang })[0]?.slug;
        result.asked++;
        if (found === slug) result.first++;
        else if (found !== undefined) {
          result.others.set(found, (result.others.get(found) ?? 0) + 1);
        }
      }
    }
  }
  return [...results].map(([slug, { asked, first, others }]) => ({
    slug,
    asked,
    first,
    mistakenFor: [...others]
      .map(([other, times]) => ({ slug: other, times }))
      .toSorted((one, other) => other.times - one.times)
      .slice(0, 3),
  }));
}

/** The same with only the variants, by their index, that are to be kept. */
export function withVariants(
  { slug, words }: Searchable,
  lang: Language,
  isKept: (at: number) => boolean,
): Searchable {
  const variants = words[lang].variants.filter((_, at) => isKept(at));
  return { slug, words: { ...words, [lang]: { ...words[lang], variants } } };
}
