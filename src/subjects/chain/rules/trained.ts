/**
 * The chain, who showed whom: an edge of its own, with the step, and only if both say so.
 *
 * The learner is asked at the end of a step, once a step and at most once a week; whoever they name
 * is asked whether that is so. Never oneself, never a loop within one step, one trainer a step.
 */
import { weekMs } from "../../../bot/calendar.ts";

/**
 * `asked`: the learner has not answered. `nobody`: nobody showed it, or they skipped it. `named`: the
 * trainer has not answered. `confirmed`: an edge. `denied`: the trainer says it is not so.
 */
export type TrainingState = "asked" | "nobody" | "named" | "confirmed" | "denied";

export interface Training {
  readonly id: string;
  /** The learner. */
  readonly memberId: string;
  readonly stepId: string;
  readonly trainerId: string | null;
  readonly state: TrainingState;
}

export interface TrainedRecord {
  /** @returns false if the learner was asked about this step before: then nothing changes */
  ask(training: Pick<Training, "id" | "memberId" | "stepId">, now: Date): Promise<boolean>;
  find(id: string): Promise<Training | undefined>;
  /** When the learner was last asked about any step. */
  lastAsked(memberId: string): Promise<Date | undefined>;
  /**
   * What the learner says: a trainer, or nobody.
   *
   * @returns false if it was not theirs to say, or was said before
   */
  name(id: string, memberId: string, trainerId: string | null, now: Date): Promise<boolean>;
  /**
   * What the trainer says. Safe against others who confirm at the same moment.
   *
   * @returns the state that it has now; `undefined` if it was not theirs to say, or was said before.
   *   `denied` also where a yes would close a loop.
   */
  answer(
    id: string,
    trainerId: string,
    isSo: boolean,
    now: Date,
  ): Promise<"confirmed" | "denied" | undefined>;

  /** The oldest that waits for the trainer's word; with `untold`, of those they were not asked yet. */
  waitingFor(trainerId: string, untold?: "untold"): Promise<Training | undefined>;
  /** When the trainer was last asked. */
  lastTold(trainerId: string): Promise<Date | undefined>;
  noteTold(id: string, now: Date): Promise<void>;

  /** Who showed this learner what; confirmed, the latest first. */
  trainersOf(
    memberId: string,
    limit: number,
  ): Promise<readonly { readonly stepId: string; readonly firstName: string }[]>;

  /** How many people this trainer showed a step, or is thanked for; each once. */
  peopleTaught(trainerId: string): Promise<number>;
}

/** One question a week, for learners and trainers alike; a time to come was noted by a wrong clock. */
export function mayAskAgain(last: Date | undefined, now: Date): boolean {
  return last === undefined || last > now || askAgainFrom(last) <= now;
}

export function askAgainFrom(last: Date): Date {
  return new Date(last.getTime() + weekMs);
}

/** Somebody who may have shown it; the first way in which they are known counts. */
export interface Candidate {
  readonly as: "inviter" | "mentor" | "helper";
  readonly id: string;
  readonly firstName: string;
}

/** Each person once, without the learner. */
export function candidatesOf(
  memberId: string,
  known: readonly (Candidate | undefined)[],
): readonly Candidate[] {
  const found = known.filter((each): each is Candidate => each !== undefined);
  return found.filter(
    ({ id }, index) => id !== memberId && found.findIndex((other) => other.id === id) === index,
  );
}
