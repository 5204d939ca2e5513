/**
 * Telegram room: talks: which message goes to whom while a learner talks with a person, and the buttons
 * of a talk. While it lasts the bot is silent on what the learner writes; buttons, commands, the cash
 * book and what a task waits for work as always, and a danger is still answered by the bot.
 */
import type { Message } from "@grammyjs/types";
import { Composer } from "grammy";
import type { Said } from "../core/answers/relay.ts";
import type { Member } from "../core/member.ts";
import { awaits } from "../core/playbook/walk.ts";
import { phrase, type Button } from "../core/reply.ts";
import { association, type Thread } from "../core/threads/record.ts";
import { given, keeperSide } from "../core/threads/say.ts";
import { findOfficers, villageName, wordsOf, type AnswersDeps } from "./answers.ts";
import { contentOf } from "./content.ts";
import type { BotContext, Turn } from "./context.ts";
import { offerToKeep } from "./drafts.ts";
import type { Homecoming } from "./homecoming.ts";
import { actorOf, note } from "./officers.ts";
import { walkDeps, type PlaybookDeps } from "./playbook.ts";
import {
  beginTalk,
  endTalk,
  handOn,
  isMe,
  keeperName,
  mayKeep,
  nameOf,
  passToKeeper,
  passToLearner,
  tellBeginning,
  type ThreadDeps,
} from "./thread-acts.ts";

type Deps = AnswersDeps & PlaybookDeps;

/** A message that can be passed on; contacts and places would say a number or an address. */
export function saidIn(message: Message, chat: number): Said | undefined {
  const content = contentOf(message);
  if (message.text === undefined && content.kind === "other") return undefined;
  return { text: message.text, chat, messageId: message.message_id };
}

/** Replies to a message of a talk, from either side, and what "Write" waits for; and the buttons. */
export function createThreadReplies(deps: Deps, homecoming: Homecoming): Composer<BotContext> {
  const screens = new Composer<BotContext>();

  screens.on("message", async (ctx, next) => {
    const { turn } = ctx;
    const id = await threadMeant(turn, ctx.message);
    const thread = id === undefined ? undefined : await turn.records.threads.find(id);
    if (thread === undefined) return next();
    const said = saidIn(ctx.message, turn.person);
    if (thread.memberId === turn.member?.id) {
      const isDanger = deps.answer(wordsOf(ctx.message), turn.language).kind === "triage";
      if (said === undefined || isDanger || thread.state === "closed") return next();
      if (!(await passToKeeper(deps, turn, thread, turn.member, said))) await next();
      return;
    }
    if (!(await mayWrite(turn, thread))) return next();
    if (said === undefined) return turn.say({ words: phrase("thread-cannot-pass") });
    await turn.records.waiting.clear(turn.person);
    await writeToLearner(deps, turn, thread, said);
  });

  screens.on("callback_query").filter(
    (ctx) => ctx.action.startsWith("thread:"),
    async ({ turn, action }) => {
      const [, verb = "", id = "", argument = ""] = action.split(":");
      if (verb === "back") {
        if (turn.member === undefined) return homecoming.say(turn);
        return askOn(deps, turn, turn.member, id);
      }
      if (verb === "begin") return beginAnew(deps, turn, id);
      const thread = await turn.records.threads.find(id);
      if (thread === undefined) return turn.note(phrase("button-old"));
      if (verb === "end" && thread.memberId === turn.member?.id) {
        return sayEnd(deps, turn, thread, "learner");
      }
      await press(deps, turn, thread, verb, argument);
    },
  );

  return screens;
}

/** What a learner writes while they talk with somebody, and no task and no tool waits for it. */
export function createThreads(deps: Deps): Composer<BotContext> {
  const screens = new Composer<BotContext>();
  screens.on("message", async (ctx, next) => {
    const { member, records, person } = ctx.turn;
    if (member === undefined) return next();
    const thread = await records.threads.findOf(member.id);
    if (thread === undefined || (await records.waiting.find(person)) !== undefined) return next();
    const said = saidIn(ctx.message, person);
    if (said === undefined || (await isForTask(deps, ctx.turn, member, thread, ctx.message))) {
      return next();
    }
    if (!(await passToKeeper(deps, ctx.turn, thread, member, said))) await next();
  });
  return screens;
}

/** The job was said after the last word of the talk, and it waits for just such a message. */
async function isForTask(
  deps: Deps,
  turn: Turn,
  member: Member,
  thread: Thread,
  message: Message,
): Promise<boolean> {
  const { raisedAt } = await turn.records.outbox.findScreen(turn.person, "step");
  if (raisedAt === null || raisedAt <= thread.lastAt) return false;
  const awaited = (await awaits(await walkDeps(deps, turn, member), member)) ?? [];
  return awaited.some((kind) => kind === contentOf(message).kind);
}

