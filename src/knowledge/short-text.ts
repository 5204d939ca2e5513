/**
 * Short texts in every language that rest on one article, such as tips, or say a text once more in simpler words.
 *
 * Says what is wrong with their words and figures. Knows nothing of the files they stand in.
 */
import { type Article, missingFigures } from "../subjects/answers/index.ts";
import { languages, type Language } from "../bot/reply.ts";
import { bannedWordIn, lengthProblem, markupIn, type Limit } from "./wording.ts";

export interface ShortText {
  /** Begins the sentence about its length: "the tip ask-five". */
  readonly name: string;
  readonly words: Readonly<Record<Language, string>>;
  readonly limit: Limit;
}

/**
 * What is wrong with a text in one language.
 *
 * @param article what it rests on; `undefined` when there is none, and then its figures are only
 *   compared with the other languages
 */
export function wrongWithShortText(
  { name, words, limit }: ShortText,
  language: Language,
  article: Article | undefined,
): readonly string[] {
  const text = words[language];
  const others = languages.filter((other) => other !== language);
  return [
    lengthProblem(name, text, language, limit),
    bannedWordIn(text),
    ...others.flatMap((other) => strayFigures(text, words[other], other)),
    ...(article === undefined ? [] : figuresBeyond(article, text, language)),
  ].filter((reason) => reason !== undefined);
}

/** What is wrong with simpler words for a text: they are short, and have no figure that it has not. */
export function wrongWithSimpler(
  said: { readonly simpler: string; readonly language: Language; readonly limit: Limit },
  of: { readonly name: string; readonly text: string },
): readonly string[] {
  const { simpler, language, limit } = said;
  return [
    lengthProblem("the simpler wording", simpler, language, limit),
    markupIn(simpler),
    bannedWordIn(simpler),
    ...strayFigures(simpler, of.text, of.name),
  ].filter((reason) => reason !== undefined);
}

function figuresBeyond(article: Article, text: string, language: Language): readonly string[] {
  const { short, more } = article.words[language];
  return strayFigures(text, `${short}\n${more}`, `the article ${article.slug}`);
}

function strayFigures(text: string, other: string, name: string): readonly string[] {
  return missingFigures(text, other).map((figure) => `the figure ${figure.text} is not in ${name}`);
}
