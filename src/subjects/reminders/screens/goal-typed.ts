/**
 * Telegram room: what is typed or spoken while a goal waits for its words or its day.
 *
 * Nothing is lost: words are kept at once, before a day is chosen; a day that cannot be read is
 * said back with an example. A question in between gets its answer.
 */
import { Composer } from "grammy";
import { readReviewDay } from "../rules/review-day.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase } from "../../../bot/reply.ts";
import { writeDay } from "../../../bot/calendar.ts";
import { answerText, type AnswersDeps } from "../../answers/screens/answers.ts";
import { hasWords } from "../../../bot/content.ts";
import type { BotContext, Turn } from "../../../bot/context.ts";
import { askForDay, chooseDay, goalView, keepWords } from "./goal.ts";
import type { PlaybookDeps } from "../../playbook/screens/playbook.ts";
import { isQuestion, typedFor } from "../../../bot/typed.ts";
import { clip } from "../../../bot/clip.ts";

type GoalDeps = AnswersDeps & PlaybookDeps;

export function createGoalTyped(deps: GoalDeps): Composer<BotContext> {
  const screens = new Composer<BotContext>();

  screens.on("message", async (ctx, next) => {
    const { turn, message } = ctx;
    const waiting = await turn.records.waiting.find(turn.person);
    if (turn.member === undefined || waiting?.kind !== "goal") return next();
    const { text, voice } = message;
    if (waiting.data === "words") {
      if (voice !== undefined) {
        const said = { text: message.caption ?? null, fileId: voice.file_id };
        return keepWords(deps, turn, turn.member, said);
      }
      if (text === undefined) return next();
      const typed = typedFor(deps, turn, message, () => true);
      if (typed.kind === "go-on") return leave(turn, next);
      if (!hasWords(text)) return turn.say({ words: phrase("goal-ask") });
      if (isQuestion(text, "goal")) return answerText(deps, turn, text);
      return keepWords(deps, turn, turn.member, { text, fileId: null });
    }
    if (voice !== undefined) return askForDay(turn, phrase("goal-day-by-voice"));
    if (text === undefined) return next();
    if (await takeDay(deps, turn, turn.member, text)) return;
    const typed = typedFor(deps, turn, message, () => false);
    if (typed.kind === "go-on") return leave(turn, next);
    if (typed.kind === "question") return answerText(deps, turn, text);
    await askForDay(turn, phrase("goal-day-unclear", { text: clip(text, 60) }));
  });

  return screens;
}

/** Whoever says "fine" has left it; the words of the goal are kept. */
async function leave(turn: Turn, next: () => Promise<void>): Promise<void> {
  await turn.records.waiting.clear(turn.person);
  await next();
}

/** @returns false when these words name no day */
async function takeDay(deps: GoalDeps, turn: Turn, member: Member, text: string): Promise<boolean> {
  const view = await goalView(deps, turn, member);
  const read = readReviewDay(text, view.today, view.language);
  const goal = await turn.records.goals.findOpen(member.id);
  if (goal === undefined || read.kind === "unclear") return false;
  if (read.kind === "day") await chooseDay(deps, turn, member, goal, read.day);
  else if (read.kind === "far") await askForDay(turn, phrase("goal-day-far"));
  else {
    const day = writeDay(read.day, view.language, ""); // with its year: that may be the slip
    await askForDay(turn, phrase("goal-day-past", { day }));
  }
  return true;
}
