/**
 * Answers, core: finds articles for a question, in one language, in this process.
 *
 * Two views look at all articles: whole words with their neighbours, and pieces (of Latin words, for
 * misspellings; Chinese words as a dictionary cuts them). The first forty are then looked at phrasing
 * by phrasing. Scores are absolute, so decide.ts can tell a good hit from the best of a bad lot.
 */
import type { ArticleWords, Hit, Search } from "./article.ts";
import { languages, type Language } from "../reply.ts";
import { isCommon } from "./common-words.ts";
import { languageOf } from "./language.ts";
import { createPhrasings } from "./phrasings.ts";
import { createSpeller } from "./spelling.ts";
import { isHan, isPair, isSpelled, piecesOf, termsOf } from "./tokens.ts";
import { createView, type View, type Weighted } from "./view.ts";
import { createVocabulary, type Vocabulary } from "./vocabulary.ts";

/**
 * How much each way of looking counts; found on public question sets in both languages and on our
 * own phrasings, each left out in turn.
 */
const shares = { words: 0.6, pieces: 0.33, nearest: 0.05, threeNearest: 0.05 };
/** How much a term counts beside a single Latin word. */
const pairWeight = 0.4;
const hanWeight = 0.5;
const bm25 = { k1: 2, b: 0.75 };
/** So many are looked at phrasing by phrasing; the right one is hardly ever further down. */
const looked = 40;

/** What the retriever reads of an article. */
export interface Searchable {
  readonly slug: string;
  readonly words: Readonly<Record<Language, Omit<ArticleWords, "cite">>>;
}

/** Makes the index of every language. */
export function createSearch(articles: readonly Searchable[]): Search {
  const byLanguage = new Map(
    languages.map((lang) => [lang, createIndex(articles.map((article) => article.words[lang]))]),
  );

  return (text, { limit, lang }) => {
    const find = byLanguage.get(languageOf(text) ?? lang);
    const found = find?.(text, limit) ?? [];
    return found.map(({ at, ...hit }) => ({ slug: articles[at]!.slug, ...hit }));
  };
}

interface FoundHit extends Omit<Hit, "slug"> {
  /** Index of the article. */
  readonly at: number;
}

function createIndex(
  articles: readonly Searchable["words"][Language][],
): (text: string, limit: number) => readonly FoundHit[] {
  const words = createVocabulary();
  const pieces = createVocabulary();
  const phrasings = articles.map(({ question, label, variants }) =>
    [...new Set([question, label, ...variants])].map((text) => read(words, termsOf(text))),
  );
  const wordView = createView(
    articles.map((article, at) =>
      joined([...phrasings[at]!, read(words, termsOf(`${article.short}\n${article.more}`))]),
    ),
    words.size,
    bm25,
  );
  const pieceView = createView(
    articles.map((article) => read(pieces, articlePieces(article))),
    pieces.size,
    bm25,
  );
  const near = createPhrasings(phrasings, Float32Array.from(words.terms(), weightOf));
  const spell = createSpeller([...words.terms()].filter(isSpelled), (word) =>
    wordView.idf(words.find(word)),
  );

  function corrected(term: string): string {
    if (!isSpelled(term) || isCommon(term) || words.find(term) !== undefined) return term;
    return spell(term)?.word ?? term;
  }

  return (text, limit) => {
    const terms = termsOf(text).map(corrected);
    const parts = piecesOf(text);
    const question = weigh(words, terms);
    const byWords = wordView.score(question);
    const byPieces = pieceView.score(weigh(pieces, parts));

    const found: { at: number; score: number }[] = [];
    for (let at = 0; at < articles.length; at++) {
      const score = shares.words * byWords[at]! + shares.pieces * byPieces[at]!;
      if (score > 0) found.push({ at, score });
    }
    const first = firstOf(found, Math.max(looked, limit)).map(({ at, score }) => {
      const { best, three } = near.nearest(at, question);
      return { at, best, score: score + shares.nearest * best + shares.threeNearest * three };
    });
    const telling = [
      ...tellingOf(
        terms.filter((term) => !isHan(term) && !isPair(term)),
        words,
        wordView,
      ),
      ...tellingOf(parts.filter(isHan), pieces, pieceView),
    ];
    return firstOf(first, limit).map(({ at, score, best }) => ({
      at,
      score,
      ...knownOf(telling, at, best),
    }));
  };
}

/** Of the answer itself only Chinese words are taken: letters of it would drown the phrasings. */
function articlePieces(article: Searchable["words"][Language]): readonly string[] {
  const { question, label, variants, short, more } = article;
  return [
    ...[...new Set([question, label, ...variants])].flatMap(piecesOf),
    ...piecesOf(`${short}\n${more}`).filter(isHan),
  ];
}

function read(vocabulary: Vocabulary, terms: readonly string[]): Uint32Array {
  return Uint32Array.from(terms, (term) => vocabulary.add(term));
}

function joined(texts: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(texts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const text of texts) {
    all.set(text, at);
    at += text.length;
  }
  return all;
}

function weigh(vocabulary: Vocabulary, terms: readonly string[]): readonly Weighted[] {
  return [...new Set(terms)].map((term) => ({
    term: vocabulary.find(term),
    weight: weightOf(term),
  }));
}

function weightOf(term: string): number {
  return isHan(term) ? hanWeight : isPair(term) ? pairWeight : 1;
}

/** The best, best first. Sorting all would cost more than finding them. */
function firstOf<T extends { readonly score: number }>(found: readonly T[], count: number): T[] {
  if (found.length <= 4 * count) {
    return found.toSorted((one, other) => other.score - one.score).slice(0, count);
  }
  const least = Float32Array.from(found, ({ score }) => score).sort()[found.length - count]!;
  const best = found.filter(({ score }) => Math.fround(score) >= least);
  return best.sort((one, other) => other.score - one.score).slice(0, count);
}

/** A word of the question that not every talk has: how telling it is, and which articles have it. */
interface Telling {
  readonly idf: number;
  isIn(article: number): boolean;
}

function tellingOf(terms: readonly string[], vocabulary: Vocabulary, view: View): Telling[] {
  return [...new Set(terms)]
    .filter((term) => !isCommon(term))
    .map((word) => {
      const term = vocabulary.find(word);
      return {
        idf: view.idf(term),
        isIn: (article) => term !== undefined && view.has(article, term),
      };
    });
}

function knownOf(
  telling: readonly Telling[],
  article: number,
  near: number,
): Pick<Hit, "matched" | "coverage"> {
  // "How do I begin?" has no telling word: what counts is how near a phrasing comes.
  if (telling.length === 0) return { matched: Math.round(3 * near), coverage: near };
  const known = telling.filter((word) => word.isIn(article));
  const sum = (words: readonly Telling[]) => words.reduce((all, { idf }) => all + idf, 0);
  return { matched: known.length, coverage: sum(known) / sum(telling) };
}
