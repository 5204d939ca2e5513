/**
 * A subject as the house sees it: tables of what it handles. An entry says who may use it; what it does is
 * a function that takes its dependencies first. The order of entries means nothing, so a subject can be
 * read alone. house.ts puts the tables together, route.ts decides who gets a text.
 */
import type { Message, MaybeInaccessibleMessage } from "@grammyjs/types";
import type { z } from "zod";
import type { Turn } from "./context.ts";
import type { DueWork, GateClass, PlainKindName, PreparedKind, PreparedKindName } from "./due.ts";
import type { EventName, Events } from "./events.ts";
import type { Page } from "./page/page.ts";
import type { Records } from "./records.ts";
import { phrase, type Button as ReplyButton } from "./reply.ts";
import type { RuleName } from "./turn/route.ts";
import type { Waiting } from "./waiting.ts";
import type { MemberTurn, Right } from "./who.ts";

/** A text handler that gives the message on to the next rule. */
export const pass = "pass";

/** What becomes of a message: taken, or given on. */
export type Heard = Promise<void | typeof pass>;

type Done = Promise<void> | void;

/** A button that was pressed. */
export interface Press {
  /** `verb:argument…`, without the revision of its screen. */
  readonly action: string;
  /** What stands behind the verb, part by part. */
  readonly args: readonly string[];
  /** The screen that the button stands on; absent below messages that no screen keeps. */
  readonly screen: string | undefined;
  readonly message: MaybeInaccessibleMessage | undefined;
}

/** Rows of waiting words that a press leaves: all, these kinds, or none. */
export type Leaves = "all" | readonly Waiting["kind"][];

export interface Button<Deps> {
  readonly who: Right;
  readonly leaves: Leaves;
  press(deps: Deps, turn: Turn, press: Press): Done;
}

/** @param leaves whoever presses has left what their next words were for */
export function button<Deps, Admitted extends Turn>(
  who: Right<Admitted>,
  press: (deps: Deps, turn: Admitted, press: Press) => Done,
  leaves: Leaves = [],
): Button<Deps> {
  return { who, leaves, press };
}

/** For a button whose argument names nothing here any more, or never did: it may be forged. */
export function sayOld(turn: Turn): void {
  turn.note(phrase("button-old"));
}

export interface Command<Deps> {
  readonly who: Right;
  /** @param payload what stands behind the command, trimmed */
  say(deps: Deps, turn: Turn, payload: string): Done;
}

export function command<Deps, Admitted extends Turn>(
  who: Right<Admitted>,
  say: (deps: Deps, turn: Admitted, payload: string) => Done,
): Command<Deps> {
  return { who, say };
}

/**
 * What comes before the words that a row waits for. `nothing`: every word is for the row. `book-line`: a
 * line of the cash book that names what it is for. `book`: any line of the cash book. `danger`: that, and
 * a danger. `talk`: all that other rules know, such as words for the person they talk with.
 */
export type Yields = "nothing" | "book-line" | "book" | "danger" | "talk";

export interface Typed<Deps> {
  readonly who: Right;
  readonly yields: Yields;
  /** Pictures and voice notes are given on. */
  readonly isTextOnly: boolean;
  take(deps: Deps, turn: Turn, data: string, message: Message): Heard;
}

/** Any message that is waited for. A row that does not fit the schema is of another version: it is left. */
export function receives<Deps, Data, Admitted extends Turn>(
  schema: z.ZodType<Data, string>,
  who: Right<Admitted>,
  take: (deps: Deps, turn: Admitted, data: Data, message: Message) => Heard,
  yields: Yields,
): Typed<Deps> {
  return {
    who,
    yields,
    isTextOnly: false,
    async take(deps, turn, data, message) {
      const row = schema.safeParse(data);
      if (row.success) return take(deps, turn as Admitted, row.data, message);
      await turn.records.waiting.clear(turn.person);
      return pass;
    },
  };
}

/** The same for a text. */
export function reads<Deps, Data, Admitted extends Turn>(
  schema: z.ZodType<Data, string>,
  who: Right<Admitted>,
  take: (deps: Deps, turn: Admitted, data: Data, text: string, message: Message) => Heard,
  yields: Yields,
): Typed<Deps> {
  const typed = receives<Deps, Data, Admitted>(
    schema,
    who,
    (deps, turn, data, message) => take(deps, turn, data, message.text ?? "", message),
    yields,
  );
  return { ...typed, isTextOnly: true };
}

