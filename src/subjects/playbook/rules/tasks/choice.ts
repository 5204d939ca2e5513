/**
 * Task kind `choice`: one tap that says something of the learner, and is remembered as a trait.
 *
 * Later items may be for some answers only. An answer may lead to another step: place.ts goes
 * there when the learner goes on.
 */
import { z } from "zod";
import type { Language } from "../../../../bot/reply.ts";
import { traitValues, type TraitName } from "../traits.ts";
import { mentionedIn } from "./mentioned.ts";
import { askOptions, idSchema, tapOneOf, typedOption } from "./tap.ts";
import {
  planWith,
  type Asking,
  type Content,
  type Stored,
  type Line,
  type Received,
  type TaskBase,
  type TaskKind,
} from "./task.ts";

export interface ChoiceTask extends TaskBase {
  readonly kind: "choice";
  readonly sets: TraitName;
  /** Their ids are values of the trait. */
  readonly options: readonly Line[];
  /** Step id by option: where the learner goes on after it. */
  readonly leads: Readonly<Record<string, string>>;
}

const schema = z
  .strictObject({
    choice: idSchema,
    sets: z.enum(Object.keys(traitValues) as [TraitName, ...TraitName[]]),
    options: z.array(idSchema).min(2).max(6),
    leads: z.record(idSchema, idSchema).default({}),
  })
  .refine((spec) => new Set(spec.options).size === spec.options.length, "an option stands twice")
  .refine(
    (spec) => Object.keys(spec.leads).every((id) => spec.options.includes(id)),
    "leads names something that is no option",
  )
  .check((check) => {
    const { sets, options } = check.value;
    const values: readonly string[] = traitValues[sets];
    const strange = options.filter((id) => !values.includes(id));
    if (strange.length === 0) return;
    check.issues.push({
      code: "custom",
      input: options,
      message: `${sets} is one of ${values.join(", ")}, not ${strange.join(", ")}`,
    });
  });

const kept = z.object({ option: z.string().catch("") });

export const choice: TaskKind<ChoiceTask> = {
  canWait: false,

  plan: planWith(schema, (spec) => ({
    id: spec.choice,
    lines: spec.options.map((id) => ({ id, reply: "needed" as const })),
    leads: Object.values(spec.leads),
    build: (text, lines) => ({
      kind: "choice",
      id: spec.choice,
      text,
      sets: spec.sets,
      options: lines,
      leads: spec.leads,
    }),
  })),

  accepts: () => [],

  ask: askOptions,

  press(task, argument, asking) {
    return choose(task, task.options[Number(argument)], asking);
  },

  receive(task, content, asking) {
    const typed = typedOption(task.options, content, asking.language);
    return choose(task, typed ?? toldOption(task.options, content, asking.language), asking);
  },
};

/** The step that the learner's answer leads to, if it leads anywhere. */
export function leadOf(task: ChoiceTask, state: Stored | undefined): string | undefined {
  return task.leads[kept.parse(state ?? {}).option];
}

/** "Socks I make by hand": the one option that is told of. */
function toldOption(
  options: readonly Line[],
  content: Content,
  language: Language,
): Line | undefined {
  if (content.kind !== "text" || content.tells !== true) return undefined;
  const { has = [], lacks = [] } =
    mentionedIn(options, content.text, language, { isOneOf: true }) ?? {};
  const [only, another] = new Set(has);
  if (another !== undefined || lacks.length > 0) return undefined;
  return options.find(({ id }) => id === only);
}

function choose(task: ChoiceTask, option: Line | undefined, asking: Asking): Received {
  if (option === undefined) return tapOneOf;
  return {
    kind: "accept",
    kept: { option: option.id },
    words: option.reply[asking.language],
    traits: { [task.sets]: option.id },
  };
}
