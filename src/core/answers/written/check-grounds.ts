/**
 * Written answers: what an answer rests on. Its quotes stand in the articles that it cites, its sentences
 * are made of their words, and where an article says no, the answer does not say yes.
 *
 * Words cannot prove that a sentence follows from another; they can show that it came from elsewhere. What is
 * put too freely is refused with it: then the checked words are said, and nothing is lost but a nicer tone.
 */
import { isCommon } from "../common-words.ts";
import { hanWordsOf, isHan, wordsOf } from "../tokens.ts";
import { saysNo } from "./check-never.ts";
import { clausesOf, fold, sentencesOf } from "./fold.ts";
import type { Passage } from "./prompt.ts";

/** A quote is long enough to be one: shorter ones stand in any text. */
const leastQuote = { latin: 12, han: 4 };
/** Of the telling words of each sentence, and of the whole answer, so many are the articles'. */
const leastOfSentence = 0.5;
const leastOfAll = 0.65;
/** A clause of an article speaks of the same thing if it has so many of the words. */
const sameThing = 0.5;

export function isQuoteOf(quote: string, passage: Passage): boolean {
  const folded = fold(quote).replaceAll(/^"|"$|[….]+$/gu, "");
  const least = /\p{Script=Han}/u.test(folded) ? leastQuote.han : leastQuote.latin;
  const text = fold(passage.text);
  return folded.length >= Math.min(least, text.length) && text.includes(folded);
}

/** The first sentence that is not made of the articles' words, or `undefined`. */
export function strangeSentence(text: string, cited: readonly Passage[]): string | undefined {
  const known = new Set(cited.flatMap(knownOf));
  const shareOf = (terms: readonly string[]) =>
    terms.length === 0 ? 1 : terms.filter((term) => known.has(term)).length / terms.length;
  for (const sentence of sentencesOf(text)) {
    if (shareOf(tellingOf(sentence)) < leastOfSentence) return sentence;
  }
  return shareOf(tellingOf(text)) < leastOfAll ? text : undefined;
}

/** The first clause that says yes where every like clause of the articles says no, or the reverse. */
export function turnedClause(text: string, cited: readonly Passage[]): string | undefined {
  const there = cited.flatMap((passage) =>
    [...clausesOf(passage.text), ...sentencesOf(passage.text)].map((clause) => ({
      terms: new Set(tellingOf(clause)),
      no: saysNo(clause),
    })),
  );
  return clausesOf(text).find((clause) => {
    const terms = tellingOf(clause);
    if (terms.length === 0) return false;
    const like = there.filter(
      (each) => terms.filter((term) => each.terms.has(term)).length >= terms.length * sameThing,
    );
    const no = saysNo(clause);
    return like.length > 0 && like.every((each) => each.no !== no);
  });
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
