/**
 * Task kind `show`: something to show: words, a voice note, a photo, a file, a link, numbers.
 * Checks of form only flag (S9); only another kind of thing is refused, with what is needed. Nobody waits for a look.
 */
import { z } from "zod";
import { phrase, type Phrase, type Reply } from "../../../../bot/reply.ts";
import { writeMinor } from "../../../../bot/money.ts";
import { couldNotRead, couldNotReadLine } from "../../../../bot/unread.ts";
import { idSchema } from "./tap.ts";
import { findLink } from "./link.ts";
import { saidInstead } from "./no-words-yet.ts";
import { readNumbers, sumOf, type Sum } from "./numbers.ts";
import { placeNumbers, type Told } from "./placed.ts";
import { askNext, notThis, saidBack, toldOf, whatIsLeft } from "./said-back.ts";
import {
  planWith,
  showKinds,
  type Asking,
  type Content,
  type Stored,
  type Line,
  type Received,
  type ShownThing,
  type ShowKind,
  type TaskBase,
  type TaskKind,
} from "./task.ts";

export interface ShowTask extends TaskBase {
  readonly kind: "show";
  readonly accepts: readonly ShowKind[];
  /** What each number of the line is; empty unless numbers are accepted. */
  readonly fields: readonly Line[];
  /** What the first number less the others is left from. */
  readonly sum: SumOf;
  /** A mentor looks at it. */
  readonly look: boolean;
  /** What the words are to tell, where that is no name and no text: why they want to sell. */
  readonly asks?: "why" | undefined;
}

const sums = ["sale", "month"] as const;
type SumOf = (typeof sums)[number];
/** The example of a line of numbers. */
const examples: Readonly<Record<SumOf, readonly number[]>> = {
  sale: [20, 9, 3, 4.5, 1, 1],
  month: [1200, 950, 1, 1, 1, 1],
};

const schema = z
  .strictObject({
    show: idSchema,
    accepts: z.array(z.enum(showKinds)).min(1),
    fields: z.array(idSchema).max(6).default([]),
    sum: z.enum(sums).default("sale"),
    look: z.boolean().default(false),
    asks: z.enum(["why"]).optional(),
  })
  .refine(
    (spec) => spec.fields.length === 0 || spec.accepts.includes("number"),
    "fields need number among accepts",
  )
  .refine((spec) => new Set(spec.fields).size === spec.fields.length, "a field stands twice");

export const show: TaskKind<ShowTask> = {
  canWait: true,

  plan: planWith(schema, (spec) => ({
    id: spec.show,
    lines: spec.fields.map((id) => ({ id, reply: "none" as const })),
    build: (text, lines) => ({
      kind: "show",
      id: spec.show,
      text,
      accepts: spec.accepts,
      fields: lines,
      sum: spec.sum,
      look: spec.look,
      ...(spec.asks === undefined ? {} : { asks: spec.asks }),
    }),
  })),

  accepts: (task) => task.accepts,

  ask(task, asking): Reply {
    const told = toldOf(asking.kept);
    if (told.length > 0) return askNext(task.fields, told, asking.language);
    return {
      words: [task.text[asking.language], { lines: howTo(task, asking) }, ...before(task, asking)],
    };
  },

  press: () => ({ kind: "repeat", words: phrase("playbook-show-something-else") }),

  receive(task, content, asking) {
    const instead = saidInstead(task, content);
    if (instead !== undefined) return instead;
    const read =
      content.kind === "text"
        ? readText(task, content.text, toldOf(asking.kept))
        : readFile(task, content);
    if (read !== undefined) return accept(task, read, asking);
    const told =
      content.kind === "text" && isLine(task)
        ? placeNumbers(task.fields, content.text, toldOf(asking.kept))
        : undefined;
    if (told === undefined) return notUnderstood(task, content);
    return { kind: "edit", kept: { told }, reply: askNext(task.fields, told, asking.language) };
  },
};

interface Read {
  readonly thing: Omit<ShownThing, "look">;
  readonly kept: Stored;
  readonly words: readonly Phrase[];
}

function accept(task: ShowTask, read: Read, asking: Asking): Received {
  const looks =
    asking.mentorName === undefined
      ? phrase("playbook-association-looks")
      : phrase("playbook-mentor-looks", { mentor: asking.mentorName });
  return {
    kind: "accept",
    kept: read.kept,
    words: [
      saidBack(task.fields, read, asking.language),
      ...read.words,
      ...(task.look ? [looks] : []),
    ],
    shown: { ...read.thing, look: task.look },
  };
}

/** Several numbers are asked for. */
const isLine = ({ fields }: ShowTask): boolean => fields.length > 1;

