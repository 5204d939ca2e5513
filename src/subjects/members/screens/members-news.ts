/**
 * What a member hears because of another: somebody else looks after something now, it was called off, or
 * the courier comes on another day. It is somebody's act, so only the night and a break hold it.
 */
import type { Buy } from "../rules/buys-record.ts";
import { sayOff } from "./buys-say.ts";
import type { Pool } from "../rules/pools-record.ts";
import { sayOtherDay } from "./pools-say.ts";
import type { HandedOn } from "../rules/members-record.ts";
import { sayHandedOn } from "./say-joining.ts";
import type { Member } from "../../../bot/member.ts";
import type { Reply } from "../../../bot/reply.ts";
import type { Records, Work } from "../../../bot/records.ts";
import type { DueWork } from "../../../bot/due.ts";
import type { Turn } from "../../../bot/context.ts";
import { hold, memberOf, sayUnasked, type UnaskedDeps } from "../../../bot/gate/unasked.ts";

const kind = "fellow-told";

/** What somebody left has another to look after it: all in it hear of that. */
export async function planNews(
  { records, now }: Pick<Turn, "records" | "now">,
  handed: HandedOn,
): Promise<void> {
  const { to, others, id } = handed;
  for (const { memberId } of to === undefined ? others : [to, ...others]) {
    await records.work.schedule(news(memberId, { what: handed.kind, id }, now));
  }
}

/** The thing is gone, so its name goes with the message. */
export async function planOff({ records, now }: Turn, buy: Buy, memberId: string): Promise<void> {
  await records.work.schedule(news(memberId, { what: "off", id: buy.id, item: buy.item }, now));
}

/** All who send together hear of another day at once: the next reminder may come too late for their parcels. */
export async function planDay(
  { records, now }: Turn,
  { id, people }: Pool,
  changedBy: string | undefined,
): Promise<void> {
  for (const { memberId } of people) {
    if (memberId === changedBy) continue;
    await records.work.schedule(news(memberId, { what: "day", id }, now));
  }
}

function news(memberId: string, about: Readonly<Record<string, string>>, now: Date): Work {
  const { what = "", id = "" } = about;
  return {
    id: `${kind}:${what}:${id}:${memberId}`,
    kind,
    payload: { ...about, memberId },
    dueAt: now,
  };
}

export function associateTold(deps: UnaskedDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const member = await memberOf(work, records);
    const said = member === undefined ? undefined : await newsOf(work, records, member);
    if (member === undefined || said === undefined) return;
    if (await hold(deps, work, records, member)) return;
    await sayUnasked(deps, records, member, said);
  };
}

/** As it is by now: whoever was to look after it may have left as well, and the day may be another again. */
async function newsOf(
  { payload }: DueWork,
  records: Records,
  member: Member,
): Promise<Reply | undefined> {
  const id = String(payload["id"]);
  if (payload["what"] === "off") return sayOff(String(payload["item"]));
  if (payload["what"] === "day") {
    const pool = await records.pools.of(member.id);
    return pool?.id === id ? sayOtherDay(pool) : undefined;
  }
  const isPool = payload["what"] === "pool";
  const thing = isPool ? await records.pools.find(id) : await records.buys.find(id);
  const coordinatorId = thing?.coordinatorId ?? undefined;
  if (coordinatorId === undefined) return undefined;
  const name =
    coordinatorId === member.id
      ? undefined
      : (await records.members.find(coordinatorId))?.firstName;
  return sayHandedOn(isPool ? "pool" : "buy", id, name);
}
