/**
 * Written answers: what an answer rests on. Its quotes stand in the articles that it cites, its sentences
 * are made of their words, and where an article says no, the answer does not say yes.
 *
 * Words cannot prove that a sentence follows from another; they can show that it came from elsewhere. What is
 * put too freely is refused with it: then the checked words are said, and nothing is lost but a nicer tone.
 */
import { trimEnd } from "../../../../bot/clip.ts";
import { isCommon } from "../search/common-words.ts";
import { hanWordsOf, isHan, termsOf, wordsOf } from "../search/tokens.ts";
import { saysNo } from "./check-never.ts";
import { clausesOf, fold, sentencesOf, visible } from "./fold.ts";
import { withoutLeading } from "./plain-words.ts";
import type { Passage } from "./prompt.ts";

/** A quote is long enough to be one: shorter ones stand in any text. */
const leastQuote = { latin: 12, han: 4 };
/** Of the telling words of each sentence, and of the whole answer, so many are the articles'. */
const leastOfSentence = 0.5;
const leastOfAll = 0.65;
/** A clause of an article speaks of the same thing if it has so many of the words. */
const sameThing = 0.5;

export function isQuoteOf(quote: string, passage: Passage): boolean {
  const open = fold(quote).replace(/^"/u, "");
  const folded = open.endsWith('"') ? open.slice(0, -1) : trimEnd(open, /[….]/u);
  const least = /\p{Script=Han}/u.test(folded) ? leastQuote.han : leastQuote.latin;
  const text = fold(passage.text);
  return folded.length >= Math.min(least, text.length) && text.includes(folded);
}

/** The first sentence that is not made of the articles' words, or `undefined`. */
export function strangeSentence(text: string, cited: readonly Passage[]): string | undefined {
  const known = new Set(cited.flatMap(knownOf));
  const shareOf = (terms: readonly string[]) =>
    terms.length === 0 ? 1 : terms.filter((term) => known.has(term)).length / terms.length;
  const all = new Set(cited.flatMap((passage) => termsOf(passage.text)));
  for (const sentence of sentencesOf(text).map(withoutLeading)) {
    const telling = tellingOf(sentence);
    if (shareOf(telling) < leastOfSentence) return sentence;
    // Of words that every talk has, most are the article's, too: "I can do anything now" says much.
    const terms = termsOf(sentence).filter((term) => !term.includes(" "));
    const isThere = terms.filter((term) => all.has(term)).length >= terms.length * leastOfAll;
    if (telling.length === 0 && !isThere) return sentence;
  }
  return shareOf(tellingOf(text)) < leastOfAll ? text : undefined;
}

/**
 * The first sentence that only repeats the question: what somebody dictated, or no answer at all; or the whole
 * answer, if it has no word that the question has not, whatever stood between its letters.
 */
export function echoedSentence(
  text: string,
  question: string,
  cited: readonly Passage[],
): string | undefined {
  const asked = bare(question);
  const known = cited.map((passage) => bare(passage.text));
  const words = new Set(termsOf(visible(question)));
  if (termsOf(text).every((term) => words.has(term))) return text;
  return sentencesOf(text).find((sentence) => {
    const said = bare(sentence);
    return asked.includes(said) && !known.some((told) => told.includes(said));
  });
}

/** Letters and figures only: what else stands in a question does not make it another. */
function bare(text: string): string {
  return fold(visible(text)).replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** The first clause that says yes where the likest clauses of the articles say no, or the reverse. */
export function turnedClause(text: string, cited: readonly Passage[]): string | undefined {
  const there = cited.flatMap((passage) => sentencesOf(passage.text));
  const clauses = there.flatMap((sentence) =>
    clausesOf(sentence).map((clause) => saidIn(clause, sentence)),
  );
  const sentences = there.map((sentence) => saidIn(sentence, sentence));
  return clausesOf(text).find((clause) => {
    const said = saidIn(clause, clause);
    const { no } = said;
    const like = likest(said, clauses) ?? likest(said, sentences);
    // "To a stranger's account, never at once": the no of a sentence may stand in its other half.
    return like !== undefined && !like.some((each) => each.no === no || (no && each.isInNo));
  });
}

interface Said {
  readonly telling: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  readonly no: boolean;
  /** Its sentence says no to something. */
  readonly isInNo: boolean;
}

function saidIn(clause: string, sentence: string): Said {
  return {
    telling: new Set(tellingOf(clause)),
    all: new Set(termsOf(clause)),
    no: saysNo(clause),
    isInNo: saysNo(sentence),
  };
}

/** Those with most of the telling words, then with most of all, if they are enough to be the same thing. */
function likest(said: Said, there: readonly Said[]): readonly Said[] | undefined {
  if (said.telling.size === 0) return undefined;
  const shared = there.map((each) => common(said.telling, each.telling));
  const most = Math.max(0, ...shared);
  if (most < said.telling.size * sameThing) return undefined;
  const first = there.filter((_, at) => shared[at] === most);
  const words = first.map((each) => common(said.all, each.all));
  return first.filter((_, at) => words[at] === Math.max(...words));
}

function common(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((term) => other.has(term)).length;
}

/** What the article says, and what it is about. */
function knownOf({ text, article }: Passage): readonly string[] {
  const titles = Object.values(article.words).flatMap(({ question, label }) => [question, label]);
  return [text, ...titles].flatMap(tellingOf);
}

/** Stems of Latin words, and Chinese words with their characters, that not every talk has. */
function tellingOf(text: string): readonly string[] {
  return wordsOf(text)
    .flatMap((word) => (isHan(word) ? hanWordsOf(word).flatMap(withCharacters) : [word]))
    .filter((term) => !isCommon(term));
}

/** 打包 put as 包好 shares a character, and a little of the meaning. */
function withCharacters(word: string): readonly string[] {
  const characters = Array.from(word);
  return characters.length === 1 ? characters : [word, ...characters];
}