/**
 * A row whose answer is a number: then the name of a door is never the answer, and the door opens.
 *
 * A row that may be answered with a name, of goods or of a village, is none of them.
 */
export interface Counting<Deps> {
  /** Whether it is a number that the row waits for now. */
  waits(deps: Deps, data: string): boolean;
  /** What was asked, said once more below what the door said. */
  again(deps: Deps, turn: MemberTurn, data: string): Done;
  /** The way back from a door that put something else in the row's place. */
  back(data: string): ReplyButton;
}

/** `recurring`: planned at every start, which moves it to now. `soon`: somebody waits for it. */
export type Begins = "recurring" | "soon" | "planned";

export interface Due<Deps> {
  readonly gate: GateClass;
  readonly begins: Begins;
  readonly run?: (deps: Deps) => (work: DueWork, records: Records) => Promise<void>;
  readonly prepare?: (deps: Deps) => PreparedKind;
}

/** Work of a kind: changes the database in the transaction that removes it. */
export function due<Deps>(
  gate: GateClass,
  run: NonNullable<Due<Deps>["run"]>,
  begins: Begins = "planned",
): Due<Deps> {
  return { gate, begins, run };
}

/** Work that takes long and is prepared outside of any transaction. */
export function prepared<Deps>(
  gate: GateClass,
  prepare: NonNullable<Due<Deps>["prepare"]>,
  begins: Begins = "planned",
): Due<Deps> {
  return { gate, begins, prepare };
}

/**
 * @typeParam Deps what its handlers are given
 * @typeParam Work what its due work is given: some of it runs outside of a turn and needs more
 */
export interface Subject<Deps, Work = Deps> {
  readonly name: string;
  /** By name. Each can be typed, and stands behind a button `do:<name>`. */
  readonly commands?: Readonly<Record<string, Command<Deps>>>;
  /** By verb, or by `verb:argument` where one argument has its own right. */
  readonly press?: Readonly<Record<string, Button<Deps>>>;
  /** What people call a door, typed as a whole message: it opens what stands behind this action. */
  readonly names?: Readonly<Record<string, readonly string[]>>;
  /** The same of doors of the association: only an officer's words open them. */
  readonly officerNames?: Readonly<Record<string, readonly string[]>>;
  /** The same of doors that are for mentors alone; for others the words are what they are. */
  readonly mentorNames?: Readonly<Record<string, readonly string[]>>;
  /**
   * Beginnings of actions that answer the question they stand under: it then says what was chosen and
   * loses its buttons. Those of menus, lists and pages are none (turn/chosen.ts).
   */
  readonly chooses?: readonly string[];
  /** By the kind of the row that waits. */
  readonly typed?: Readonly<Partial<Record<Waiting["kind"], Typed<Deps>>>>;
  /** Of these, the rows that wait for a number. */
  readonly counting?: Readonly<Partial<Record<Waiting["kind"], Counting<Deps>>>>;
  /** Messages that no row waits for, by the rule that gives them. */
  readonly hears?: Readonly<
    Partial<Record<RuleName, (deps: Deps, turn: Turn, message: Message) => Heard>>
  >;
  readonly due?: Readonly<Partial<Record<PlainKindName | PreparedKindName, Due<Work>>>>;
  /** What is said unasked without being work of its own, and how the gate holds it. */
  readonly says?: Readonly<Record<string, GateClass>>;
  readonly on?: {
    readonly [Name in EventName]?: (deps: Deps, turn: Turn, facts: Events[Name]) => Done;
  };
  /** Pages of the console, by the first part of their address. Loaded when somebody comes to the console. */
  readonly pages?: () => Promise<Readonly<Record<string, Page<Deps>>>>;
  /** Says what is at hand. Exactly one subject does. */
  readonly resume?: (deps: Deps, turn: Turn) => Done;
  /** Before a message, after an update. */
  readonly before?: (deps: Deps, records: Records) => Done;
  readonly after?: (deps: Deps, turn: Turn) => Done;
}

/**
 * Chats of many people: nobody's turn.
 *
 * @typeParam Kept an update of theirs as the inbox keeps it
 */
export interface GroupChats<Stored extends object = object> {
  isTheirs(update: object): update is Stored;
  /** The button that was tapped there. */
  tapOf(update: Stored): string | undefined;
  /**
   * Handles an update inside its transaction.
   *
   * @returns the words over the button that was tapped
   */
  handle(update: Stored, records: Records, now: Date): Promise<string | undefined>;
  /** Says sorry for an update that was set aside. */
  apologise(update: Stored, records: Records, now: Date): Promise<void>;
}
