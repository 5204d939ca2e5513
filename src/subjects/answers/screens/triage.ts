/**
 * Danger by words that are sure comes before whatever else waits for a message. What is said then is a
 * fixed answer, as answers.ts says it.
 */
import type { Message } from "@grammyjs/types";
import type { Turn } from "../../../bot/context.ts";
import { pass, type Heard } from "../../../bot/subject.ts";
import { isUrgent } from "../rules/danger.ts";
import { answerText, wordsOf, type AskingDeps } from "./answers.ts";
import { endBurst } from "./bursts.ts";

/** Danger first, whatever else waits for words: a village's name, an answer to a task. */
export async function answerDanger(deps: AskingDeps, turn: Turn, message: Message): Heard {
  const words = wordsOf(message);
  if (!isUrgent(deps.answer(words, turn.language))) return pass;
  const heard = await endBurst(deps, turn, words);
  await answerText(deps, turn, words, { heard });
  // The picture may still be for a task; the words were not.
  if (message.text === undefined) return pass;
}
