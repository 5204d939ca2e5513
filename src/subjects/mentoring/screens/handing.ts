/**
 * A mentor hands a learner over to another mentor of the village, or all of them; an officer does it for a mentor who
 * is gone. What waits goes along: things to look at and questions follow the learner, an open talk is passed on.
 */
import { giveWithLearner } from "../../talks/index.ts";
import type { RelayDeps } from "../../answers/index.ts";
import type { Turn } from "../../../bot/context.ts";
import type { Member } from "../../../bot/member.ts";
import { isMe, note } from "../../../bot/officers.ts";
import { phrase, type Button } from "../../../bot/reply.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import {
  type HandedBy,
  mentorsFor,
  mentorsWithRoom,
  moveLearner,
  partedFor,
} from "../rules/handing.ts";
import type { Mentor } from "../rules/record.ts";
import {
  type Handed,
  pageOf,
  sayWhom,
  tellAfter,
  tellAfterAll,
  tellBefore,
  tellBeforeAll,
  tellLearner,
} from "./handing-say.ts";

import { sayNobody, tellWish } from "./handing-nobody.ts";

export type HandingDeps = RelayDeps;

/** `one`, `ask`, `yes` and a learner; `all`, `all-ask`, `all-yes` and whose learners; behind it the new mentor. */
export async function pressHand(deps: HandingDeps, turn: Turn, { args }: Press): Promise<void> {
  const [verb = "", id = "", to = ""] = args;
  const person = await turn.records.members.find(id);
  if (person === undefined) return sayOld(turn);
  if (verb.startsWith("all")) return handAll(deps, turn, verb, person, to);
  const present = await turn.records.mentors.mentorOf(id);
  const isMine = present !== undefined && isMe(turn, present.id);
  if (!isMine && !turn.isOfficer) return turn.note(phrase("mentees-not-yours"));
  await handOne(deps, turn, verb, { learner: person, present, isMine }, to);
}

interface One {
  readonly learner: Member;
  readonly present: Member | undefined;
  readonly isMine: boolean;
}

async function handOne(
  deps: HandingDeps,
  turn: Turn,
  verb: string,
  { learner, present, isMine }: One,
  to: string,
): Promise<void> {
  const { id, firstName: name } = learner;
  const back: Button = {
    label: phrase("hand-not"),
    action: isMine ? pageOf(learner) : `people:one:${id}`,
  };
  const mentors = await mentorsFor(turn.records, learner, present);
  if (verb === "wish" && isMine) return tellWish(deps, turn, present!, [learner]);
  if (verb === "one") {
    if (mentors.length === 0) return sayNobody(turn, learner, `hand:wish:${id}`, back, isMine);
    return turn.say(sayWhom(phrase("hand-whom", { name }), mentors, `hand:ask:${id}`, back));
  }
  const chosen = mentors.find(({ memberId }) => memberId === to);
  if (chosen === undefined) return sayOld(turn);
  const mentor = chosen.firstName;
  const by = isMine ? "mentor" : "association";
  if (verb === "ask") {
    const from = present?.firstName ?? "";
    return turn.say({
      words: [
        phrase("hand-ask", { name, mentor }),
        ...(present === undefined ? [] : [phrase("hand-ask-notes", { by, name, from })]),
      ],
      buttons: [
        [{ label: phrase("hand-yes", { mentor }), action: `hand:yes:${id}:${to}` }],
        [back],
      ],
    });
  }
  if (verb !== "yes") return sayOld(turn);
  await handOver(
    deps,
    turn,
    { learner, before: present, to, by },
    isMine ? present?.id : undefined,
  );
  turn.say({
    words: phrase("hand-done", { name, mentor }),
    buttons: [
      isMine
        ? [{ label: phrase("more-mentees"), action: "do:mentees" }]
        : [{ label: phrase("back"), action: `people:one:${id}` }],
    ],
  });
}

/** One learner, and everybody is told who did not do it. */
export async function handOver(
  deps: HandingDeps,
  turn: Turn,
  { to, ...hands }: Omit<Handed, "after"> & { readonly to: string },
  giver?: string,
): Promise<void> {
  const after = await turn.records.members.find(to);
  if (after === undefined) return;
  const handed = { ...hands, after };
  const { learner, before, by } = handed;
  await move(turn, handed, giver);
  if (by !== "learner") turn.say(tellLearner(handed));
  turn.say(tellAfter(handed, await waitsOf(turn, after, [learner])));
  if (before === undefined) return;
  if (by !== "mentor") turn.say(tellBefore(handed, before));
  await giveWithLearner(deps, turn, learner, before, after);
}

