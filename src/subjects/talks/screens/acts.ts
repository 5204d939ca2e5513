/**
 * What happens in a talk between a learner and a person: words are passed on, it is handed
 * on, it ends. Which message or button leads here is threads.ts.
 *
 * Only who talks with whom is kept. A talk that is over passes nothing on, whoever was writing.
 */
import {
  cautionFor,
  coverSaid,
  saysCovered,
  type Reader,
  type RecordQuestion as Question,
  type RelayDeps,
  type Said,
} from "../../answers/index.ts";
import type { Member } from "../../../bot/member.ts";
import type { Reply } from "../../../bot/reply.ts";
import { association, silenceMs, type Thread, type ThreadEnd } from "../rules/threads-record.ts";
import {
  endedForKeeper,
  endedForLearner,
  handedOn,
  keeperSide,
  learnerSide,
  passedOn,
  wentToKeeper,
} from "./threads-say.ts";
import type { Records } from "../../../bot/records.ts";
import type { Turn } from "../../../bot/context.ts";
import { nameOf, reachableAmong, findOfficers } from "../../../bot/officers.ts";

export type ThreadDeps = RelayDeps;

type Place = Pick<Turn, "records" | "language">;

/** Mentors who were dismissed and officers who are none any more talk no further. */
export async function mayKeep(
  deps: ThreadDeps,
  records: Records,
  keeper: string,
): Promise<boolean> {
  if (keeper === association) return true;
  const officer = /^telegram:(\d+)$/.exec(keeper)?.[1];
  if (officer !== undefined) return deps.officers.has(Number(officer));
  const member = await records.members.find(keeper);
  if (member === undefined) return false;
  return (
    deps.officers.has(member.telegramId) ||
    (await records.officers.isOn(keeper)) ||
    (await records.mentors.villagesOf(keeper)).length > 0
  );
}

/** The chats in which the keeper reads: every officer's while no officer took it. */
export async function readersOf(
  deps: ThreadDeps,
  place: Place,
  keeper: string,
): Promise<readonly Reader[]> {
  if (keeper === association) return findOfficers(deps, place);
  const officer = /^telegram:(\d+)$/.exec(keeper)?.[1];
  if (officer !== undefined) return reachableAmong([Number(officer)], place);
  const member = await place.records.members.find(keeper);
  return member === undefined || member.hasLeft ? [] : [member];
}

export async function watchSilence(
  { records, now }: Pick<Turn, "records" | "now">,
  { id, memberId }: Pick<Thread, "id" | "memberId">,
): Promise<void> {
  await records.work.schedule({
    id: `thread-silence:${id}`,
    kind: "thread-silence",
    payload: { threadId: id, memberId },
    dueAt: new Date(now.getTime() + silenceMs),
  });
}

/** @returns false when the talk is over: then the message is for the bot */
export async function passToKeeper(
  deps: ThreadDeps,
  turn: Turn,
  thread: Thread,
  learner: Member,
  said: Said,
): Promise<boolean> {
  const { threads } = turn.records;
  if (!(await threads.touch(thread.id, turn.now))) {
    turn.say(...(await endTalk(deps, turn, thread, "silence")));
    return false;
  }
  const readers = (await mayKeep(deps, turn.records, thread.keeper))
    ? await readersOf(deps, turn, thread.keeper)
    : [];
  if (readers.length === 0 && thread.keeper !== association) {
    turn.say(...(await endTalk(deps, turn, thread, "gone")));
    return false;
  }
  const side = keeperSide(thread);
  const goes = coverSaid(said);
  for (const reader of readers) turn.say(...passedOn(learner.firstName, goes, reader, side));
  const covered = saysCovered(said.text ?? said.caption ?? "");
  if (covered.length > 0) turn.say({ words: covered });
  await watchSilence(turn, thread);
  // The bot was asked in between: what is asked beneath its answer goes there, and that must be seen.
  const { about = "" } = (await turn.records.outbox.newestAbout(turn.person)) ?? {};
  if (thread.isNoted && !about.startsWith("question:")) return true;
  await threads.setNoted(thread.id);
  turn.say(wentToKeeper(thread));
  return true;
}