function readSum(task: ShowTask, text: string, came: Told): Sum | undefined {
  if (!isLine(task)) return readNumbers(text, 1);
  const told = placeNumbers(task.fields, text, came) ?? [];
  const known = told.filter((minor) => minor !== null);
  return known.length === task.fields.length ? sumOf(known) : undefined;
}

/** Numbers before links before words: the narrowest kind that fits. */
function readText(task: ShowTask, raw: string, came: Told = []): Read | undefined {
  const text = raw.trim();
  if (text === "") return undefined;
  if (task.accepts.includes("number")) {
    const sum = readSum(task, text, came);
    if (sum !== undefined) {
      const line = sum.minorUnits.map(writeMinor).join(" ");
      const odd = sum.outOfRange || sum.leftMinor < 0;
      return {
        thing: { kind: "number", fileId: null, text: line, flags: odd ? ["number-range"] : [] },
        kept: { kind: "number", minorUnits: sum.minorUnits, leftMinor: sum.leftMinor },
        words: task.fields.length > 1 ? [whatIsLeft(task.sum, sum)] : [],
      };
    }
  }
  if (task.accepts.includes("link")) {
    const link = findLink(text);
    if (link !== undefined) {
      const flags = link.wellFormed ? [] : ["link-form"];
      return {
        thing: { kind: "link", fileId: null, text: link.wellFormed ? link.text : text, flags },
        kept: { kind: "link" },
        words: link.wellFormed ? [] : [phrase("playbook-link-odd")],
      };
    }
  }
  // A letter alone says nothing: it is a slip, or the choice of another question.
  if (!task.accepts.includes("text") || /^\p{Script=Latin}\P{L}*$/u.test(text)) return undefined;
  return {
    thing: { kind: "text", fileId: null, text, flags: [] },
    kept: { kind: "text" },
    words: [],
  };
}

function readFile(task: ShowTask, content: Content): Read | undefined {
  if (content.kind === "text" || content.kind === "other") return undefined;
  // Many phones send a picture "as a file": to the learner it is a photo all the same.
  const isPicture = content.kind === "document" && content.mimeType?.startsWith("image/") === true;
  const fits = task.accepts.includes(content.kind) || (isPicture && task.accepts.includes("photo"));
  if (!fits) return undefined;
  return {
    thing: {
      kind: content.kind,
      fileId: content.fileId,
      text: content.caption?.trim() || null,
      flags: [],
    },
    kept: { kind: content.kind },
    words: [],
  };
}

const ways: { readonly [K in ShowKind]: (task: ShowTask, asking: Asking) => Phrase } = {
  text: () => phrase("playbook-by-text"),
  voice: () => phrase("playbook-by-voice"),
  photo: () => phrase("playbook-by-photo"),
  document: () => phrase("playbook-by-document"),
  link: () => phrase("playbook-by-link"),
  number(task, asking) {
    if (task.fields.length < 2) return phrase("playbook-by-number");
    const names = task.fields.map((field) => field.label[asking.language]);
    return phrase("playbook-by-numbers", {
      names: names.join(asking.language === "zh" ? "、" : ", "),
      example: exampleOf(task),
    });
  },
};

const exampleOf = ({ sum, fields }: ShowTask): string =>
  examples[sum].slice(0, fields.length).join(" ");

/** The question itself is said again after these words, so they only name what went amiss. */
function notUnderstood(task: ShowTask, content: Content): Received {
  if (content.kind !== "text" || !task.accepts.includes("number")) {
    return { kind: "repeat", words: notThis(task, content) };
  }
  const words =
    task.fields.length > 1
      ? couldNotReadLine(content.text, exampleOf(task))
      : couldNotRead(content.text, "count");
  return { kind: "repeat", words };
}

const howTo = (task: ShowTask, asking: Asking): readonly Phrase[] =>
  task.accepts.map((kind) => ways[kind](task, asking));

/** What a person has to know before they show something. */
function before(task: ShowTask, asking: Asking): readonly Phrase[] {
  const picture = task.accepts.includes("photo") || task.accepts.includes("document");
  const seen =
    asking.mentorName === undefined
      ? phrase("playbook-association-sees")
      : phrase("playbook-mentor-sees", { mentor: asking.mentorName });
  const neighbours = neighboursMayLook(task) ? [phrase("playbook-neighbours-may-see")] : [];
  return [
    ...(picture ? [phrase("playbook-cover-names")] : []),
    ...(task.look ? [seen, ...neighbours] : []),
  ];
}

/** After two days a neighbour may look at it, but never at a month of somebody's books. */
export function neighboursMayLook(task: ShowTask): boolean {
  return task.sum !== "month";
}
