/**
 * Playbook: what a task is, and what a kind of task must be able to do.
 *
 * One file a kind lies beside this one. A kind knows its schema, its words and its behaviour;
 * it knows nothing of runs, storage or Telegram: walk.ts does the rest.
 */
import type { z } from "zod";
import type { Content } from "../../../../bot/content.ts";
import type { Language, Reply, Words } from "../../../../bot/reply.ts";
import type { Traits, When } from "../traits.ts";

export type { Content } from "../../../../bot/content.ts";
export type { Task } from "./index.ts";

export type Bilingual = Readonly<Record<Language, string>>;

/** What a task remembers between messages; each kind reads only its own fields. */
export type Stored = Readonly<Record<string, unknown>>;

export interface TaskBase {
  readonly kind: string;
  /** Unique in its step; `[a-z0-9-]{1,24}`, never `finish`. */
  readonly id: string;
  readonly text: Bilingual;
  /** The same in a few words, as a reminder names it; absent: the first sentence of the text. */
  readonly job?: Bilingual | undefined;
  /** For whom it is; absent: for everybody. */
  readonly when?: When;
}

/** One line under a task's heading: a button, an item or a field. */
export interface Line {
  readonly id: string;
  readonly label: Bilingual;
  /** What follows when it is chosen (or, in a list, left unticked); empty where a kind has none. */
  readonly reply: Bilingual;
}

/** What the words file must hold under a task's heading, in order. */
export interface LineRule {
  readonly id: string;
  readonly reply: "needed" | "optional" | "none";
}

/** One item of playbook.yaml, understood; its words are still missing. */
export interface Plan<T> {
  readonly id: string;
  readonly lines: readonly LineRule[];
  /** Ids of steps that an answer leads to. */
  readonly leads?: readonly string[];
  /** `lines` come in the order of the rules. */
  build(text: Bilingual, lines: readonly Line[]): T;
}

export const showKinds = ["text", "voice", "photo", "document", "link", "number"] as const;
export type ShowKind = (typeof showKinds)[number];

/** For whom and when a task is asked. */
export interface Asking {
  readonly language: Language;
  /** Differs by member, step and task; the same every time. */
  readonly seed: string;
  readonly kept: Stored;
  /** Who looks at what is shown; `undefined` means the association. */
  readonly mentorName: string | undefined;
  /** Whose offices they go to; absent: of the country that the knowledge is written for. */
  readonly country?: string | undefined;
  /** The action of a button that comes back to `press` with this argument (at most 24 bytes). */
  action(argument: string): string;
}

export interface ShownThing {
  readonly kind: ShowKind;
  readonly fileId: string | null;
  readonly text: string | null;
  readonly flags: readonly string[];
  readonly look: boolean;
}

/** What a task makes of an answer. */
export type Received =
  | {
      /** Done; the words follow, then a button to go on. */
      readonly kind: "accept";
      readonly kept: Stored;
      readonly words: Words;
      /** Said before the words: the last state of a message that was edited in place. */
      readonly before?: Reply;
      /** A wrong quiz answer: the question comes back. */
      readonly wrong?: boolean;
      readonly shown?: ShownThing;
      /** What the learner said of themselves with it. */
      readonly traits?: Traits;
      /** Something that others may like to see: a picture of it is offered. */
      readonly isProud?: boolean;
      /** Somebody else in this home sells too: they need a link. */
      readonly householdLink?: boolean;
    }
  /** Noted, the task goes on: a tick. */
  | { readonly kind: "edit"; readonly kept: Stored; readonly reply: Reply }
  /** Put off until the evening `inDays` days ahead; the task stays open. */
  | {
      readonly kind: "later";
      readonly kept: Stored;
      readonly words: Words;
      readonly inDays: number;
    }
  /** Not understood; nothing moves. The words say what is needed. */
  | { readonly kind: "repeat"; readonly words: Words };

export interface TaskKind<T extends TaskBase> {
  /** Reads one item of playbook.yaml. */
  plan(item: unknown): Plan<T> | { readonly problems: readonly string[] };
  /** The question with its buttons; nothing about going on. */
  ask(task: T, asking: Asking): Reply;
  press(task: T, argument: string, asking: Asking): Received;
  receive(task: T, content: Content, asking: Asking): Received;
  /** Kinds of content that the task waits for; empty when it is answered by buttons. */
  accepts(task: T): readonly ShowKind[];
  /** The member may put it off with a button and go on. */
  readonly canWait: boolean;
}

/** Checks an item against a schema before it is planned; problems are sentences for an author. */
export function planWith<S, T>(
  schema: z.ZodType<S>,
  plan: (spec: S) => Plan<T>,
): TaskKind<T & TaskBase>["plan"] {
  return (item) => {
    const result = schema.safeParse(item);
    if (result.success) return plan(result.data) as Plan<T & TaskBase>;
    return {
      problems: result.error.issues.map((issue) =>
        issue.path.length === 0 ? issue.message : `${issue.path.join(".")}: ${issue.message}`,
      ),
    };
  };
}
