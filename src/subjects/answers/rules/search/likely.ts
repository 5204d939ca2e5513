/**
 * Answers: the likeliest articles by all ways of looking at whole articles.
 *
 * Of a few hundred each is scored. Of many thousands most are left out, with the same outcome: many/skim.ts.
 */
import type { HitViews } from "../answer.ts";
import { bestOf } from "./best.ts";
import { createSkim, type Skimmed } from "./many/skim.ts";
import type { Meaning } from "./meaning.ts";
import type { Nearest } from "./phrasings.ts";
import type { View, Weighted } from "./view.ts";

/** How much each way of looking at whole articles counts. */
export interface LikelyShares {
  readonly words: number;
  readonly pieces: number;
  readonly meaning: number;
  readonly learned: number;
}

/** From so many articles on it costs less to skim them. */
const many = 2_000;

/** A question as each way of looking needs it. */
export interface Asked {
  readonly words: readonly Weighted[];
  readonly pieces: readonly Weighted[];
  /** Where meaning is known. */
  readonly vector: Float32Array | undefined;
  /** By article. */
  readonly learned: Float32Array | undefined;
}

export interface Likely {
  /** At most `count` articles above 0, in no order. */
  find(asked: Asked, count: number): readonly number[];
  /** Of an article that was found last. */
  scoreOf(article: number): number;
  viewsOf(article: number, near: Nearest): HitViews;
}

interface LikelyDeps {
  readonly articles: number;
  readonly words: View;
  readonly pieces: View;
  readonly meaning: Meaning | undefined;
  readonly shares: LikelyShares;
}

/** @param skimmedFrom so many articles are skimmed; other numbers than the usual are for tests */
export function createLikely(deps: LikelyDeps, skimmedFrom = many): Likely {
  const { articles, words, pieces, meaning, shares } = deps;
  /** One array for all questions: one after another is asked. */
  const scores = new Float32Array(articles);
  let last: Asked = { words: [], pieces: [], vector: undefined, learned: undefined };
  const skim = articles < skimmedFrom ? undefined : createSkim(articles, meaning, shares.meaning);

  return {
    find(asked, count) {
      last = asked;
      return skim === undefined ? bestOfAll(asked, count) : skim(skimmedOf(asked), count);
    },
    scoreOf: (article) => scores[article]!,
    viewsOf: (article, near) => ({
      words: words.scores[article]!,
      pieces: pieces.scores[article]!,
      meaning: last.vector === undefined ? 0 : meaning!.nearness(article, last.vector),
      learned: last.learned?.[article] ?? 0,
      nearest: near.best,
      threeNearest: near.three,
    }),
  };

  function bestOfAll(asked: Asked, count: number): readonly number[] {
    words.score(asked.words);
    pieces.score(asked.pieces);
    for (let at = 0; at < articles; at++) scores[at] = sumOf(at, asked);
    return bestOf(scores, count);
  }

  function sumOf(article: number, { vector, learned }: Asked): number {
    let sum = shares.words * words.scores[article]! + shares.pieces * pieces.scores[article]!;
    if (vector !== undefined) sum += shares.meaning * meaning!.nearness(article, vector);
    if (learned !== undefined) sum += shares.learned * learned[article]!;
    return sum;
  }

  function skimmedOf(asked: Asked): Skimmed {
    const { vector, learned } = asked;
    return {
      lists: [
        ...words.lists(asked.words, shares.words),
        ...pieces.lists(asked.pieces, shares.pieces),
      ],
      vector,
      known: learned && { scores: learned, share: shares.learned },
      score(these) {
        words.scoreThese(asked.words, these);
        pieces.scoreThese(asked.pieces, these);
        for (const at of these) scores[at] = sumOf(at, asked);
        return scores;
      },
    };
  }
}
