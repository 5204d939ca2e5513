/**
 * The tables of all subjects put together, once at the start: who handles a button, a command, a row, a
 * message, due work. Two subjects with one entry do not start.
 */
import type { Message } from "@grammyjs/types";
import type { Turn } from "../context.ts";
import type { ClockStep, GateClass, PreparedKinds, WorkKind, WorkKinds } from "../due.ts";
import type { EventName, Events } from "../events.ts";
import type { Records } from "../records.ts";
import type { RuleName } from "./route.ts";
import { namesOf } from "./names.ts";
import {
  pass,
  type Button,
  type Command,
  type Counting,
  type Due,
  type Heard,
  type Press,
} from "../subject.ts";
import type { Subject, Typed } from "../subject.ts";
import type { Page } from "../page/page.ts";
import { phrase } from "../reply.ts";

export interface House<Deps, Work = never> {
  /** What subjects do before a message and after an update, and who says what is at hand. */
  readonly before: readonly NonNullable<Subject<Deps>["before"]>[];
  readonly after: readonly NonNullable<Subject<Deps>["after"]>[];
  readonly resume: readonly NonNullable<Subject<Deps>["resume"]>[];
  /** Who listens to what happens, by its name. */
  readonly on: ReadonlyMap<string, readonly Listener<Deps>[]>;
  readonly commands: ReadonlyMap<string, Command<Deps>>;
  readonly press: ReadonlyMap<string, Button<Deps>>;
  readonly chooses: readonly string[];
  /** Actions by the mark of what people call them. */
  readonly names: ReadonlyMap<string, string>;
  /** Of these, only officers speak. */
  readonly officerNames: ReadonlyMap<string, string>;
  readonly mentorNames: ReadonlyMap<string, string>;
  readonly typed: ReadonlyMap<string, Typed<Deps>>;
  readonly counting: ReadonlyMap<string, Counting<Deps>>;
  readonly hears: ReadonlyMap<RuleName, (deps: Deps, turn: Turn, message: Message) => Heard>;
  readonly due: ReadonlyMap<string, Due<Work>>;
  /** In the order of subjects: so they stand side by side. Loaded once, when somebody comes to the console. */
  readonly pages: () => Promise<ReadonlyMap<string, Page<Deps>>>;
  /** How the gate holds what is said unasked, by its kind. */
  readonly gate: ReadonlyMap<string, GateClass>;
}

type Listener<Deps> = (deps: Deps, turn: Turn, facts: never) => Promise<void> | void;

/** @throws {Error} where two subjects have the same entry, or a command and a button the same name */
export function openHouse<Deps, Work>(subjects: readonly Subject<Deps, Work>[]): House<Deps, Work> {
  const table = <Entry>(what: string, of: (subject: Subject<Deps, Work>) => object | undefined) =>
    together<Entry>(what, subjects.map(of));
  let pages: Promise<ReadonlyMap<string, Page<Deps>>> | undefined;
  const due = table<Due<Work>>("due work", (subject) => subject.due);
  const says = table<GateClass>("unasked message", (subject) => subject.says);
  const all = <Kind extends "before" | "after" | "resume">(kind: Kind) =>
    subjects.flatMap((subject) => subject[kind] ?? []);
  return {
    before: all("before"),
    after: all("after"),
    resume: all("resume"),
    on: listenersOf(subjects.flatMap((subject) => Object.entries(subject.on ?? {}))),
    commands: table("command", (subject) => subject.commands),
    press: table("button", (subject) => subject.press),
    chooses: subjects.flatMap(({ chooses = [] }) => chooses),
    ...namesOf(subjects),
    typed: table("row", (subject) => subject.typed),
    counting: table("number", (subject) => subject.counting),
    hears: table("rule", (subject) => subject.hears) as House<Deps>["hears"],
    due,
    pages: () =>
      (pages ??= Promise.all(subjects.map(async (subject) => subject.pages?.())).then((tables) =>
        together("page", tables),
      )),
    gate: new Map([...says, ...[...due].map(([kind, { gate }]) => [kind, gate] as const)]),
  };
}

function listenersOf<One>(entries: readonly (readonly [string, One])[]): Map<string, One[]> {
  const found = new Map<string, One[]>();
  for (const [event, listener] of entries) {
    found.set(event, [...(found.get(event) ?? []), listener]);
  }
  return found;
}

function together<Entry>(
  what: string,
  tables: readonly (object | undefined)[],
): Map<string, Entry> {
  const entries = tables.flatMap((table) => Object.entries(table ?? {}));
  const twice = entries.map(([name]) => name).filter((name, at, all) => all.indexOf(name) !== at);
  if (twice.length > 0) throw new Error(`two subjects have the same ${what}: ${twice.join(", ")}`);
  return new Map<string, Entry>(entries);
}

