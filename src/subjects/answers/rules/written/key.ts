/**
 * Written answers: what an answer is kept under, and what makes kept ones old. A key tells nobody what was
 * asked: it is a hash of the question with all that the answer depends on.
 */
import { createHash } from "node:crypto";
import type { Article } from "../article.ts";
import { fold } from "./fold.ts";
import { promptVersion, type Asking } from "./prompt.ts";

const hash = (parts: readonly string[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("hex");

/** Changes with any word of an article or of the persona, with the prompt, and with the model. */
export function versionOf(known: {
  readonly articles: readonly Article[];
  readonly persona: string;
  readonly model: string;
}): string {
  return hash([promptVersion, known.model, known.persona, JSON.stringify(known.articles)]).slice(
    0,
    16,
  );
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
