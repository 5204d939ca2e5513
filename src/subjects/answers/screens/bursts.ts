/**
 * A text that may go on waits a moment, as a row and as due work, so that a restart
 * loses nothing. What waits and what the lines come to is subjects/answers/rules/burst.ts.
 */
import { isUrgent } from "../rules/danger.ts";
import { askedIn, dueAt, isSure, longestMs, mayWait, mostCharacters } from "../rules/burst.ts";
import { languageOf } from "../rules/search/language.ts";
import type { Member } from "../../../bot/member.ts";
import type { Records } from "../../../bot/records.ts";
import type { DueWork } from "../../../bot/due.ts";
import { answerText, type AskingDeps } from "./answers.ts";
import type { Late } from "../../../bot/bot.ts";
import type { Turn } from "../../../bot/context.ts";
import { readDebt } from "../../../bot/told/debt.ts";
import { readTold } from "../../../bot/told/told.ts";
import { findFollowUp } from "./follow-up.ts";

const workId = (memberId: string) => `burst:${memberId}`;

/** Answers a text at once, or lets it wait for more: for whatever may be a question. */
export async function hear(
  deps: AskingDeps,
  turn: Turn,
  member: Member,
  text: string,
): Promise<void> {
  if (await mustWait(deps, turn, member, text)) await keep(deps, turn, member, text);
  else await answerText(deps, turn, text);
}

async function mustWait(
  deps: AskingDeps,
  turn: Turn,
  member: Member,
  text: string,
): Promise<boolean> {
  if (!waits(deps) || text.length > mostCharacters) return false;
  // A sale is noted at once: what is put right a breath later is put right below it.
  if (readTold(text)?.isSure === true || readDebt(text) !== undefined) return false;
  const answer = deps.answer(text, languageOf(text) ?? turn.language);
  if (!mayWait(text, answer)) return false;
  // What a word means, and what belongs to the last topic, is as sure as an answer.
  if (deps.findTerm(text) !== undefined) return false;
  return (await findFollowUp(deps, turn, member, text, answer))?.kind !== "answered";
}

/**
 * Another line of a burst that is open. Danger, a sure answer, or enough said: it is answered now.
 *
 * @returns false where none is open; then nothing happened
 */
export async function joinBurst(
  deps: AskingDeps,
  turn: Turn,
  member: Member,
  text: string,
): Promise<boolean> {
  if (!waits(deps)) return false;
  const open = await turn.records.talk.findBurst(member.id);
  if (open === undefined) return false;
  const burst = await keep(deps, turn, member, text);
  const language = languageOf(burst.text) ?? turn.language;
  const asked = askedIn(burst.text, language, deps.answer);
  const isOver = turn.now.getTime() >= burst.beganAt.getTime() + longestMs;
  const isEnough = isOver || burst.text.length > mostCharacters;
  const isKnown = isSure(deps.answer(asked, language)) || isSure(deps.answer(burst.text, language));
  if (isKnown || isEnough) {
    await turn.records.work.cancel(workId(member.id));
    await turn.records.talk.takeBurst(member.id);
    await answerBurst(deps, turn, burst.text);
  }
  return true;
}

/** Words that came before a danger belong to it: no answer to them comes after. */
export async function endBurst(deps: AskingDeps, turn: Turn, text: string): Promise<string> {
  if (!waits(deps) || turn.member === undefined) return text;
  const burst = await turn.records.talk.takeBurst(turn.member.id);
  if (burst === undefined) return text;
  await turn.records.work.cancel(workId(turn.member.id));
  return `${burst.text}\n${text}`;
}

export interface BurstDueDeps extends AskingDeps {
  readonly late: Late;
  readonly clock: () => Date;
}

/** Nothing more came: the lines are answered as one question. */
export function burstDue(deps: BurstDueDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const member = await records.members.find(String(work.payload["memberId"]));
    if (member === undefined) return;
    const burst = await records.talk.takeBurst(member.id);
    if (burst === undefined) return;
    const at = { now: deps.clock(), receivedAt: burst.beganAt };
    await deps.late(records, member, at, (turn) => answerBurst(deps, turn, burst.text));
  };
}

/** All lines as one question. */
async function answerBurst(deps: AskingDeps, turn: Turn, text: string): Promise<void> {
  const language = languageOf(text) ?? turn.language;
  // All of it together may show a danger that no line shows.
  const isDanger = isUrgent(deps.answer(text, language));
  const asked = isDanger ? text : askedIn(text, language, deps.answer);
  await answerText(deps, turn, asked, { heard: text });
}

/** The work first, then the words: in the order in which the worker takes them. */
async function keep(deps: AskingDeps, turn: Turn, member: Member, text: string) {
  const { records, now } = turn;
  const waitMs = deps.burstMs ?? 0;
  const work = { id: workId(member.id), kind: "burst", payload: { memberId: member.id } } as const;
  await records.work.schedule({ ...work, dueAt: new Date(now.getTime() + waitMs) });
  const burst = await records.talk.addToBurst(member.id, text, now);
  // Once: Telegram shows it for five seconds.
  if (burst.text === text) turn.showTyping();
  const due = dueAt(burst.beganAt, now, waitMs);
  if (due.getTime() !== now.getTime() + waitMs)
    await records.work.schedule({ ...work, dueAt: due });
  return burst;
}

const waits = ({ burstMs }: AskingDeps) => (burstMs ?? 0) > 0;
