/**
 * Answers: finds articles for a question, in one language, in this process.
 *
 * Two views look at all articles: whole words with their neighbours, and pieces (of Latin words, for
 * misspellings; Chinese words as a dictionary cuts them). Nearness in meaning and what was learned from
 * all phrasings at once are added where they are known. The first forty are then looked at phrasing by
 * phrasing. Scores are absolute, so decide.ts can tell a good hit from the best of a bad lot.
 */
import type { Hit, Search } from "../answer.ts";
import { languages, type Language } from "../../../../bot/reply.ts";
import { createCorrector } from "./corrections.ts";
import { knownOf, tellingOf } from "./coverage.ts";
import { languageOf } from "./language.ts";
import { createLearnedView, type LearnedView, type LearnedWeights } from "./learned.ts";
import { layOutIndex, type IndexData, type Searchable } from "./index-data.ts";
import { createLikely, type LikelyShares } from "./likely.ts";
import { openMeaning, type WordVectors } from "./meaning.ts";
import { openPhrasings } from "./phrasings.ts";
import { createSpeller } from "./spelling.ts";
import {
  isHan,
  isLatinWord,
  piecesOf,
  piecesOfWord,
  stemOf,
  termsOf,
  termsOfWords,
  writtenWordsOf,
} from "./tokens.ts";
import { openView } from "./view.ts";
import { createVocabulary } from "./vocabulary.ts";
import { weigh } from "./weights.ts";
import type { CountWork } from "../work-count.ts";

/** How much each way of looking counts. */
interface Shares extends LikelyShares {
  readonly nearest: number;
  readonly threeNearest: number;
  /** Of Chinese alone. */
  readonly order: number;
}

/**
 * Found on public question sets in both languages and on our own phrasings, each left out in turn; `learned` on
 * knowledge/questions, which it was not learned from.
 */
const usual: Shares = {
  words: 0.6,
  pieces: 0.2,
  meaning: 0.5,
  learned: 0.45,
  nearest: 0.05,
  threeNearest: 0.05,
  order: 0.08,
};
/**
 * With what was learned from 300 ways of asking an article: fitted on 1,870 English questions that nothing was learned from.
 * In Chinese the same fit is no better than the usual.
 */
const learnedEnglish: Shares = {
  words: 0.6,
  pieces: 0.7,
  meaning: 0.2,
  learned: 0.6,
  nearest: 0.5,
  threeNearest: 0.5,
  order: 0,
};

/** So many are looked at phrasing by phrasing; the right one is hardly ever further down. */
const looked = 28;

/** What a retriever knows beside the articles; without it only words count. */
export interface SearchAids {
  /** Of English words. */
  readonly vectors?: WordVectors | undefined;
  readonly learned?: Readonly<Partial<Record<Language, LearnedWeights>>> | undefined;
  /** Told what each search cost. */
  readonly countWork?: CountWork | undefined;
  /** Stands before it: what was found ahead need not be searched for (rules/ahead.ts). */
  readonly before?: ((search: Search) => Search) | undefined;
}

/** What is made ahead of all articles. */
export interface SearchData extends Readonly<Record<Language, IndexData>> {
  /** Of the articles, in their order. */
  readonly slugs: readonly string[];
}

/** Makes the index of every language; takes seconds for a large folder. */
export function layOutSearch(
  articles: readonly Searchable[],
  vectors: WordVectors | undefined,
): SearchData {
  const of = (lang: Language) =>
    layOutIndex(
      articles.map(({ words }) => words[lang]),
      lang,
      lang === "en" ? vectors : undefined,
    );
  return { slugs: articles.map(({ slug }) => slug), en: of("en"), zh: of("zh") };
}

/** The retriever for these articles, made at once. */
export function createSearch(articles: readonly Searchable[], aids: SearchAids = {}): Search {
  return openSearch(layOutSearch(articles, aids.vectors), aids);
}

