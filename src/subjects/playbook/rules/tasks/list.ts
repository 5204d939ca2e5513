/**
 * Task kind `list`: things to tick, in one message that is edited in place.
 *
 * What is left unticked is no failure: it gets its advice, and the learner goes on.
 */
import { z } from "zod";
import { phrase, type Button, type Language, type Reply } from "../../../../bot/reply.ts";
import { placesIn } from "./placed-items/places.ts";
import { mentionedIn } from "./mentioned.ts";
import { idSchema, tapOneOf, typedOption } from "./tap.ts";
import {
  planWith,
  type Asking,
  type Line,
  type Received,
  type Stored,
  type TaskBase,
  type TaskKind,
} from "./task.ts";

export interface ListTask extends TaskBase {
  readonly kind: "list";
  /** The reply of an item is the advice said when it is left unticked; it may be empty. */
  readonly items: readonly Line[];
  /** How many must be ticked before Done. */
  readonly least: number;
  /** By item: a task of another step, as `step/task`, that is left to be done where the item is not ticked. */
  readonly leaves?: Readonly<Record<string, string>> | undefined;
}

const schema = z
  .strictObject({
    list: idSchema,
    items: z.array(idSchema).min(1).max(10),
    least: z.int().min(0).default(0),
    leaves: z.record(idSchema, z.string().regex(/^[^/]+\/[^/]+$/)).optional(),
  })
  .refine(
    ({ leaves = {}, items }) => Object.keys(leaves).every((id) => items.includes(id)),
    "leaves names something that is no item",
  )
  .refine((spec) => new Set(spec.items).size === spec.items.length, "an item stands twice")
  .refine((spec) => spec.least <= spec.items.length, "least is more than there are items");

const kept = z.object({ ticked: z.array(z.string()).catch([]) });

export const list: TaskKind<ListTask> = {
  canWait: true,

  plan: planWith(schema, (spec) => ({
    id: spec.list,
    lines: spec.items.map((id) => ({ id, reply: "optional" as const })),
    leads: Object.values(spec.leaves ?? {}).map((task) => task.split("/")[0] ?? ""),
    build: (text, lines) => ({
      kind: "list",
      id: spec.list,
      text,
      items: lines,
      least: spec.least,
      ...(spec.leaves === undefined ? {} : { leaves: spec.leaves }),
    }),
  })),

  accepts: () => [],

  ask(task, asking): Reply {
    return { ...drawn(task, asking, ticksOf(asking)), screen: "list" };
  },

  press(task, argument, asking) {
    const ticked = ticksOf(asking);
    if (argument === "done") return finish(task, asking, ticked);
    const all = task.items.map(({ id }) => id);
    if (argument === "all") return finish(task, asking, all);
    if (argument === "none") return finish(task, asking, []);

    const [, at, sign] = /^(\d)([+-]?)$/.exec(argument) ?? [];
    const item = at === undefined ? undefined : task.items[Number(at)];
    if (item === undefined) return tapOneOf;
    const others = ticked.filter((id) => id !== item.id);
    // Without a sign, as buttons sent by earlier versions are: the other way round.
    const tick = sign === "" ? others.length === ticked.length : sign === "+";
    const next = tick ? [...others, item.id] : others;
    return {
      kind: "edit",
      kept: { ticked: next },
      reply: { ...drawn(task, asking, next), screen: "list", inPlace: true },
    };
  },

  receive(task, content, asking) {
    if (content.kind !== "text") return tapOneOf;
    const placed = placesIn(content.text, task.items.length, task.text[asking.language]);
    if (placed !== undefined && (!placed.isFigures || content.tells === true)) {
      if (placed.isAll) return finish(task, asking, idsAt(task, placed.has));
      return tick(task, asking, {
        has: idsAt(task, placed.has),
        lacks: idsAt(task, placed.lacks),
      });
    }
    const named = content.text
      .split(parts)
      .filter((part) => /\p{L}/u.test(part))
      .map((part) => typedOption(task.items, { ...content, text: part }, asking.language)?.id);
    const isNamed = named.length > 0 && !named.includes(undefined);
    const mayTell = !isNamed && content.tells === true;
    const told = mayTell ? toldIn(task, content.text, asking.language) : undefined;
    if (!isNamed && told === undefined) return tapOneOf;
    return tick(task, asking, told ?? { has: named, lacks: [] });
  },
};

