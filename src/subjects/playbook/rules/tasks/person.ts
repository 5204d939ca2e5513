/**
 * Task kind `person`: ask somebody, then tap what they said.
 *
 * Every answer is a good one: the asking was the job. An option listed under `later` puts the
 * task off until the next evening, or for as many days as the author says.
 */
import { z } from "zod";
import { tellsTrouble } from "../../../../bot/reading/tells-trouble.ts";
import type { Language } from "../../../../bot/reply.ts";
import { lettersOf } from "../../../../bot/typed.ts";
import { countedOption } from "./how-many.ts";
import { namedAnswer } from "./mentioned.ts";
import { putsOff, saysNotYet } from "./not-yet.ts";
import { reportedOption } from "./reported.ts";
import { saysSold } from "./sold.ts";
import { readOutcome } from "./told/outcome.ts";
import { askOptions, idSchema, tapOneOf, typedOption } from "./tap.ts";
import { wantsFee } from "./wants-fee.ts";
import {
  planWith,
  type Asking,
  type Content,
  type Line,
  type Received,
  type TaskBase,
  type TaskKind,
} from "./task.ts";

export interface PersonTask extends TaskBase {
  readonly kind: "person";
  readonly options: readonly Line[];
  /** The options that keep the task open: days until it is asked again, by option. */
  readonly later: Readonly<Record<string, number>>;
  /** The option after which a picture to show is offered: a first sale. */
  readonly proud?: string | undefined;
  /** Passed over where there is one from before. */
  readonly already?: "invitation" | undefined;
}

const schema = z
  .strictObject({
    person: idSchema,
    options: z.array(idSchema).min(2).max(6),
    /** `[tomorrow]`, or with days: `{ tonight: 0, tomorrow: 1, this-week: 3 }`. */
    later: z
      .union([
        z.array(idSchema).transform((ids) => Object.fromEntries(ids.map((id) => [id, 1]))),
        z.record(idSchema, z.int().min(0).max(14)),
      ])
      .default({}),
    proud: idSchema.optional(),
    already: z.enum(["invitation"]).optional(),
  })
  .refine((spec) => new Set(spec.options).size === spec.options.length, "an option stands twice")
  .refine(
    (spec) => Object.keys(spec.later).every((id) => spec.options.includes(id)),
    "later names something that is no option",
  )
  .refine(
    ({ proud, options, later }) =>
      proud === undefined || (options.includes(proud) && later[proud] === undefined),
    "proud names something that is no option, or one that is later",
  )
  .refine(
    (spec) => spec.options.some((id) => spec.later[id] === undefined),
    "every option is later: nothing ends the task",
  );

export const person: TaskKind<PersonTask> = {
  canWait: false,

  plan: planWith(schema, (spec) => ({
    id: spec.person,
    lines: spec.options.map((id) => ({ id, reply: "needed" as const })),
    build: (text, lines) => ({
      kind: "person",
      id: spec.person,
      text,
      options: lines,
      later: spec.later,
      ...(spec.proud === undefined ? {} : { proud: spec.proud }),
      ...(spec.already === undefined ? {} : { already: spec.already }),
    }),
  })),

  accepts: () => [],

  ask: askOptions,

  press(task, argument, asking) {
    return choose(task, task.options[Number(argument)], asking);
  },

  receive(task, content, asking) {
    return choose(
      task,
      labelled(task, content, asking) ??
        notYetIn(task, content, saysNotYet) ??
        typedOption(task.options, content, asking.language) ??
        soldIn(task, content) ??
        feeIn(task, content) ??
        countedIn(task, content) ??
        saidBy(task, content) ??
        toldIn(task, content) ??
        notYetIn(task, content, putsOff) ??
        namedIn(task, content, asking.language),
      asking,
    );
  },
};

/** A label as it stands; what only begins like one may say that nothing was done yet. */
function labelled({ options }: PersonTask, content: Content, { language }: Asking) {
  if (content.kind !== "text") return undefined;
  const letters = lettersOf(content.text);
  return options.find(({ label }) => lettersOf(label[language]) === letters);
}

/** "My wife sees it too", 快递找不着俺家: how it went, in other words than any label. */
function toldIn({ options, later }: PersonTask, content: Content): Line | undefined {
  if (content.kind !== "text" || content.tells !== true) return undefined;
  const told = readOutcome(options, later, content.text);
  return told === undefined || told === "heard" ? undefined : told.option;
}

/** "Sold it, first one!": the option of a sale, in other words than its label. */
function soldIn({ proud, options }: PersonTask, content: Content): Line | undefined {
  if (proud === undefined || content.kind !== "text" || !saysSold(content.text)) return undefined;
  return options.find(({ id }) => id === proud);
}

/** "She said yes", 他说中: what they said who were asked. */
function saidBy({ options }: PersonTask, content: Content): Line | undefined {
  return content.kind === "text" ? reportedOption(options, content.text) : undefined;
}

/** "They want 200 yuan" where a fee is one of the answers. */
function feeIn({ options }: PersonTask, content: Content): Line | undefined {
  const fee = options.find(({ id }) => id === "fee");
  return fee !== undefined && content.kind === "text" && wantsFee(content.text) ? fee : undefined;
}

/** "Only two came", 来了七家. */
function countedIn({ options }: PersonTask, content: Content): Line | undefined {
  return content.kind === "text" ? countedOption(options, content.text) : undefined;
}

/** "Packing was slowest", right below the question. A number that was not read as one may be of anything. */
function namedIn({ options }: PersonTask, content: Content, language: Language): Line | undefined {
  if (content.kind !== "text" || content.tells !== true || tellsTrouble(content.text)) {
    return undefined;
  }
  return namedAnswer(options, content.text, language, { isPast: true });
}

/** "No time", 没空, "tomorrow": the option that puts it off; of several the last, as the others say what came of it. */
function notYetIn(
  { later, options }: PersonTask,
  content: Content,
  says: (text: string) => boolean,
): Line | undefined {
  if (content.kind !== "text" || !says(content.text)) return undefined;
  return options.findLast(({ id }) => later[id] !== undefined);
}

function choose(task: PersonTask, option: Line | undefined, asking: Asking): Received {
  if (option === undefined) return tapOneOf;
  const words = option.reply[asking.language];
  const kept = { option: option.id };
  const inDays = task.later[option.id];
  return inDays === undefined
    ? { kind: "accept", kept, words, ...(option.id === task.proud ? { isProud: true } : {}) }
    : { kind: "later", kept, words, inDays };
}
