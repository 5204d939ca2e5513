/**
 * Test support: the road as it is shipped: its lessons in order, what they say, and for whom each
 * of them is. Knows nobody who walks it.
 */
import { createPhrasebook } from "../../../src/bot/phrasebook.ts";
import { openShipped } from "../program/bot.ts";
import type { Tongue } from "./road.ts";

const { playbook: shipped } = (await openShipped()).knowledge;
export type Step = (typeof shipped.steps)[number];
export type Item = Step["flow"][number];
export type ItemOf<K extends Item["kind"]> = Extract<Item, { kind: K }>;

/** What somebody is, by the names that the road asks for. */
export type Traits = Readonly<Record<string, string>>;

/** One item of one step. */
export interface Lesson {
  /** `step/item`. */
  readonly name: string;
  readonly step: Step;
  readonly item: Item;
}

export const lessons: readonly Lesson[] = shipped.steps.flatMap((step) =>
  step.flow.map((item) => ({ name: `${step.id}/${item.id}`, step, item })),
);

/** The fourteen steps. */
export const fourteen = shipped.steps.filter(({ number }) => number !== null);

/** Steps by their ids, in the road's order. */
export const stepsOf = (...ids: readonly string[]): readonly Step[] =>
  shipped.steps.filter(({ id }) => ids.includes(id));

export const lessonOf = (name: string): Lesson => lessons.find((lesson) => lesson.name === name)!;

/** What a lesson says. */
export const textOf = (name: string, tongue: Tongue): string => lessonOf(name).item.text[tongue];

/** Names of the lessons of these steps that are for somebody with these traits, in order. */
export function flowFor(steps: readonly Step[], traits: Traits): readonly string[] {
  return lessons
    .filter(({ step, item }) => steps.includes(step) && isFor(item, traits))
    .map(({ name }) => name);
}

/** The same for somebody who uses each tool where it is asked for: what is there already is not asked again. */
export function flowOnce(steps: readonly Step[], traits: Traits): readonly string[] {
  return flowFor(steps, traits).filter((name) => name !== "accounting/price");
}

function isFor({ when = {} }: Item, traits: Traits): boolean {
  return Object.entries(when).every(([name, values]) => {
    const value = traits[name];
    return value === undefined || values === undefined || values.includes(value);
  });
}

const phrasebook = createPhrasebook();

/** What a sentence or a button of the bot is called. */
export const say = (tongue: Tongue, key: string, values?: Record<string, string | number>) =>
  phrasebook.phrase(tongue, key, values);
