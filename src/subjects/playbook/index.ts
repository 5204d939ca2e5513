/** The playbook: the road of steps and tasks, and how far somebody is on it. */
import { button, command, due, type Subject } from "../../bot/subject.ts";
import { anybody, isMember, member, officer } from "../../bot/who.ts";
import { type CardsDeps, sayCards } from "./screens/cards.ts";
import { exitQuestion, exitSweep, openExit, pressExit } from "./screens/exit.ts";
import { questionAfterStep } from "./screens/first-questions.ts";
import { hearShopWish, pressStep, sayProgress, type RoadDueDeps } from "./screens/playbook.ts";
import { pressProgress } from "./screens/progress-picture.ts";
import { remind } from "./screens/remind.ts";
import { goOnAsOfficer, hearFine, sayAtHand } from "./screens/resume.ts";
import { show, showCounting } from "./screens/show-again.ts";
import { sayShownEdited } from "./screens/edited.ts";
import { hearUnclear, pressSimpler } from "./screens/simpler.ts";

export type PlaybookDeps = RoadDueDeps & CardsDeps;

export const playbook = {
  name: "playbook",
  commands: {
    next: command(anybody, async (deps, turn) => {
      if (await goOnAsOfficer(turn)) return;
      await turn.tell("road-taken", { stepId: null });
      const question = isMember(turn) ? await questionAfterStep(deps, turn) : undefined;
      if (question === undefined) await turn.resume();
      else turn.say(question);
    }),
    progress: command(member, (deps, turn) => sayProgress(deps, turn, turn.member)),
  },
  names: {
    "do:next": [
      "what do i do today",
      "what i do today",
      "what to do today",
      "what is my job today",
      "what is my job for today",
      "what is todays job",
      "todays job",
      "my job",
      "my next job",
      "give me my job",
      "show me my job",
      "今天做什么",
      "今天做啥",
      "今天干什么",
      "今天干啥",
      "今天的活",
      "今天有什么活",
      "下一件活",
    ],
    "do:progress": [
      "progress",
      "my progress",
      "how far am i",
      "how far have i come",
      "how far did i come",
      "how far am i now",
      "what step am i",
      "what step am i on",
      "what step am i at",
      "what step i am",
      "what step i am on",
      "which step am i",
      "which step am i on",
      "which step am i at",
      "at which step am i",
      "on which step am i",
      "what is my step",
      "my step",
      "my steps",
      "my lesson",
      "my lessons",
      "all my lessons",
      "我学到哪了",
      "我学到哪里了",
      "学到哪了",
      "学到哪里了",
      "我到第几步了",
      "我到第几步",
      "到第几步了",
      "我学到第几步了",
      "我现在第几步",
      "我现在到第几步了",
      "我在第几步",
      "第几步了",
      "我到哪一步了",
      "我到哪步了",
      "我的课",
      "我的步骤",
      "我的进度",
      "进度",
    ],
  },
  press: {
    step: button(member, pressStep, "all"),
    // Looking once more leaves nothing: whatever waits for words still waits.
    "step:simpler": button(member, pressSimpler),
    progress: button(member, pressProgress),
    "stepcards:all": button(officer, sayCards),
    "do:exit": button(member, openExit),
    exit: button(member, pressExit),
  },
  chooses: [
    "exit",
    "step:go",
    "step:later",
    "step:leave",
    "step:pick",
    "step:redo",
    "step:stay",
    "step:stop",
  ],
  typed: { show },
  counting: { show: showCounting },
  hears: { fine: hearFine, "own-shop": hearShopWish },
  on: { "not-understood": hearUnclear, "message-edited": sayShownEdited },
  due: {
    // The task that somebody put off until this hour.
    remind: due("wished", remind),
    // Three months without a sale: once a day who comes near it, and on the day the question.
    "exit-sweep": due("silent", exitSweep, "recurring"),
    // Moved from evening to evening.
    "exit-question": due("ours", exitQuestion),
  },
  resume: sayAtHand,
} satisfies Subject<PlaybookDeps>;

// What other subjects and the neighbours may use.
export { readShown } from "./queries/playbook.ts";
export {
  bar,
  barWords,
  firstSentence,
  jobName,
  nextJob,
  seasonNameOf,
  seasonWords,
  stepLines,
  stepTitle,
} from "./rules/overview/bar.ts";
export type { Learner, WalkDeps } from "./rules/walk/deps.ts";
export { type Role, gapsOf, isRole, moneyRoles, parcelRoles, roles } from "./rules/jobs.ts";
export { findPlace } from "./rules/walk/place.ts";
export { nextSitting, type Sitting } from "./rules/sitting.ts";
export {
  type FlowItem,
  type Papers,
  type Playbook,
  type Season,
  type Step,
  type StepWords,
  playbookIn,
  stepsOfAll,
} from "./rules/playbook.ts";
export {
  byTeammate,
  findStep,
  isBehind,
  isOpenTo,
  locate,
  stateOf,
  tasksOf,
} from "./rules/progress.ts";
export type { Run, Shown, StepState } from "./rules/record.ts";
export {
  type Roles,
  type TaskAt,
  type TaskRole,
  hasRole,
  jobsOf,
  nowhere,
  rolesOfSeveral,
  taskOf,
  taskRoles,
} from "./rules/roles.ts";
export { shuffle } from "./rules/tasks/shuffle.ts";
export { keepTrouble } from "./screens/exit-keep.ts";
export { exitOn, exitWays } from "./screens/exit-say.ts";
export { stepName } from "./rules/step-name.ts";
export { findKind, kindOf, taskKinds } from "./rules/tasks/index.ts";
export { findLink, whoseLink } from "./rules/tasks/link.ts";
export { isAboutShowing } from "./rules/tasks/no-words-yet.ts";
export { countNumbers, readNumbers } from "./rules/tasks/numbers.ts";
export { neighboursMayLook } from "./rules/tasks/show.ts";
export { idSchema } from "./rules/tasks/tap.ts";
export type {
  Asking,
  Bilingual,
  Content,
  Stored,
  Line,
  LineRule,
  Received,
  Task,
} from "./rules/tasks/task.ts";
export { type Traits, type When, isFor, traitValues, whenSchema } from "./rules/traits.ts";
export { type Walked, awaits, receive, receiveTyped, toolUsed } from "./rules/walk/walk.ts";
export { type CardsChart, cardSheets, type StepCard } from "./screens/cards.ts";
export {
  type RoadDeps,
  type RoadDueDeps,
  sayHouseholdLink,
  sayToolUsed,
  sayWalked,
  walkDeps,
} from "./screens/playbook.ts";
export {
  type RoadChart,
  type RoadState,
  type RoadStep,
  roadStates,
} from "./screens/road-picture.ts";
export { messageOfJob } from "./screens/simpler.ts";
export { askingOf, type Lead, leadingTo, paragraphs, tagOfItem } from "./screens/say.ts";
