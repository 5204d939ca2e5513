/**
 * The playbook as data: seasons, steps, and in each step a flow of cards and tasks.
 *
 * Read from knowledge/playbook by src/knowledge. Order, kinds and numbers are shared by
 * all languages; words are kept by language.
 */
import { inCountry, type ByCountry } from "../../../bot/country.ts";
import type { Language } from "../../../bot/reply.ts";
import type { Roles } from "./roles.ts";
import type { Task } from "./tasks/task.ts";
import type { When } from "./traits.ts";
import type { DrawingName } from "../../drawings/index.ts";
import type { WorstProblem } from "../../joining/index.ts";

export interface Season {
  readonly id: string;
  /** First and last step number. */
  readonly steps: readonly [number, number];
}

export interface Card {
  readonly kind: "card";
  readonly id: string;
  /** At most 60 words or 90 Chinese characters. */
  readonly text: Readonly<Record<Language, string>>;
  /** The same in simpler words; absent in a card of an earlier program. */
  readonly simpler?: Readonly<Record<Language, string>> | undefined;
  /** Path of a recording, where one lies beside the card. */
  readonly recording: Readonly<Partial<Record<Language, string>>>;
  /** A drawing that shows what it says; absent: none. */
  readonly picture?: DrawingName | undefined;
  /** For whom it is; absent: for everybody. */
  readonly when?: When;
}

export type FlowItem = Card | Task;

export interface StepWords {
  readonly title: string;
  readonly promise: string;
  readonly finish: string;
}

export interface Step {
  readonly id: string;
  /** Changes whenever anything of this step changes. */
  readonly version: string;
  /** 1 to 14; `null` for a step outside the fourteen. */
  readonly number: number | null;
  readonly road: string;
  readonly season: string;
  /** Ids of steps that come first; together they form no circle. */
  readonly needs: readonly string[];
  readonly country: string;
  /** Whose words it has, where they are not everybody's: a country code, or `elsewhere`. */
  readonly wordsOf?: string;
  readonly minutes: number;
  readonly words: Readonly<Record<Language, StepWords>>;
  /** At least one; ids are unique in the step. */
  readonly flow: readonly FlowItem[];
}

/**
 * Raise it whenever a field of `Step` or of a kind of task is added, renamed or read in another way:
 * steps that were stored in another shape are not used, and whoever stands in one gets today's.
 */
export const stepShape = 1;

/** What whoever sells already is asked about the steps that they pass over. */
export interface Papers {
  readonly step: string;
  readonly of: readonly string[];
}

export interface Playbook extends Roles {
  /** Changes whenever any file of the playbook changes. */
  readonly version: string;
  readonly seasons: readonly Season[];
  /** In the order they are walked. */
  readonly steps: readonly Step[];
  /** A step that comes before the first one of these placements. */
  readonly papers?: Papers | undefined;
  /** Step id by placement. */
  readonly placement: Readonly<Record<string, string>>;
  readonly worstProblems: readonly WorstProblem[];
  /** The same road in other words, for villages of other countries. */
  readonly elsewhere?: ByCountry<Playbook>;
}

/** The road as it is walked in this country. */
export function playbookIn(playbook: Playbook, country: string | undefined): Playbook {
  return inCountry(playbook.elsewhere, country) ?? playbook;
}

/** The steps of every country; what is alike comes more than once. */
export function stepsOfAll(playbook: Playbook): readonly Step[] {
  const others = [...(playbook.elsewhere?.values() ?? [])];
  return [playbook, ...others].flatMap(({ steps }) => steps);
}
