/**
 * What becomes of words that a program heard. They are shown, and go the way of a typed
 * question; danger comes before everything. Where a task waits for words the person says which it is: what
 * may be misheard is taken for nobody's answer.
 */
import {
  type AskingDeps,
  answerText,
  isUrgentText,
  languageOf,
  personFor,
  type RecordQuestion as Question,
  takeBackAsked,
} from "../../answers/index.ts";
import {
  awaits,
  type RoadDeps,
  receive,
  receiveTyped,
  sayWalked,
  walkDeps,
} from "../../playbook/index.ts";
import type { Member } from "../../../bot/member.ts";
import { askWhichHeard, sayHeard } from "./say.ts";
import { contentOfText, hasWords } from "../../../bot/content.ts";
import type { Turn } from "../../../bot/context.ts";

export type HeardDeps = AskingDeps & RoadDeps;

/** @param by `typed`: they wrote it in place of what was heard */
export async function answerHeard(
  deps: HeardDeps,
  turn: Turn,
  member: Member,
  question: Question,
  text: string,
  by: "heard" | "typed",
): Promise<void> {
  const heard: Question = {
    ...question,
    text,
    language: languageOf(text) ?? turn.language,
    outcome: "spoken",
    articles: [],
  };
  if (isUrgentText(text, turn.language, deps.answer)) {
    await answerText(deps, turn, text, { spoken: heard });
    const kept = (await turn.records.questions.find(question.id)) ?? heard;
    return turn.say(...(await echoOf(turn, member, kept, by)));
  }
  const echo = await echoOf(turn, member, heard, by);
  if (await takeBackAsked(deps, turn, member, text)) {
    return turn.records.questions.setWords(heard, turn.now);
  }
  const walk = await walkDeps(deps, turn, member);
  const awaited = (await awaits(walk, member)) ?? [];
  if (awaited.includes("text") && hasWords(text)) {
    await turn.records.questions.setWords(heard, turn.now);
    return turn.say(askWhichHeard(heard, by === "typed"));
  }
  turn.say(...echo);
  const typed = await receiveTyped(walk, member, text);
  if (typed === undefined) return answerText(deps, turn, text, { spoken: heard });
  await turn.records.questions.setWords(heard, turn.now);
  await sayWalked(deps, turn, member, typed);
}

/** What was heard, unless they wrote it themselves. */
async function echoOf(turn: Turn, member: Member, heard: Question, by: "heard" | "typed") {
  return by === "heard" ? [sayHeard(heard, await personFor(turn, member, heard))] : [];
}

/** "It is the answer": the words are for the task at hand. */
export async function giveHeard(
  deps: HeardDeps,
  turn: Turn,
  member: Member,
  question: Question,
): Promise<void> {
  const walk = await walkDeps(deps, turn, member);
  const walked = await receive(walk, member, contentOfText(question.text));
  if (walked === undefined) return answerText(deps, turn, question.text, { spoken: question });
  await turn.records.questions.setState(question.id, "left", turn.now);
  await turn.records.questions.setWords({ ...question, outcome: "task" }, turn.now);
  await sayWalked(deps, turn, member, walked);
}
