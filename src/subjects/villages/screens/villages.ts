/**
 * Telegram room: which button and which typed words of an officer are about a village. Rights are checked
 * on every message and tap; each privileged act is noted in the audit list.
 */
import type { Composer } from "grammy";
import { proposeVillage } from "../../joining/rules/where-you-live.ts";
import { parseVillageName } from "../../joining/rules/villages.ts";
import { phrase } from "../../../bot/reply.ts";
import type { BotContext, Turn } from "../../../bot/context.ts";
import { createOffice } from "../../association/screens/office.ts";
import { actorOf, note } from "../../../bot/officers.ts";
import type { PlaybookDeps } from "../../playbook/screens/playbook.ts";
import { askFor, isFact, readFact, sayChanges, setCountry, setZone } from "./facts.ts";
import { askWhichSame, pressMerge } from "./merge.ts";
import { askForVillage, sayFoundVillages, sayVillage, sayVillages } from "./page.ts";

export function createVillages(deps: PlaybookDeps): Composer<BotContext> {
  return createOffice({
    subjects: ["village"],
    press: (turn, action) => press(deps, turn, action),
    typed: {
      "village-to-list": (turn, text) => addVillage(deps, turn, text),
      "village-find": (turn, text) => sayFoundVillages(turn, text),
      "village-fact": (turn, text, data) => readFact(deps, turn, data, text),
    },
  });
}

async function press(deps: PlaybookDeps, turn: Turn, action: string): Promise<void> {
  const [, verb = "", id = "", argument = ""] = action.split(":");
  const { members, waiting } = turn.records;
  if (verb === "page") return sayVillages(turn, /^\d{1,5}$/.test(id) ? Number(id) : 0);
  if (verb === "find") return askForVillage(turn);
  if (verb === "add") {
    await waiting.set(turn.person, { kind: "village-to-list", data: "" }, turn.now);
    return turn.say({ words: phrase("villages-name-ask") });
  }
  const village = await members.findVillage(id);
  if (village === undefined) return turn.note(phrase("button-old"));
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
      await members.revokeCodes("village", village.id, turn.now);
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

async function addVillage(deps: PlaybookDeps, turn: Turn, text: string): Promise<void> {
  const { members, waiting } = turn.records;
  const name = parseVillageName(text);
  if (name === undefined) return turn.say({ words: phrase("joining-village-unreadable") });
  const village = await proposeVillage(members, name, actorOf(turn), turn.now, "listed");
  await members.listVillage(village.id);
  await waiting.clear(turn.person);
  await note(turn, "village-listed", village.id);
  await sayVillage(deps, turn, village.id);
}