async function threadMeant(turn: Turn, message: Message): Promise<string | undefined> {
  const { outbox, waiting } = turn.records;
  const repliedTo = message.reply_to_message?.message_id;
  if (repliedTo !== undefined) {
    const about = await outbox.aboutOf(turn.person, repliedTo);
    if (about?.startsWith("thread:") === true) return about.slice("thread:".length);
  }
  const waits = await waiting.find(turn.person);
  return waits?.kind === "answer" && waits.data.startsWith("thread:")
    ? waits.data.slice("thread:".length)
    : undefined;
}

/** The keeper; or an officer, while the association has it. A mentor who was dismissed is none. */
async function mayWrite(turn: Turn, { keeper }: Thread): Promise<boolean> {
  if (turn.isOfficer) return keeper === association || isMe(turn, keeper);
  if (!isMe(turn, keeper) || turn.member === undefined) return false;
  return (await turn.records.mentors.villagesOf(turn.member.id)).length > 0;
}

async function writeToLearner(deps: Deps, turn: Turn, thread: Thread, said: Said): Promise<void> {
  const { members, questions } = turn.records;
  const learner = await members.find(thread.memberId);
  if (learner === undefined) return turn.say({ words: phrase("relay-gone") });
  const mine = await takeOver(deps, turn, thread, learner, false);
  if (mine === undefined) return;
  if (!(await passToLearner(turn, mine, learner, said))) return sayOver(turn, mine);
  if (mine.questionId === null) return;
  const question = await questions.find(mine.questionId);
  if (question === undefined || question.state === "answered") return;
  await questions.claim([question.id], actorOf(turn), "answered", turn.now);
  await note(turn, "question-answered", question.id);
  turn.say({
    words: phrase("relay-passed-on", { name: learner.firstName }),
    ...(await offerToKeep(turn, [question], said.text)),
  });
}

/** What was passed to me, or to the association, is mine with my first word. */
async function takeOver(
  deps: Deps,
  turn: Turn,
  thread: Thread,
  learner: Member,
  isTold: boolean,
): Promise<Thread | undefined> {
  if (thread.state === "open" && thread.keeper !== association) {
    return thread;
  }
  if (thread.state === "closed") {
    sayOver(turn, thread);
    return undefined;
  }
  const me = { keeper: actorOf(turn), name: nameOf(turn), state: "open" } as const;
  const mine = await handOn(turn, thread, learner, me);
  if (mine === undefined) {
    await sayWhoHasIt(turn, thread);
    return undefined;
  }
  if (isTold) await tellBeginning(deps, turn, learner, mine);
  return mine;
}

async function press(
  deps: Deps,
  turn: Turn,
  thread: Thread,
  verb: string,
  argument: string,
): Promise<void> {
  const learner = await turn.records.members.find(thread.memberId);
  if (learner === undefined) return turn.say({ words: phrase("relay-gone") });
  if (verb === "again" && (await mayBegin(turn, learner))) {
    return beginAgain(deps, turn, learner, thread.questionId);
  }
  if (!(await mayWrite(turn, thread))) {
    if (verb === "take" && turn.isOfficer) return sayWhoHasIt(turn, thread);
    return turn.note(phrase("button-old"));
  }
  if (verb === "end") return sayEnd(deps, turn, thread, "keeper");
  if (thread.state === "closed") return sayOver(turn, thread);
  if (verb === "take") {
    const mine = await takeOver(deps, turn, thread, learner, true);
    if (mine !== undefined) sayTaken(turn, mine, learner);
  }
  if (verb === "write") await waitForWords(turn, thread, learner);
  if (verb === "give") await sayWhomToGive(turn, thread, learner);
  if (verb === "to") await give(deps, turn, thread, learner, argument);
}

async function waitForWords(turn: Turn, { id }: Thread, learner: Member): Promise<void> {
  const { waiting } = turn.records;
  await waiting.set(turn.person, { kind: "answer", data: `thread:${id}` }, turn.now);
  turn.say({
    words: phrase("thread-write-how", { name: learner.firstName }),
    buttons: [[{ label: phrase("leave-it"), action: "desk:leave" }]],
  });
}

/** "I have it": what the keeper sees when a talk is theirs. */
export function sayTaken(turn: Turn, thread: Thread, learner: Member): void {
  turn.say({
    words: phrase("thread-taken", { name: learner.firstName }),
    ...keeperSide(thread),
  });
}

async function sayWhomToGive(turn: Turn, { id }: Thread, learner: Member): Promise<void> {
  const others = await othersFor(turn, learner);
  const rows: Button[][] = others.map(({ memberId, firstName }) => [
    { label: firstName, action: `thread:to:${id}:${memberId}` },
  ]);
  rows.push([{ label: phrase("thread-to-association"), action: `thread:to:${id}:up` }]);
  turn.say({ words: phrase("thread-give-whom", { name: learner.firstName }), buttons: rows });
}

