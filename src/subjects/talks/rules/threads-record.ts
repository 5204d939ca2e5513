/**
 * What talks between a learner and a person need from the store.
 *
 * Only who talks with whom is kept, never what was said: messages are copied from chat to chat.
 */
import { dayMs } from "../../../bot/calendar.ts";

/** Without a word for so long, and the talk is over. */
export const silenceMs = dayMs;

/** In place of a keeper: the association has it, and the first officer who takes it becomes the keeper. */
export const association = "association";

/** `handed`: passed on, and whoever it was passed to has not said a word yet. */
export type ThreadState = "open" | "handed" | "closed";

/** Why it ended. `gone`: the person may not or can not talk with this learner any more. */
export type ThreadEnd = "learner" | "keeper" | "silence" | "gone";

export interface Thread {
  readonly id: string;
  /** The learner. */
  readonly memberId: string;
  /** The question with which it began. */
  readonly questionId: string | null;
  /** A member's id, `telegram:<id>` of an officer who is none, or `association`. */
  readonly keeper: string;
  readonly keeperName: string;
  readonly state: ThreadState;
  /** Whether the learner was told once more where their words go. */
  readonly isNoted: boolean;
  /** When either side last said something. */
  readonly lastAt: Date;
}

export interface ThreadRecord {
  /**
   * Begins a talk. A learner talks with one person at a time.
   *
   * @returns false if the learner talks with somebody already
   */
  open(
    thread: Pick<Thread, "id" | "memberId" | "questionId" | "keeper" | "keeperName">,
    now: Date,
  ): Promise<boolean>;
  find(id: string): Promise<Thread | undefined>;
  /** The talk of this learner that is not over. */
  findOf(memberId: string): Promise<Thread | undefined>;
  /** Talks of this keeper that are not over. */
  listOf(keeper: string): Promise<readonly Thread[]>;
  /** One of them says something. False when the talk is over: then nothing may be passed on. */
  touch(id: string, now: Date): Promise<boolean>;
  setNoted(id: string): Promise<void>;
  /** `from` lets go and `to` has it: `handed` until `to` says a word. False if `from` has it no more. */
  hand(
    id: string,
    from: string,
    to: { readonly keeper: string; readonly name: string; readonly state: "open" | "handed" },
    now: Date,
  ): Promise<boolean>;
  /** False if it was over already: then nobody is to be told again. */
  close(id: string, end: ThreadEnd, now: Date): Promise<boolean>;
}
