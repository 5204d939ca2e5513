/**
 * Which button of an officer does what about a village, and the name of one that is put on the list. Each
 * privileged act is noted in the audit list.
 */
import { z } from "zod";
import { askForNewLink, endLink, parseVillageName, proposeVillage } from "../../joining/index.ts";
import { phrase } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { reads, type Press, type Typed, sayOld } from "../../../bot/subject.ts";
import { officer } from "../../../bot/who.ts";
import { actorOf, note } from "../../../bot/officers.ts";
import { askFor, isFact, sayChanges, setCountry, setZone } from "./facts.ts";
import { askWhichSame, pressMerge } from "./merge.ts";
import { askForVillage, sayVillage, sayVillages, type VillageDeps } from "./page.ts";
import { saidBack } from "../../../bot/unread.ts";

export async function pressVillage(
  deps: VillageDeps,
  turn: Turn,
  { args: [verb = "", id = "", argument = ""] }: Press,
): Promise<void> {
  const { members, waiting } = turn.records;
  if (verb === "page") return sayVillages(turn, /^\d{1,5}$/.test(id) ? Number(id) : 0);
  if (verb === "find") return askForVillage(turn);
  if (verb === "add") {
    await waiting.set(turn.person, { kind: "village-to-list", data: "" }, turn.now);
    return turn.say({
      words: phrase("villages-name-ask"),
      buttons: [[{ label: phrase("leave-it"), action: "do:villages" }]],
    });
  }
  const village = await members.findVillage(id);
  if (village === undefined) return sayOld(turn);
  if (isFact(verb)) return askFor(deps, turn, village, verb);
  switch (verb) {
    case "change":
      return sayChanges(turn, village);
    case "land":
      return setCountry(deps, turn, village, argument);
    case "clock":
      return setZone(deps, turn, village, argument);
    case "same":
      return askWhichSame(turn, village);
    case "into":
    case "sure":
    case "merge":
      return pressMerge(deps, turn, verb, village, argument);
    case "list":
      if (village.state === "proposed") {
        await members.listVillage(village.id);
        await note(turn, "village-listed", village.id);
      }
      break;
    case "new-code":
      return askForNewLink(
        turn,
        { yes: `village:new-code-yes:${village.id}`, no: `village:show:${village.id}` },
        village.name,
      );
    case "new-code-yes":
      await endLink(turn, "village", village.id);
      await note(turn, "village-code-revoked", village.id);
      break;
    default:
  }
  await leaveFact(turn);
  await sayVillage(deps, turn, village.id);
}

/** Whoever looks at a village has left what was asked about one. */
async function leaveFact({ records: { waiting }, person }: Turn): Promise<void> {
  const found = await waiting.find(person);
  if (found?.kind === "village-fact" || found?.kind === "village-find") await waiting.clear(person);
}

export const villageToList: Typed<VillageDeps> = reads(
  z.string(),
  officer,
  async (deps, turn, _, text) => {
    const { members, waiting } = turn.records;
    const name = parseVillageName(text);
    if (name === undefined)
      return turn.say({ words: phrase("joining-village-unreadable", { typed: saidBack(text) }) });
    const village = await proposeVillage(members, name, actorOf(turn), turn.now, "listed");
    await members.listVillage(village.id);
    await waiting.clear(turn.person);
    await note(turn, "village-listed", village.id);
    await sayVillage(deps, turn, village.id);
  },
  "nothing",
);
