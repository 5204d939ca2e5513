/** Answers: how well a text is known, for whoever waits for words and must tell them from a question. */
import type { Knows } from "../../../bot/typed.ts";
import type { AnswerQuestion } from "./answer.ts";
import { isUrgent } from "./danger.ts";

/** A text that an article answers this surely is a question even without a question word. */
const surelyKnown = 0.97;

export function knowsBy(answer: AnswerQuestion): Knows {
  const known: Knows = (text, language) => {
    const found = answer(text, language);
    if (found.kind === "triage") return isUrgent(found) ? "danger" : "like-danger";
    if (found.kind === "greeting") return found.entry.isTelling === true ? "unsure" : "greeting";
    return found.kind === "answered" && found.confidence >= surelyKnown ? "surely" : "unsure";
  };
  const { mayBeUrgent } = answer;
  return mayBeUrgent === undefined ? known : Object.assign(known, { mayBeDanger: mayBeUrgent });
}
