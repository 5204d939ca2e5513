/**
 * Answers, core: finds articles for a question, in one language, in this process.
 *
 * Two views look at all articles: whole words with their neighbours, and pieces (of Latin words, for
 * misspellings; Chinese words as a dictionary cuts them). Nearness in meaning and what was learned from
 * all phrasings at once are added where they are known. The first forty are then looked at phrasing by
 * phrasing. Scores are absolute, so decide.ts can tell a good hit from the best of a bad lot.
 */
import type { ArticleWords, Hit, Search } from "../article.ts";
import { languages, type Language } from "../../../../bot/reply.ts";
import { bestOf } from "./best.ts";
import { createCorrector } from "./corrections.ts";
import { knownOf, tellingOf } from "./coverage.ts";
import { languageOf } from "./language.ts";
import { createLearnedView, type LearnedView, type LearnedWeights } from "./learned.ts";
import { joined } from "./lists.ts";
import { createMeaning, type WordVectors } from "./meaning.ts";
import { createPhrasings } from "./phrasings.ts";
import { createSpeller } from "./spelling.ts";
import {
  isHan,
  isLatinWord,
  isSpelled,
  piecesOfWord,
  stemOf,
  termsOf,
  termsOfWords,
  wordsOf,
  writtenWordsOf,
} from "./tokens.ts";
import { createView } from "../view.ts";
import { createVocabulary, type Vocabulary } from "./vocabulary.ts";
import { weigh, weightOf } from "./weights.ts";
import type { CountWork } from "../work-count.ts";

/**
 * How much each way of looking counts; found on public question sets in both languages and on our
 * own phrasings, each left out in turn; `learned` on knowledge/questions, which it was not learned from.
 */
const shares = {
  words: 0.6,
  pieces: 0.2,
  meaning: 0.5,
  learned: 0.45,
  nearest: 0.05,
  threeNearest: 0.05,
  order: 0.05,
};

const bm25 = { k1: 2, b: 0.75 };
/** So many are looked at phrasing by phrasing; the right one is hardly ever further down. */
const looked = 40;

/** What the retriever reads of an article. */
export interface Searchable {
  readonly slug: string;
  readonly words: Readonly<Record<Language, Omit<ArticleWords, "cite">>>;
}

/** What a retriever knows beside the articles; without it only words count. */
export interface SearchAids {
  /** Of English words. */
  readonly vectors?: WordVectors | undefined;
  readonly learned?: Readonly<Partial<Record<Language, LearnedWeights>>> | undefined;
  /** Told what each search cost. */
  readonly countWork?: CountWork | undefined;
}

