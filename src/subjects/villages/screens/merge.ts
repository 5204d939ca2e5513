/**
 * Two spellings of one village become one. It cannot be taken back, so it is asked twice.
 * Members, homes, mentors, classes and links go along; the old name still leads to the village.
 */
import { type Village, villageKey } from "../../joining/index.ts";
import { assignVillage, tellAssigned } from "../../mentoring/index.ts";
import { phrase, type Button } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { note } from "../../../bot/officers.ts";
import { sayVillage, type VillageDeps } from "./page.ts";
import { sayOld } from "../../../bot/subject.ts";

/** Names that are offered as the same village. */
const mostAlike = 6;

/** "This is another name for …": villages that sound alike are offered, any other is typed. */
export async function askWhichSame(turn: Turn, village: Village, typed?: string): Promise<void> {
  const { waiting } = turn.records;
  await waiting.set(turn.person, { kind: "village-fact", data: `same:${village.id}` }, turn.now);
  const alike = await alikeTo(turn, village, typed);
  turn.say({
    words:
      typed !== undefined && alike.length === 0
        ? phrase("villages-find-none")
        : phrase("villages-same-ask", { name: village.name }),
    buttons: [
      ...alike.map(({ id, name }): Button[] => [
        { label: name, action: `village:into:${village.id}:${id}` },
      ]),
      [{ label: phrase("leave-it"), action: `village:show:${village.id}` }],
    ],
  });
}

/** What was typed; else whatever shares the beginning or the end of the name, and the largest of the others. */
async function alikeTo(
  { records: { members } }: Turn,
  village: Village,
  typed: string | undefined,
): Promise<readonly Village[]> {
  const letters = Array.from(villageKey(village.name));
  const parts =
    typed === undefined ? [letters.slice(0, 2).join(""), letters.slice(-2).join("")] : [typed];
  const found = new Map<string, Village>();
  for (const part of parts) {
    for (const each of await members.searchVillages(part, mostAlike + 1)) found.set(each.id, each);
  }
  if (typed === undefined) {
    for (const each of await members.listVillages(mostAlike + 1, 0)) {
      if (!found.has(each.id)) found.set(each.id, each);
    }
  }
  found.delete(village.id);
  return [...found.values()].slice(0, mostAlike);
}

/** The new name is another village's already. */
export function offerSame(turn: Turn, village: Village, other: Village): void {
  turn.say({
    words: phrase("villages-name-taken", { name: other.name }),
    buttons: [
      [{ label: phrase("villages-same-yes"), action: `village:into:${village.id}:${other.id}` }],
      [{ label: phrase("back"), action: `village:show:${village.id}` }],
    ],
  });
}

/**
 * Asks once, asks twice, does it.
 *
 * @param verb `into`, then `sure`, then `merge`
 */
export async function pressMerge(
  deps: VillageDeps,
  turn: Turn,
  verb: string,
  from: Village,
  intoId: string,
): Promise<void> {
  const { members, villages, waiting } = turn.records;
  const into = await members.findVillage(intoId);
  if (into === undefined || into.id === from.id) return sayOld(turn);
  await waiting.clear(turn.person);
  if (verb !== "merge") return askToMerge(turn, from, into, verb === "sure");
  if (!(await villages.merge(from.id, into.id))) return sayOld(turn);
  await note(turn, "villages-merged", into.id, { from: from.id });
  turn.say(...(await assignVillage(turn.records, into.id, turn.now)).map(tellAssigned));
  await sayVillage(deps, turn, into.id);
}

async function askToMerge(
  turn: Turn,
  from: Village,
  into: Village,
  isSecond: boolean,
): Promise<void> {
  const { members } = await turn.records.villages.factsOf(from.id, turn.now);
  const names = { from: from.name, into: into.name };
  turn.say({
    words: isSecond
      ? phrase("villages-merge-sure", { ...names })
      : phrase("villages-merge-ask", { ...names, members }),
    buttons: [
      [{ label: phrase("villages-merge-no"), action: `village:show:${from.id}` }],
      [
        {
          label: isSecond ? phrase("villages-merge-yes") : phrase("villages-merge-on"),
          action: `village:${isSecond ? "merge" : "sure"}:${from.id}:${into.id}`,
          style: "danger",
        },
      ],
    ],
  });
}
