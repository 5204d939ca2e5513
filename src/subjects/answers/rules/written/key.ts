/**
 * Written answers: what an answer is kept under, and what makes kept ones old. A key tells nobody what was
 * asked: it is a hash of the question with all that the answer depends on.
 */
import { createHash } from "node:crypto";
import type { Article, ArticleWords } from "../article.ts";
import { fold } from "./fold.ts";
import { promptVersion, type Asking } from "./prompt.ts";

const hash = (parts: readonly string[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("hex");

/**
 * Changes with what an article says, with the persona, with the prompt, and with the model. Not with ways of asking: which
 * articles an answer was written from stands in its key.
 */
export function versionOf(known: {
  readonly articles: readonly Article[];
  readonly persona: string;
  readonly model: string;
}): string {
  const { articles, persona, model } = known;
  const said = JSON.stringify(articles.map(toldOf));
  return hash([promptVersion, model, persona, said]).slice(0, 16);
}

/** Ways of asking are not even looked at: an article unpacks them for whoever does. */
function toldOf({ words, ...article }: Article): unknown {
  const told = Object.values(words).map((each) =>
    Object.keys(each)
      .filter((key) => key !== "variants")
      .map((key) => [key, each[key as keyof ArticleWords]]),
  );
  return [article, told];
}

/** The same question, put the same way, at the same step, of the same articles. */
export function keyOf({ text, language, step, articles }: Asking, version: string): string {
  const slugs = articles.map(({ slug }) => slug);
  return hash([
    version,
    language,
    step ?? "",
    ...slugs,
    fold(text).replaceAll(/[^\p{L}\p{N}]/gu, ""),
  ]);
}
