/**
 * The chain: who brought whom, as the store gives it.
 *
 * Names are only of people who agreed to be seen by others of their chain; everybody else, and
 * whoever was forgotten, is counted and nothing more.
 */
import type { Placement } from "../../../bot/member.ts";

/** Nobody is followed further than this, up or down: a chain that long is named by its length only. */
export const mostGenerations = 50;
/** Nor are more people counted: with more, their number is said to be larger. */
export const mostCounted = 2_000;

/** Somebody of the two nearest generations who agreed to be seen. */
export interface ChainPerson {
  readonly id: string;
  readonly invitedBy: string;
  readonly firstName: string;
  readonly village: string | null;
  /** The step they stand on; `null` before the first. */
  readonly stepId: string | null;
  /** How many people they brought. */
  readonly brought: number;
}

/** One member's own branch, and the line upwards. */
export interface Chain {
  /** People above: who brought me, who brought them, and so on. */
  readonly above: number;
  /** First name of who brought me, if they agreed. */
  readonly broughtBy: string | undefined;
  /** How many people each generation has, the nearest first; at most `mostGenerations`. */
  readonly generations: readonly number[];
  /** There are more than `mostCounted`: the generations are not all of them. */
  readonly isMore: boolean;
  /** Those who came first stand first; not all of a large branch. */
  readonly first: readonly ChainPerson[];
  readonly second: readonly ChainPerson[];
}

/** How a village grows by bringing, all villages together. People who were forgotten count. */
export interface Reproduction {
  readonly people: number;
  /** People in the longest chain. */
  readonly deepest: number;
  /** Those who have been here long enough to have brought somebody. */
  readonly settled: number;
  readonly settledWhoBrought: number;
  /** How many people the settled brought together. */
  readonly broughtBySettled: number;
}

/** Somebody a learner can ask: who brought them, who lives with them, whom they brought. */
export interface Contact {
  readonly placement: Placement | null;
  readonly hasSentParcels: boolean;
  /** Step `store` done, or said to be. */
  readonly hasStore: boolean;
}

/** What became of the offer of a second teacher. */
export type TeacherState = "offered" | "declined" | "wished";

export interface ChainRecord {
  find(memberId: string): Promise<Chain>;
  /** @param joinedBefore whoever joined until then is settled */
  measure(joinedBefore: Date): Promise<Reproduction>;
  /** Each contact once, without the member and without people who were forgotten. */
  contactsOf(memberId: string): Promise<readonly Contact[]>;
  /** `undefined`: never offered. */
  findTeacher(memberId: string): Promise<TeacherState | undefined>;
  setTeacher(memberId: string, state: TeacherState, now: Date): Promise<void>;
}
