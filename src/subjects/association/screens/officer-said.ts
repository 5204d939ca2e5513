/**
 * What an officer types of their work, done by the subject that it is about: names are looked up here, the wish is told.
 * Whoever is no officer is not heard here at all.
 */
import type { Message } from "@grammyjs/types";
import type { Turn } from "../../../bot/context.ts";
import { phrase, type Button } from "../../../bot/reply.ts";
import { pass, type Heard } from "../../../bot/subject.ts";
import { nameKey, type Village } from "../../joining/index.ts";
import { splitNames, waysOfName } from "../rules/named.ts";
import { saidByOfficer, type ActSaid, type OfficerSaid } from "../rules/officer-said.ts";
import type { Listed } from "../rules/people-record.ts";
import { onPage } from "./people-lists.ts";

declare module "../../../bot/records.ts" {
  interface Events {
    /** An officer wants something done that their words surely say. Whoever can do it opens its screen, and takes it. */
    "officer-said": OfficerWish;
  }
}

export interface OfficerWish {
  readonly said: OfficerSaid;
  /** Those whom the name fits; one where nothing is to be asked. */
  readonly who: readonly Listed[];
  /** The same of the second name. */
  readonly to: readonly Listed[];
  /** Several were named, and each is meant. */
  readonly isEach: boolean;
  readonly village: Village | undefined;
  isTaken: boolean;
}

const none = { who: [], to: [], isEach: false, village: undefined } as const;

export async function hearOfOfficer(
  _: unknown,
  turn: Turn,
  { text }: Pick<Message, "text">,
): Heard {
  if (text === undefined || !turn.isOfficer) return pass;
  let unknown: Unknown | undefined;
  for (const said of saidByOfficer(text)) {
    if (said.act === "message") {
      if (await isTaken(turn, { said, ...none })) return;
      continue;
    }
    const found = await lookUp(turn, said);
    if (found?.kind === "nobody") unknown ??= found;
    else if (found !== undefined && (await isTaken(turn, { said, ...found }))) return;
  }
  if (unknown === undefined) return pass;
  sayNobody(turn, unknown);
}

async function isTaken(turn: Turn, facts: Omit<OfficerWish, "isTaken">): Promise<boolean> {
  const wish: OfficerWish = { ...facts, isTaken: false };
  await turn.tell("officer-said", wish);
  return wish.isTaken;
}

/** Acts that nothing else may be meant by: a name that nobody has is said. */
const sure: ReadonlySet<string> = new Set(["appoint", "hand-over", "remove", "officer"]);

type Found = Pick<OfficerWish, "who" | "to" | "isEach" | "village"> & { readonly kind: "found" };
interface Unknown {
  readonly kind: "nobody";
  readonly act: ActSaid["act"];
  readonly name: string;
}

/** @returns `nobody` where a person is named whom nobody knows; `undefined`: it is about something else */
async function lookUp(turn: Turn, said: ActSaid): Promise<Found | Unknown | undefined> {
  if (said.act === "named") return lookUpAlone(turn, said.who ?? "");
  const { members } = turn.records;
  const village =
    said.place === undefined ? undefined : await members.findVillageByName(said.place);
  if (said.place !== undefined && village === undefined) return undefined;
  const who = await findEach(turn, said.who, said.act === "died");
  const to = await findEach(turn, said.to);
  const name = who.missing ?? to.missing;
  if (name === undefined) {
    return { kind: "found", who: who.people, to: to.people, isEach: who.isEach, village };
  }
  // "Take Black River off" names a village.
  if (!sure.has(said.act) || (await members.findVillageByName(name)) !== undefined) {
    return undefined;
  }
  return { kind: "nobody", act: said.act, name };
}

/** A name and nothing else has to be one to the letter: it may be any other word. */
async function lookUpAlone(turn: Turn, name: string): Promise<Found | undefined> {
  const { members, people } = turn.records;
  const village = await members.findVillageByName(name);
  const key = nameKey(name);
  const found =
    village === undefined && isLongEnough(key) ? await people.findByName(key, onPage) : [];
  const who = found.filter(({ firstName, hasDied }) => !hasDied && nameKey(firstName) === key);
  if (village === undefined && who.length === 0) return undefined;
  return { kind: "found", who, to: [], isEach: false, village };
}

interface Each {
  readonly people: readonly Listed[];
  readonly isEach: boolean;
  /** Nobody has this one of the names. */
  readonly missing?: string;
}

async function findEach(turn: Turn, typed: string | undefined, isOfDead = false): Promise<Each> {
  if (typed === undefined) return { people: [], isEach: false };
  const names = splitNames(typed);
  const [first = ""] = names;
  const isHan = /\p{Script=Han}/u.test(first);
  // 和平 is a name: of Chinese ones the whole is looked for first.
  const whole = names.length === 1 || isHan ? await findNamed(turn, typed, isOfDead) : [];
  if (whole.length > 0) return { people: whole, isEach: false };
  if (names.length === 1) return { people: [], isEach: false, missing: typed };
  const people: Listed[] = [];
  for (const name of names) {
    const found = await findNamed(turn, name, isOfDead);
    if (found.length === 0) return { people: [], isEach: true, missing: name };
    people.push(...found.filter(({ id }) => people.every((each) => each.id !== id)));
  }
  return { people, isEach: true };
}

/** A single letter begins half of all names; a single character few. */
const isLongEnough = (key: string) => key.length > 1 || /\p{Script=Han}/u.test(key);

/** By the whole first name, else by how it begins, in whatever order family and first name were typed. */
export async function findNamed(
  { records }: Pick<Turn, "records">,
  typed: string,
  isOfDead: boolean,
): Promise<readonly Listed[]> {
  for (const way of waysOfName(typed)) {
    const key = nameKey(way);
    const found = isLongEnough(key) ? await records.people.findByName(key, onPage) : [];
    const here = found.filter(({ hasDied }) => !hasDied || isOfDead);
    const same = here.filter(({ firstName }) => nameKey(firstName) === key);
    if (here.length > 0) return same.length > 0 ? same : here;
  }
  return [];
}

const toFind: Button = { label: phrase("people-find"), action: "people:find" };

function sayNobody(turn: Turn, { act, name }: Unknown): void {
  turn.say({
    words: phrase("said-nobody", { name, act }),
    buttons: [[toFind], [{ label: phrase("more-villages"), action: "do:villages" }]],
  });
}
