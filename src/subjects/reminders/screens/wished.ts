/**
 * "Remind me tomorrow morning", "I want to sell 20 this month": what somebody wishes for a day to come, in their own
 * words and wherever they stand. A job at hand is put off until then; without one they are written to.
 * What cannot be promised is not: not at night, not every day.
 */
import type { Message } from "@grammyjs/types";
import { clip } from "../../../bot/clip.ts";
import type { Turn } from "../../../bot/context.ts";
import type { DueWork } from "../../../bot/due.ts";
import { mayNudge, heldUntil } from "../../../bot/gate/pause.ts";
import { memberOf, sayUnasked } from "../../../bot/gate/unasked.ts";
import type { Member } from "../../../bot/member.ts";
import { isQuiet, morningAfter } from "../../../bot/quiet-hours.ts";
import type { Records } from "../../../bot/records.ts";
import { phrase } from "../../../bot/reply.ts";
import { pass, type Heard } from "../../../bot/subject.ts";
import { localRulesOf } from "../../../bot/usual.ts";
import { readReminderWish } from "../../../bot/words/wished-reminder.ts";
import { whenWished } from "../../../bot/words/wished-time.ts";
import {
  awaits,
  receiveTyped,
  type RoadDeps,
  type RoadDueDeps,
  sayWalked,
  walkDeps,
} from "../../playbook/index.ts";
import { isGoalWish } from "../rules/goal-wish.ts";
import { whereStopped } from "../rules/stopped.ts";
import { keepWords } from "./goal.ts";
import { sayWishDue, sayWishHow, sayWishSet } from "./wished-say.ts";

const mostSaidBack = 140;
/** Of one person, in all; whoever has more to remember has a calendar. */
const mostWishes = 20;

/** True for what is heard here: no number of it is for another subject. */
export function isWished(text: string): boolean {
  return readReminderWish(text) !== undefined || isGoalWish(text);
}

export async function hearWished(deps: RoadDeps, turn: Turn, { text }: Message): Heard {
  const { member, records } = turn;
  if (text === undefined) return pass;
  const wish = readReminderWish(text);
  if (member === undefined) {
    // Nobody is written to whom the bot may not remember.
    return wish === undefined ? pass : turn.say(sayWishHow("stranger"));
  }
  const row = await records.waiting.find(turn.person);
  if (row?.kind === "goal") return pass;
  if (wish === undefined) return hearGoal(deps, turn, member, text);
  if (wish.kind !== "once") return turn.say(sayWishHow(wish.kind));

  const walk = await walkDeps(deps, turn, member);
  const walked = wish.about ? undefined : await receiveTyped(walk, member, text);
  if (walked !== undefined) return sayWalked(deps, turn, member, walked);
  const { timeZone } = await localRulesOf(deps, turn, member);
  const { hour } = await records.unasked.reachOf(member.id);
  const wished = whenWished(wish.time, { now: turn.now, timeZone, hour });
  if (wished === undefined) return turn.say(sayWishHow("no-time"));
  const planned = await wishesOf(records, member);
  if (planned.length >= mostWishes) return turn.say(sayWishHow("many"));
  const { at } = wished;
  const words = wish.about ? { words: clip(text.trim(), mostSaidBack) } : {};
  await records.work.schedule({
    id: wishId(member.id, at),
    kind: "wish",
    payload: { memberId: member.id, since: turn.now.toISOString(), ...words },
    dueAt: at,
  });
  turn.say(sayWishSet(wished, { now: turn.now, timeZone, language: member.language, ...words }));
}

/** A goal is kept as it was said; words that a job waits for are the job's. */
async function hearGoal(deps: RoadDeps, turn: Turn, member: Member, text: string): Heard {
  if (!isGoalWish(text)) return pass;
  const awaited = await awaits(await walkDeps(deps, turn, member), member);
  if (awaited?.includes("text") === true) return pass;
  await keepWords(deps, turn, member, { text, fileId: null });
}

/** "Don't remind me", below one that is set. */
export async function dropWish(turn: Turn, member: Member, minute: string): Promise<void> {
  await turn.records.work.cancel(wishId(member.id, new Date(Number(minute) * 60_000)));
  turn.say({ words: phrase("wish-dropped") });
}

async function wishesOf({ unasked }: Records, member: Member) {
  const planned = await unasked.wishesUntil(member.id, new Date("9999-01-01T00:00:00Z"));
  return planned.filter(({ kind }) => kind === "wish");
}

function wishId(memberId: string, at: Date): string {
  return `wish:${at.toISOString()}:${memberId}`;
}

/** The hour has come. A break that began after they asked for it holds it; one before does not. */
export function wishDue(deps: RoadDueDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const member = await memberOf(work, records);
    if (member === undefined) return;
    const now = deps.clock();
    const { timeZone } = await localRulesOf(deps, { records }, member);
    const pause = await records.pauses.find(member.id);
    const isPaused =
      pause !== undefined &&
      !mayNudge(pause, now) &&
      pause.at.toISOString() > String(work.payload["since"]);
    if (isPaused || isQuiet(now, timeZone)) {
      const dueAt = isPaused ? heldUntil(pause, now, timeZone) : morningAfter(now, timeZone);
      return records.work.schedule({ ...work, dueAt: dueAt ?? morningAfter(now, timeZone) });
    }
    if ((await records.unasked.takeTurn(member.id, now)) === undefined) return;
    await records.unasked.note(member.id, work.kind, null, now);
    const words = work.payload["words"];
    const about =
      typeof words === "string"
        ? phrase("wish-words", { words })
        : await whereStopped(await walkDeps(deps, { records, now }, member), member);
    await sayUnasked(deps, records, member, sayWishDue(member.firstName, about));
  };
}
