/**
 * Playbook.yaml: the order, kinds and numbers of the road.
 *
 * Checks what one file can tell: ids, prerequisites, seasons, placements, and each item by its
 * kind. The words are read elsewhere.
 */
import { z } from "zod";
import { placements, type Placement } from "../../bot/member.ts";
import { type DrawingName, drawingNames } from "../../subjects/drawings/index.ts";
import {
  type Bilingual,
  type FlowItem,
  idSchema,
  type Line,
  type LineRule,
  type Papers,
  type Roles,
  type Season,
  type When,
  whenSchema,
  findKind,
  taskKinds,
} from "../../subjects/playbook/index.ts";
import { parseYaml, type Located, type Path } from "../lines.ts";
import { checkNeeds } from "../links.ts";
import { planRoles } from "./roles.ts";
import { errorAt, warningAt, type Problem } from "../problem.ts";

/** A flow item whose words are still missing. */
export interface PlannedItem {
  /** The word of playbook.yaml: `card` or a kind of task. */
  readonly word: string;
  readonly id: string;
  readonly lines: readonly LineRule[];
  /** Not every learner meets it. */
  readonly isForSome?: boolean;
  /** Names of the articles whose figures it repeats; only those who check the folder look at them. */
  readonly articles?: readonly string[];
  /** Ids of steps that an answer leads to. */
  readonly leads?: readonly string[];
  build(text: Bilingual, lines: readonly Line[]): FlowItem;
}

const stepSchema = z.strictObject({
  id: idSchema,
  number: z.int().min(1).nullable().default(null),
  road: idSchema,
  season: idSchema,
  needs: z.array(idSchema).default([]),
  country: z.string().regex(/^([A-Z]{2}|any)$/, "a country code such as CN, or any"),
  minutes: z.int().min(1),
  flow: z.array(z.record(z.string(), z.unknown())).min(1),
});

const schema = z.strictObject({
  seasons: z
    .array(z.strictObject({ id: idSchema, steps: z.tuple([z.int().min(1), z.int().min(1)]) }))
    .min(1),
  placement: z.strictObject({
    nothing: idSchema,
    goods: idSchema,
    shop: idSchema,
    daily: idSchema,
    neighbours: idSchema,
    beside: idSchema.optional(),
  } satisfies Record<Placement, z.ZodType>),
  /** A step that comes before the first one of these placements. */
  papers: z.strictObject({ step: idSchema, of: z.array(z.enum(placements)).min(1) }).optional(),
  steps: z.array(stepSchema).min(1),
});

type Written = z.output<typeof schema>;
type WrittenStep = Written["steps"][number];

export interface PlannedStep extends Omit<WrittenStep, "flow"> {
  readonly items: readonly PlannedItem[];
}

export interface Order extends Roles {
  readonly seasons: readonly Season[];
  readonly placement: Readonly<Record<string, string>>;
  readonly papers?: Papers | undefined;
  readonly steps: readonly PlannedStep[];
}

/** Reads playbook.yaml as far as it can be read; what is wrong goes to `problems`. */
export function parseOrder(file: string, text: string, problems: Problem[]): Order | undefined {
  const located = parseYaml({ file, text, firstLine: 1 }, schema, problems);
  if (located === undefined) return undefined;

  const say = (path: Path, reason: string): void => {
    problems.push(errorAt(file, located.lineOf(path), reason));
  };
  checkSteps(located, say);
  checkNeeds(located.value.steps, say);
  const warn: Say = (path, reason) => {
    problems.push(warningAt(file, located.lineOf(path), reason));
  };
  const roles = planRoles(located.value.steps, say, warn);
  const { seasons, placement, papers, steps } = located.value;
  const ids = new Set(steps.map((step) => step.id));
  return {
    seasons,
    placement: Object.fromEntries(entriesOf(placement)),
    papers,
    ...roles,
    steps: steps.map(({ flow, ...step }, index) => ({
      ...step,
      items: flow.flatMap((item, at) => {
        const path = ["steps", index, "flow", at];
        const planned = planItem(item, path, say);
        const lost = planned.flatMap(({ leads = [] }) => leads.filter((id) => !ids.has(id)));
        for (const id of lost) say(path, `leads: there is no step ${id}`);
        return planned;
      }),
    })),
  };
}

export type Say = (path: Path, reason: string) => void;

