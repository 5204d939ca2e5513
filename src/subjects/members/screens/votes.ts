/**
 * The members' question of the month. Officers ask it; members vote and may change it
 * until it ends; sums are shown, never who voted what. Each member hears of it once, in an evening.
 */
import { z } from "zod";
import { atLocalTime, localDay } from "../../../bot/local-time.ts";
import { addDays, monthOf } from "../../../bot/calendar.ts";
import { nextQuestionDay, openDays, readQuestion } from "../rules/vote-question.ts";
import type { Vote } from "../rules/votes-record.ts";
import {
  askQuestion,
  confirmQuestion,
  sayAsked,
  sayNoVote,
  sayTooEarly,
  sayVoted,
  votePage,
  type Reader,
} from "./votes-say.ts";
import type { Turn } from "../../../bot/context.ts";
import { reads, type Press, type Typed, sayOld } from "../../../bot/subject.ts";
import { officer, type MemberTurn } from "../../../bot/who.ts";
import { note } from "../../../bot/officers.ts";
import { planVote } from "./votes-due.ts";
import type { Usual } from "../../../bot/usual.ts";
import { newId } from "../../../bot/ids.ts";

/** Of the last day, by the association's clocks. */
const closingHour = 21;

export async function pressVote(
  usual: Usual,
  turn: MemberTurn,
  { args: [verb = "", id = "", answer = ""] }: Press,
): Promise<void> {
  const { votes } = turn.records;
  if (verb === "open") return sayVote(usual, turn, "member");
  if (verb !== "cast" || !/^\d$/.test(answer)) return sayOld(turn);
  const vote = await votes.find(id);
  const isCast = await votes.cast(id, turn.member.id, Number(answer), turn.now);
  if (vote === undefined || !isCast) return sayOld(turn);
  turn.say(sayVoted(vote, await votes.countVotes(id)));
}

/** Taps of officers: the question is written, asked, looked at. */
export async function pressVotes(usual: Usual, turn: Turn, { args: [verb] }: Press): Promise<void> {
  const { waiting } = turn.records;
  const written = await waiting.find(turn.person);
  if (written?.kind === "vote") await waiting.clear(turn.person);
  if (verb === "new") return begin(usual, turn);
  if (verb === "ask" && written?.kind === "vote") return ask(usual, turn, written.data);
  await sayVote(usual, turn, "officer");
}

/** The question and its answers, as an officer writes them. */
export const vote: Typed<unknown> = reads(
  z.string(),
  officer,
  async (_, turn, _before, text) => {
    const typed = readQuestion(text);
    if (typed.kind === "unread") return turn.say(askQuestion(typed.why));
    // Kept as it was typed until it is sent or left.
    await turn.records.waiting.set(turn.person, { kind: "vote", data: text }, turn.now);
    turn.say(confirmQuestion(typed.question, typed.answers));
  },
  "nothing",
);

export async function sayVote(usual: Usual, turn: Turn, reader: Reader): Promise<void> {
  const { votes } = turn.records;
  const vote = await votes.latest();
  if (vote === undefined) return turn.say(sayNoVote(reader));
  const lastDay = localDay(vote.endsAt, usual.timeZone);
  const isOpen = turn.now < vote.endsAt;
  const view = { isOpen, lastDay, language: turn.language, reader };
  turn.say(votePage(vote, await votes.countVotes(vote.id), view));
}

async function begin(usual: Usual, turn: Turn): Promise<void> {
  const day = await mayAskFrom(usual, turn);
  if (day !== undefined) return turn.say(sayTooEarly(day, turn.language));
  await turn.records.waiting.set(turn.person, { kind: "vote", data: "" }, turn.now);
  turn.say(askQuestion());
}

async function ask(usual: Usual, turn: Turn, text: string): Promise<void> {
  const typed = readQuestion(text);
  if (typed.kind === "unread") return begin(usual, turn);
  const day = await mayAskFrom(usual, turn);
  if (day !== undefined) return turn.say(sayTooEarly(day, turn.language));
  const today = localDay(turn.now, usual.timeZone);
  const vote: Vote = {
    id: newId("v"),
    month: monthOf(today),
    question: typed.question,
    answers: typed.answers,
    endsAt: atLocalTime(addDays(today, openDays), usual.timeZone, closingHour, 0),
  };
  // Another officer was quicker.
  if (!(await turn.records.votes.ask(vote, turn.now))) return sayVote(usual, turn, "officer");
  await note(turn, "vote-asked", vote.id);
  await planVote(turn.records, vote, turn.now);
  turn.say(sayAsked());
}

/** The day from which the next may be asked; `undefined`: today. */
async function mayAskFrom(usual: Usual, turn: Turn): Promise<string | undefined> {
  const latest = await turn.records.votes.latest();
  if (latest === undefined) return undefined;
  const day = nextQuestionDay(latest.month, localDay(latest.endsAt, usual.timeZone));
  return day > localDay(turn.now, usual.timeZone) ? day : undefined;
}
