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
import { readTexts } from "./reading/read-texts.ts";
import { createVocabulary, type VocabularyData } from "./vocabulary.ts";

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
  const read = readTexts({ words, pieces }, asked, leastWays(asked));
  const told = articles.map(({ short, more }) => read.told(`${short}\n${more}`));
  const whole = read.phrasings.map((each, at) => joined([...each, told[at]!.terms]));
  const taken = read.pieces.map((each, at) => joined([each, told[at]!.pieces]));
  return {
    words: words.data(),
    pieces: pieces.data(),
    wordView: layOutView(whole, words.size, bm25),
    pieceView: layOutView(taken, pieces.size, bm25),
    near: layOutPhrasings(read.phrasings, read.weights(), lang === "zh"),
    meaning: vectors === undefined ? undefined : layOutMeaning(vectors, asked),
    spelled: [...read.spelled()].join("\n"),
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
 * In how many ways of asking a pair of words must stand to count. Those that stand in one are two of three terms, and
 * nothing is found by them that is not found by their words. Of a folder with few ways of asking each says something.
 */
function leastWays(asked: readonly (readonly string[])[]): number {
  const ways = asked.reduce((sum, { length }) => sum + length, 0);
  return ways < manyWays * asked.length ? 0 : 2;
}
