/**
 * Lists of people for officers: found by name, those of a village, mentors. First name, village, step and
 * mentor, nothing else.
 */
import { z } from "zod";
import { parseSearch } from "../../joining/index.ts";
import type { Listed } from "../rules/people-record.ts";
import { personLine, rosterLine } from "./people-say.ts";
import { phrase, type Button, type Reply } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { reads, type Typed, sayOld } from "../../../bot/subject.ts";
import { officer } from "../../../bot/who.ts";
import type { PeopleDeps } from "./people-page.ts";

/** People on one page. */
export const onPage = 8;

type Deps = Pick<PeopleDeps, "playbook">;

const back: Button = { label: phrase("back"), action: "do:people" };

export function sayPeople(): Reply {
  return {
    words: phrase("people-what"),
    buttons: [
      [{ label: phrase("people-find"), action: "people:find" }],
      [
        { label: phrase("people-officers"), action: "officer:list" },
        { label: phrase("people-mentors"), action: "people:mentors:0" },
      ],
      [
        { label: phrase("people-classes"), action: "class:list:0" },
        { label: phrase("acts-button"), action: "acts:all:0" },
      ],
      [{ label: phrase("back"), action: "menu:association" }],
    ],
  };
}

export async function askForName(turn: Turn): Promise<void> {
  await turn.records.waiting.set(turn.person, { kind: "people-find", data: "" }, turn.now);
  turn.say({ words: phrase("people-find-ask"), buttons: [[back]] });
}

/** The beginning of a first name was typed; it may be typed again until somebody is found. */
export const peopleFind: Typed<Deps> = reads(
  z.string(),
  officer,
  async (deps, turn, _, text) => {
    const { people, waiting } = turn.records;
    const key = parseSearch(text);
    if (key === undefined) return turn.say({ words: phrase("people-find-ask"), buttons: [[back]] });
    const found = await people.findByName(key, onPage + 1);
    if (found.length === 0) return turn.say({ words: phrase("people-none"), buttons: [[back]] });
    await waiting.clear(turn.person);
    sayFound(deps, turn, found, key.length);
  },
  "nothing",
);

/** Further people whose names begin with the same so many letters. */
export async function sayFurther(
  deps: Deps,
  turn: Turn,
  letters: number,
  behind: string,
): Promise<void> {
  const found = await turn.records.people.findBehind(behind, letters, onPage + 1);
  if (found.length === 0) return sayOld(turn);
  sayFound(deps, turn, found, letters);
}

/** One of these, where a name fits several, or each of several: what a tap on each opens. */
export function sayWhich(
  { playbook }: Deps,
  turn: Turn,
  people: readonly Listed[],
  actionOf: (id: string) => string,
  isEach = false,
): void {
  turn.say({
    words: phrase(isEach ? "people-each" : "people-found"),
    buttons: [
      ...toldApart(people).map((person): Button[] => [
        { label: personLine(playbook, person, turn.language), action: actionOf(person.id) },
      ]),
      [back],
    ],
  });
}

function sayFound({ playbook }: Deps, turn: Turn, found: readonly Listed[], letters: number): void {
  const shown = found.slice(0, onPage);
  const more: Button = {
    label: phrase("more"),
    action: `people:on:${letters}:${shown.at(-1)!.id}`,
  };
  turn.say({
    words: phrase("people-found"),
    buttons: [
      ...toldApart(shown).map((person): Button[] => [
        { label: personLine(playbook, person, turn.language), action: `people:one:${person.id}` },
      ]),
      ...(found.length > onPage ? [[more]] : []),
      [back],
    ],
  });
}

/** Two of one name, village and step would read the same: the second is "Wang (2)". */
function toldApart(people: readonly Listed[]): readonly Listed[] {
  const keyOf = ({ firstName, village, stepId }: Listed) => [firstName, village, stepId].join("|");
  return people.map((person, index) => {
    const before = people.slice(0, index).filter((each) => keyOf(each) === keyOf(person)).length;
    if (before === 0) return person;
    return { ...person, firstName: `${person.firstName} (${before + 1})` };
  });
}

/** Who lives in the village: first name, step, mentor. */
export async function sayRoster(
  { playbook }: Deps,
  turn: Turn,
  villageId: string,
  page: number,
): Promise<void> {
  const village = await turn.records.members.findVillage(villageId);
  if (village === undefined) return sayOld(turn);
  const { people } = turn.records;
  const found = await people.roster(village.id, onPage + 1, page * onPage);
  turn.say({
    words:
      found.length === 0
        ? phrase("people-roster-none", { village: village.name })
        : phrase("people-roster", { village: village.name, page: page + 1 }),
    buttons: [
      ...found
        .slice(0, onPage)
        .map((person): Button[] => [
          { label: rosterLine(playbook, person, turn.language), action: `people:one:${person.id}` },
        ]),
      ...turns(page, found.length > onPage, (to) => `people:of:${village.id}:${to}`),
      [{ label: phrase("back"), action: `village:show:${village.id}` }],
    ],
  });
}

export async function sayAllMentors(turn: Turn, page: number): Promise<void> {
  const found = await turn.records.people.mentors(onPage + 1, page * onPage);
  turn.say({
    words: found.length === 0 ? phrase("people-mentors-none") : phrase("people-mentors-all"),
    buttons: [
      ...found.slice(0, onPage).map(({ id, firstName, village, isAway }): Button[] => [
        {
          label: phrase("people-mentor-row", {
            name: firstName,
            village,
            state: isAway ? "away" : "on",
          }),
          action: `people:one:${id}`,
        },
      ]),
      ...turns(page, found.length > onPage, (to) => `people:mentors:${to}`),
      [back],
    ],
  });
}

/** Buttons to the pages beside this one; no row where one page is all. */
export function turns(
  page: number,
  hasMore: boolean,
  to: (page: number) => string,
): readonly Button[][] {
  const row: Button[] = [];
  if (page > 0) row.push({ label: phrase("mentees-page-before"), action: to(page - 1) });
  if (hasMore) row.push({ label: phrase("mentees-page-next"), action: to(page + 1) });
  return row.length === 0 ? [] : [row];
}

/** A page's number as our buttons carry it; anything else is forged, and the first. */
export function pageIn(text: string | undefined): number {
  return text !== undefined && /^\d{1,5}$/.test(text) ? Number(text) : 0;
}
