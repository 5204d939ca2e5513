/**
 * What an officer types of their work, done by the subject that it is about: names are looked up here, the wish is told.
 * Whoever is no officer is not heard here at all.
 */
import type { Message } from "@grammyjs/types";
import type { Turn } from "../../../bot/context.ts";
import { phrase, type Button } from "../../../bot/reply.ts";
import { pass, type Heard } from "../../../bot/subject.ts";
import { nameKey, type Village } from "../../joining/index.ts";
import { waysOfName } from "../rules/named.ts";
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
  readonly village: Village | undefined;
  isTaken: boolean;
}

const none = { who: [], to: [], village: undefined } as const;

export async function hearOfOfficer(_: unknown, turn: Turn, { text }: Message): Heard {
  if (text === undefined || !turn.isOfficer) return pass;
  let unknown: ActSaid | undefined;
  for (const said of saidByOfficer(text)) {
    if (said.act === "message") {
      if (await isTaken(turn, { said, ...none })) return;
      continue;
    }
    const found = await lookUp(turn, said);
    if (found === "nobody") unknown ??= said;
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

type Found = Pick<OfficerWish, "who" | "to" | "village">;

/** @returns `nobody` where a person is named whom nobody knows; `undefined`: it is about something else */
async function lookUp(turn: Turn, said: ActSaid): Promise<Found | "nobody" | undefined> {
  const { members } = turn.records;
  const village =
    said.place === undefined ? undefined : await members.findVillageByName(said.place);
  if (said.place !== undefined && village === undefined) return undefined;
  const who = await findNamed(turn, said.who, said.act === "died");
  const to = await findNamed(turn, said.to);
  if (who?.length !== 0 && to?.length !== 0) return { who: who ?? [], to: to ?? [], village };
  const named = (who?.length === 0 ? said.who : said.to) ?? "";
  // "Take Black River off" names a village.
  if (!sure.has(said.act) || (await members.findVillageByName(named)) !== undefined) {
    return undefined;
  }
  return "nobody";
}

/** A single letter begins half of all names; a single character few. */
const isLongEnough = (key: string) => key.length > 1 || /\p{Script=Han}/u.test(key);

/** By the whole first name, else by how it begins, in whatever order family and first name were typed. */
async function findNamed(
  turn: Turn,
  typed: string | undefined,
  isOfDead = false,
): Promise<readonly Listed[] | undefined> {
  if (typed === undefined) return undefined;
  for (const way of waysOfName(typed)) {
    const key = nameKey(way);
    const found = isLongEnough(key) ? await turn.records.people.findByName(key, onPage) : [];
    const here = found.filter(({ hasDied }) => !hasDied || isOfDead);
    const same = here.filter(({ firstName }) => nameKey(firstName) === key);
    if (here.length > 0) return same.length > 0 ? same : here;
  }
  return [];
}

const toFind: Button = { label: phrase("people-find"), action: "people:find" };

function sayNobody(turn: Turn, { act, who = "", to = "" }: ActSaid): void {
  turn.say({
    words: phrase("said-nobody", { name: who === "" ? to : who, act }),
    buttons: [[toFind], [{ label: phrase("more-villages"), action: "do:villages" }]],
  });
}
