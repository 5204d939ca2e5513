/**
 * Joining: where do you live? From the list, by typing, or a village that
 * nobody named before.
 */
import { phrase, type Button, type Reply } from "../../../bot/reply.ts";
import type { MemberRecord, Village } from "./record.ts";
import { parseVillageName } from "./villages.ts";
import { weekMs } from "../../../bot/calendar.ts";
import { newId } from "../../../bot/ids.ts";
import { saidBack } from "../../../bot/unread.ts";

/** Villages on one page of the list. */
const villagesOnPage = 6;

const sayLater: Button = {
  label: phrase("joining-village-later"),
  action: "join:village-later",
  means: ["later", "skip", "no"],
};
/** The same below the question that came once more: whoever says something else again is asked no third time. */
const sayLaterAgain: Button = { ...sayLater, action: `${sayLater.action}:again` };

export function isVillageAskedAgain(offered: string): boolean {
  return offered.includes(sayLaterAgain.action);
}

/** The list, the busiest villages first; typing a name always works too. */
export async function listVillages(
  record: MemberRecord,
  page: number,
  memberId: string,
  { isAgain = false }: { readonly isAgain?: boolean } = {},
): Promise<Reply> {
  const villages = await record.listVillages(villagesOnPage + 1, page * villagesOnPage, memberId);
  const rows: Button[][] = villages
    .slice(0, villagesOnPage)
    .map((village) => [{ label: village.name, action: `join:village:${village.id}` }]);
  if (villages.length > villagesOnPage) {
    rows.push([{ label: phrase("more"), action: `join:villages:${page + 1}` }]);
  }
  rows.push([isAgain ? sayLaterAgain : sayLater]);
  return {
    words: phrase(villages.length === 0 ? "joining-village-type" : "joining-village-choose"),
    buttons: rows,
    screen: "join",
  };
}

/** What the bot makes of a village's name that was typed. */
export type TypedVillage =
  | { readonly kind: "found"; readonly village: Village }
  | { readonly kind: "ask"; readonly reply: Reply; readonly name: string | undefined };

export async function typedVillage(
  record: MemberRecord,
  text: string,
  memberId: string,
): Promise<TypedVillage> {
  const name = parseVillageName(text);
  if (name === undefined) {
    return {
      kind: "ask",
      name,
      reply: {
        words: phrase("joining-village-unreadable", { typed: saidBack(text) }),
        buttons: [
          [{ label: phrase("joining-village-from-list"), action: "join:villages:0" }],
          [sayLater],
        ],
        // No screen: "shall I add it?" above stays open.
      },
    };
  }
  const exact = await record.findVillageByName(name);
  if (exact !== undefined) return { kind: "found", village: exact };
  const near = await record.searchVillages(name, 4, memberId);
  return {
    kind: "ask",
    name,
    reply: {
      words: phrase(near.length === 0 ? "joining-village-new" : "joining-village-near", { name }),
      buttons: [
        ...near.map((village) => [{ label: village.name, action: `join:village:${village.id}` }]),
        [{ label: phrase("joining-village-add", { name }), action: "join:village-add" }],
        [{ label: phrase("joining-village-retype"), action: "join:villages:0" }],
      ],
      screen: "join",
    },
  };
}

/**
 * Whether this member may propose this village now: one a week, and one that is there already at any time.
 * Nobody needs to propose more; whoever does makes them up.
 *
 * @returns what to do instead where not
 */
export async function refuseProposal(
  record: MemberRecord,
  name: string,
  memberId: string,
  now: Date,
): Promise<Reply | undefined> {
  if ((await record.findVillageByName(name)) !== undefined) return undefined;
  const since = new Date(now.getTime() - weekMs);
  if ((await record.countProposed(memberId, since)) === 0) return undefined;
  return {
    words: phrase("joining-village-one-a-week", { name }),
    buttons: [
      [{ label: phrase("joining-village-from-list"), action: "join:villages:0" }],
      [sayLater],
    ],
    screen: "join",
  };
}

/** The village of this name, made now if nobody named it before. */
export async function proposeVillage(
  record: MemberRecord,
  name: string,
  createdBy: string,
  now: Date,
  state: Village["state"] = "proposed",
): Promise<Village> {
  await record.createVillage({ id: newId("v"), name, state, createdBy }, now);
  const village = await record.findVillageByName(name);
  if (village === undefined) throw new Error("a village that was just made is not there");
  return village;
}