async function move(
  turn: Turn,
  { learner, before, after, by }: Handed,
  giver: string | undefined,
): Promise<void> {
  const hands = { before: before?.id, after: after.id };
  await moveLearner(turn.records, learner.id, hands, turn.now, giver);
  const act = by === "learner" ? "mentor-chosen" : "learner-handed";
  await note(turn, act, learner.id, { mentor: after.id });
}

/** What waits of these learners for whoever mentors them now. */
export async function waitsOf({ records }: Turn, mentor: Member, learners: readonly Member[]) {
  const ids = new Set(learners.map(({ id }) => id));
  const theirs = (await records.mentees.list(mentor.id)).filter(({ member }) => ids.has(member.id));
  const sum = (of: "waiting" | "asked") => theirs.reduce((all, each) => all + each[of].length, 0);
  return { things: sum("waiting"), questions: sum("asked") };
}

async function handAll(
  deps: HandingDeps,
  turn: Turn,
  verb: string,
  from: Member,
  to: string,
): Promise<void> {
  const isMine = isMe(turn, from.id);
  const villages = await turn.records.mentors.villagesOf(from.id);
  if (villages.length === 0 || (!isMine && !turn.isOfficer)) return sayOld(turn);
  const mentors: Mentor[] = [];
  for (const { villageId } of villages) {
    mentors.push(...(await mentorsWithRoom(turn.records, villageId, [from.id])));
  }
  const name = from.firstName;
  const back: Button = {
    label: phrase("hand-not"),
    action: isMine ? "do:mentees" : `mentors:of:${villages[0]!.villageId}`,
  };
  const by: HandedBy = isMine ? "mentor" : "association";
  if (verb === "all-wish" && isMine) {
    return tellWish(deps, turn, from, await turn.records.mentors.learnersOf(from.id));
  }
  if (verb === "all") {
    if (mentors.length === 0)
      return sayNobody(turn, from, `hand:all-wish:${from.id}`, back, isMine);
    const title = phrase("hand-all-whom", { by, name });
    return turn.say(sayWhom(title, mentors, `hand:all-ask:${from.id}`, back));
  }
  const chosen = mentors.find(({ memberId }) => memberId === to);
  if (chosen === undefined) return sayOld(turn);
  const mentor = chosen.firstName;
  const { going, staying } = await partedFor(turn.records, from.id, chosen);
  const count = going.length;
  if (count === 0) return turn.say({ words: phrase("hand-all-none"), buttons: [[back]] });
  if (verb === "all-ask") {
    return turn.say({
      words: [
        phrase("hand-all-ask", { mentor, count }),
        ...(staying === 0 ? [] : [phrase("hand-all-staying", { count: staying })]),
        phrase("hand-all-notes", { by, from: name }),
      ],
      buttons: [
        [{ label: phrase("hand-yes", { mentor }), action: `hand:all-yes:${from.id}:${to}` }],
        [back],
      ],
    });
  }
  const after = await turn.records.members.find(to);
  if (verb !== "all-yes" || after === undefined) return sayOld(turn);
  const all: Handed[] = [];
  for (const learner of going) {
    // While they are away another has them.
    const present = await turn.records.mentors.mentorOf(learner.id);
    const handed = { learner, before: present ?? from, after, by };
    await move(turn, handed, isMine ? from.id : undefined);
    turn.say(tellLearner(handed));
    all.push(handed);
  }
  const told = { by, before: from, after, count };
  turn.say(tellAfterAll(told, await waitsOf(turn, after, going)));
  if (!isMine) turn.say(tellBeforeAll(told));
  for (const { learner, before = from } of all) {
    await giveWithLearner(deps, turn, learner, before, after);
  }
  turn.say({
    words: [
      phrase("hand-all-done", { mentor, count }),
      ...(staying === 0 ? [] : [phrase("hand-all-staying", { count: staying })]),
    ],
    buttons: [
      ...(staying === 0 ? [] : [[{ label: phrase("hand-rest"), action: `hand:all:${from.id}` }]]),
      [back],
    ],
  });
}
