/**
 * An own goal and the day on which to look at it: set, changed, taken away, answered.
 * What is typed while it waits is goal-typed.ts; the message of its day is goal-due.ts.
 */
import { keepGoal, dropGoal } from "../rules/goal-keep.ts";
import { goalAnswers, type Goal, type GoalAnswer } from "../rules/goal-record.ts";
import { addMonths } from "../rules/review-day.ts";
import {
  askDay,
  askDrop,
  askWords,
  goalPage,
  isAnswered,
  sayAnswered,
  sayWhatWasSaid,
  saySet,
  type GoalView,
} from "./goal-say.ts";
import { localDay } from "../../../bot/local-time.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase, type Paragraph, type Phrase } from "../../../bot/reply.ts";
import { clip } from "../../../bot/clip.ts";
import type { Turn } from "../../../bot/context.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import type { MemberTurn } from "../../../bot/who.ts";
import { type RoadDeps, sayToolUsed } from "../../playbook/index.ts";
import { localRulesOf } from "../../../bot/usual.ts";
import { home } from "../../../bot/doors.ts";
import { newId } from "../../../bot/ids.ts";

/** How many earlier goals stand on a page. */
const earlierShown = 5;
const monthsAhead: readonly string[] = ["1", "3", "6"];

export async function pressGoal(
  deps: RoadDeps,
  turn: MemberTurn,
  { args: [verb = "", argument = ""] }: Press,
): Promise<void> {
  const { member } = turn;
  if (verb === "leave") return turn.resume();
  const { goals } = turn.records;
  const open = await goals.findOpen(member.id);
  const named = await goals.find(member.id, argument);
  switch (verb) {
    case "words":
      return askForWords(deps, turn, member);
    case "day":
      return open === undefined
        ? openGoal(deps, turn, member)
        : askForDay(turn, phrase("goal-day-new"));
    case "in":
      if (open === undefined || !monthsAhead.includes(argument)) break;
      return chooseDay(
        deps,
        turn,
        member,
        open,
        addMonths((await goalView(deps, turn, member)).today, Number(argument)),
      );
    case "said":
      if (named === undefined) break;
      return turn.say(sayWhatWasSaid(await goalView(deps, turn, member), named));
    case "drop":
      return open === undefined ? openGoal(deps, turn, member) : turn.say(askDrop(open));
    case "dropped":
      if (named === undefined || isAnswered(named)) break;
      await dropGoal(turn.records, named);
      return turn.say({
        words: phrase("goal-is-dropped"),
        buttons: [[{ label: phrase("goal-another"), action: "goal:open" }, home]],
      });
    case "again":
      if (named === undefined || !isAnswered(named) || open !== undefined) break;
      await keep(deps, turn, member, { ...named, ...fresh(turn) });
      return askForDay(turn, phrase("goal-again-day"));
    case "open":
      return openGoal(deps, turn, member);
    default:
      if (goalAnswers.includes(verb as GoalAnswer) && named !== undefined) {
        return answer(deps, turn, member, named, open, verb as GoalAnswer);
      }
  }
  sayOld(turn);
  await openGoal(deps, turn, member);
}

/** The goal of today; without one, the question for it. */
export async function openGoal(deps: RoadDeps, turn: Turn, member: Member): Promise<void> {
  const open = await turn.records.goals.findOpen(member.id);
  if (open === undefined) return askForWords(deps, turn, member);
  turn.say(goalPage(await goalView(deps, turn, member), open, await earlier(turn, member)));
  if (open.reviewOn === null) await askForDay(turn);
}

/** Of a long goal so much is said back; the whole stands above. */
const mostSaidBack = 160;

/** What was kept, so that a slip is seen. */
function saidBack({ text }: Pick<Goal, "text">): Phrase {
  const said = clip((text ?? "").replaceAll(/\s+/g, " "), mostSaidBack);
  return phrase("goal-words-kept", { said, kind: text === null ? "voice" : "text" });
}

/** Words or a voice note for the goal: a new one, or other words for the one that is open. */
export async function keepWords(
  deps: RoadDeps,
  turn: Turn,
  member: Member,
  said: Pick<Goal, "text" | "fileId">,
): Promise<void> {
  const open = await turn.records.goals.findOpen(member.id);
  const today = (await goalView(deps, turn, member)).today;
  const goal = open ?? { memberId: member.id, ...fresh(turn) };
  // One that was asked already has no day to come.
  const reviewOn = goal.reviewOn !== null && goal.reviewOn > today ? goal.reviewOn : null;
  await keep(deps, turn, member, { ...goal, ...said, reviewOn, state: "open" });
  if (reviewOn === null) return askForDay(turn, saidBack(said));
  await turn.records.waiting.clear(turn.person);
  turn.say({ words: saidBack(said) });
  await openGoal(deps, turn, member);
}

export async function chooseDay(
  deps: RoadDeps,
  turn: Turn,
  member: Member,
  goal: Goal,
  day: string,
): Promise<void> {
  await turn.records.waiting.clear(turn.person);
  await keep(deps, turn, member, { ...goal, reviewOn: day, state: "open" });
  turn.say(saySet(await goalView(deps, turn, member), day));
  await sayToolUsed(deps, turn, member, "goal");
}

/** When shall we look? The next words are the day. */
export async function askForDay(turn: Turn, intro: Paragraph = ""): Promise<void> {
  await turn.records.waiting.set(turn.person, { kind: "goal", data: "day" }, turn.now);
  turn.say(askDay(intro));
}

export async function goalView(
  deps: RoadDeps,
  turn: Pick<Turn, "records" | "now">,
  member: Member,
): Promise<GoalView> {
  const { timeZone } = await localRulesOf(deps, turn, member);
  return { language: member.language, today: localDay(turn.now, timeZone), timeZone };
}

async function askForWords(deps: RoadDeps, turn: Turn, member: Member): Promise<void> {
  await turn.records.waiting.set(turn.person, { kind: "goal", data: "words" }, turn.now);
  turn.say(askWords(await goalView(deps, turn, member), await earlier(turn, member)));
}

async function answer(
  deps: RoadDeps,
  turn: Turn,
  member: Member,
  goal: Goal,
  open: Goal | undefined,
  answered: GoalAnswer,
): Promise<void> {
  if (goal.state === answered) return turn.note(phrase("goal-answered-already"));
  // A slip of the thumb may be put right, until there is another goal.
  if (isAnswered(goal) && open !== undefined) return sayOld(turn);
  await keep(deps, turn, member, { ...goal, state: answered, answeredAt: turn.now });
  turn.say(sayAnswered(goal, answered));
}

async function keep(deps: RoadDeps, turn: Turn, member: Member, goal: Goal): Promise<void> {
  const { timeZone } = await localRulesOf(deps, turn, member);
  await keepGoal(turn.records, goal, timeZone);
}

async function earlier(turn: Turn, member: Member): Promise<readonly Goal[]> {
  return turn.records.goals.answered(member.id, earlierShown);
}

function fresh(turn: Turn) {
  return {
    id: newId("g"),
    reviewOn: null,
    state: "open" as const,
    createdAt: turn.now,
    answeredAt: null,
  };
}
