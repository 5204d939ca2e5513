/**
 * Whoever has just read a learner's question and types below it, without a reply and without "Answer", may mean the
 * learner. They are asked, with their words and the name, before anything goes; a tap sends it, another asks the bot.
 */
import { z } from "zod";
import {
  answerText,
  giveToTask,
  notSentTo,
  quoted,
  type AskingDeps,
  type ChatDeps,
  type RecordQuestion as Question,
} from "../../answers/index.ts";
import { messageOfJob } from "../../playbook/index.ts";
import type { Turn } from "../../../bot/context.ts";
import type { Events } from "../../../bot/events.ts";
import { joined } from "../../../bot/reading/joined.ts";
import { mayHurt, readBeforeSending, saysAllWritten } from "../../../bot/reading/before-sending.ts";
import { onward } from "../../../bot/doors.ts";
import { phrase, type Button, type Phrase } from "../../../bot/reply.ts";
import { reads, sayOld, type Typed } from "../../../bot/subject.ts";
import { saysNotKnown } from "../../../bot/reading/not-known.ts";
import { asksInside, isQuestion } from "../../../bot/typed.ts";
import { anybody } from "../../../bot/who.ts";
import { answer } from "./acts.ts";
import { mayAnswer, speaksOfLearner, withoutName } from "../rules/of-learner.ts";
import { isMentee, maySee, scopeOf, type DeskDeps, type DeskTurn, type Scope } from "./desk.ts";
import { findNewest, findRead, mostOfOne, othersNamed } from "./named.ts";

/** `others`: questions of others that wait as well, where nobody was named. */
const waits = z.object({
  id: z.string(),
  text: z.string(),
  isForTask: z.boolean().optional(),
  others: z
    .array(z.object({ id: z.string(), name: z.string() }))
    .readonly()
    .optional(),
});

/** Of what is neither asked nor talk, whatever article it sounds like: is it for the learner whose question stands last in the chat? */
export async function askIfAnswer(turn: Turn, facts: Events["unsure-words"]): Promise<void> {
  const { text, isForTask, talk } = facts;
  const isOfLearner = speaksOfLearner(text);
  const isTalk = talk !== undefined && !mayAnswer(talk, text);
  if (!isOfLearner && (isTalk || isQuestion(text) || asksInside(text))) return;
  const read = (await findRead(turn)) ?? (isOfLearner ? await findNewest(turn) : undefined);
  if (read === undefined) return;
  // The job was said after the question: it is what the words are for.
  if (isForTask && read.messageId < (await messageOfJob(turn))) return;
  await turn.tell("mentor-said", facts);
  if (facts.isTaken) return;
  // Of two jobs that may be done, theirs is.
  if (saysAllWritten(text)) {
    if (isForTask) return;
    facts.isTaken = true;
    return turn.say({ words: phrase("desk-nothing-yet") });
  }
  const { id } = read.question;
  const said = withoutName(text, read.learner.firstName);
  const before = await typedFor(turn, id);
  const all = before === undefined ? said : joined(before, said);
  const others = said === text ? await othersNamed(turn, read.question) : [];
  await ask(turn, { id, text: all, isForTask, others }, read.learner.firstName);
  facts.isTaken = true;
}

/** What waits for the tap that sends it as the answer to this question. */
async function typedFor({ records, person, now }: Turn, id: string): Promise<string | undefined> {
  const row = await records.waiting.find(person);
  const typed = row?.kind === "typed-answer" ? waits.parse(JSON.parse(row.data)) : undefined;
  const isLater = now.getTime() - (row?.since ?? now).getTime() > togetherMinutes * 60_000;
  return typed?.id === id && !isLater ? typed.text : undefined;
}

/** Words that were answered as a danger may be for the learner, too: at a tap they go there. */
export async function sayNotSent(turn: Turn, said: Events["danger-said"]): Promise<void> {
  const read = await findRead(turn);
  if (read === undefined) return;
  const action = `desk:pass:${read.question.id}:${said.question.id}`;
  const { notSent, send } = notSentTo(read.learner, action);
  said.lines.push(notSent);
  said.buttons.push(send);
}

/** "Tell Wang: from the shop in town": where a question of Wang's waits for the mentor, it is the answer. */
export async function askIfAnswers(turn: Turn, facts: Events["learner-told"]): Promise<void> {
  const { questions } = turn.records;
  const scope = await scopeOf(turn);
  if (scope?.mentorId === undefined) return;
  const own = await questions.listOpen(mostOfOne, [facts.learner.id]);
  const named = own.filter(({ sentTo, keeper }) => sentTo === "mentor" && keeper === null);
  const [question] = named;
  // Of several it is not known which is meant: then it is a word to them.
  if (question === undefined || named.length > 1) return;
  facts.isTaken = true;
  await ask(turn, { id: question.id, text: facts.words }, facts.learner.firstName);
}

