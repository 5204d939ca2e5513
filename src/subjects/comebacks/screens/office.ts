/** What officers read about somebody who came back with a new number: the facts of both, and who is asked to be sure. */
import {
  findNamed,
  type Listed,
  partOf,
  personLine,
  personPage,
  type PeopleDeps,
} from "../../association/index.ts";
import { nameKey } from "../../joining/index.ts";
import { writeDay } from "../../../bot/calendar.ts";
import type { Turn } from "../../../bot/context.ts";
import { keeperName } from "../../../bot/officers.ts";
import { localDay } from "../../../bot/local-time.ts";
import { phrase, type Button, type Language, type Phrase, type Reply } from "../../../bot/reply.ts";
import { partsOf } from "../rules/name.ts";
import type { Comeback } from "../rules/record.ts";

export type OfficeDeps = PeopleDeps;
type Place = Pick<Turn, "records" | "now">;

/** More would be no page. */
const most = 6;

/** Whom the name may mean; not those who have died, and not whoever asks. */
export async function candidatesOf({ records }: Place, wish: Comeback): Promise<readonly Listed[]> {
  const asks = await records.members.findByTelegram(wish.person);
  for (const part of partsOf(wish.name)) {
    const found = await findNamed({ records }, part, false);
    const others = found.filter(({ id }) => id !== asks?.id);
    if (others.length > 0) return others.slice(0, most);
  }
  return [];
}

/** @param memberId the one of several that an officer chose */
export async function officePage(
  deps: OfficeDeps,
  place: Place,
  wish: Comeback,
  language: Language,
  memberId?: string,
): Promise<Reply> {
  const all = await candidatesOf(place, wish);
  const found = memberId === undefined ? all : all.filter(({ id }) => id === memberId);
  const no: Button[] = [{ label: phrase("comeback-no"), action: `comeback:no:${wish.id}` }];
  const about = [
    phrase("comeback-office", { name: wish.name }),
    { lines: await newOf(deps, place, wish, language) },
  ];
  const [one] = found;
  if (one === undefined) return { words: [...about, phrase("comeback-none")], buttons: [no] };
  if (found.length > 1) {
    return {
      words: [...about, phrase("comeback-which")],
      buttons: [
        ...found.map((person): Button[] => [
          {
            label: personLine(deps.playbook, person, language),
            action: `comeback:look:${wish.id}:${person.id}`,
          },
        ]),
        no,
      ],
    };
  }
  const bar = await barOf(deps, place, wish, one.id);
  const name = one.firstName;
  const yes: Button = {
    label: phrase("comeback-yes", { name }),
    action: `comeback:move:${wish.id}:${one.id}`,
  };
  const isOfficer = await place.records.officers.isOn(one.id);
  return {
    words: [
      ...about,
      { lines: await oldOf(deps, place, one, language) },
      ...(isOfficer ? [phrase("comeback-officer-ends", { name })] : []),
      ...((await isTwice(place, wish)) ? [phrase("comeback-two")] : []),
      bar?.words ?? phrase("comeback-know", { name }),
    ],
    buttons: [...(bar === undefined ? [[yes]] : bar.buttons), no],
  };
}

async function newOf(
  { playbook }: OfficeDeps,
  { records }: Place,
  { person }: Comeback,
  language: Language,
): Promise<readonly Phrase[]> {
  const member = await records.members.findByTelegram(person);
  const listed = member === undefined ? undefined : await records.people.find(member.id);
  if (listed === undefined) return [phrase("comeback-new-none")];
  return [phrase("comeback-new"), personLine(playbook, listed, language)];
}

async function oldOf(
  deps: OfficeDeps,
  { records, now }: Place,
  person: Listed,
  language: Language,
): Promise<readonly Phrase[]> {
  const member = await records.members.find(person.id);
  const seen = await records.nudges.lastSeen(person.id);
  const today = localDay(now, deps.timeZone);
  return [
    phrase("comeback-old"),
    ...personPage(deps.playbook, person, await partOf(deps, { records }, member!), language),
    ...(seen === undefined
      ? []
      : [phrase("comeback-seen", { day: writeDay(seen, language, today) })]),
  ];
}

/** Two who ask for one record: one of them is wrong. */
async function isTwice({ records }: Place, wish: Comeback): Promise<boolean> {
  const all = await records.comebacks.waiting();
  return all.some(({ id, name }) => id !== wish.id && nameKey(name) === nameKey(wish.name));
}

/** Why this record cannot be moved by a tap. */
export async function barOf(
  deps: OfficeDeps,
  { records }: Place,
  { id, person }: Comeback,
  memberId: string,
): Promise<{ readonly words: Phrase; readonly buttons: readonly Button[][] } | undefined> {
  const { members, people, officers, comebacks } = records;
  const member = await members.find(memberId);
  if (member === undefined) return undefined;
  const name = member.firstName;
  if (deps.officers.has(member.telegramId)) {
    return { words: phrase("comeback-bar-settings", { name }), buttons: [] };
  }
  const moved = await comebacks.movedOf(memberId);
  if (moved !== undefined && moved.id !== id) {
    const by = await keeperName({ records }, moved.decidedBy ?? "");
    return {
      words: phrase("comeback-bar-moved", { name, by, known: by === "" ? "no" : "yes" }),
      buttons: [[{ label: phrase("comeback-undo"), action: `comeback:undo:${moved.id}` }]],
    };
  }
  const begun = await members.findByTelegram(person);
  if (begun === undefined) return undefined;
  const isAtWork = (await officers.isOn(begun.id)) || (await people.partOf(begun.id)) === "mentor";
  return isAtWork ? { words: phrase("comeback-bar-begun"), buttons: [] } : undefined;
}
