/**
 * Figures: what is counted, before anything is left out. It never leaves the room in which it is read:
 * figures.ts makes of it what may be shown.
 */
import type { RecordQuestion as Question } from "../../answers/index.ts";
import type { Reproduction } from "../../chain/index.ts";
import type { Deeds } from "./record.ts";

/** `villageId` is `null` for people without a village. */
interface OfVillage {
  readonly villageId: string | null;
}

/** By the place of the month among `Spans.months`; what was before them is not there. */
interface InMonth extends OfVillage {
  readonly month: number;
  readonly people: number;
}

export interface RawFigures {
  readonly villages: readonly {
    readonly id: string;
    readonly name: string;
    readonly households: number | null;
    readonly mentors: number;
  }[];
  readonly people: readonly (OfVillage & { readonly people: number })[];
  /** When the first of those who are here came. */
  readonly since: string | null;
  /** Who came in which month. */
  readonly joined: readonly InMonth[];
  /** Who brought somebody for the first time in which month. */
  readonly trainers: readonly InMonth[];
  readonly steps: readonly (OfVillage & {
    readonly stepId: string;
    readonly began: number;
    readonly done: number;
  })[];
  /** Who came to the end of a step in which month, the last time that they did. */
  readonly ended: readonly (InMonth & { readonly stepId: string })[];
  /** `-`: they did not want to say. */
  readonly problems: readonly (OfVillage & {
    readonly problem: string | null;
    readonly people: number;
  })[];
  /** By the place of the week among `Spans.weeks`. */
  readonly parcels: readonly (OfVillage & {
    readonly week: number;
    readonly people: number;
    readonly parcels: number;
  })[];
  /** The last looks of each village; the learner tells on how many people they rest. */
  readonly looks: readonly (OfVillage & { readonly minutes: number; readonly learner: string })[];
  /** By the place of the week among `Spans.cohorts`. */
  readonly cohorts: readonly { readonly week: number; readonly people: number }[];
  readonly stayed: readonly {
    readonly week: number;
    readonly weeks: number;
    readonly people: number;
  }[];
  readonly chains: Reproduction & { readonly broadest: number };
  /** The newest questions that wait, and when the oldest of all was asked. */
  readonly open: readonly Question[];
  readonly oldestOpen: string | null;
  /** Answers, and how many people pressed so. */
  readonly answers: {
    readonly helped: number;
    readonly helpedPeople: number;
    readonly unclear: number;
    readonly unclearPeople: number;
  };
  /** What the association did in which month; a month without any is not there. */
  readonly deeds: readonly {
    readonly what: keyof Deeds;
    readonly month: number;
    readonly count: number;
  }[];
}
