/**
 * Answers, core: all that answering needs and that is made ahead of the articles, numbers only.
 *
 * The folder's room makes it once and keeps it in a file; decide.ts reads it as it lies.
 */
import type { Article, Subject } from "./article.ts";
import type { LearnedWeights } from "./search/learned.ts";
import { openWordVectors, type VectorData } from "./search/meaning.ts";
import { layOutSearch, type SearchData } from "./search/search.ts";
import { createVocabulary, type VocabularyData } from "./search/vocabulary.ts";
import { searchablesOf } from "./subjects.ts";
import type { Language } from "../../../bot/reply.ts";

export interface AnsweringData {
  readonly search: SearchData;
  readonly exact: ExactData;
  readonly vectors: VectorData | undefined;
  readonly learned: Readonly<Partial<Record<Language, LearnedWeights>>>;
}

/** Articles by each way in which a curator says that people ask. */
export interface ExactData {
  readonly words: VocabularyData;
  /** Index of the article by the number of the phrasing; `shared` where two articles have it. */
  readonly owners: Uint32Array;
}

/** Everything but the articles' own texts. */
export interface AnsweringSource {
  readonly articles: readonly Article[];
  /** What people also speak of and no article answers. */
  readonly subjects?: readonly Subject[] | undefined;
  readonly vectors?: VectorData | undefined;
  readonly learned?: AnsweringData["learned"] | undefined;
}

const shared = 0xffff_ffff;

/** Takes seconds for a large folder. */
export function layOutAnswering({
  articles,
  subjects = [],
  vectors,
  learned = {},
}: AnsweringSource): AnsweringData {
  const words = vectors === undefined ? undefined : openWordVectors(vectors);
  return {
    search: layOutSearch(searchablesOf(articles, subjects), words),
    exact: layOutExact(articles),
    vectors,
    learned,
  };
}

function layOutExact(articles: readonly Article[]): ExactData {
  const words = createVocabulary();
  const owners: number[] = [];
  for (const [at, { words: wordings }] of articles.entries()) {
    for (const { question, label, variants } of Object.values(wordings)) {
      for (const text of [question, label, ...variants]) {
        const number = words.add(bareOf(text));
        owners[number] = owners[number] === undefined || owners[number] === at ? at : shared;
      }
    }
  }
  return { words: words.data(), owners: Uint32Array.from(owners) };
}

/** @returns the index of the article of which a curator wrote down that exactly this means it */
export function openExact({ words, owners }: ExactData): (text: string) => number | undefined {
  const vocabulary = createVocabulary(words);
  return (text) => {
    const number = vocabulary.find(bareOf(text));
    const owner = number === undefined ? shared : owners[number]!;
    return owner === shared ? undefined : owner;
  };
}

/** Letters and digits only: case, width, spaces and punctuation do not make another question. */
function bareOf(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