/** Mentors of the learner's village who are there. */
async function othersFor(turn: Turn, learner: Member) {
  if (learner.villageId === null) return [];
  const mentors = await turn.records.mentors.listOf(learner.villageId);
  return mentors.filter(
    ({ memberId, state }) => state === "on" && memberId !== learner.id && !isMe(turn, memberId),
  );
}

async function give(
  deps: Deps,
  turn: Turn,
  thread: Thread,
  learner: Member,
  to: string,
): Promise<void> {
  const { members, questions } = turn.records;
  const chosen = (await othersFor(turn, learner)).find(({ memberId }) => memberId === to);
  const member = chosen === undefined ? undefined : await members.find(chosen.memberId);
  if (member === undefined && to !== "up") return turn.note(phrase("button-old"));
  const from = nameOf(turn);
  const mine = { ...thread, keeperName: from };
  const keeper = { keeper: member?.id ?? association, name: member?.firstName ?? "" };
  const handed = await handOn(turn, mine, learner, { ...keeper, state: "handed" });
  if (handed === undefined) return sayWhoHasIt(turn, thread);
  await note(turn, "talk-handed-on", thread.id);

  const village = await villageName(turn, learner);
  const question = thread.questionId === null ? undefined : await questions.find(thread.questionId);
  const about = {
    name: learner.firstName,
    village: village ?? "–",
    question: question === undefined || question.text === "" ? "…" : question.text,
  };
  const readers = member === undefined ? await findOfficers(deps, turn) : [member];
  for (const reader of readers) {
    const isMentor = member !== undefined;
    turn.say(given(thread, from, about, { ...reader, isMentor }));
  }
  turn.say({
    words:
      member === undefined
        ? phrase("thread-given-up")
        : phrase("thread-given-to", { name: member.firstName }),
  });
}

/** Officers, and the learner's mentor of today. */
async function mayBegin(turn: Turn, learner: Member): Promise<boolean> {
  if (turn.isOfficer) return true;
  if (turn.member === undefined) return false;
  return (await turn.records.mentors.mentorOf(learner.id))?.id === turn.member.id;
}

/** Whoever answered a question has more to say, and the talk is over or never was. */
async function beginAnew(deps: Deps, turn: Turn, questionId: string): Promise<void> {
  const question = await turn.records.questions.find(questionId);
  const learner =
    question === undefined ? undefined : await turn.records.members.find(question.memberId);
  const isMine = question?.sentTo !== null && isMe(turn, question?.keeper ?? null);
  if (learner === undefined || !isMine || !(await mayBegin(turn, learner))) {
    return turn.note(phrase("button-old"));
  }
  await beginAgain(deps, turn, learner, questionId);
}

async function beginAgain(
  deps: Deps,
  turn: Turn,
  learner: Member,
  questionId: string | null,
): Promise<void> {
  const me = { id: actorOf(turn), name: nameOf(turn) };
  const thread = await beginTalk(deps, turn, learner, questionId, me);
  if (thread === undefined) return sayWhoTalks(turn, learner);
  await tellBeginning(deps, turn, learner, thread);
  sayTaken(turn, thread, learner);
}

/** A learner wants to go on with whoever answered. */
async function askOn(deps: ThreadDeps, turn: Turn, member: Member, questionId: string) {
  const question = await turn.records.questions.find(questionId);
  if (question?.memberId !== member.id || question.keeper === null) {
    return turn.note(phrase("button-old"));
  }
  if (!(await mayKeep(deps, turn.records, question.keeper))) {
    return turn.say({ words: phrase("thread-gone") });
  }
  const keeper = { id: question.keeper, name: await keeperName(turn, question.keeper) };
  const thread = await beginTalk(deps, turn, member, question.id, keeper);
  if (thread === undefined) return sayWhoTalks(turn, member);
  await tellBeginning(deps, turn, member, thread);
}

async function sayEnd(
  deps: ThreadDeps,
  turn: Turn,
  thread: Thread,
  end: "learner" | "keeper",
): Promise<void> {
  const told = await endTalk(deps, turn, thread, end);
  if (told.length === 0) return turn.note(phrase("thread-over-note"));
  turn.say(...told);
}

function sayOver(turn: Turn, { id }: Thread): void {
  turn.say({
    words: phrase("thread-over"),
    buttons: [[{ label: phrase("thread-again"), action: `thread:again:${id}` }]],
  });
}

async function sayWhoHasIt(turn: Turn, { id }: Thread): Promise<void> {
  const now = await turn.records.threads.find(id);
  const name = now === undefined || now.keeper === association ? "" : now.keeperName;
  turn.say({
    words: phrase("desk-taken", { name, who: name === "" ? "nobody" : "person", state: "asked" }),
  });
}

/** The learner talks with somebody: exactly one person at a time. */
export async function sayWhoTalks(turn: Turn, learner: Member): Promise<void> {
  const thread = await turn.records.threads.findOf(learner.id);
  const name = thread?.keeperName ?? "";
  turn.say({
    words: phrase("desk-taken", { name, who: name === "" ? "nobody" : "person", state: "asked" }),
  });
}
