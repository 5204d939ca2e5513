/**
 * Telegram room: the members' question of the month. Officers ask it; members vote and may change it
 * until it ends; sums are shown, never who voted what. Each member hears of it once, in an evening.
 */
import type { Roles } from "../../playbook/rules/roles.ts";
import { Composer } from "grammy";
import { atLocalTime, localDay } from "../../../bot/local-time.ts";
import { phrase } from "../../../bot/reply.ts";
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
import type { BotContext, Turn, Homecoming } from "../../../bot/context.ts";
import { sayMembers } from "./members.ts";
import { note } from "../../../bot/officers.ts";
import { planVote } from "./votes-due.ts";
import type { Usual } from "../../../bot/usual.ts";
import { newId } from "../../../bot/ids.ts";

/** Of the last day, by the association's clocks. */
const closingHour = 21;

export function createVotes(
  usual: Usual & { readonly playbook: Roles },
  homecoming: Homecoming,
): Composer<BotContext> {
  const screens = new Composer<BotContext>();
  const taps = screens.on("callback_query");

  taps.filter(
    (ctx) => ctx.action.startsWith("vote:"),
    async ({ turn, action }) => {
      const { member, records } = turn;
      if (member === undefined) return homecoming.say(turn);
      if (!(await records.fellows.isIn(member.id))) return sayMembers(usual.playbook, turn, member);
      const [, verb = "", id = "", answer = ""] = action.split(":");
      if (verb === "open") return sayVote(usual, turn, "member");
      if (verb !== "cast" || !/^\d$/.test(answer)) return turn.note(phrase("button-old"));
      const vote = await records.votes.find(id);
      const isCast = await records.votes.cast(id, member.id, Number(answer), turn.now);
      if (vote === undefined || !isCast) return turn.note(phrase("button-old"));
      turn.say(sayVoted(vote, await records.votes.countVotes(id)));
    },
  );

  const office = taps.filter((ctx) => ctx.action.startsWith("votes:"));
  office.filter(
    (ctx) => ctx.turn.isOfficer,
    async ({ turn, action }) => {
      const { waiting } = turn.records;
      const written = await waiting.find(turn.person);
      if (written?.kind === "vote") await waiting.clear(turn.person);
      if (action === "votes:new") return begin(usual, turn);
      if (action === "votes:ask" && written?.kind === "vote") {
        return ask(usual, turn, written.data);
      }
      await sayVote(usual, turn, "officer");
    },
  );
  office.use(({ turn }) => turn.note(phrase("officers-only")));

  screens.on("message:text", async ({ turn, message }, next) => {
    const waiting = await turn.records.waiting.find(turn.person);
    if (waiting?.kind !== "vote" || !turn.isOfficer) return next();
    const typed = readQuestion(message.text);
    if (typed.kind === "unread") return turn.say(askQuestion(typed.why));
    // Kept as it was typed until it is sent or left.
    await turn.records.waiting.set(turn.person, { kind: "vote", data: message.text }, turn.now);
    turn.say(confirmQuestion(typed.question, typed.answers));
  });

  return screens;
}

async function sayVote(usual: Usual, turn: Turn, reader: Reader): Promise<void> {
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
