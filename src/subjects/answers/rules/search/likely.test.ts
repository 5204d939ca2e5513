import { describe, expect, it } from "vitest";
import { createChance } from "../../../../sandbox/chance.ts";
import { createLikely, type Asked } from "./likely.ts";
import { openMeaning } from "./meaning.ts";
import { createView, type View, type Weighted } from "./view.ts";
import { createVocabulary } from "./vocabulary.ts";

const articles = 3_000;
const vocabulary = 2_000;
const size = 5;
const count = 40;
const near = { best: 0, three: 0, order: 0 };
const chance = createChance(7);

const some = <Value>(length: number, make: () => Value) => Array.from({ length }, make);
/** A few terms are in nearly every article and most in hardly any, as words are. */
const term = () => Math.floor(vocabulary * chance() ** 4);
const text = () => Uint32Array.from(some(20 + Math.floor(100 * chance()), term));
const vector = () => Float32Array.from(some(size, () => chance() - 0.2));
const view = () => createView(some(articles, text), vocabulary, { k1: 2, b: 0.75 });

const words = view();
const pieces = view();
const means = Float32Array.from(some(articles, vector).flatMap((each) => [...each]));
const counted = { words: createVocabulary().data(), counts: new Uint32Array(), total: 0 };
const meaning = openMeaning({ size, find: () => undefined }, { means, ...counted });
const shares = { words: 0.6, pieces: 0.2, meaning: 0.5, learned: 0.45 };
const deps = { articles, words, pieces, meaning, shares };

function weighted(terms: readonly (number | undefined)[]): readonly Weighted[] {
  return [...new Set(terms)].map((each) => ({ term: each, weight: 1 }));
}

function asked(changes: Partial<Asked> = {}): Asked {
  return {
    words: weighted(some(10, term)),
    pieces: weighted(some(30, term)),
    vector: vector(),
    learned: undefined,
    ...changes,
  };
}

/** What is found, best first, with all that is told of it. */
function foundBy(likely: ReturnType<typeof createLikely>, question: Asked, most = count) {
  return likely
    .find(question, most)
    .map((at) => ({ at, score: likely.scoreOf(at), ...likely.viewsOf(at, near) }))
    .toSorted((one, other) => other.score - one.score || one.at - other.at);
}

describe("articles that are skimmed", () => {
  const all = createLikely(deps, Infinity);
  const skimmed = createLikely(deps, 0);

  it.each([
    ["questions of many words", () => asked()],
    ["questions of a few", () => asked({ words: weighted([term(), term()]), pieces: [] })],
    ["words that nearly all have", () => asked({ words: weighted([0, 1, 2]), pieces: [] })],
    ["a rare word among these", () => asked({ words: weighted([0, 1, vocabulary - 1]) })],
    ["words that none has", () => asked({ words: weighted([undefined, term(), vocabulary + 9]) })],
    ["no words", () => asked({ words: [], pieces: [] })],
    ["no meaning", () => asked({ vector: undefined })],
    ["a meaning of nothing", () => asked({ vector: new Float32Array(size) })],
    ["what was learned", () => asked({ learned: Float32Array.from(some(articles, chance)) })],
  ])("are the same as where each is looked at, to the letter: %s", (_, make) => {
    const questions = some(30, make);

    const found = questions.map((each) => foundBy(skimmed, each));

    expect(found.some((each) => each.length > 0)).toBe(true);
    expect(found).toEqual(questions.map((each) => foundBy(all, each)));
  });

  it("are none where nothing is known", () => {
    expect(skimmed.find(asked({ words: [], pieces: [], vector: undefined }), count)).toEqual([]);
  });

  it("are found without reading what nearly all of them have", () => {
    let read = 0;
    let whole = 0;
    const counting = (view: View): View => ({
      ...view,
      lists: (question, times) =>
        view.lists(question, times).map((list) => {
          whole += list.length;
          return {
            ...list,
            addTo(sums) {
              read += list.length;
              list.addTo(sums);
            },
            addToThese(sums, rising, length) {
              read += length;
              list.addToThese(sums, rising, length);
            },
          };
        }),
    });
    const likely = createLikely({ ...deps, words: counting(words), pieces: counting(pieces) }, 0);

    for (const question of some(30, asked)) likely.find(question, count);

    expect(read).toBeLessThan(whole / 2);
  });
});
