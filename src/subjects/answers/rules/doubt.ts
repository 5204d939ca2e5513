/**
 * Answers, core: "Which do you mean: eggs and glass, or fruit?": the doubt is named by a word or two of each article.
 */
import { phrase, type Language, type Phrase } from "../../../bot/reply.ts";
import type { Article } from "./article.ts";

/** Names the doubt, where each of them has a word for it. */
export function doubtOf(articles: readonly Article[], language: Language): Phrase {
  const [first, second, third] = articles.map(({ words }) => words[language].doubt);
  if (first === undefined || second === undefined) return phrase("answers-which");
  if (articles.length === 2) return phrase("answers-which-of-two", { first, second });
  if (third === undefined) return phrase("answers-which");
  return phrase("answers-which-of-three", { first, second, third });
}

/** What a button says that means this article. */
export function meantBy({ words }: Article, language: Language): string {
  const { doubt, label } = words[language];
  if (doubt === undefined) return label;
  const [first = "", ...rest] = doubt;
  return first.toUpperCase() + rest.join("");
}
