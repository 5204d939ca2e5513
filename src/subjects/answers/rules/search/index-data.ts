/**
 * Answers: the index of one language as it lies, numbers only.
 *
 * Making it takes seconds for a large folder; search.ts opens one that was made ahead at once. Nothing is
 * looked for here.
 */
import type { ArticleWords } from "../article.ts";
import type { Language } from "../../../../bot/reply.ts";
import { layOutView, type ViewData } from "./view.ts";
import { joined } from "./lists.ts";
import { layOutMeaning, type MeaningData, type WordVectors } from "./meaning.ts";
import { layOutPhrasings, type PhrasingsData } from "./phrasings.ts";
import {
  isHan,
  isPair,
  isSpelled,
  piecesOfWord,
  termsOf,
  wordsOf,
  writtenWordsOf,
} from "./tokens.ts";
import { createVocabulary, type Vocabulary, type VocabularyData } from "./vocabulary.ts";
import { weightOf } from "./weights.ts";

const bm25 = { k1: 2, b: 0.75 };

/** What the retriever reads of an article. */
export interface Searchable {
  readonly slug: string;
  readonly words: Readonly<Record<Language, Omit<ArticleWords, "cite">>>;
}

export interface IndexData {
  readonly words: VocabularyData;
  readonly pieces: VocabularyData;
  readonly wordView: ViewData;
  readonly pieceView: ViewData;
  readonly near: PhrasingsData;
  /** Absent for a language without vectors. */
  readonly meaning: MeaningData | undefined;
  /** Words that a misspelled one may have been meant to be, in their order, between line ends. */
  readonly spelled: string;
}

/** @param vectors of the language's words, if there are any */
export function layOutIndex(
  articles: readonly Searchable["words"][Language][],
  lang: Language,
  vectors: WordVectors | undefined,
): IndexData {
  const words = createVocabulary();
  const pieces = createVocabulary();
  const asked = articles.map(askedIn);
  const reader = createReader(words, pieces, pairsSaidTwice(asked));
  const read = asked.map(reader.asked);
  const phrasings = read.map((each) => each.phrasings);
  const told = articles.map(({ short, more }) => reader.told(`${short}\n${more}`));
  const whole = read.map((each, at) => joined([...each.phrasings, told[at]!.terms]));
  const taken = read.map((each, at) => joined([each.pieces, told[at]!.pieces]));
  return {
    words: words.data(),
    pieces: pieces.data(),
    wordView: layOutView(whole, words.size, bm25),
    pieceView: layOutView(taken, pieces.size, bm25),
    near: layOutPhrasings(phrasings, reader.weights(), lang === "zh"),
    meaning: vectors === undefined ? undefined : layOutMeaning(vectors, asked),
    spelled: [...reader.spelled()].join("\n"),
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

/** With so many ways of asking an article in the mean, a pair that stands in one of them is chance. */
const manyWays = 100;

/**
 * Pairs of words that stand in two ways of asking at least. The others are two of three terms, and nothing is found by them
 * that is not found by their words. Of a folder with few ways of asking each says something.
 *
 * @returns undefined where all pairs count
 */
function pairsSaidTwice(asked: readonly (readonly string[])[]): ReadonlySet<string> | undefined {
  const ways = asked.reduce((sum, { length }) => sum + length, 0);
  if (ways < manyWays * asked.length) return undefined;
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const text of asked.flat()) {
    for (const term of new Set(termsOf(text))) {
      if (isPair(term)) (once.has(term) ? twice : once).add(term);
    }
  }
  return twice;
}

/**
 * Turns the texts of articles into numbers, and remembers what only the making of the index needs.
 *
 * @param pairs the only pairs that count; absent: all
 */
function createReader(words: Vocabulary, pieces: Vocabulary, pairs?: ReadonlySet<string>) {
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
    const terms = termsOf(text);
    const counted = pairs && terms.filter((term) => !isPair(term) || pairs.has(term));
    return Uint32Array.from(counted ?? terms, add);
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
    /** The ways of asking for an article: the terms of each, the pieces of all. A text is taken apart once for both. */
    asked(texts: readonly string[]) {
      const inPieces: Uint32Array[] = [];
      const phrasings = texts.map((text) => {
        for (const word of wordsOf(text)) inPieces.push(numbersOf(word));
        return termsOfText(text);
      });
      return { phrasings, pieces: joined(inPieces) };
    },
    /** The answer itself. Of its pieces only Chinese words are taken: letters of it would drown the phrasings. */
    told: (text: string) => ({
      terms: termsOfText(text),
      pieces: joined(wordsOf(text).filter(isHan).map(numbersOf)),
    }),
    /** By the numbers of the terms. */
    weights: () => Float32Array.from(weights),
    spelled: () => spelled,
  };
}
