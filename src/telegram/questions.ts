/**
 * Telegram room: /questions: what waits for a person, the same question once however many asked, and
 * the answer that goes to all of them. For mentors what their learners asked, for officers everything.
 *
 * A name is seen only by whoever was named to the learner before it was sent; others read the words.
 * Rights are checked on every message and tap.
 */
import { Composer } from "grammy";
import { findClusters, standsAlone, type Cluster } from "../core/answers/clusters.ts";
import type { TermCounts } from "../core/answers/nearness.ts";
import { wishOutcome } from "../core/answers/outcomes.ts";
import type { Question } from "../core/answers/record.ts";
import { answerFor, deskButtons, forReader, type Said } from "../core/answers/relay.ts";
import type { Member } from "../core/member.ts";
import { phrase, type Button } from "../core/reply.ts";
import type { Thread } from "../core/threads/record.ts";
import { learnerSide } from "../core/threads/say.ts";
import { findOfficers, villageName, type AnswersDeps } from "./answers.ts";
import type { BotContext, Turn } from "./context.ts";
import { draftButton, offerToKeep } from "./drafts.ts";
import { onward } from "./menu.ts";
import { actorOf, note, raiseOfficerScreen } from "./officers.ts";
import type { PlaybookDeps } from "./playbook.ts";
import {
  beginning,
  beginTalk,
  isMe,
  keeperName,
  nameOf,
  passToLearner,
  tellBeginning,
} from "./thread-acts.ts";
import { saidIn, sayTaken, sayWhoTalks } from "./threads.ts";

export interface DeskDeps extends AnswersDeps, PlaybookDeps {
  /** The ways in which articles are asked for: they tell which words are rare. */
  readonly known: () => TermCounts;
}

/** Groups of questions shown at once. */
const atOnce = 5;
/** The newest are looked at; an association with more has other worries. */
const mostOpen = 5_000;
const dayMs = 24 * 60 * 60 * 1_000;

/** Whose questions somebody may see. */
interface Scope {
  /** Learners they mentor; an officer sees all others as well, without names. */
  readonly mentees: ReadonlySet<string>;
  readonly isOfficer: boolean;
}

export function createQuestions(deps: DeskDeps): Composer<BotContext> {
  const screens = new Composer<BotContext>();

  screens.on("message", async (ctx, next) => {
    const { turn } = ctx;
    const id = await questionMeant(turn, ctx.message.reply_to_message?.message_id);
    if (id === undefined) return next();
    const scope = await scopeOf(turn);
    const question = await turn.records.questions.find(id);
    // A reply to an answer of one's own question is a message like any other.
    const isOwn = question !== undefined && question.memberId === turn.member?.id;
    if (scope === undefined || isOwn) return next();
    const said = saidIn(ctx.message, turn.person);
    if (said === undefined) return turn.say({ words: phrase("thread-cannot-pass") });
    await turn.records.waiting.clear(turn.person);
    if (question === undefined) return turn.say({ words: phrase("relay-gone") });
    if (!maySee(scope, question)) return turn.say({ words: phrase("desk-only") });
    await answer(deps, turn, scope, question, said);
  });

  screens.on("callback_query").filter(
    (ctx) => ctx.action.startsWith("desk:"),
    async ({ turn, action }) => {
      const [, verb = "", id = ""] = action.split(":");
      if (verb === "leave") {
        await turn.records.waiting.clear(turn.person);
        return turn.say({ words: phrase("desk-left"), buttons: onward });
      }
      const scope = await scopeOf(turn);
      if (scope === undefined) return turn.note(phrase("desk-only"));
      if (verb === "page") return sayQuestions(deps, turn, Number(id) || 0);
      const question = await turn.records.questions.find(id);
      if (question === undefined || !maySee(scope, question)) {
        return turn.note(phrase("button-old"));
      }
      if (verb === "answer") await askForAnswer(deps, turn, scope, question);
      if (verb === "take") await take(deps, turn, scope, question);
      if (verb === "up") await passUp(deps, turn, scope, question);
    },
  );

  return screens;
}

/** An officer pressed Start: from now on questions reach them, those that waited at once. */
export async function welcomeOfficer(deps: DeskDeps, turn: Turn): Promise<void> {
  await raiseOfficerScreen(turn);
  const waiting = await turn.records.questions.listOpen(1);
  if (waiting.length > 0) await sayQuestions(deps, turn);
}