/** Tells every subject that listens, in their order. */
export async function tell<Deps, Name extends EventName>(
  { on }: House<Deps>,
  deps: Deps,
  turn: Turn,
  event: Name,
  facts: Events[Name],
): Promise<void> {
  for (const listener of on.get(event) ?? []) await listener(deps, turn, facts as never);
}

/** Says what is at hand, wherever the person stands. */
export async function resume<Deps>(house: House<Deps>, deps: Deps, turn: Turn): Promise<void> {
  for (const say of house.resume) await say(deps, turn);
}

/** What comes before a message is handled. */
export async function before<Deps>(
  house: House<Deps>,
  deps: Deps,
  records: Records,
): Promise<void> {
  for (const act of house.before) await act(deps, records);
}

/** What follows an update that was handled. */
export async function after<Deps>(house: House<Deps>, deps: Deps, turn: Turn): Promise<void> {
  for (const act of house.after) await act(deps, turn);
}

/**
 * What a button does. One that nobody knows is forged, or of a version long gone.
 *
 * @returns false where it did nothing, and said so
 */
export async function press<Deps>(
  house: House<Deps>,
  deps: Deps,
  turn: Turn,
  given: Omit<Press, "args">,
): Promise<boolean> {
  const [verb = "", ...args] = given.action.split(":");
  const found = house.press.get(`${verb}:${args[0]}`) ?? house.press.get(verb);
  if (found === undefined) {
    if (verb === "do" && (await use(house, deps, turn, args[0] ?? ""))) return true;
    turn.note(phrase("button-old"));
    await turn.resume();
    return false;
  }
  const admitted = await found.who.admit(turn, args);
  if (admitted === undefined) {
    await found.who.refuse(turn, "press");
    return false;
  }
  await leave(turn, found.leaves);
  await found.press(deps, admitted, { ...given, args });
  return true;
}

/** Whoever presses has left what their next words were for. */
async function leave({ records, person }: Turn, leaves: Button<never>["leaves"]): Promise<void> {
  if (leaves === "all") return records.waiting.clear(person);
  if (leaves.length === 0) return;
  const row = await records.waiting.find(person);
  if (row !== undefined && leaves.includes(row.kind)) await records.waiting.clear(person);
}

/**
 * A command, typed or behind a button. Whoever turns to something else has left what their next words
 * were for; words that were said already are held until it is known what they are.
 *
 * @returns false where there is none of this name
 */
export async function use<Deps>(
  house: House<Deps>,
  deps: Deps,
  turn: Turn,
  name: string,
  payload = "",
): Promise<boolean> {
  const found = house.commands.get(name);
  if (found === undefined) return false;
  const { waiting } = turn.records;
  if ((await waiting.find(turn.person))?.kind !== "either") await waiting.clear(turn.person);
  const admitted = await found.who.admit(turn);
  if (admitted === undefined) await found.who.refuse(turn, "command");
  else await found.say(deps, admitted, payload);
  return true;
}

/** A command, a button of the keyboard below the chat; a command that does not exist shows the others. */
export async function hearCommand<Deps>(
  house: House<Deps>,
  deps: Deps,
  turn: Turn,
  message: Message,
  meaningOf: (text: string) => string | undefined,
): Promise<void | typeof pass> {
  const { text } = message;
  if (text === undefined) return pass;
  const typed = /^[/／]\s*(\w+)(?:@\w+)?(?:\s+([\s\S]*))?$/u.exec(text);
  const name = typed?.[1]?.toLowerCase() ?? meaningOf(text);
  const isCommand = text.startsWith("/") || house.commands.has(name ?? "");
  if (!isCommand && (typed !== null || name === undefined)) return pass;
  // What people type to leave any bot.
  const meant = name === "stop" ? "pause" : name;
  if (meant !== undefined && (await use(house, deps, turn, meant, typed?.[2]?.trim()))) return;
  await use(house, deps, turn, "help");
  // Whoever has not joined has none of the buttons that it speaks of: what is asked of them stands below it.
  if (turn.member === undefined && !turn.isOfficer) await turn.resume();
}

/** The kinds of due work, ready for the worker, and which of them begin by themselves or at once. */
export function workOf<Work>(house: Pick<House<never, Work>, "due">, deps: Work): HouseWork {
  const kinds: Record<string, unknown> = {};
  const prepared: Record<string, unknown> = {};
  for (const [kind, due] of house.due) {
    if (due.run !== undefined) kinds[kind] = due.run(deps);
    if (due.prepare !== undefined) prepared[kind] = due.prepare(deps);
  }
  const thatBegin = (begins: "recurring" | "soon") =>
    [...house.due].filter(([, due]) => due.begins === begins).map(([kind]) => kind as WorkKind);
  return {
    kinds: kinds as WorkKinds,
    prepared: prepared as PreparedKinds,
    recurring: thatBegin("recurring"),
    soon: thatBegin("soon"),
  };
}

export interface HouseWork extends Pick<ClockStep, "recurring" | "soon"> {
  readonly kinds: WorkKinds;
  readonly prepared: PreparedKinds;
}