/** @param data made of the same vectors */
export function openSearch(data: SearchData, aids: SearchAids = {}): Search {
  const { slugs } = data;
  const byLanguage = new Map(
    languages.map((lang) => {
      const learnedView = createLearnedView(slugs, aids.learned?.[lang]);
      const shares = lang === "en" && learnedView !== undefined ? learnedEnglish : usual;
      return [lang, openIndex(data[lang], shares, learnedView, aids)];
    }),
  );

  const search: Search = (text, { limit, lang }) => {
    const find = byLanguage.get(languageOf(text) ?? lang);
    const found = find?.(text, limit) ?? [];
    return found.map(({ at, ...hit }) => ({ slug: slugs[at]!, ...hit }));
  };
  return aids.before?.(search) ?? search;
}

interface FoundHit extends Omit<Hit, "slug"> {
  /** Index of the article. */
  readonly at: number;
}

function openIndex(
  data: IndexData,
  shares: Shares,
  learnedView: LearnedView | undefined,
  { vectors, countWork }: SearchAids,
): (text: string, limit: number) => readonly FoundHit[] {
  const words = createVocabulary(data.words);
  const pieces = createVocabulary(data.pieces);
  const wordView = openView(data.wordView);
  const pieceView = openView(data.pieceView);
  const near = openPhrasings(data.near, countWork);
  const meaning =
    vectors === undefined || data.meaning === undefined
      ? undefined
      : openMeaning(vectors, data.meaning);
  const likely = createLikely({
    articles: data.wordView.texts,
    words: wordView,
    pieces: pieceView,
    meaning,
    shares,
  });
  const idfOf = (word: string) => wordView.idf(words.find(stemOf(word)));
  /** Made for the first word that is misspelled: it holds every word of every phrasing. */
  let speller: ReturnType<typeof createSpeller> | undefined;
  function spell(word: string, fits: (known: string) => number) {
    speller ??= createSpeller(data.spelled.match(/[^\n]+/g) ?? [], idfOf, countWork);
    return speller(word, fits);
  }
  const correct = createCorrector({
    isKnown: (term) => words.find(term) !== undefined,
    isWord: meaning && ((word) => vectors?.find(word) !== undefined),
    spell,
  });
  /** The most that a score can come to. */
  const most =
    shares.words +
    shares.pieces +
    shares.nearest +
    shares.threeNearest +
    (data.near.orders === undefined ? 0 : shares.order) +
    (meaning === undefined ? 0 : shares.meaning) +
    (learnedView === undefined ? 0 : shares.learned);

  return (text, limit) => {
    const written = writtenWordsOf(text);
    const right = correct(written);
    const asked = right === written ? undefined : right.map(stemOf);
    const terms = asked === undefined ? termsOf(text) : termsOfWords(asked);
    const parts = asked === undefined ? piecesOf(text) : asked.flatMap(piecesOfWord);
    countWork?.("searches", 1);
    countWork?.("terms", terms.length + parts.length);
    const question = weigh(words, terms);
    const found = likely.find(
      {
        words: question,
        pieces: weigh(pieces, parts),
        vector: meaning?.vectorOf(right === written ? text : right.join(" ")),
        learned: learnedView?.(terms, parts),
      },
      Math.max(looked, limit),
    );
    const nearest = near.nearestTo(question, found);
    const first = found.map((at, place) => {
      const near = nearest[place]!;
      const score =
        likely.scoreOf(at) +
        shares.nearest * near.best +
        shares.threeNearest * near.three +
        shares.order * near.order;
      return { at, near, score: score / most };
    });
    first.sort((one, other) => other.score - one.score);
    const telling = tellingOf(terms.filter(isLatinWord), words, wordView);
    telling.push(...tellingOf(parts.filter(isHan), pieces, pieceView));
    return first.slice(0, limit).map(({ at, near, score }) => ({
      at,
      score,
      views: likely.viewsOf(at, near),
      ...knownOf(telling, at, near.best),
    }));
  };
}
