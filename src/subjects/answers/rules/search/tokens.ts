/**
 * Answers: turns text into the terms by which it is found.
 *
 * Latin words become Porter stems and pairs of stems; Han text becomes characters and pairs.
 * Stop words stay: in a short question "what", "how" and "when" carry the meaning.
 */
import { stemmer } from "stemmer";
import { sameChinese, sameWord } from "./same-words.ts";

// A digit before a Han character begins a word of its own: 20此球队.
const run = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const han = /^\p{Script=Han}/u;
/** No Han character comes before it; to look here first is a tenth of the work. */
const firstHan = 0x2e80;

/** Terms of one text, in order, with repeats. Parts of a text do not run into each other. */
export function termsOf(text: string): readonly string[] {
  const taken = takenApart(text);
  return (taken.terms ??= termsOfWords(wordsOf(text)));
}

/** The same for words as `wordsOf` gives them. */
export function termsOfWords(words: readonly string[]): string[] {
  const terms: string[] = [];
  let before: string | undefined;
  for (const word of words) {
    if (isHan(word)) {
      const characters = Array.from(word);
      for (const [index, character] of characters.entries()) {
        terms.push(character);
        if (index > 0) terms.push(characters[index - 1]! + character);
      }
      before = undefined;
      continue;
    }
    terms.push(word);
    if (before !== undefined) terms.push(`${before} ${word}`);
    before = word;
  }
  return terms;
}

/** The text that was taken apart last: a question is looked at from several sides in one turn. */
let last: Taken = { text: "", written: [] };

interface Taken {
  readonly text: string;
  readonly written: readonly string[];
  words?: readonly string[];
  terms?: readonly string[];
  pieces?: readonly string[];
}

/** Words as they are compared: stems of Latin words, runs of Han characters. */
export function wordsOf(text: string): readonly string[] {
  const taken = takenApart(text);
  return (taken.words ??= taken.written.map(stemOf));
}

/** The same words as they are written, in small letters. */
export function writtenWordsOf(text: string): readonly string[] {
  return takenApart(text).written;
}

function takenApart(text: string): Taken {
  if (text === last.text) return last;
  const plain = sameChinese(
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/['’‘`´]/g, ""),
  );
  last = { text, written: plain.match(run) ?? [] };
  return last;
}

export function isHan(term: string): boolean {
  return term.charCodeAt(0) >= firstHan && han.test(term);
}

/** A pair of words or characters rather than a single one. */
export function isPair(term: string): boolean {
  return term.includes(" ") || (term.length > 1 && isHan(term));
}

export function isLatinWord(term: string): boolean {
  return !isHan(term) && !isPair(term);
}

/** A Latin word that is long enough to be what a misspelled one was meant to be. */
export function isSpelled(word: string): boolean {
  return word.length >= 4 && /^[a-z]+$/.test(word);
}

/**
 * A second way to take text apart: pieces of four letters of the Latin words, which
 * survive a misspelling, and Chinese words, which say more than pairs of characters.
 */
export function piecesOf(text: string): readonly string[] {
  const taken = takenApart(text);
  return (taken.pieces ??= wordsOf(text).flatMap(piecesOfWord));
}

/**
 * The pieces of one word as `wordsOf` gives it: runs of four letters, the word's ends marked. Three to
 * five letters find no more, and take three times the memory.
 */
export function piecesOfWord(word: string): string[] {
  if (isHan(word)) return hanWordsOf(word);
  const marked = `^${word}$`;
  const pieces: string[] = [];
  for (let at = 0; at + 4 <= marked.length; at++) pieces.push(marked.slice(at, at + 4));
  return pieces;
}

/** Made for the first text: with its dictionary it is a piece of a start. */
let segmenter: Intl.Segmenter | undefined;

/** Chinese words of a run of Han characters. */
export function hanWordsOf(run: string): string[] {
  segmenter ??= new Intl.Segmenter("zh", { granularity: "word" });
  const words: string[] = [];
  for (const { segment } of segmenter.segment(run)) words.push(segment);
  return words;
}

/** Stems of common words are asked for again and again; a cache that is full begins anew. */
const stems = new Map<string, string>();
const mostStems = 50_000;

/** The stem of a Latin word; a run of Han characters as it is. */
export function stemOf(word: string): string {
  if (isHan(word)) return word;
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = stemmer(sameWord(word));
    if (stems.size >= mostStems) stems.clear();
    stems.set(word, stem);
  }
  return stem;
}