/** "I don't know" is no answer: the learner would wait for nobody any more. It may go to the association instead. */
export async function askIfKnown(
  turn: Turn,
  scope: Scope,
  question: Question,
  text: string | undefined,
): Promise<boolean> {
  if (text === undefined || !saysNotKnown(text)) return false;
  const { id, state, keeper, sentTo } = question;
  const isOpen = state === "asked" && keeper === null && sentTo === "mentor";
  if (!isOpen || !(await isMentee(turn, scope, question))) return false;
  const learner = await turn.records.members.find(question.memberId);
  if (learner === undefined) return false;
  const up = { label: phrase("desk-up"), action: `desk:up:${id}` };
  await ask(turn, { id, text }, learner.firstName, { instead: [[up]] });
  return true;
}

async function ask(
  turn: Turn,
  typed: z.infer<typeof waits>,
  name: string,
  {
    instead = [],
    above = [],
  }: {
    readonly instead?: readonly (readonly Button[])[];
    readonly above?: readonly Phrase[];
  } = {},
): Promise<void> {
  const row = { kind: "typed-answer", data: JSON.stringify(typed) } as const;
  await turn.records.waiting.set(turn.person, row, turn.now);
  const job = { label: phrase("desk-typed-job"), action: `desk:job:${typed.id}` };
  turn.say({
    words: [
      ...above,
      phrase("desk-typed", { name, text: quoted(typed.text) }),
      ...(mayHurt(typed.text) ? [phrase("letter-hurts")] : []),
    ],
    buttons: [
      ...instead,
      [
        {
          label: phrase("send-there", { name }),
          action: `desk:typed:${typed.id}`,
          means: ["yes", "send"],
        },
      ],
      ...(typed.others ?? []).map((other) => [
        { label: phrase("send-there", { name: other.name }), action: `desk:typed:${other.id}` },
      ]),
      ...(typed.isForTask === true ? [[job]] : []),
      [{ label: phrase("desk-typed-mine"), action: `desk:mine:${typed.id}` }],
    ],
  });
}

/** Minutes; what comes later says something else. */
const togetherMinutes = 2;

/**
 * More words before the tap belong to it, if they come at once; a question is one, and so is what names somebody else:
 * nobody reads what was said of another learner.
 */
export const typedAnswer: Typed<AskingDeps> = reads(
  z.string(),
  anybody,
  async (deps, turn, data, text) => {
    const { questions, members, waiting } = turn.records;
    const typed = waits.parse(JSON.parse(data));
    const before = readBeforeSending(text);
    if (before?.kind === "no") {
      await waiting.clear(turn.person);
      return turn.say({ words: phrase("letter-left"), buttons: onward });
    }
    const isTalk = deps.knows(text, turn.language) === "greeting";
    const said = { text, isTaken: false };
    if (before === undefined) {
      await turn.tell("mentor-said", said);
      if (said.isTaken) return;
      if (isTalk || isQuestion(text) || asksInside(text)) return answerText(deps, turn, text);
    }
    const question = await questions.find(typed.id);
    const learner = question && (await members.find(question.memberId));
    const name = learner?.firstName ?? "";
    if (before?.kind === "wait") {
      return ask(turn, typed, name, { above: [phrase("letter-waits")] });
    }
    // A tap says to which of several it goes.
    if (before?.kind === "done") {
      return ask(turn, typed, name, { above: [phrase("desk-typed-tap")] });
    }
    if (before !== undefined) return ask(turn, { ...typed, text: before.text }, name);
    const since = (await waiting.find(turn.person))?.since ?? turn.now;
    const isLater = turn.now.getTime() - since.getTime() > togetherMinutes * 60_000;
    const more = withoutName(text, name);
    await ask(turn, { ...typed, text: isLater ? more : joined(typed.text, more) }, name);
  },
  "talk",
);

/** @param verb `typed`: it goes to the learner; `mine`: it was for the bot; `job`: for the job at hand */
export async function pressTyped(
  deps: DeskDeps & ChatDeps,
  turn: DeskTurn,
  verb: "typed" | "mine" | "job",
  id: string,
): Promise<void> {
  const { waiting, questions } = turn.records;
  const row = await waiting.find(turn.person);
  const typed = row?.kind === "typed-answer" ? waits.parse(JSON.parse(row.data)) : undefined;
  const isOffered = typed?.id === id || typed?.others?.some((other) => other.id === id) === true;
  if (typed === undefined || !isOffered) return sayOld(turn);
  await waiting.clear(turn.person);
  if (verb === "job" && turn.member !== undefined) {
    return giveToTask(deps, turn, turn.member, typed.text);
  }
  const question = await questions.find(id);
  if (verb === "mine" || question === undefined || !(await maySee(turn, turn.scope, question))) {
    const given = deps.answer(typed.text, turn.language);
    return answerText(deps, turn, typed.text, { given });
  }
  await answer(deps, turn, turn.scope, question, {
    text: typed.text,
    chat: turn.person,
    messageId: 0,
  });
}
