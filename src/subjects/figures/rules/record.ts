/**
 * Figures: what the association may know of all together, and the port by which it is counted.
 *
 * Everything here has passed `leaveOutFew`: what tells of fewer than five people is `null`. Counting
 * reads whole tables, so it happens beside everything else and never inside a turn.
 */
import type { Forest, Reproduction } from "../../chain/index.ts";
import type { Count } from "./suppression.ts";

/** One step of the fourteen. Who is in it now began it and has not ended it: `began` less `done`. */
export interface StepFigures {
  readonly stepId: string;
  readonly began: Count;
  readonly done: Count;
  readonly middle: Count;
}

/** Parcels of one week, of people who agreed that theirs count. */
export interface WeekParcels {
  /** `YYYY-MM-DD`. */
  readonly monday: string;
  /** Who noted any day of it. */
  readonly people: Count;
  readonly parcels: Count;
}

export interface ProblemFigures {
  /** As in `worst-problem.yaml`. */
  readonly id: string;
  readonly people: Count;
}

/** What happened in one month that is over, in one place. */
export interface PlaceMonth {
  readonly fresh: Count;
  /** Who brought somebody for the first time. */
  readonly trainers: Count;
  /** Who came to the end of each step of `PlaceFigures.steps`, in the same order. */
  readonly done: readonly Count[];
  /** The full weeks that ended in it. */
  readonly weeks: readonly WeekParcels[];
}

/** What the association did in one month. */
export interface Deeds {
  readonly mentors: number;
  readonly answers: number;
  readonly broadcasts: number;
}

/** One village, or all together. */
export interface PlaceFigures {
  /** `null`: all together, people without a village too. */
  readonly villageId: string | null;
  /** Empty for all together. */
  readonly name: string;
  readonly people: Count;
  readonly freshThisMonth: Count;
  /** Who brought somebody for the first time this month. */
  readonly trainersThisMonth: Count;
  /** In the order of the road. */
  readonly steps: readonly StepFigures[];
  /** The most named first; those left out stand last. */
  readonly problems: readonly ProblemFigures[];
  /** The last full weeks, the oldest first. */
  readonly weeks: readonly WeekParcels[];
  /** One for each of `Figures.months`. */
  readonly months: readonly PlaceMonth[];
  /** Minutes that half of the last looks took, on things of at least five people. */
  readonly usualWait: number | null;
  /** As an officer entered them; of all together the sum of those that are known. */
  readonly households: number | null;
  readonly mentors: number;
}

/** People who came in one week. */
export interface Cohort {
  readonly monday: string;
  readonly people: Count;
  /** How many were here again so many weeks later (`retainedAfter`); `later`: that week is not over. */
  readonly stayed: readonly (Count | "later")[];
}

/** After how many weeks it is asked whether somebody is still here. */
export const retainedAfter = [1, 2, 4, 8, 12] as const;

/** Who brought whom, all villages together. */
export interface ChainFigures {
  /** People in the longest chain. */
  readonly deepest: Count;
  /** How many came by the one who brought the most. */
  readonly broadest: Count;
  /** Here long enough to have brought somebody. */
  readonly settled: Count;
  /** Of a hundred settled, how many brought somebody. */
  readonly share: Count;
  /** How many each of the settled brought, in tenths. */
  readonly broughtTenths: Count;
}

export interface Figures {
  /** When they were counted. */
  readonly at: string;
  /** `YYYY-MM-DD`, by the usual clocks. */
  readonly today: string;
  readonly all: PlaceFigures;
  /** Villages where anybody lives, by name. */
  readonly villages: readonly PlaceFigures[];
  /** The oldest first. */
  readonly cohorts: readonly Cohort[];
  readonly chains: ChainFigures;
  /** Questions that wait, the same asked by many counted once. */
  readonly open: { readonly count: number; readonly oldest: string | null };
  /** What people pressed under the answers of the last thirty days. */
  readonly answers: { readonly helped: Count; readonly unclear: Count };
  /** What the association did this month. */
  readonly deeds: Deeds;
  /** Months that are over, the oldest first: none from before the first of those who are here came. */
  readonly months: readonly { readonly month: string; readonly deeds: Deeds }[];
}

/** What can be counted, by name. */
export interface Readings {
  readonly figures: Figures;
  /** Who brought whom, for subjects/chain/rules/reproduction.ts, which says nothing of fewer than five. */
  readonly reproduction: Reproduction;
  /** All chains, for the page that walks them; too many people: none. */
  readonly forest: { readonly forest: Forest | undefined };
}

export interface Reading {
  /**
   * Counts, unless that was done a few minutes ago. One count at a time, whoever asks.
   *
   * @throws whatever went wrong: a thread that died, a database that does not answer
   */
  read<Name extends keyof Readings>(name: Name): Promise<Readings[Name]>;
  /**
   * What was counted a few minutes ago, if it was.
   *
   * @param forMs also what is as old as this: for whoever cannot wait until it is counted
   */
  kept<Name extends keyof Readings>(name: Name, forMs?: number): Readings[Name] | undefined;
}

export interface FigureRecord {
  /** A member is here again so many weeks after the week of joining. Noting it again changes nothing. */
  noteRetention(memberId: string, weeks: number): Promise<void>;
}
