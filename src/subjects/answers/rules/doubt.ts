/**
 * Answers: what an article is called. "Which do you mean: eggs and glass, or fruit?" names the doubt by a word
 * or two of each; an answer begins with its name, so that whoever asked sees what it answers.
 */
import { inWords, phrase, type Button, type Language, type Phrase } from "../../../bot/reply.ts";
import type { Article, ArticleWords, PublishedAnswer } from "./article.ts";
import { isCommon } from "./search/common-words.ts";
import { languageOf } from "./search/language.ts";
import { hanWordsOf, isHan, wordsOf } from "./search/tokens.ts";

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

/** To an article, by its name. */
export function readArticle({ slug, words }: Article, language: Language): Button {
  return { label: words[language].label, action: `topic:${slug}` };
}

/** A button for each that may be meant; "the second one" may be typed. */
export function meaningsOf(
  articles: readonly Article[],
  language: Language,
  actionOf: (article: Article, index: number) => string,
): readonly (readonly Button[])[] {
  return articles.map((article, index) => [
    {
      label: meantBy(article, language),
      action: actionOf(article, index),
      means: inWords[index] ?? [],
    },
  ]);
}

/** Whether an answer is headed by its name; absent: unless its first words name it. */
export type Headed = "always" | "never" | undefined;

/** "About: Packing eggs". */
export function headOf(
  { words }: Article,
  { language, headed }: { readonly language: Language; readonly headed?: Headed },
): readonly Phrase[] {
  const own = words[language];
  const isHeaded = headed === undefined ? !isNamed(own) : headed === "always";
  return isHeaded ? [phrase("talk-about", { label: own.label })] : [];
}

/** The same of a kept answer: the part of its question that is in the reader's language. */
export function headOfKept(
  { question, text }: PublishedAnswer,
  { language, headed }: { readonly language: Language; readonly headed?: Headed },
): readonly Phrase[] {
  const label = question
    .split("/")
    .map((part) => part.trim())
    .find((part) => languageOf(part) === language);
  if (label === undefined || headed === "never") return [];
  return namesItself({ label, short: text }) ? [] : [phrase("talk-about", { label })];
}

/** Of articles, whose words stay. */
const named = new WeakMap<ArticleWords, boolean>();

function isNamed(words: ArticleWords): boolean {
  let known = named.get(words);
  if (known === undefined) named.set(words, (known = namesItself(words)));
  return known;
}

/** So many characters are one word: the parts of 天网 stand in many sentences. */
const shortHan = 4;

/** Whether the first sentence has every telling word by which the article is told from others. */
function namesItself({
  doubt,
  label,
  short,
}: Pick<ArticleWords, "doubt" | "label" | "short">): boolean {
  const [first = ""] = short.split(/[.。!！?？\n]/u, 1);
  const said = new Set(wordsOf(first));
  const telling = wordsOf(doubt ?? label)
    .flatMap((word) => (word.length > shortHan && isHan(word) ? hanWordsOf(word) : [word]))
    .filter((word) => !isCommon(word));
  return (
    telling.length > 0 &&
    telling.every((word) => (isHan(word) ? first.includes(word) : said.has(word)))
  );
}
