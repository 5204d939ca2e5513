/**
 * Whoever has just read a learner's question and types below it, without a reply and without "Answer", may mean the
 * learner. They are asked, with their words and the name, before anything goes; a tap sends it, another asks the bot.
 */
import { z } from "zod";
import { answerText, quoted, type AskingDeps } from "../../answers/index.ts";
import type { Turn } from "../../../bot/context.ts";
import type { Events } from "../../../bot/events.ts";
import { phrase } from "../../../bot/reply.ts";
import { reads, sayOld, type Typed } from "../../../bot/subject.ts";
import { asksInside, isQuestion } from "../../../bot/typed.ts";
import { anybody } from "../../../bot/who.ts";
import { answer } from "./acts.ts";
import { isNamed, maySee, scopeOf, type DeskDeps, type DeskTurn } from "./desk.ts";

const waits = z.object({ id: z.string(), text: z.string() });

/** Of what nothing here answers surely: is it for the learner whose question stands last in the chat? */
export async function askIfAnswer(turn: Turn, facts: Events["unsure-words"]): Promise<void> {
  const { outbox, questions, members } = turn.records;
  const { text } = facts;
  if (isQuestion(text) || asksInside(text)) return;
  const about = (await outbox.newestAbout(turn.person))?.about;
  const id = /^question:(.+)$/.exec(about ?? "")?.[1];
  const question = id === undefined ? undefined : await questions.find(id);
  if (question?.state !== "asked" || question.keeper !== null) return;
  const scope = question.memberId === turn.member?.id ? undefined : await scopeOf(turn);
  if (scope === undefined || !isNamed(scope, question)) return;
  const learner = await members.find(question.memberId);
  if (learner === undefined) return;
  await ask(turn, { id: question.id, text }, learner.firstName);
  facts.isTaken = true;
}

async function ask(turn: Turn, typed: z.infer<typeof waits>, name: string): Promise<void> {
  const row = { kind: "typed-answer", data: JSON.stringify(typed) } as const;
  await turn.records.waiting.set(turn.person, row, turn.now);
  turn.say({
    words: phrase("desk-typed", { name, text: quoted(typed.text) }),
    buttons: [
      [{ label: phrase("desk-typed-send", { name }), action: `desk:typed:${typed.id}` }],
      [{ label: phrase("desk-typed-mine"), action: `desk:mine:${typed.id}` }],
    ],
  });
}

/** More words before the tap belong to it; a question is one. */
export const typedAnswer: Typed<AskingDeps> = reads(
  z.string(),
  anybody,
  async (deps, turn, data, text) => {
    if (isQuestion(text) || asksInside(text)) return answerText(deps, turn, text);
    const typed = waits.parse(JSON.parse(data));
    const question = await turn.records.questions.find(typed.id);
    const learner = question && (await turn.records.members.find(question.memberId));
    await ask(turn, { ...typed, text: `${typed.text}\n${text}` }, learner?.firstName ?? "");
  },
  "talk",
);

/** @param verb `typed`: it goes to the learner; `mine`: it was for the bot */
export async function pressTyped(
  deps: DeskDeps & AskingDeps,
  turn: DeskTurn,
  verb: "typed" | "mine",
  id: string,
): Promise<void> {
  const { waiting, questions } = turn.records;
  const row = await waiting.find(turn.person);
  const typed = row?.kind === "typed-answer" ? waits.parse(JSON.parse(row.data)) : undefined;
  if (typed?.id !== id) return sayOld(turn);
  await waiting.clear(turn.person);
  const question = await questions.find(id);
  if (verb === "mine" || question === undefined || !maySee(turn.scope, question)) {
    const given = deps.answer(typed.text, turn.language);
    return answerText(deps, turn, typed.text, { given });
  }
  await answer(deps, turn, turn.scope, question, {
    text: typed.text,
    chat: turn.person,
    messageId: 0,
  });
}
