/**
 * Answers: the texts of articles turned into numbers while an index is made.
 *
 * Of the million terms of a large folder most are pairs, and most texts are made of the same words. So words and
 * characters are numbered first and pairs are counted by these numbers: to put each pair together as text,
 * and to look it up, took twice as long.
 */
import { joined } from "../lists.ts";
import { isHan, isPair, isSpelled, piecesOfWord, stemOf, writtenWordsOf } from "../tokens.ts";
import { apart, createTerms } from "./terms.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { weightOf } from "../weights.ts";

/** A word as it is written, or a run of Han characters. */
interface Word {
  /** The Latin word or the characters, by their numbers here. */
  readonly singles: readonly number[];
  readonly isHan: boolean;
  readonly stem: string;
  pieces?: Uint32Array;
}

/** A text by the numbers of its words and characters; `apart` between two that make no pair. */
type Singles = Uint32Array;
const uncounted = -1;

/**
 * Reads all texts of one language: first every way of asking, then the answers.
 *
 * @param asked the ways of asking for each article
 * @param least a pair counts that stands in so many ways of asking
 */
export function readTexts(
  { words, pieces }: { readonly words: Vocabulary; readonly pieces: Vocabulary },
  asked: readonly (readonly string[])[],
  least: number,
) {
  const weights: number[] = [];
  const spelled = new Set<string>();
  const written = new Map<string, Word>();
  const numbers = new Map<string, number>();
  const texts: string[] = [""];
  const terms = createTerms();

  function numberOf(single: string): number {
    let number = numbers.get(single);
    if (number === undefined) {
      number = texts.length;
      numbers.set(single, number);
      texts.push(single);
    }
    return number;
  }

  function wordOf(text: string): Word {
    let word = written.get(text);
    if (word === undefined) {
      if (isSpelled(text)) spelled.add(text);
      const ofHan = isHan(text);
      const stem = stemOf(text);
      const singles = (ofHan ? Array.from(text) : [stem]).map(numberOf);
      word = { singles, isHan: ofHan, stem };
      written.set(text, word);
    }
    return word;
  }

  function singlesOf(text: readonly Word[]): Singles {
    const singles: number[] = [];
    for (const word of text) {
      if (word.isHan) singles.push(apart, ...word.singles, apart);
      else singles.push(word.singles[0]!);
    }
    return Uint32Array.from(singles);
  }

  function count(singles: Singles, way: number): void {
    let before = apart;
    for (const single of singles) {
      if (single !== apart) {
        terms.countIn(terms.find(apart, single), way);
        if (before !== apart) terms.countIn(terms.find(before, single), way);
      }
      before = single;
    }
  }

  /** Each word or character, and behind it its pair with the one before. */
  function termsOf(singles: Singles): Uint32Array {
    const found: number[] = [];
    let before = apart;
    for (const single of singles) {
      if (single !== apart) {
        const number = inVocabulary(apart, single);
        if (number !== uncounted) found.push(number);
        const ofPair = before === apart ? uncounted : inVocabulary(before, single);
        if (ofPair !== uncounted) found.push(ofPair);
      }
      before = single;
    }
    return Uint32Array.from(found);
  }

  function inVocabulary(before: number, single: number): number {
    const term = terms.find(before, single);
    let number = terms.meant[term];
    if (number === undefined) {
      const last = texts[single]!;
      const text = before === apart ? last : `${texts[before]!}${isHan(last) ? "" : " "}${last}`;
      number = isPair(text) && terms.times[term]! < least ? uncounted : words.add(text);
      if (number === weights.length) weights.push(weightOf(text));
      terms.meant[term] = number;
    }
    return number;
  }

  const piecesOf = (word: Word): Uint32Array =>
    (word.pieces ??= Uint32Array.from(piecesOfWord(word.stem), (piece) => pieces.add(piece)));

  const wordsOf = (text: string) => writtenWordsOf(text).map(wordOf);

  const taken = asked.map((ways) => ways.map(wordsOf));
  const singles = taken.map((ways) => ways.map(singlesOf));
  for (const [way, each] of singles.flat().entries()) count(each, way);

  return {
    /** Of each article the terms of each way of asking. */
    phrasings: singles.map((ways) => ways.map(termsOf)),
    /** Of each article the pieces of all ways of asking. */
    pieces: taken.map((ways) => joined(ways.flat(2).map(piecesOf))),
    /** The answer itself. Of its pieces only Chinese words are taken: letters of it would drown the phrasings. */
    told(text: string) {
      const read = wordsOf(text);
      return {
        terms: termsOf(singlesOf(read)),
        pieces: joined(read.filter((word) => word.isHan).map(piecesOf)),
      };
    },
    /** By the numbers of the terms. */
    weights: () => Float32Array.from(weights),
    spelled: () => spelled,
  };
}
