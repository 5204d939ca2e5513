/**
 * Peers: what asking each other needs from the store: who helps, who asked whom what, who never
 * meets again.
 */
import type { Member } from "../../../bot/member.ts";
import type { PeerRequest, RequestState, Said, Way } from "./request.ts";

/**
 * `none`: never asked. `offered`: asked, no answer. `ended`: the association ended it, for asking
 * and helping alike.
 */
export type Helps = "none" | "offered" | "yes" | "no" | "ended";

/** Who may ask: people of the own village only, or others as well. */
export type Reach = "village" | "all";

export interface Helper {
  readonly helps: Helps;
  readonly reach: Reach;
  /** They said so themselves, so that women can ask women only. Never shown. */
  readonly isWoman: boolean;
}

/** Somebody who may be asked. */
export interface Candidate {
  readonly memberId: string;
  readonly firstName: string;
  readonly village: string | null;
  readonly villageId: string | null;
  readonly isWoman: boolean;
  /** Requests that they got lately. */
  readonly lately: number;
  /** Of those, from this asker. */
  readonly fromAsker: number;
}

export interface HelperRecord {
  /** `helps: "none"` for whoever said nothing yet. */
  findHelper(memberId: string): Promise<Helper>;
  saveHelper(memberId: string, helper: Helper, now: Date): Promise<void>;
  /**
   * Those who may be asked about a step, who have been left alone the longest first: who help, have
   * done the step, are not away, have no three requests this week, and have blocked nobody of the two.
   *
   * @param way `undefined`: any way
   */
  findHelpers(
    asker: Pick<Member, "id" | "villageId">,
    stepId: string,
    way: Way | undefined,
    now: Date,
    limit: number,
  ): Promise<readonly Candidate[]>;
  block(memberId: string, otherId: string, now: Date): Promise<void>;
  /** Whether one of the two blocked the other. */
  areApart(memberId: string, otherId: string): Promise<boolean>;
}

export interface RequestRecord {
  /** A draft takes the place of the member's earlier draft. */
  begin(
    request: Pick<PeerRequest, "id" | "memberId" | "stepId" | "questionId">,
    now: Date,
  ): Promise<void>;
  findRequest(id: string): Promise<PeerRequest | undefined>;
  /** The newest of this member's that went and has no answer yet. */
  newestSent(memberId: string): Promise<PeerRequest | undefined>;
  /** Changes a draft; anything else is left as it is. */
  draft(
    id: string,
    values: Partial<Pick<PeerRequest, "helperId" | "way" | "questionId">>,
    now: Date,
  ): Promise<void>;
  /** Of this day, drafts not counted. */
  countSent(memberId: string, since: Date): Promise<number>;
  /**
   * Sends a draft to its helper, if they may still be asked: with any number of askers at the same
   * moment no helper gets more than the week's three.
   */
  send(asker: Pick<Member, "id" | "villageId">, request: PeerRequest, now: Date): Promise<boolean>;
  /** @returns false if it was in none of these states: then nothing changes */
  move(id: string, from: readonly RequestState[], to: RequestState, now: Date): Promise<boolean>;

  addSaid(requestId: string, memberId: string, said: Said, now: Date): Promise<void>;
  /** The thread, the oldest first. */
  saidIn(requestId: string): Promise<readonly (Said & { readonly memberId: string })[]>;

  /** @returns false if that was told before */
  report(id: string, by: string, now: Date): Promise<boolean>;
  /** @returns false if somebody decided before */
  decide(id: string, report: "left" | "ended", now: Date): Promise<boolean>;
  openReports(limit: number): Promise<readonly PeerRequest[]>;

  /** Notes that somebody was helped with a step; once. */
  addHelped(request: PeerRequest, now: Date): Promise<void>;
  /** Who helped this member lately, each once; without whom they do not meet again. */
  helpersOf(memberId: string, limit: number): Promise<readonly Member[]>;
  /** How often this member helped others. */
  countHelped(memberId: string): Promise<number>;
}

export interface PeerRecord extends HelperRecord, RequestRecord {}