/** @returns false when the talk is over: nothing was passed on */
export async function passToLearner(
  turn: Turn,
  thread: Thread,
  learner: Member,
  said: Said,
): Promise<boolean> {
  if (!(await turn.records.threads.touch(thread.id, turn.now))) return false;
  const name = nameOf(turn);
  const side = learnerSide({ ...thread, keeperName: name });
  turn.say(...passedOn(name, coverSaid(said), learner, side, cautionFor(said.text)));
  const covered = saysCovered(said.text ?? said.caption ?? "");
  if (covered.length > 0) turn.say({ words: covered });
  await watchSilence(turn, thread);
  return true;
}

/** The keeper lets go, and somebody else has it, with the question if nobody answered it yet. */
export async function handOn(
  turn: Turn,
  thread: Thread,
  learner: Member,
  to: { readonly keeper: string; readonly name: string; readonly state: "open" | "handed" },
): Promise<Thread | undefined> {
  const { threads, questions } = turn.records;
  if (!(await threads.hand(thread.id, thread.keeper, to, turn.now))) return undefined;
  const handed: Thread = { ...thread, keeper: to.keeper, keeperName: to.name, state: to.state };
  const question = await unanswered(turn.records, thread);
  if (question !== undefined) {
    if (to.keeper === association) await questions.send(question.id, "association", turn.now);
    else await questions.release(question.id, turn.now);
    await questions.claim([question.id], to.keeper, "asked", turn.now);
  }
  await watchSilence(turn, thread);
  if (to.state === "handed") {
    turn.say({
      ...handedOn(thread.keeperName, handed),
      to: learner.telegramId,
      language: learner.language,
    });
  }
  return handed;
}

async function unanswered(records: Records, thread: Thread): Promise<Question | undefined> {
  const question =
    thread.questionId === null ? undefined : await records.questions.find(thread.questionId);
  return question?.state === "asked" ? question : undefined;
}

/** Ends a talk once; both are told. A question that nobody answered waits again. */
export async function endTalk(
  deps: ThreadDeps,
  place: Place & { readonly now: Date },
  thread: Thread,
  end: ThreadEnd,
): Promise<readonly Reply[]> {
  const { records, now } = place;
  if (!(await records.threads.close(thread.id, end, now))) return [];
  await records.work.cancel(`thread-silence:${thread.id}`);
  const question = await unanswered(records, thread);
  if (question !== undefined) await records.questions.release(question.id, now);
  const learner = await records.members.find(thread.memberId);
  if (learner === undefined) return [];
  const asks = question !== undefined;
  const readers = await readersOf(deps, place, thread.keeper);
  return [
    endedForLearner(thread, learner, end, asks),
    ...readers.map((reader) => endedForKeeper(thread, learner.firstName, end, reader)),
  ];
}

/** The learner has died: whoever talked with them hears that it is over, and nothing goes to that phone. */
export async function endTalkOf(deps: ThreadDeps, turn: Turn, learner: Member): Promise<void> {
  const thread = await turn.records.threads.findOf(learner.id);
  if (thread === undefined) return;
  const told = await endTalk(deps, turn, thread, "gone");
  turn.say(...told.filter(({ to }) => to !== learner.telegramId));
}

/** Whoever is about to be forgotten leaves nobody waiting. */
export async function endTalksOf(deps: ThreadDeps, turn: Turn, keeper: string): Promise<void> {
  for (const thread of await turn.records.threads.listOf(keeper)) {
    const told = await endTalk(deps, turn, thread, "gone");
    // Whoever goes knows it.
    turn.say(...told.filter(({ to }) => to !== turn.person));
  }
}