/** In a sentence, or by a name and no more than "not yet" beside it. */
function toldIn({ items }: ListTask, text: string, language: Language): Told | undefined {
  return mentionedIn(items, text, language) ?? mentionedIn(items, text, language, { isBare: true });
}

function idsAt({ items }: ListTask, places: readonly number[]): readonly string[] {
  return items.filter((_, at) => places.includes(at)).map(({ id }) => id);
}

function tick(task: ListTask, asking: Asking, { has, lacks }: Told): Received {
  const ticked = task.items
    .map(({ id }) => id)
    .filter((id) => (has.includes(id) || ticksOf(asking).includes(id)) && !lacks.includes(id));
  return {
    kind: "edit",
    kept: { ticked },
    reply: { ...drawn(task, asking, ticked), screen: "list" },
  };
}

/** What the words say of items, as ids; of a name that is no item nothing. */
interface Told {
  readonly has: readonly (string | undefined)[];
  readonly lacks: readonly string[];
}

/** Between things that are named one after the other. */
const parts = /[,，、;；。\n+]|(?<=\p{Script=Han})\s+|\band\b|还有/u;

/** Tasks of other steps that are left to be done; none while the list is not done. */
export function leftBy(task: ListTask, state: Stored | undefined): readonly TaskName[] {
  if (state === undefined) return [];
  const { ticked } = kept.parse(state);
  return Object.entries(task.leaves ?? {}).flatMap(([item, name]) => {
    const [stepId = "", taskId = ""] = name.split("/");
    return ticked.includes(item) ? [] : [{ stepId, taskId }];
  });
}

interface TaskName {
  readonly stepId: string;
  readonly taskId: string;
}

function ticksOf(asking: Asking): readonly string[] {
  return kept.parse(asking.kept).ticked;
}

function drawn(task: ListTask, asking: Asking, ticked: readonly string[]): Reply {
  const rows = task.items.map((item, index) => {
    const isTicked = ticked.includes(item.id);
    return [
      {
        label: `${isTicked ? "☑" : "☐"} ${item.label[asking.language]}`,
        // What the tap makes of it goes along: a double tap ticks, and does not untick.
        action: asking.action(`${index}${isTicked ? "-" : "+"}`),
      },
    ];
  });
  return { words: task.text[asking.language], buttons: [...rows, ends(task, asking, ticked)] };
}

/** Most have all of it, or nothing: one tap says either. Done belongs to what was ticked. */
function ends(task: ListTask, asking: Asking, ticked: readonly string[]): readonly Button[] {
  const end = (argument: string, key: string): Button => ({
    label: phrase(key),
    action: asking.action(argument),
    style: "primary",
  });
  const none = task.least === 0 ? [end("done", "playbook-list-none")] : [];
  const atOnce = [...(task.items.length > 1 ? [end("all", "playbook-list-every")] : []), ...none];
  return ticked.length > 0 || atOnce.length === 0 ? [end("done", "playbook-list-done")] : atOnce;
}

function finish(task: ListTask, asking: Asking, ticked: readonly string[]): Received {
  const { language } = asking;
  const count = task.items.filter((item) => ticked.includes(item.id)).length;
  if (count < task.least) {
    return { kind: "repeat", words: phrase("playbook-list-least", { least: task.least }) };
  }

  const lines = task.items.map(
    (item) => `${ticked.includes(item.id) ? "☑" : "☐"} ${item.label[language]}`,
  );
  // With its empty box: alone, what was not ticked would read as if it were so.
  const advice = task.items
    .filter((item) => !ticked.includes(item.id) && item.reply[language] !== "")
    .map((item) => `☐ ${item.label[language]}\n→ ${item.reply[language]}`);

  return {
    kind: "accept",
    kept: { ticked },
    before: {
      words: [task.text[language], lines.join("\n")],
      screen: "list",
      inPlace: true,
    },
    words:
      advice.length > 0
        ? [phrase("playbook-list-open"), ...advice]
        : count === task.items.length
          ? phrase("playbook-list-all", { count })
          : phrase("playbook-list-some", { count, all: task.items.length }),
  };
}