/** Makes the index of every language. */
export function createSearch(articles: readonly Searchable[], aids: SearchAids = {}): Search {
  const slugs = articles.map(({ slug }) => slug);
  const byLanguage = new Map(
    languages.map((lang) => [
      lang,
      createIndex(
        articles.map((article) => article.words[lang]),
        lang === "zh",
        lang === "en" ? aids.vectors : undefined,
        createLearnedView(slugs, aids.learned?.[lang]),
        aids.countWork,
      ),
    ]),
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
  isChinese: boolean,
  vectors: WordVectors | undefined,
  learnedView: LearnedView | undefined,
  countWork: CountWork | undefined,
): (text: string, limit: number) => readonly FoundHit[] {
  const { words, pieces, wordView, pieceView, near, meaning, spelled } = readArticles(
    articles,
    isChinese,
    vectors,
    countWork,
  );
  /** One array for all questions: one after another is asked. */
  const scores = new Float32Array(articles.length);
  const idfOf = (word: string) => wordView.idf(words.find(stemOf(word)));
  const correct = createCorrector({
    isKnown: (term) => words.find(term) !== undefined,
    isWord: vectors && ((word) => vectors.find(word) !== undefined),
    spell: createSpeller(spelled, idfOf, countWork),
  });
  /** The most that a score can come to. */
  const most =
    shares.words +
    shares.pieces +
    shares.nearest +
    shares.threeNearest +
    (isChinese ? shares.order : 0) +
    (meaning === undefined ? 0 : shares.meaning) +
    (learnedView === undefined ? 0 : shares.learned);

  return (text, limit) => {
    const written = writtenWordsOf(text);
    const right = correct(written);
    const asked = right === written ? wordsOf(text) : right.map(stemOf);
    const terms = termsOfWords(asked);
    const parts = asked.flatMap(piecesOfWord);
    countWork?.("searches", 1);
    countWork?.("terms", terms.length + parts.length);
    const question = weigh(words, terms);
    const byWords = wordView.score(question);
    const byPieces = pieceView.score(weigh(pieces, parts));

    const vector = meaning?.vectorOf(right === written ? text : right.join(" "));
    const byLearned = learnedView?.(terms, parts);
    for (let at = 0; at < scores.length; at++) {
      let found = shares.words * byWords[at]! + shares.pieces * byPieces[at]!;
      if (vector !== undefined) found += shares.meaning * meaning!.nearness(at, vector);
      if (byLearned !== undefined) found += shares.learned * byLearned[at]!;
      scores[at] = found;
    }
    const likely = bestOf(scores, Math.max(looked, limit));
    const nearest = near.nearestTo(question, likely);
    const first = likely.map((at, place) => {
      const { best, three, order } = nearest[place]!;
      const score =
        scores[at]! + shares.nearest * best + shares.threeNearest * three + shares.order * order;
      return { at, best, score: score / most };
    });
    first.sort((one, other) => other.score - one.score);
    const telling = tellingOf(terms.filter(isLatinWord), words, wordView);
    telling.push(...tellingOf(parts.filter(isHan), pieces, pieceView));
    return first.slice(0, limit).map(({ at, score, best }) => ({
      at,
      score,
      ...knownOf(telling, at, best),
    }));
  };
}

/** What the index is made of. A function of its own, so that what only the making needs can go. */
function readArticles(
  articles: readonly Searchable["words"][Language][],
  isChinese: boolean,
  vectors: WordVectors | undefined,
  countWork: CountWork | undefined,
) {
  const words = createVocabulary();
  const pieces = createVocabulary();
  const reader = createReader(words, pieces);
  const asked = articles.map(askedIn);
  const phrasings = asked.map((texts) => texts.map(reader.terms));
  const whole = articles.map(({ short, more }, at) =>
    joined([...phrasings[at]!, reader.terms(`${short}\n${more}`)]),
  );
  const taken = articles.map(reader.pieces);
  return {
    words,
    pieces,
    wordView: createView(whole, words.size, bm25),
    pieceView: createView(taken, pieces.size, bm25),
    near: createPhrasings(phrasings, reader.weights(), { keepsOrder: isChinese, countWork }),
    meaning: vectors === undefined ? undefined : createMeaning(vectors, asked),
    spelled: reader.spelled(),
  };
}

/** All ways in which an article is asked for; a label often repeats the question. */
export function askedIn({
  question,
  label,
  variants,
}: Searchable["words"][Language]): readonly string[] {
  return [...new Set([question, label, ...variants])].filter((text) => text !== "");
}

/** Turns the texts of articles into numbers, and remembers what only the making of the index needs. */
function createReader(words: Vocabulary, pieces: Vocabulary) {
  const weights: number[] = [];
  const spelled = new Set<string>();
  const piecesByWord = new Map<string, Uint32Array>();

  function add(term: string): number {
    const number = words.add(term);
    if (number === weights.length) weights.push(weightOf(term));
    return number;
  }

  function termsOfText(text: string): Uint32Array {
    for (const word of writtenWordsOf(text)) if (isSpelled(word)) spelled.add(word);
    return Uint32Array.from(termsOf(text), add);
  }

  function numbersOf(word: string): Uint32Array {
    let known = piecesByWord.get(word);
    if (known === undefined) {
      known = Uint32Array.from(piecesOfWord(word), (piece) => pieces.add(piece));
      piecesByWord.set(word, known);
    }
    return known;
  }

  return {
    terms: termsOfText,
    /** Of the answer itself only Chinese words are taken: letters of it would drown the phrasings. */
    pieces(article: Searchable["words"][Language]) {
      const asked = askedIn(article).flatMap(wordsOf);
      const told = wordsOf(`${article.short}\n${article.more}`).filter(isHan);
      return joined([...asked, ...told].map(numbersOf));
    },
    /** By the numbers of the terms. */
    weights: () => Float32Array.from(weights),
    spelled: () => spelled,
  };
}
