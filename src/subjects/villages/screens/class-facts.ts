/** What is typed about a class: the school's name, a teacher's, a village's. The buttons are in classes.ts. */
import { z } from "zod";
import { usualMonths, type ListedClass } from "../rules/classes-record.ts";
import { monthsFrom } from "../rules/until.ts";
import { maxVillageName, parseSearch } from "../../joining/index.ts";
import { personLine } from "../../association/index.ts";
import { foldName, withoutLinks } from "../../../bot/plain-name.ts";
import { saidBack } from "../../../bot/unread.ts";
import { phrase, type Button } from "../../../bot/reply.ts";
import { planOver } from "./class-over.ts";
import { sayClass } from "./class-page.ts";
import { hasWords } from "../../../bot/content.ts";
import type { Turn } from "../../../bot/context.ts";
import { reads, type Typed } from "../../../bot/subject.ts";
import { officer } from "../../../bot/who.ts";
import { actorOf, note } from "../../../bot/officers.ts";
import type { Playbook } from "../../playbook/index.ts";
import type { VillageDeps } from "./page.ts";
import { newId } from "../../../bot/ids.ts";

/** People or villages shown for what was typed. */
const mostFound = 8;

export type ClassDeps = VillageDeps & { readonly playbook: Playbook };

export async function leave({ records: { waiting }, person }: Turn): Promise<void> {
  if ((await waiting.find(person))?.kind === "class-fact") await waiting.clear(person);
}

const row = z.string().transform((data) => {
  const [fact = "", id = ""] = data.split(":");
  return { fact, id };
});

/** What was typed: the school's name, a teacher's, a village's. */
export const classFact: Typed<ClassDeps> = reads(
  row,
  officer,
  async (deps, turn, { fact, id }, text) => {
    if (fact === "name") return add(deps, turn, id, text);
    const one = await turn.records.classes.find(id, turn.now);
    if (one === undefined) return leave(turn);
    const rows =
      fact === "who" ? await people(deps, turn, one, text) : await places(turn, one, text);
    turn.say({
      words: rows.length === 0 ? phrase("class-nobody-found") : phrase("class-which"),
      buttons: [...rows, [{ label: phrase("leave-it"), action: `class:one:${one.id}` }]],
    });
  },
  "nothing",
);

async function people(
  { playbook }: ClassDeps,
  { records, language }: Turn,
  { id }: ListedClass,
  text: string,
): Promise<readonly Button[][]> {
  const key = parseSearch(text);
  const found = key === undefined ? [] : await records.people.findByName(key, mostFound);
  return found.map((person) => [
    { label: personLine(playbook, person, language), action: `class:teacher:${id}:${person.id}` },
  ]);
}

async function places(
  { records }: Turn,
  { id }: ListedClass,
  text: string,
): Promise<readonly Button[][]> {
  const found = await records.members.searchVillages(text, mostFound);
  return found.map((village) => [{ label: village.name, action: `class:in:${id}:${village.id}` }]);
}

async function add(deps: ClassDeps, turn: Turn, villageId: string, text: string): Promise<void> {
  const { classes, members } = turn.records;
  const name = withoutLinks(foldName(text));
  if (!hasWords(name) || name.length > maxVillageName) {
    const typed = saidBack(text);
    return turn.say({ words: phrase("class-name-unread", { typed, most: maxVillageName }) });
  }
  await leave(turn);
  const id = newId("k");
  const endsAt = monthsFrom(turn.now, usualMonths);
  await classes.add({ id, name, endsAt, createdBy: actorOf(turn) }, turn.now);
  const village = villageId === "" ? undefined : await members.findVillage(villageId);
  if (village !== undefined) await classes.setVillage(id, village.id);
  await planOver(turn.records, id, endsAt);
  await note(turn, "class-made", id);
  await sayAgain(deps, turn, id);
}

export async function sayAgain(deps: ClassDeps, turn: Turn, id: string): Promise<void> {
  const one = await turn.records.classes.find(id, turn.now);
  if (one !== undefined) await sayClass(deps, turn, one);
}
