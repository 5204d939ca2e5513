/**
 * A member of the association asks another one about a job, a pool, something that is bought together. The
 * words go by the relay of peers; here is only what differs.
 */
import { stepOfAsk, type Ask } from "../rules/asks.ts";
import { askAssociateWords } from "./say-asking.ts";
import type { Member } from "../../../bot/member.ts";
import type { Turn } from "../../../bot/context.ts";
import { newId } from "../../../bot/ids.ts";

/** @returns false for somebody who is no member here */
export async function askAbout(
  turn: Turn,
  member: Member,
  ask: Ask,
  otherId: string,
): Promise<boolean> {
  const { associates, members, peers, waiting } = turn.records;
  const other = await members.find(otherId);
  const isHere = other !== undefined && other.id !== member.id && member.villageId !== null;
  if (!isHere || other.villageId !== member.villageId || !(await associates.isIn(other.id))) {
    return false;
  }
  if (!(await isFor(turn, other, ask))) return false;
  const id = newId("p");
  const request = { id, memberId: member.id, stepId: stepOfAsk(ask), questionId: null };
  await peers.begin(request, turn.now);
  await peers.draft(id, { helperId: other.id, way: "village" }, turn.now);
  await waiting.set(turn.person, { kind: "peer", data: id }, turn.now);
  turn.say(askAssociateWords(id, ask, other.firstName));
  return true;
}

/** They do that job, or look after what it is about. */
async function isFor({ records }: Turn, { id }: Member, ask: Ask): Promise<boolean> {
  if (ask === "pool") return (await records.pools.of(id))?.coordinatorId === id;
  if (ask === "buy") return records.buys.looksAfter(id);
  return (await records.associates.offersOf(id)).some(({ job }) => job === ask);
}
