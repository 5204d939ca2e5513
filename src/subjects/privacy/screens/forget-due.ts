/**
 * The end of what is kept about somebody who has much of it: their long lists go first, a slice
 * a transaction, so that nobody else waits; then all the rest, as for everybody.
 */
import { phrase } from "../../../bot/reply.ts";
import type { Records } from "../../../bot/records.ts";
import type { DueWork } from "../../../bot/due.ts";
import type { Turn } from "../../../bot/context.ts";
import type { Member } from "../../../bot/member.ts";
import { leaveMembers } from "../../members/index.ts";
import type { CashFileDeps } from "../../shop/index.ts";
import { tellBeforeForgotten } from "../../teams/index.ts";
import { endTalksOf, type ThreadDeps } from "../../talks/index.ts";
import type { Late } from "../../../bot/bot.ts";
import { planWiping } from "./wipe-due.ts";

/** Lines of a book that go in one transaction, some thirty milliseconds. */
const sliceLines = 2_000;

export async function forgetNowOrSoon(deps: ThreadDeps, turn: Turn): Promise<void> {
  const { member, records } = turn;
  if (member === undefined) return;
  if ((await records.cash.head(member.id)).lastSeq <= sliceLines) return forget(deps, turn);
  await records.work.schedule({
    id: `forget:${member.id}`,
    kind: "forget",
    payload: { memberId: member.id },
    dueAt: turn.now,
  });
  turn.hurry();
  turn.say({ words: phrase("forget-later") });
}

export function forgetDue(deps: ThreadDeps & Pick<CashFileDeps, "clock"> & { late: Late }) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const now = deps.clock();
    const member = await records.members.find(String(work.payload["memberId"]));
    // Gone already: asked twice.
    if (member === undefined) return;
    if (await records.cash.eraseSome(member.id, sliceLines)) {
      return records.work.schedule({ ...work, dueAt: now });
    }
    await deps.late(records, member, { now, receivedAt: now }, (turn) => forget(deps, turn));
  };
}

async function forget(deps: ThreadDeps, turn: Turn): Promise<void> {
  if (turn.member === undefined) return;
  // What they had begun with a new number, before their record came to it.
  const apart = await turn.records.comebacks.apartOf(turn.member.id);
  await forgetQuietly(deps, turn, turn.member);
  if (apart !== undefined) await turn.records.rights.erase(apart.id, apart.number, turn.now);
  turn.member = undefined;
  turn.say({ words: phrase("forget-done"), goodbye: true });
}

/** Nothing is left of them but what others need, without the person. */
export async function forgetQuietly(deps: ThreadDeps, turn: Turn, member: Member): Promise<void> {
  await tellBeforeForgotten(turn, member);
  await leaveMembers(turn, member);
  await endTalksOf(deps, turn, member.id);
  await turn.records.rights.erase(member.id, member.telegramId, turn.now);
  await turn.records.broadcasts.holdUnbacked(deps.officers, turn.now);
  await planWiping(turn.records, turn.now);
}
