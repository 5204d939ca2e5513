/**
 * Answers: all that answering needs and that is made ahead of the articles, numbers only.
 *
 * The folder's room makes it once and keeps it in a file; decide.ts reads it as it lies.
 */
import type { Article } from "./article.ts";
import type { Talk } from "./kinds.ts";
import type { SaidAfter } from "./follow-ups/aim.ts";
import { layOutEarlier, type EarlierByLanguage } from "./follow-ups/earlier.ts";
import type { LearnedWeights } from "./search/learned.ts";
import { openWordVectors, type VectorData } from "./search/meaning.ts";
import { layOutSearch, type SearchData } from "./search/search.ts";
import { createVocabulary, type VocabularyData } from "./search/vocabulary.ts";
import { searchablesOf, type Subject } from "./subjects.ts";
import type { Language } from "../../../bot/reply.ts";

export interface AnsweringData {
  readonly search: SearchData;
  /** What tells talk, questions for articles and all else. Beside articles it would take from what tells them apart. */
  readonly kinds: Readonly<Partial<Record<Language, LearnedWeights>>>;
  /** What tells whether a short message after an article asks more of it. */
  readonly aims: Readonly<Partial<Record<Language, LearnedWeights>>>;
  /** What others meant by short messages after articles. */
  readonly earlier: EarlierByLanguage;
  readonly exact: ExactData;
  readonly vectors: VectorData | undefined;
  readonly learned: Readonly<Partial<Record<Language, LearnedWeights>>>;
}

/** Articles by each way in which a curator says that people ask. */
export interface ExactData {
  readonly words: VocabularyData;
  /** By the number of the phrasing: index of the article, or of talk behind them; `shared` where two have it. */
  readonly owners: Uint32Array;
}

/** Everything but the articles' own texts. */
export interface AnsweringSource {
  readonly articles: readonly Article[];
  /** What people also speak of and no article answers. */
  readonly subjects?: readonly Subject[] | undefined;
  /** What people say that is no question. */
  readonly talk?: Talk | undefined;
  readonly vectors?: VectorData | undefined;
  readonly learned?: AnsweringData["learned"] | undefined;
  readonly learnedKinds?: AnsweringData["kinds"] | undefined;
  readonly learnedAims?: AnsweringData["aims"] | undefined;
  /** Short messages after articles that are learned from. */
  readonly saidAfter?: readonly SaidAfter[] | undefined;
}

const shared = 0xffff_ffff;

/** Takes seconds for a large folder. */
export function layOutAnswering({
  articles,
  subjects = [],
  talk = { entries: [], subjects: [] },
  learnedKinds = {},
  learnedAims = {},
  saidAfter = [],
  vectors,
  learned = {},
}: AnsweringSource): AnsweringData {
  const words = vectors === undefined ? undefined : openWordVectors(vectors);
  return {
    search: layOutSearch(searchablesOf(articles, subjects), words),
    kinds: learnedKinds,
    aims: learnedAims,
    earlier: layOutEarlier(saidAfter),
    exact: layOutExact(articles, talk.subjects),
    vectors,
    learned,
  };
}

function layOutExact(articles: readonly Article[], talk: readonly Subject[]): ExactData {
  const words = createVocabulary();
  const owners: number[] = [];
  function own(text: string, owner: number): void {
    const number = words.add(bareOf(text));
    owners[number] = owners[number] === undefined || owners[number] === owner ? owner : shared;
  }
  for (const [at, { words: wordings }] of articles.entries()) {
    for (const { question, label, variants } of Object.values(wordings)) {
      for (const text of [question, label, ...variants]) {
        own(text, at);
      }
    }
  }
  for (const [at, { phrasings }] of talk.entries()) {
    for (const text of Object.values(phrasings).flat()) own(text, articles.length + at);
  }
  return { words: words.data(), owners: Uint32Array.from(owners) };
}

/** @returns the index of the article, or of talk behind them, of which a curator wrote down exactly this */
export function openExact({ words, owners }: ExactData): (text: string) => number | undefined {
  const vocabulary = createVocabulary(words);
  return (text) => {
    const bare = bareOf(text);
    // Of stops alone nobody knows what they mean.
    const number = bare === "" ? undefined : vocabulary.find(bare);
    const owner = number === undefined ? shared : owners[number]!;
    return owner === shared ? undefined : owner;
  };
}

/**
 * Letters and digits only: case, width, spaces and punctuation do not make another question. Of signs alone each once:
 * three smiles say what one says.
 */
function bareOf(text: string): string {
  const plain = text.normalize("NFKC").toLowerCase();
  const words = plain.replaceAll(/[^\p{L}\p{N}]+/gu, "");
  return words === "" ? [...new Set(plain.match(signs))].sort().join("") : words;
}

const signs = /\p{Extended_Pictographic}|\?/gu;
