/**
 * Written answers: how good they are on questions whose right article is known, beside what the articles
 * alone would have said. Counted only where a model was asked; whatever it refused, or no check let pass, is
 * answered by the article, as it would be for a person.
 */
import type { Answer } from "../answer.ts";
import type { Article } from "../article.ts";
import type { Question } from "../evaluation/evaluation.ts";
import { articlesOf } from "./prompt.ts";
import type { Written } from "./write.ts";

export interface WrittenCase {
  readonly question: Question;
  readonly answer: Answer;
  readonly written: Written;
}

export interface WrittenTally {
  /** The model was asked. */
  readonly asked: number;
  /** Right answers before and after, offers counted half, as shares. */
  readonly foundBefore: number;
  readonly found: number;
  /** Another article was said as the answer. */
  readonly wrongBefore: number;
  readonly wrong: number;
  /** The model said that the articles do not answer it. */
  readonly refused: number;
  /** By check or failure. */
  readonly failed: ReadonlyMap<string, number>;
}

export function tallyWritten(cases: readonly WrittenCase[]): WrittenTally {
  const failed = new Map<string, number>();
  for (const { written } of cases) {
    if (written.kind === "failed") failed.set(written.why, (failed.get(written.why) ?? 0) + 1);
  }
  const before = cases.map(({ question, answer }) => worthOf(answer, question));
  const after = cases.map(({ question, answer, written }) =>
    written.kind === "written"
      ? worthOfFirst(written.cited[0], question)
      : worthOf(answer, question),
  );
  return {
    asked: cases.length,
    foundBefore: mean(before),
    found: mean(after),
    wrongBefore: before.filter((worth) => worth < 0).length,
    wrong: after.filter((worth) => worth < 0).length,
    refused: cases.filter(({ written }) => written.kind === "refused").length,
    failed,
  };
}

/** 1 right, ½ offered, 0 nothing said, -1 wrong. */
function worthOf(answer: Answer, question: Question): number {
  if (answer.kind === "answered") return worthOfFirst(answer.article, question);
  return articlesOf(answer).some(({ slug }) => slug === question.slug) ? 0.5 : 0;
}

function worthOfFirst(article: Article | undefined, { slug }: Question): number {
  return article !== undefined && article.slug === slug ? 1 : -1;
}

function mean(worths: readonly number[]): number {
  const found = worths.reduce((sum, worth) => sum + Math.max(0, worth), 0);
  return worths.length === 0 ? 0 : found / worths.length;
}
