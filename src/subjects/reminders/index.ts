/** Reminders: goals, breaks, the ladder of quiet days, how it is going, and the gate of what is said unasked. */
import { button, command, due, type Subject } from "../../bot/subject.ts";
import { member } from "../../bot/who.ts";
import type { RoadDueDeps } from "../playbook/index.ts";
import { clip } from "../../bot/clip.ts";
import { phrase } from "../../bot/reply.ts";
import { pauseUntil } from "./rules/pause-keep.ts";
import { pressGoal } from "./screens/goal.ts";
import { goalDue } from "./screens/goal-due.ts";
import { goal, type GoalDeps } from "./screens/goal-typed.ts";
import { noteSeen, nudge, nudgeSweep, pressNudge, sundayDue } from "./screens/nudges.ts";
import { backOnTheRoad, hearBack, pauseEnd, pressPause, sayPause } from "./screens/pause.ts";
import { hearWished, wishDue } from "./screens/wished.ts";
import { pressPulse, pulseDue, pulseSweep } from "./screens/pulse.ts";

export type RemindersDeps = RoadDueDeps & GoalDeps;

export const reminders = {
  name: "reminders",
  commands: { pause: command(member, (deps, turn) => sayPause(deps, turn, turn.member)) },
  names: {
    "goal:open": [
      "goal",
      "my goal",
      "change my goal",
      "show my goal",
      "目标",
      "我的目标",
      "改目标",
      "改一下目标",
      "看看我的目标",
    ],
    "nudge:off": [
      "stop reminders",
      "stop my reminders",
      "stop reminding me",
      "no reminders",
      "no more reminders",
      "do not remind me",
      "dont remind me",
      "别提醒我",
      "别再提醒我",
      "别提醒了",
      "别提醒我了",
      "不要提醒我",
      "不要再提醒我",
      "关掉提醒",
      "把提醒关了",
      "关提醒",
    ],
    "nudge:on": [
      "remind me again",
      "reminders on",
      "reminders on again",
      "turn on reminders",
      "turn reminders on",
      "turn reminders on again",
      "start reminders again",
      "打开提醒",
      "把提醒打开",
      "再提醒我",
      "提醒我",
      "接着提醒我",
      "重新提醒我",
    ],
    "do:pause": ["take a break", "i want a break", "歇一阵", "我想歇一阵", "我要歇一阵"],
  },
  press: {
    goal: button(member, pressGoal, "all"),
    pause: button(member, pressPause),
    nudge: button(member, pressNudge),
    pulse: button(member, pressPulse),
  },
  chooses: [
    "goal:again",
    "goal:drop",
    "goal:dropped",
    "goal:in",
    "goal:leave",
    "goal:no",
    "goal:said",
    "goal:yes",
    "nudge",
    "pause:harvest",
    "pause:longer",
    "pause:month",
    "pause:off",
    "pause:week",
  ],
  typed: { goal },
  hears: { back: hearBack, wished: hearWished },
  due: {
    // The day that somebody chose for their goal.
    goal: due("wished", goalDue),
    // The evening on which somebody wanted to come back.
    "pause-end": due("wished", pauseEnd),
    // The hour at which somebody wanted to be reminded.
    wish: due("wished", wishDue),
    // After 3, 7 and 21 quiet days: once a day who they are, and in the evening the message.
    "nudge-sweep": due("silent", nudgeSweep, "recurring"),
    // Tried every evening until the next rung takes its place.
    nudge: due("ours", nudge),
    // The Sunday evening that somebody chose.
    sunday: due("wished", sundayDue),
    // How is it going? After the first parcel, then every quarter.
    "pulse-sweep": due("silent", pulseSweep, "recurring"),
    // Tried every evening until it is said.
    pulse: due("ours", pulseDue),
  },
  on: {
    "asks-for": async (_, { records }, facts) => {
      if (facts.what !== "goal") return;
      const goal = await records.goals.findOpen(facts.member.id);
      if (goal !== undefined)
        facts.said = phrase("known-goal", { goal: clip(goal.text ?? "", 80) });
    },
    "road-taken": (deps, turn, { stepId }) => backOnTheRoad(deps, turn, stepId),
    // Whoever stops hears no more reminders.
    "exit-answered": async (_, { records, now }, { member: { id }, answer }) => {
      if (answer === "stop") await pauseUntil(records, id, null, now);
    },
  },
  after: noteSeen,
} satisfies Subject<RemindersDeps>;

// What other subjects and the neighbours may use.
export { readDue } from "./queries/due-words.ts";
export { type FoundRow, further, mayHear, notPlanned } from "./queries/nudges.ts";
export { pulseQuestions } from "./rules/questions.ts";
export { silentFrom } from "./rules/ladder.ts";
export type { Cursor, Found } from "./rules/nudges-record.ts";
export { pulseConsent } from "./rules/pulse-record.ts";
export { addMonths, readReviewDay } from "./rules/review-day.ts";
export {
  sayStuck,
  sayWordsToSend,
  cameSpan,
  stuckSpan,
  toldBefore,
  trainerRestMs,
} from "./rules/trainers.ts";
export { cameOf, firstSentence, isSentence } from "./rules/sentences.ts";
export { planPulse } from "./screens/pulse.ts";
export { isWished } from "./screens/wished.ts";
export { sweep } from "./screens/unasked-sweep.ts";
