/**
 * What is typed or spoken while a goal waits for its words or its day.
 *
 * Nothing is lost: words are kept at once, before a day is chosen; a day that cannot be read is
 * said back with an example. A question in between gets its answer.
 */
import type { Message } from "@grammyjs/types";
import { z } from "zod";
import { readReviewDay } from "../rules/review-day.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase } from "../../../bot/reply.ts";
import { writeDay } from "../../../bot/calendar.ts";
import { type AskingDeps, answerText } from "../../answers/index.ts";
import { hasWords } from "../../../bot/content.ts";
import type { Turn } from "../../../bot/context.ts";
import { pass, receives, type Heard, type Typed } from "../../../bot/subject.ts";
import { member as joined, type MemberTurn } from "../../../bot/who.ts";
import { askForDay, chooseDay, goalView, keepWords } from "./goal.ts";
import type { RoadDeps } from "../../playbook/index.ts";
import { isQuestion, typedFor } from "../../../bot/typed.ts";
import { clip } from "../../../bot/clip.ts";

export type GoalDeps = AskingDeps & RoadDeps;

export const goal: Typed<GoalDeps> = receives(
  z.enum(["words", "day"]),
  joined,
  (deps, turn, awaited, message) =>
    awaited === "words" ? takeWords(deps, turn, message) : hearDay(deps, turn, message),
  "talk",
);

async function takeWords(deps: GoalDeps, turn: MemberTurn, message: Message): Heard {
  const { text, voice, caption } = message;
  if (voice !== undefined) {
    const said = { text: caption ?? null, fileId: voice.file_id };
    return keepWords(deps, turn, turn.member, said);
  }
  if (text === undefined) return pass;
  if (typedFor(deps, turn, message, () => true).kind === "go-on") return leave(turn);
  if (!hasWords(text)) return turn.say({ words: phrase("goal-ask") });
  if (isQuestion(text, "goal")) return answerText(deps, turn, text);
  return keepWords(deps, turn, turn.member, { text, fileId: null });
}

async function hearDay(deps: GoalDeps, turn: MemberTurn, message: Message): Heard {
  const { text, voice } = message;
  if (voice !== undefined) return askForDay(turn, phrase("goal-day-by-voice"));
  if (text === undefined) return pass;
  if (await takeDay(deps, turn, turn.member, text)) return;
  const typed = typedFor(deps, turn, message, () => false);
  if (typed.kind === "go-on") return leave(turn);
  if (typed.kind === "question") return answerText(deps, turn, text);
  await askForDay(turn, phrase("goal-day-unclear", { text: clip(text, 60) }));
}

/** Whoever says "fine" has left it; the words of the goal are kept. */
async function leave(turn: Turn): Heard {
  await turn.records.waiting.clear(turn.person);
  return pass;
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