/** What waits, those that most people asked first, each to be replied to. */
export async function sayQuestions(deps: DeskDeps, turn: Turn, page = 0): Promise<void> {
  const scope = await scopeOf(turn);
  if (scope === undefined) return turn.say({ words: phrase("desk-only") });
  const drafts = turn.isOfficer ? await draftButton(turn) : [];
  const clusters = findClusters(await openFor(turn, scope), deps.known());
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
  if (cluster.people === 1 && isNamed(scope, newest)) {
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

/** Who mentors nobody and is no officer sees nothing. */
async function scopeOf({ records, member, isOfficer }: Turn): Promise<Scope | undefined> {
  const isMentor = member !== undefined && (await records.mentors.villagesOf(member.id)).length > 0;
  if (!isMentor && !isOfficer) return undefined;
  const mentees = isMentor ? await records.mentors.menteesOf(member.id) : [];
  return { mentees: new Set(mentees.map(({ id }) => id)), isOfficer };
}

function openFor(turn: Turn, { mentees, isOfficer }: Scope): Promise<readonly Question[]> {
  const { questions } = turn.records;
  return isOfficer ? questions.listOpen(mostOpen) : questions.listOpen(mostOpen, [...mentees]);
}

/** Dangers and what was sent to the association are not the mentor's. */
function maySee({ mentees, isOfficer }: Scope, { memberId, sentTo }: Question): boolean {
  return isOfficer || (mentees.has(memberId) && sentTo !== "association");
}

/** Whether it was this person who was named to the learner. */
function isNamed({ mentees, isOfficer }: Scope, { memberId, sentTo }: Question): boolean {
  return sentTo === "association" ? isOfficer : sentTo === "mentor" && mentees.has(memberId);
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

/** All who wait for the same answer, as far as this person may see them; the question itself too. */
async function waitingWith(
  deps: DeskDeps,
  turn: Turn,
  scope: Scope,
  question: Question,
): Promise<readonly Question[]> {
  if (standsAlone(question)) return [question];
  const open = await openFor(turn, scope);
  const all = open.some(({ id }) => id === question.id)
    ? open
    : [question, ...open].sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime());
  const found = findClusters(all, deps.known()).find(({ questions }) =>
    questions.some(({ id }) => id === question.id),
  );
  return found?.questions ?? [question];
}

async function askForAnswer(
  deps: DeskDeps,
  turn: Turn,
  scope: Scope,
  question: Question,
): Promise<void> {
  if (question.state === "answered") return sayWhoHas(turn, question);
  const same = await waitingWith(deps, turn, scope, question);
  const people = new Set(same.map(({ memberId }) => memberId)).size;
  const data = `question:${question.id}`;
  await turn.records.waiting.set(turn.person, { kind: "answer", data }, turn.now);
  turn.say({
    words: phrase("desk-answer-how", { people }),
    buttons: [[{ label: phrase("leave-it"), action: "desk:leave" }]],
  });
}

/** The answer goes to everybody who waits for it, once each. Of two who answer, one is the first. */
async function answer(
  deps: DeskDeps,
  turn: Turn,
  scope: Scope,
  question: Question,
  said: Said,
): Promise<void> {
  const { questions, members, audit } = turn.records;
  const same = await waitingWith(deps, turn, scope, question);
  const me = actorOf(turn);
  const mine = await questions.claim(
    same.map(({ id }) => id),
    me,
    "answered",
    turn.now,
  );
  const answered = same.filter(({ id }) => mine.has(id));
  if (answered.length === 0) return sayMore(turn, question, said);

  // Whoever asked twice reads it once, beside their newest words.
  const newestByMember = new Map(answered.map((each) => [each.memberId, each]));
  const told: Member[] = [];
  for (const each of newestByMember.values()) {
    const learner = await members.find(each.memberId);
    if (learner === undefined) continue;
    told.push(learner);
    await deliver(deps, turn, each, learner, said, newestByMember.size === 1);
  }
  const people = told.length;
  const at = { at: turn.now, actor: me, act: "question-answered", subject: question.id };
  await audit.write({ ...at, facts: { people } });
  const [only] = told;
  if (only === undefined) return turn.say({ words: phrase("relay-gone") });
  turn.say({
    words:
      people === 1 && isNamed(scope, answered[0]!)
        ? phrase("relay-passed-on", { name: only.firstName })
        : phrase("relay-passed-on-all", { people }),
    ...(await offerToKeep(turn, answered, said.text)),
  });
}

/** Nobody waits for it: more words of whoever answered belong to the talk, if it goes on. */
async function sayMore(turn: Turn, question: Question, said: Said): Promise<void> {
  const learner = await turn.records.members.find(question.memberId);
  if (learner === undefined) return turn.say({ words: phrase("relay-gone") });
  const thread = await myTalk(turn, learner.id);
  if (thread !== undefined && (await passToLearner(turn, thread, learner, said))) return;
  await sayWhoHas(turn, question);
}

/**
 * Who asked alone, and sent it, talks with whoever answered from now on. Where many asked nobody is
 * drawn into a talk; a button begins one.
 */
async function deliver(
  deps: DeskDeps,
  turn: Turn,
  question: Question,
  learner: Member,
  said: Said,
  isOnly: boolean,
): Promise<void> {
  const name = nameOf(turn);
  if (wishOutcome.test(question.outcome)) {
    return turn.say(...answerFor(question, learner, name, said, {}));
  }
  const keeper = { id: actorOf(turn), name };
  const thread =
    isOnly && question.sentTo !== null
      ? ((await myTalk(turn, learner.id)) ??
        (await beginTalk(deps, turn, learner, question.id, keeper)))
      : undefined;
  if (thread === undefined) {
    const back: Button = {
      label: phrase("thread-back", { name }),
      action: `thread:back:${question.id}`,
    };
    return turn.say(...answerFor(question, learner, name, said, { buttons: [[back]] }));
  }
  const after = await beginning(deps, turn, learner, thread);
  turn.say(...answerFor(question, learner, name, said, { ...learnerSide(thread), after }));
}

/** The talk that I have with this learner now, which goes on with these words. */
async function myTalk(turn: Turn, learnerId: string): Promise<Thread | undefined> {
  const { threads } = turn.records;
  const thread = await threads.findOf(learnerId);
  if (thread === undefined || !isMe(turn, thread.keeper)) return undefined;
  return (await threads.touch(thread.id, turn.now)) ? thread : undefined;
}

/** "I take it": nobody else answers, and the learner talks with me from now on. */
async function take(deps: DeskDeps, turn: Turn, scope: Scope, question: Question): Promise<void> {
  const { questions, members } = turn.records;
  if (!isNamed(scope, question)) return turn.note(phrase("button-old"));
  const learner = await members.find(question.memberId);
  if (learner === undefined) return turn.say({ words: phrase("relay-gone") });
  const me = { id: actorOf(turn), name: nameOf(turn) };
  const mine = await questions.claim([question.id], me.id, "asked", turn.now);
  if (mine.size === 0) return sayWhoHas(turn, question);
  const thread = await beginTalk(deps, turn, learner, question.id, me);
  if (thread === undefined) {
    const known = await myTalk(turn, learner.id);
    if (known !== undefined) return sayTaken(turn, known, learner);
    await questions.release(question.id, turn.now);
    return sayWhoTalks(turn, learner);
  }
  await note(turn, "question-taken", question.id);
  await tellBeginning(deps, turn, learner, thread);
  sayTaken(turn, thread, learner);
}

/** The mentor leaves it to the association; the learner is told. */
async function passUp(deps: DeskDeps, turn: Turn, scope: Scope, question: Question): Promise<void> {
  const { questions, members } = turn.records;
  if (question.sentTo !== "mentor" || !scope.mentees.has(question.memberId)) {
    return turn.note(phrase("button-old"));
  }
  const learner = await members.find(question.memberId);
  if (learner === undefined) return turn.say({ words: phrase("relay-gone") });
  const mine = await questions.claim([question.id], actorOf(turn), "asked", turn.now);
  if (mine.size === 0) return sayWhoHas(turn, question);
  await questions.send(question.id, "association", turn.now);
  await note(turn, "question-passed-up", question.id);
  const village = await villageName(turn, learner);
  for (const officer of await findOfficers(deps, turn)) {
    turn.say(...forReader(question, learner, village, officer));
  }
  turn.say({
    words: phrase("relay-passed-up", { name: nameOf(turn) }),
    to: learner.telegramId,
    language: learner.language,
  });
  turn.say({ words: phrase("desk-passed-up") });
}

/** Somebody else was quicker: who, as far as that is known. */
async function sayWhoHas(turn: Turn, { id }: Question): Promise<void> {
  const now = await turn.records.questions.find(id);
  const keeper = now?.keeper ?? null;
  const name = keeper === null ? "" : await keeperName(turn, keeper);
  const who = isMe(turn, keeper) ? "you" : name === "" ? "nobody" : "person";
  const state = now?.state === "answered" ? "answered" : "asked";
  const more: Button = { label: phrase("thread-again"), action: `thread:begin:${id}` };
  const isMine = who === "you" && now?.sentTo !== null;
  turn.say({
    words: phrase("desk-taken", { name, who, state }),
    ...(isMine ? { buttons: [[more]] } : {}),
  });
}
