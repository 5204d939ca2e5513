/**
 * Answers, core: turns text into the terms by which it is found.
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
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  let before: string | undefined;
  for (const word of wordsOf(text)) {
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
let last: { readonly text: string; readonly words: readonly string[] } = { text: "", words: [] };

/** Words as they are compared: stems of Latin words, runs of Han characters. */
export function wordsOf(text: string): readonly string[] {
  if (text !== last.text) last = { text, words: takenApart(text) };
  return last.words;
}

function takenApart(text: string): readonly string[] {
  const plain = sameChinese(
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/['’‘`´]/g, ""),
  );
  return (plain.match(run) ?? []).map((word) => (isHan(word) ? word : stemOf(word)));
}

export function isHan(term: string): boolean {
  return term.charCodeAt(0) >= firstHan && han.test(term);
}

/** A pair of words or characters rather than a single one. */
export function isPair(term: string): boolean {
  return term.includes(" ") || (term.length > 1 && isHan(term));
}

/** A single Latin word that is long enough to be worth a guess when it is misspelled. */
export function isSpelled(term: string): boolean {
  return term.length >= 4 && /^[a-z]+$/.test(term);
}

/**
 * A second way to take text apart: pieces of four letters of the Latin words, which
 * survive a misspelling, and Chinese words, which say more than pairs of characters.
 */
export function piecesOf(text: string): string[] {
  return wordsOf(text).flatMap(piecesOfWord);
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

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** Chinese words of a run of Han characters. */
export function hanWordsOf(run: string): string[] {
  const words: string[] = [];
  for (const { segment } of segmenter.segment(run)) words.push(segment);
  return words;
}

/** Stems of common words are asked for again and again; a cache that is full begins anew. */
const stems = new Map<string, string>();
const mostStems = 50_000;

function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = stemmer(sameWord(word));
    if (stems.size >= mostStems) stems.clear();
    stems.set(word, stem);
  }
  return stem;
}
