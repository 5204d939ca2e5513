/**
 * Kept answers: what an officer should know before publishing: an article answers this already, or says
 * other figures. Nothing is refused: the article may be the one that is wrong.
 */
import { type AnswerQuestion, type Article, missingFigures } from "../../answers/index.ts";
import type { Draft } from "./published-record.ts";

export type DraftFlag =
  | { readonly kind: "doubles"; readonly label: string }
  | { readonly kind: "contradicts"; readonly label: string; readonly figures: readonly string[] };

/** @param checked what the articles alone answer */
export function flagsOf(
  { question, text, language }: Pick<Draft, "question" | "text" | "language">,
  checked: AnswerQuestion,
): readonly DraftFlag[] {
  const answer = checked(question, language);
  const nearest = nearestArticle(answer);
  if (nearest === undefined) return [];
  const { label, short, more } = nearest.words[language];
  const figures = missingFigures(text, `${short}\n${more}`).map((figure) => figure.text);
  return [
    ...(answer.kind === "answered" ? [{ kind: "doubles", label } as const] : []),
    ...(figures.length > 0 ? [{ kind: "contradicts", label, figures } as const] : []),
  ];
}

/** The article that is said now where this is asked, or would be offered first. */
export function nearestTo(
  { question, language }: Pick<Draft, "question" | "language">,
  checked: AnswerQuestion,
): Article | undefined {
  return nearestArticle(checked(question, language));
}

function nearestArticle(answer: ReturnType<AnswerQuestion>): Article | undefined {
  if (answer.kind === "answered") return answer.article;
  return answer.kind === "which" ? answer.articles[0] : undefined;
}