function checkSteps({ value }: Located<Written>, say: Say): void {
  const ids = value.steps.map((step) => step.id);
  for (const [index, step] of value.steps.entries()) {
    const at = ["steps", index];
    if (ids.indexOf(step.id) !== index) say([...at, "id"], `the step ${step.id} stands twice`);

    const season = value.seasons.find((each) => each.id === step.season);
    if (season === undefined) say([...at, "season"], `there is no season ${step.season}`);
    else if (step.number !== null && outside(step.number, season.steps)) {
      say([...at, "number"], `step ${step.number} lies outside the season ${season.id}`);
    }
    const numbers = value.steps.slice(0, index).map((each) => each.number ?? 0);
    if (step.number !== null && step.number <= Math.max(0, ...numbers)) {
      say([...at, "number"], "step numbers must rise from step to step");
    }
    checkFlowIds(step, at, say);
  }
  for (const [placement, id] of entriesOf(value.placement)) {
    if (!ids.includes(id)) say(["placement", placement], `there is no step ${id}`);
  }
  const { papers } = value;
  if (papers !== undefined && !ids.includes(papers.step)) {
    say(["papers", "step"], `there is no step ${papers.step}`);
  }
}

function entriesOf(placement: Written["placement"]): readonly [string, string][] {
  return Object.entries(placement).flatMap(([name, id]) => (id === undefined ? [] : [[name, id]]));
}

function outside(number: number, [first, last]: readonly [number, number]): boolean {
  return number < first || number > last;
}

function checkFlowIds(step: WrittenStep, at: Path, say: Say): void {
  const ids = step.flow.map((item) => {
    const names = Object.keys(item).filter((name) => !beside.has(name));
    return item[names[0] ?? ""];
  });
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) !== index) {
      say([...at, "flow", index], `the id ${String(id)} stands twice in the step ${step.id}`);
    }
  }
}

/** What stands beside an item and is no part of its kind. */
const beside: ReadonlySet<string> = new Set(["when", "role", "jobs", "article"]);

const articleSchema = z.union([z.string(), z.array(z.string()).min(1)]);
const cardSchema = z.strictObject({
  card: idSchema,
  picture: z.enum(Object.keys(drawingNames) as [DrawingName, ...DrawingName[]]).optional(),
});

function planItem(written: Record<string, unknown>, at: Path, say: Say): readonly PlannedItem[] {
  const { when: wanted, role: _role, jobs: _jobs, article, ...item } = written;
  const rests = articleSchema.optional().safeParse(article);
  if (!rests.success) say(at, "article: the name of an article, or several in square brackets");
  const articles = rests.data === undefined ? {} : { articles: [rests.data].flat() };
  const when = wanted === undefined ? undefined : whenSchema.safeParse(wanted);
  if (when?.success === false) {
    for (const issue of when.error.issues) {
      say(at, `when: ${[...issue.path.map(String), issue.message].join(": ")}`);
    }
  }
  return planKind(item, at, say).map((plan) => ({
    ...onlyWhen(plan, when?.data as When | undefined),
    ...articles,
  }));
}

function planKind(item: Record<string, unknown>, at: Path, say: Say): readonly PlannedItem[] {
  // The kind is the first word of an item: `{ quiz: caller, wrong: 1 }`.
  const word = Object.keys(item)[0] ?? "";
  if (word === "card") {
    const card = cardSchema.safeParse(item);
    if (card.success) return [planCard(card.data.card, card.data.picture)];
    for (const issue of card.error.issues) say(at, issue.message);
    return [];
  }

  const kind = findKind(word);
  if (kind === undefined) {
    const known = ["card", ...Object.keys(taskKinds)].join(", ");
    say(at, `unknown kind "${word}"; there are ${known}`);
    return [];
  }
  const plan = kind.plan(item);
  if (!("problems" in plan)) {
    return [{ ...plan, word, build: (text, lines) => plan.build(text, lines) }];
  }
  for (const problem of plan.problems) say(at, `${word}: ${problem}`);
  return [];
}

/** An item that only some learners meet. */
function onlyWhen(plan: PlannedItem, when: When | undefined): PlannedItem {
  if (when === undefined) return plan;
  return {
    ...plan,
    isForSome: true,
    build: (text, lines) => ({ ...plan.build(text, lines), when }),
  };
}

export function planCard(id: string, picture: DrawingName | undefined): PlannedItem {
  return {
    word: "card",
    id,
    lines: [],
    build: (text) => ({
      kind: "card",
      id,
      text,
      recording: {},
      ...(picture === undefined ? {} : { picture }),
    }),
  };
}
