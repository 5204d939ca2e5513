/**
 * /questions: what waits for a person, the same question once however many asked, and where an answer
 * begins: a reply, or a button and the next message. What is done with a question is acts.ts.
 */
import type { Message } from "@grammyjs/types";
import { findClusters, type Cluster } from "../rules/clusters.ts";
import {
  ownWords,
  type ChatDeps,
  deskButtons,
  forReader,
  type RecordQuestion as Question,
  saidIn,
  villageName,
} from "../../answers/index.ts";
import { saysAllWritten } from "../../../bot/reading/before-sending.ts";
import { phrase } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { pass, type Heard, type Press, sayOld } from "../../../bot/subject.ts";
import { draftButton } from "./draft-page.ts";
import { isReachable, raiseOfficerScreen } from "../../../bot/officers.ts";
import { answer, passUp, sayWhoHas, take } from "./acts.ts";
import {
  isNamed,
  maySee,
  openFor,
  scopeOf,
  waitingWith,
  type DeskDeps,
  type DeskTurn,
  type Scope,
} from "./desk.ts";
import { askIfKnown, pressTyped } from "./typed-answer.ts";
import { weakestButton } from "./weakest.ts";
import { dayMs } from "../../../bot/calendar.ts";
import { onward } from "../../../bot/doors.ts";

/** Groups of questions shown at once. */
const atOnce = 5;

/** A reply to a question, or the words that "Answer" waits for. */
export async function hearReply(deps: DeskDeps, turn: Turn, message: Message): Heard {
  const id = await questionMeant(turn, message.reply_to_message?.message_id);
  if (id === undefined) return pass;
  const scope = await scopeOf(turn);
  const question = await turn.records.questions.find(id);
  // A reply to an answer of one's own question is a message like any other.
  const isOwn = question !== undefined && question.memberId === turn.member?.id;
  if (scope === undefined || isOwn) return pass;
  const said = saidIn(message, turn.person);
  if (said === undefined) return turn.say({ words: phrase("thread-cannot-pass") });
  // A reply says which question it answers: then "done" may be the answer.
  const isBare = message.reply_to_message === undefined && saysAllWritten(said.text ?? "");
  if (isBare) return sayNothingYet(turn);
  await turn.records.waiting.clear(turn.person);
  if (question === undefined) return turn.say({ words: phrase("relay-gone") });
  if (!(await maySee(turn, scope, question))) return turn.say({ words: phrase("desk-only") });
  if (await askIfKnown(turn, scope, question, said.text)) return;
  await answer(deps, turn, scope, question, said);
}

/** "Done", before anything was: it still waits for the answer. */
function sayNothingYet(turn: Turn): void {
  turn.say({
    words: phrase("desk-nothing-yet"),
    buttons: [[{ label: phrase("leave-it"), action: "desk:leave" }]],
  });
}

/** Not now: whatever their next words were for, a talk or a draft as well. */
export function pressLeave(turn: Turn): void {
  turn.say({ words: phrase("desk-left"), buttons: onward });
}

export async function pressDesk(
  deps: DeskDeps & ChatDeps,
  turn: DeskTurn,
  { args }: Press,
): Promise<void> {
  const [verb = "", id = ""] = args;
  const { scope } = turn;
  if (verb === "page") return sayQuestions(deps, turn, Number(id) || 0);
  if (verb === "typed" || verb === "mine" || verb === "job") {
    return pressTyped(deps, turn, verb, id);
  }
  const question = await turn.records.questions.find(id);
  if (question === undefined || !(await maySee(turn, scope, question))) return sayOld(turn);
  if (verb === "answer") await askForAnswer(deps, turn, scope, question);
  if (verb === "pass") {
    const text = await ownWords(turn, args[2] ?? "");
    if (text === undefined) return sayOld(turn);
    await answer(deps, turn, scope, question, { text, chat: turn.person, messageId: 0 });
  }
  if (verb === "take") await take(deps, turn, scope, question);
  if (verb === "up") await passUp(deps, turn, scope, question);
}

