/** Answers: whether an article has every word that a short message has of its own. */
import type { Language } from "../../../../bot/reply.ts";
import type { Article, ArticleWords } from "../article.ts";
import { partsOf } from "./signs.ts";

export function knowsAll(
  article: Article,
  language: Language,
  subjects: readonly string[],
): boolean {
  if (subjects.length === 0) return true;
  const known = partsOfArticle(article.words[language]);
  return subjects.every((subject) => known.has(subject));
}

/** Taking an article's words apart takes as long as a search, and follow-ups come to the same few. */
let takenApart = new WeakMap<ArticleWords, ReadonlySet<string>>();
let howMany = 0;
const mostTakenApart = 32;

function partsOfArticle(words: ArticleWords): ReadonlySet<string> {
  const kept = takenApart.get(words);
  if (kept !== undefined) return kept;
  const { question, label, variants, short, more } = words;
  const parts = new Set([question, label, short, more, ...variants].flatMap(partsOf));
  if ((howMany += 1) > mostTakenApart) {
    takenApart = new WeakMap();
    howMany = 1;
  }
  takenApart.set(words, parts);
  return parts;
}
