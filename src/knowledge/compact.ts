/**
 * Articles in little room: the ways of asking for one are a single text until somebody looks at them.
 *
 * A folder has fifty thousand of them, and after a start hardly any is looked at again: the index knows them.
 */
import type { Article, ArticleWords } from "../subjects/answers/index.ts";
import { languages, type Language } from "../bot/reply.ts";

type CompactWords = Omit<ArticleWords, "variants"> & {
  /** Between line ends: no phrasing has one. */
  readonly variants: string;
};

export type CompactArticles = readonly (Omit<Article, "words"> & {
  readonly words: Readonly<Record<Language, CompactWords>>;
})[];

export function compactArticles(articles: readonly Article[]): CompactArticles {
  const compact = ({ variants, ...words }: ArticleWords): CompactWords => ({
    ...words,
    variants: variants.join("\n"),
  });
  return articles.map(({ words, ...article }) => ({
    ...article,
    words: eachLanguage((lang) => compact(words[lang])),
  }));
}

export function openArticles(articles: CompactArticles): readonly Article[] {
  const open = ({ variants, ...words }: CompactWords): ArticleWords => ({
    ...words,
    get variants() {
      return variants === "" ? [] : variants.split("\n");
    },
  });
  return articles.map(({ words, ...article }) => ({
    ...article,
    words: eachLanguage((lang) => open(words[lang])),
  }));
}

function eachLanguage<Value>(of: (lang: Language) => Value): Readonly<Record<Language, Value>> {
  return Object.fromEntries(languages.map((lang) => [lang, of(lang)])) as Record<Language, Value>;
}
