/**
 * Figures: what the counting reads of one person. Shapes only: the store fills them in, and leaves out
 * what the person did not agree to.
 */

/** `no`: always lived here. */
export type CameBack = "study" | "work" | "no";
export type AgeGroup = "under-30" | "30-44" | "45-59" | "60-up";

export const ageGroups: readonly AgeGroup[] = ["under-30", "30-44", "45-59", "60-up"];
export const cameBackFrom: readonly CameBack[] = ["study", "work", "no"];

/** What somebody told about themselves, if they liked; `null`: nothing. */
export interface AboutMe {
  readonly isWoman: boolean | null;
  readonly ageGroup: AgeGroup | null;
  /** The part of the village, as they wrote it. */
  readonly hamlet: string | null;
  readonly cameBack: CameBack | null;
}

export const untold: AboutMe = { isWoman: null, ageGroup: null, hamlet: null, cameBack: null };

export interface CountedPerson {
  readonly id: string;
  readonly villageId: string | null;
  /** As the store writes times: their place in the order of the counting. */
  readonly joinedAt: string;
  /** Came by somebody's invitation. */
  readonly isInvited: boolean;
  /** Was here in the last four weeks. */
  readonly goesOn: boolean;
  /** Showed somebody a step, who said so. */
  readonly teaches: boolean;
  readonly about: AboutMe;
  /** The newest answers to the questions of the pulse; none without that consent. */
  readonly answers: Readonly<Record<string, string>>;
  /** Absent: did not agree to be counted in the totals. */
  readonly counted?: Counted;
}

export interface Counted {
  /** Has the shop and the shipping behind them. */
  readonly isTrained: boolean;
  readonly brought: number;
  /** People in the line that ends with them. */
  readonly line: number;
  readonly hasHelped: boolean;
  readonly isMember: boolean;
  /** Sells what they grow or make; absent: not known what they sell. */
  readonly isLocal?: boolean;
  /** Parcels of the last 28 and the last 90 days. */
  readonly parcels: { readonly days28: number; readonly days90: number };
  /** Their home, where it is counted with this person: a home is counted once. */
  readonly home?: CountedHome;
}

export interface CountedHome {
  readonly isTrained: boolean;
  /** Somebody of it works for an online store. */
  readonly works: boolean;
  /** The most that anybody of it said, so that one shop is not counted twice; absent: nobody said. */
  readonly salesMinor?: number;
}
