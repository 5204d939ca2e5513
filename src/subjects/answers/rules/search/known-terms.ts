/**
 * Answers: in how many ways of asking a term stands, for whoever compares words with what people ask.
 *
 * Read off the index, where each term has the list of its phrasings. To take the phrasings themselves apart took a second
 * or two for 160,000 of them, in which the bot stood still. A pair of words that the index leaves out counts as never said.
 */
import { languages, type Language } from "../../../../bot/reply.ts";
import { firstFrom } from "./lists.ts";
import type { TermCounts } from "./nearness.ts";
import { blockSize, type PhrasingsData } from "./phrasings.ts";
import type { SearchData } from "./search.ts";
import { createVocabulary } from "./vocabulary.ts";

/** Of the ways in which one article is asked for in one language; of no article none. */
export type WaysOfAsking = (slug: string, lang: Language) => TermCounts;

const none: TermCounts = { total: 0, of: () => 0 };

/** Of all articles in all languages. */
export function termsOfPhrasings(search: SearchData): TermCounts {
  const all = languages.map((lang) => countsAmong(search, lang, 0, search.slugs.length));
  return {
    total: all.reduce((sum, { total }) => sum + total, 0),
    of: (term) => all.reduce((sum, counts) => sum + counts.of(term), 0),
  };
}

export function waysOfAsking(search: SearchData): WaysOfAsking {
  const numbers = new Map(search.slugs.map((slug, at) => [slug, at]));
  return (slug, lang) => {
    const article = numbers.get(slug);
    return article === undefined ? none : countsAmong(search, lang, article, article + 1);
  };
}

/** Of these articles, by their numbers: from the first to before the last. */
function countsAmong(search: SearchData, lang: Language, first: number, last: number): TermCounts {
  const { near, words } = search[lang];
  const { find } = createVocabulary(words);
  const [from, to] = [near.firsts[first]!, near.firsts[last]!];
  return {
    total: to - from,
    of(term) {
      const number = find(term);
      return number === undefined ? 0 : countIn(near, number, from, to);
    },
  };
}

/** How many of these phrasings have a term. */
function countIn(
  { blocks, starts, postings }: PhrasingsData,
  term: number,
  from: number,
  to: number,
): number {
  let count = 0;
  for (let block = 0; block < blocks; block++) {
    const list = term * blocks + block;
    // A term of the articles' own texts alone has no list.
    const [start, end] = [starts[list] ?? 0, starts[list + 1] ?? 0];
    const placeOf = (phrasing: number) =>
      firstFrom(postings, Math.max(0, phrasing - block * blockSize), start, end);
    count += placeOf(to) - placeOf(from);
  }
  return count;
}
