/**
 * Answers: after "Not clear": one tap says why, and each reason leads somewhere. What else the
 * article knows was said before; adding up is feedback.ts.
 */
import {
  phrase,
  type Button,
  type Language,
  type Paragraph,
  type Phrase,
  type Reply,
} from "../../../bot/reply.ts";
import type { Article } from "./article.ts";
import { doubtOf, meantBy } from "./doubt.ts";
import { formsOf, type Term } from "./glossary.ts";
import { unclearReasons } from "./feedback.ts";

/** So many words are explained at once. */
const mostTerms = 4;
/** So many other meanings are offered. */
const mostOthers = 3;

export function askWhy(questionId: string, language: Language): Reply {
  return {
    words: phrase("unclear-why"),
    buttons: [
      ...unclearReasons.map((reason): Button[] => [
        { label: phrase(`unclear-${reason}`), action: `answer:why:${questionId}:${reason}` },
      ]),
      [{ label: phrase("leave-it"), action: `answer:why:${questionId}:leave` }],
    ],
    language,
  };
}

/** The words of the article that the glossary explains, in the order in which they stand there. */
export function termsIn(
  article: Article,
  glossary: readonly Term[],
  language: Language,
): readonly Term[] {
  const { short, more } = article.words[language];
  const text = `${short}\n${more}`.normalize("NFKC").toLowerCase();
  return glossary
    .map((term) => ({ term, at: placeOf(term, text, language) }))
    .filter(({ at }) => at !== -1)
    .sort((one, other) => one.at - other.at)
    .slice(0, mostTerms)
    .map(({ term }) => term);
}

function placeOf(term: Term, text: string, language: Language): number {
  const shown = term.words[language].term.normalize("NFKC").toLowerCase();
  const forms = language === "zh" ? formsOf(term.words.zh) : [shown.replaceAll(/\s*\(.*?\)/gu, "")];
  const places = forms
    .filter((form) => form.length > 1)
    .map((form) => (language === "zh" ? text.indexOf(form) : wordAt(text, form)))
    .filter((at) => at !== -1);
  return places.length === 0 ? -1 : Math.min(...places);
}

/** "fee" is not in "coffee". */
function wordAt(text: string, word: string): number {
  const isLetter = (character: string | undefined) => /[\p{L}\p{N}]/u.test(character ?? "");
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    const isWhole = !isLetter(text[text[end] === "s" ? end + 1 : end]);
    if (isWhole && !isLetter(text[at - 1])) return at;
  }
  return -1;
}

export function explainWords(terms: readonly Term[], person: Button, language: Language): Reply {
  if (terms.length === 0) {
    return { words: phrase("unclear-no-words"), buttons: [[person]], language };
  }
  const meanings = terms.map((term): Paragraph => {
    const { term: word, meaning } = term.words[language];
    return { lines: [word, meaning] };
  });
  return { words: [phrase("unclear-words-are"), ...meanings], buttons: [[person]], language };
}

/** Other articles that may have been meant, without those that were offered before. */
export function othersOf(near: readonly Article[], offered: readonly string[]): readonly Article[] {
  return near.filter(({ slug }) => !offered.includes(slug)).slice(0, mostOthers);
}

/** @param from the number of the first among the articles of the question */
export function offerOthers(
  questionId: string,
  others: readonly Article[],
  from: number,
  language: Language,
): Reply {
  return {
    words: doubtOf(others, language),
    buttons: [
      ...others.map((article, at): Button[] => [
        {
          label: meantBy(article, language),
          action: `answer:pick:${questionId}:${from + at}`,
        },
      ]),
      [{ label: phrase("answers-none"), action: `answer:none:${questionId}` }],
    ],
    language,
  };
}

export function thankFor(reason: "long" | "here", person: Button, language: Language): Reply {
  const words: Phrase = phrase(`unclear-noted-${reason}`);
  return { words, buttons: [[person]], language };
}
