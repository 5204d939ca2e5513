import * as fc from "fast-check";
import { expect, it } from "vitest";
import { isHan, isPair, piecesOfWord, termsOf, wordsOf } from "../tokens.ts";
import { createVocabulary } from "../vocabulary.ts";
import { readTexts } from "./read-texts.ts";

/** Words with one stem, runs of Chinese, a character that takes two places, a word beside a digit, and signs between. */
const part = fc.constantFrom(
  "egg",
  "eggs",
  "Sell",
  "don't",
  "鸡蛋",
  "蛋",
  "咋卖",
  "𠮷",
  "20此",
  ",",
  "?",
);
const text = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(" "));
const asked = fc.array(fc.array(text, { maxLength: 5 }), { minLength: 1, maxLength: 4 });

/** In how many texts each pair stands. */
function timesOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const term of texts.flatMap((each) => [...new Set(termsOf(each))])) {
    times.set(term, (times.get(term) ?? 0) + 1);
  }
  return times;
}

it("numbers the terms of each text and the pieces of each article as they come, without rare pairs", () => {
  fc.assert(
    fc.property(asked, text, fc.constantFrom(0, 2), (articles, told, least) => {
      const [words, pieces, terms, parts] = Array.from({ length: 4 }, () => createVocabulary());
      const times = timesOf(articles.flat());
      const counted = (each: string) =>
        termsOf(each).filter((term) => !isPair(term) || (times.get(term) ?? 0) >= least);
      const numbers = (each: string) => counted(each).map((term) => terms!.add(term));
      const numbersOfPieces = (each: readonly string[]) =>
        each.flatMap(piecesOfWord).map((piece) => parts!.add(piece));

      const read = readTexts({ words: words!, pieces: pieces! }, articles, least);
      const after = read.told(told);

      expect(read.phrasings.map((ways) => ways.map((each) => [...each]))).toEqual(
        articles.map((ways) => ways.map(numbers)),
      );
      expect(read.pieces.map((each) => [...each])).toEqual(
        articles.map((ways) => numbersOfPieces(ways.flatMap(wordsOf))),
      );
      expect([...after.terms]).toEqual(numbers(told));
      expect([...after.pieces]).toEqual(numbersOfPieces(wordsOf(told).filter(isHan)));
      expect(words!.data()).toEqual(terms!.data());
    }),
  );
});
