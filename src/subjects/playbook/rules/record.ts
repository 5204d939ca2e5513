/**
 * Playbook: what the rule needs kept between two messages, as a small port.
 *
 * The store implements it (subjects/playbook/queries/playbook.ts). Every function may run inside the
 * transaction of one update; none of them says anything to anybody.
 */
import type { Step } from "./playbook.ts";
import type { Stored, ShowKind } from "./tasks/task.ts";
import type { TraitName, Traits } from "./traits.ts";
import { dayMs } from "../../../bot/calendar.ts";

/** Where one member stands. There is at most one run a member. */
export interface Run {
  readonly memberId: string;
  readonly stepId: string;
  /**
   * Id of the flow item that waits; `finish` after the last one; `finish/<task>` while a task
   * that was put off is made up for at the end of the step.
   */
  readonly at: string;
  /** The version of the step as the member walks it. */
  readonly version: string;
  readonly updatedAt: Date;
}

/** A step without a state was not walked to its end. */
export interface StepState {
  readonly stepId: string;
  /** `open`: walked to its end with something left to do. `claimed`: the member said so. */
  readonly state: "open" | "done" | "claimed";
  readonly at: Date;
}

export interface TaskState {
  readonly taskId: string;
  readonly state: "open" | "done";
  readonly kept: Stored;
  readonly at: Date;
}

/** A quiz question that was answered wrongly and comes back. */
export interface QuizReturn {
  readonly stepId: string;
  readonly taskId: string;
  readonly dueAt: Date;
}

/** A thing that a member showed for a task. Pictures are kept by Telegram; we keep their id. */
export interface Shown {
  readonly id: string;
  readonly memberId: string;
  readonly stepId: string;
  readonly taskId: string;
  readonly kind: ShowKind;
  readonly fileId: string | null;
  readonly text: string | null;
  /** What a machine noticed: `link-form`, `number-range`. For the mentor; never a refusal. */
  readonly flags: readonly string[];
  /** `waiting`: a mentor will look. `kept`: nobody needs to. `good`, `change`: somebody looked. */
  readonly state: "waiting" | "kept" | "good" | "change";
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** Steps as they were when somebody began them. */
export interface StepVersionRecord {
  /** Keeps these as the steps of today, and forgets older ones on which nobody stands. */
  keepVersions(steps: readonly Step[], now: Date): Promise<void>;
  findVersion(version: string): Promise<Step | undefined>;
}

export interface PlaybookRecord extends StepVersionRecord {
  findRun(memberId: string): Promise<Run | undefined>;
  /** Replaces the member's run. */
  saveRun(run: Run): Promise<void>;

  stepStates(memberId: string): Promise<readonly StepState[]>;
  setStep(memberId: string, state: StepState): Promise<void>;

  /** The tasks of one step that the member has touched. */
  taskStates(memberId: string, stepId: string): Promise<readonly TaskState[]>;
  setTask(memberId: string, stepId: string, state: TaskState): Promise<void>;

  /** What the member said of themselves. */
  traits(memberId: string): Promise<Traits>;
  setTrait(memberId: string, name: TraitName, value: string, at: Date): Promise<void>;

  /** Sets the day of a question's return; a second call moves it. */
  addReturn(memberId: string, back: QuizReturn): Promise<void>;
  /** The return that has been due the longest, or `undefined`. */
  dueReturn(memberId: string, now: Date): Promise<QuizReturn | undefined>;
  removeReturn(memberId: string, stepId: string, taskId: string): Promise<void>;

  /**
   * Keeps a shown thing; what the member showed for the same task before makes room for it.
   *
   * @returns the id under which it is kept (the earlier one when it took its place), or
   *   `undefined` when somebody has looked and said it is good: then nothing changes.
   */
  addShown(shown: Shown): Promise<string | undefined>;
  /** Everything the member showed, newest first. */
  shownFor(memberId: string): Promise<readonly Shown[]>;
}

/** Before it people are busy with the cards of their step. */
export const firstTipMs = 3 * dayMs;