/** An officer pressed Start: from now on questions reach them. */
export async function welcomeOfficer(turn: Turn): Promise<void> {
  const isNew = !(await isReachable(turn.records, turn.person));
  await raiseOfficerScreen(turn, turn.person);
  // Before that Telegram knew no chat to put them in.
  if (isNew) turn.say({ words: "", commands: "officer" });
}

/** How many groups of questions wait for this person; `undefined` for who sees none. */
export async function countQuestions(deps: DeskDeps, turn: Turn): Promise<number | undefined> {
  const scope = await scopeOf(turn);
  if (scope === undefined) return undefined;
  return findClusters(await openFor(turn, scope), deps.known).length;
}

/** What waits, those that most people asked first, each to be replied to. */
export async function sayQuestions(deps: DeskDeps, turn: DeskTurn, page = 0): Promise<void> {
  const { scope } = turn;
  const drafts = turn.isOfficer ? [...(await draftButton(turn)), [weakestButton]] : [];
  const clusters = findClusters(await openFor(turn, scope), deps.known);
  const shown = clusters.slice(page * atOnce, (page + 1) * atOnce);
  if (shown.length === 0) return turn.say({ words: phrase("questions-none"), buttons: drafts });
  const asked = new Set(
    clusters.flatMap(({ questions }) => questions.map((each) => each.memberId)),
  );
  turn.say({
    words: phrase("questions-how", { questions: clusters.length, people: asked.size }),
    buttons: drafts,
  });
  for (const cluster of shown) await sayCluster(turn, scope, cluster);
  if (clusters.length > (page + 1) * atOnce) {
    const left = clusters.length - (page + 1) * atOnce;
    turn.say({
      words: phrase("questions-more", { count: left }),
      buttons: [[{ label: phrase("more"), action: `desk:page:${page + 1}` }]],
    });
  }
}

async function sayCluster(turn: Turn, scope: Scope, cluster: Cluster): Promise<void> {
  const { members } = turn.records;
  const newest = cluster.questions.at(-1)!;
  const learner = await members.find(newest.memberId);
  if (learner === undefined) return;
  const days = Math.floor((turn.now.getTime() - cluster.questions[0]!.createdAt.getTime()) / dayMs);
  if (cluster.people === 1 && (await isNamed(turn, scope, newest))) {
    const village = await villageName(turn, learner);
    const isMentor = newest.sentTo === "mentor";
    const me = { telegramId: turn.person, language: turn.language, isMentor };
    turn.say(...forReader(newest, learner, village, me));
    return;
  }
  turn.say({
    words: phrase("questions-one", { people: cluster.people, text: newest.text, days }),
    buttons: deskButtons(newest.id, { mayTake: false, mayPassUp: false }),
    about: `question:${newest.id}`,
  });
}

async function questionMeant(
  { records, person }: Turn,
  repliedTo: number | undefined,
): Promise<string | undefined> {
  const start = "question:";
  if (repliedTo !== undefined) {
    const about = await records.outbox.aboutOf(person, repliedTo);
    if (about?.startsWith(start) === true) return about.slice(start.length);
  }
  const waiting = await records.waiting.find(person);
  if (waiting?.kind !== "answer" || !waiting.data.startsWith(start)) return undefined;
  return waiting.data.slice(start.length);
}

async function askForAnswer(
  deps: DeskDeps,
  turn: Turn,
  scope: Scope,
  question: Question,
): Promise<void> {
  if (question.state === "answered") return sayWhoHas(turn, question);
  const same = await waitingWith(deps, turn, scope, question);
  if (same.length === 0) return sayWhoHas(turn, question);
  const people = new Set(same.map(({ memberId }) => memberId)).size;
  const isAlone = people === 1 && (await isNamed(turn, scope, question));
  const learner = isAlone ? await turn.records.members.find(question.memberId) : undefined;
  const named = { who: learner === undefined ? "other" : "named", name: learner?.firstName ?? "" };
  const data = `question:${question.id}`;
  await turn.records.waiting.set(turn.person, { kind: "answer", data }, turn.now);
  turn.say({
    words: phrase("desk-answer-how", { people, ...named }),
    buttons: [[{ label: phrase("leave-it"), action: "desk:leave" }]],
  });
}
