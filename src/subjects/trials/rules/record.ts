/** Field trials: what the store keeps. At most one is open: registered, or running. */
import type { Arm, Assigned } from "./assign.ts";
import type { Participant } from "./export-row.ts";
import type { Round } from "./questions.ts";
import type { Cursor, Found } from "../../reminders/index.ts";

export interface Version {
  readonly version: number;
  readonly body: string;
  readonly hash: string;
  readonly reason: string;
  readonly at: Date;
}

export interface Trial {
  readonly id: string;
  readonly state: "registered" | "running" | "ended";
  readonly startedAt: Date | null;
  readonly assignmentHash: string | null;
  readonly seed: string | null;
  /** The oldest first; at least one. */
  readonly versions: readonly Version[];
}

export interface TrialPerson {
  readonly trialId: string;
  readonly state: "asked" | "in" | "no" | "left";
  readonly joinedOn: string | null;
  /** From which day on they are asked again; `null` before they agreed. */
  readonly againOn: string | null;
  readonly againAt: Date | null;
}

export interface TrialAnswer {
  readonly question: string;
  readonly answer: string;
}

export interface TrialRecord {
  /** The one that is registered or running; else the newest. */
  current(): Promise<Trial | undefined>;
  /** A first version makes a trial. */
  addVersion(trialId: string, version: Omit<Version, "version" | "at">, now: Date): Promise<number>;
  /** Before the start: takes the place of what was registered. */
  replaceVersion(trialId: string, body: string, hash: string, now: Date): Promise<void>;
  start(
    trialId: string,
    seed: string,
    assignment: {
      readonly text: string;
      readonly hash: string;
      readonly villages: readonly Assigned[];
    },
    now: Date,
  ): Promise<void>;
  end(trialId: string, now: Date): Promise<void>;
  /** Listed villages, with the people in them. */
  villages(): Promise<
    readonly { readonly id: string; readonly name: string; readonly people: number }[]
  >;
  armOf(trialId: string, villageId: string): Promise<Arm | undefined>;

  /** Whom to ask today: for the first time, or again. */
  due(today: string, after: Cursor | undefined, limit: number): Promise<readonly Found[]>;
  /** Of the trial that is open, or was last. */
  personOf(memberId: string): Promise<TrialPerson | undefined>;
  /** Notes that they were asked; false if they were before. */
  noteAsked(trialId: string, memberId: string, villageId: string, now: Date): Promise<boolean>;
  join(trialId: string, memberId: string, today: string, againOn: string): Promise<void>;
  decline(trialId: string, memberId: string): Promise<void>;
  /** From now on they are asked again; false if they were before, or their day has not come. */
  noteAgain(trialId: string, memberId: string, today: string, now: Date): Promise<boolean>;
  /** Answers go; that they were asked stays, so that they are not asked again. */
  leave(trialId: string, memberId: string): Promise<void>;
  answer(
    trialId: string,
    memberId: string,
    round: Round,
    answer: TrialAnswer & { readonly day: string },
  ): Promise<void>;
  answersOf(trialId: string, memberId: string, round: Round): Promise<readonly TrialAnswer[]>;
  /** Everybody who is in it. @param today until when is counted for who was not asked again */
  participants(trialId: string, today: string): Promise<readonly Participant[]>;
  /** How many are in which state, by arm. */
  states(
    trialId: string,
  ): Promise<
    readonly { readonly arm: Arm; readonly state: TrialPerson["state"]; readonly people: number }[]
  >;
}
