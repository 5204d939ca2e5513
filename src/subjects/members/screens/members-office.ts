/**
 * The association's members, for its officers: villages, who does what, sums, and inviting somebody. An
 * invitation stands in the audit list.
 */
import { boughtDays } from "../rules/buys-record.ts";
import { invitePage, officePage, officeVillage } from "./say-office.ts";
import { phrase } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import { invited, offered } from "./members-offer.ts";
import { note } from "../../../bot/officers.ts";
import { dayMs } from "../../../bot/calendar.ts";

/** Villages or people on one page. */
const onPage = 8;
const namesInLine = 20;
const poolsShown = 10;
/** Of things bought together, at most so many. */
const closedShown = 100;

export async function pressOffice(
  _: unknown,
  turn: Turn,
  { args: [verb = "", id = "", argument = ""] }: Press,
): Promise<void> {
  if (verb === "all") return sayOffice(turn, pageOf(id));
  if (verb === "ask") return invite(turn, id);
  const village = await turn.records.members.findVillage(id);
  if (village === undefined) return sayOld(turn);
  if (verb === "add") return sayCandidates(turn, id, pageOf(argument));
  await sayVillage(turn, village);
}

/** How many members each village has. */
export async function sayOffice(turn: Turn, page = 0): Promise<void> {
  const { members, associates } = turn.records;
  const found = await members.listVillages(onPage + 1, page * onPage);
  const villages = [];
  for (const { id, name } of found.slice(0, onPage)) {
    villages.push({ id, name, count: await associates.countIn(id) });
  }
  turn.say(officePage(villages, found.length > onPage ? page + 1 : undefined));
}

async function sayVillage(turn: Turn, { id, name }: { id: string; name: string }): Promise<void> {
  const { associates, pools, buys } = turn.records;
  const since = new Date(turn.now.getTime() - boughtDays * dayMs);
  const view = {
    name,
    count: await associates.countIn(id),
    doing: await associates.doingIn(id, namesInLine),
  };
  turn.say(
    officeVillage(
      id,
      view,
      await pools.listIn(id, poolsShown),
      await buys.listClosed(id, since, closedShown),
      turn.language,
    ),
  );
}

async function sayCandidates(turn: Turn, villageId: string, page: number): Promise<void> {
  const found = await turn.records.associates.candidates(villageId, onPage + 1, page * onPage);
  const next = found.length > onPage ? page + 1 : undefined;
  turn.say(invitePage(villageId, found.slice(0, onPage), next));
}

/** Once a person; they hear of it in an evening, and say yes or nothing. */
async function invite(turn: Turn, memberId: string): Promise<void> {
  const { members, associates, orders, work } = turn.records;
  const member = await members.find(memberId);
  if (member === undefined || (await associates.isIn(member.id))) return sayOld(turn);
  const back = [[{ label: phrase("back"), action: `fellows:in:${member.villageId ?? ""}` }]];
  if (!(await orders.say(member.id, invited, turn.now))) {
    return turn.say({ words: phrase("fellows-asked-before"), buttons: back });
  }
  await orders.say(member.id, offered, turn.now);
  await note(turn, "member-invited", member.id);
  await work.schedule({
    id: `fellow-invite:${member.id}`,
    kind: "fellow-invite",
    payload: { memberId: member.id },
    dueAt: turn.now,
  });
  turn.say({ words: phrase("fellows-asked", { name: member.firstName }), buttons: back });
}

function pageOf(text: string): number {
  return /^\d{1,4}$/.test(text) ? Number(text) : 0;
}
