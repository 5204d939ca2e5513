/**
 * Telegram room: what somebody sends while a shop tool waits for words: an answer, or a question of
 * its own. Reading the answer is the tool's business.
 */
import type { Message } from "@grammyjs/types";
import { isUrgent } from "../../answers/rules/danger.ts";
import { isQuestion } from "../../answers/rules/is-question.ts";
import { isGoOn } from "../../playbook/rules/walk.ts";
import { isPlainCash } from "../rules/cash-line.ts";
import type { AnswersDeps } from "../../answers/screens/answers.ts";
import { contentOf, hasWords } from "../../../bot/content.ts";
import type { BotContext, Turn } from "../../../bot/context.ts";

export type Typed =
  | { readonly kind: "answer" | "question"; readonly text: string }
  /** "Fine": neither. */
  | { readonly kind: "go-on" }
  /** A voice note, a picture without words, a sticker. */
  | { readonly kind: "no-words" };

/** A text that an article answers this surely is a question even without a question word. */
const surelyKnown = 0.9;

/** @param canRead the tool can use these words */
export function typedFor(
  deps: Pick<AnswersDeps, "answer">,
  turn: Turn,
  message: Message,
  canRead: (text: string) => boolean,
): Typed {
  const content = contentOf(message);
  const text =
    content.kind === "text"
      ? content.text
      : content.kind === "other"
        ? ""
        : (content.caption ?? "");
  if (!hasWords(text)) return { kind: "no-words" };
  // "20?" is an unsure number, not a question.
  if (!/\p{L}/u.test(text)) return { kind: "answer", text: text.replaceAll(/[?？]/g, "") };
  if (isGoOn(text)) return { kind: "go-on" };
  // A danger is never an amount or the name of goods.
  if (isUrgent(deps.answer(text, turn.language))) return { kind: "question", text };
  if (isQuestion(text)) return { kind: "question", text };
  if (canRead(text)) return { kind: "answer", text };
  const answer = deps.answer(text, turn.language);
  const isKnown =
    answer.kind === "greeting" || (answer.kind === "answered" && answer.confidence >= surelyKnown);
  return { kind: isKnown ? "question" : "answer", text };
}

/** A line of the cash book with its words, "+45 two baskets": no other tool asks for such a thing. */
export function isBookLine({ message, turn }: BotContext): boolean {
  const text = message?.text;
  if (text === undefined || !/\p{L}/u.test(text)) return false;
  return isPlainCash(text, turn.now.toISOString().slice(0, 10));
}
