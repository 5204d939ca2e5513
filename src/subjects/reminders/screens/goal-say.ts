/**
 * Goal: its messages. Composes only.
 *
 * A goal may name money, so the first line of every message is neutral, and what is said unasked
 * carries nothing of it: the words come behind "What I said".
 */
import { localDay } from "../../../bot/local-time.ts";
import {
  phrase,
  type Attachment,
  type Button,
  type Language,
  type Paragraph,
  type Reply,
} from "../../../bot/reply.ts";
import { writeDay } from "../../../bot/calendar.ts";
import type { Goal, GoalAnswer } from "../rules/goal-record.ts";
import { home, toInvitation } from "../../../bot/doors.ts";
import { clip } from "../../../bot/clip.ts";

/** How the person counts and reads. */
export interface GoalView {
  readonly language: Language;
  /** The local day. */
  readonly today: string;
  readonly timeZone: string;
}

const toMe: Button = { label: phrase("playbook-back"), action: "do:me" };
const mine: Button = { label: phrase("goal-mine"), action: "goal:open" };
const months: readonly Button[] = [1, 3, 6].map((count) => ({
  label: phrase("goal-in-months", { count }),
  action: `goal:in:${count}`,
}));

/** What do you want to have reached? */
export function askWords(view: GoalView, earlier: readonly Goal[]): Reply {
  return {
    words: [phrase("goal-ask"), ...earlierLines(view, earlier)],
    buttons: [[{ label: phrase("goal-leave"), action: "goal:leave" }, home]],
  };
}

/** When shall we look? `intro` comes before it: what was kept, or why a day is no day. */
export function askDay(intro: Paragraph): Reply {
  return {
    words: [intro, phrase("goal-day-ask")],
    buttons: [months, [mine, home]],
  };
}

/** It is set: on which day it is asked. */
export function saySet(view: GoalView, day: string): Reply {
  return {
    words: phrase("goal-set", { day: writeDay(day, view.language, view.today) }),
    buttons: [[mine, home]],
  };
}

/** The goal of today, with all that can be done to it, and the earlier ones. */
export function goalPage(view: GoalView, goal: Goal, earlier: readonly Goal[]): Reply {
  const change: readonly Button[] = [
    { label: phrase("goal-change-words"), action: "goal:words" },
    { label: phrase("goal-change-day"), action: "goal:day" },
  ];
  return {
    words: [
      goal.reviewOn === null
        ? phrase("goal-page-no-day")
        : phrase("goal-page", { day: writeDay(goal.reviewOn, view.language, view.today) }),
      wordsOf(goal),
      ...earlierLines(view, earlier),
    ],
    ...voiceOf(goal),
    buttons: [
      ...(goal.state === "asked"
        ? [answers(goal)]
        : [[answer(goal, "reached", phrase("goal-reached-already"))]]),
      change,
      [{ label: phrase("goal-drop"), action: "goal:drop" }],
      [toMe, home],
    ],
  };
}

/** The day has come: said unasked, so nothing of the goal is in it. */
export function askHowItIs(view: GoalView, goal: Goal, name: string): Reply {
  const day = writeMoment(view, goal.createdAt);
  return {
    words: [phrase("goal-day-has-come"), phrase("goal-how", { name, day })],
    buttons: [
      [{ label: phrase("goal-what-i-said"), action: `goal:said:${goal.id}` }],
      answers(goal),
      [{ label: phrase("goal-change"), action: "goal:open" }],
    ],
  };
}

/** What they said, in their own words or voice. */
export function sayWhatWasSaid(view: GoalView, goal: Goal): Reply {
  const day = writeMoment(view, goal.createdAt);
  return {
    words: [phrase("goal-you-said", { day }), wordsOf(goal)],
    ...voiceOf(goal),
    buttons: isAnswered(goal) ? [[mine, home]] : [answers(goal)],
  };
}

/** Each answer is a good one, and each has one next thing. */
export function sayAnswered(goal: Goal, answered: GoalAnswer): Reply {
  const again: Button = { label: phrase("goal-again"), action: `goal:again:${goal.id}` };
  const another: Button = { label: phrase("goal-another"), action: "goal:open" };
  switch (answered) {
    case "reached":
      return {
        words: phrase("goal-is-reached"),
        buttons: [[another], [toInvitation], [home]],
      };
    case "partly":
      return { words: phrase("goal-is-partly"), buttons: [[again], [another], [home]] };
    case "not-yet":
      return {
        words: phrase("goal-is-not-yet"),
        buttons: [[again], [{ label: phrase("goal-ask-help"), action: "do:ask" }], [another, home]],
      };
  }
}

/** Take it away? */
export function askDrop(goal: Goal): Reply {
  return {
    words: phrase("goal-drop-ask"),
    buttons: [
      [{ label: phrase("goal-keep"), action: "goal:open" }],
      [{ label: phrase("goal-drop-yes"), action: `goal:dropped:${goal.id}`, style: "danger" }],
    ],
  };
}

export function isAnswered(goal: Goal): boolean {
  return goal.state !== "open" && goal.state !== "asked";
}

function answers(goal: Goal): readonly Button[] {
  return [
    answer(goal, "reached", phrase("goal-reached")),
    answer(goal, "partly", phrase("goal-partly")),
    answer(goal, "not-yet", phrase("goal-not-yet")),
  ];
}

function answer(goal: Goal, answered: GoalAnswer, label: Button["label"]): Button {
  return { label, action: `goal:${answered}:${goal.id}` };
}

function wordsOf(goal: Goal): Paragraph {
  return goal.text ?? phrase("goal-voice");
}

function voiceOf(goal: Goal): { attachment?: Attachment } {
  return goal.fileId === null ? {} : { attachment: { kind: "voice", fileId: goal.fileId } };
}

function earlierLines(view: GoalView, earlier: readonly Goal[]): readonly Paragraph[] {
  if (earlier.length === 0) return [];
  const lines = earlier.map((goal) =>
    phrase("goal-earlier-line", {
      day: writeMoment(view, goal.answeredAt ?? goal.createdAt),
      words: goal.text === null ? "🎤" : clip(goal.text.replaceAll(/\s+/g, " "), 40),
      state: goal.state,
    }),
  );
  return [{ lines: [phrase("goal-earlier"), ...lines] }];
}

function writeMoment(view: GoalView, at: Date): string {
  return writeDay(localDay(at, view.timeZone), view.language, view.today);
}
