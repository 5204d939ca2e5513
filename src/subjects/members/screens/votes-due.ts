/**
 * What the question of the month does by itself: a slice of members after another is planned
 * for the evening, each is told once when there is room, and after its end only the sums are kept.
 */
import type { Records } from "../../../bot/records.ts";
import { inOrder } from "../../../bot/gate/order.ts";
import { nextOwnHour } from "../../../bot/gate/own-hour.ts";
import type { Vote } from "../rules/votes-record.ts";
import { askVote } from "./votes-say.ts";
import type { DueWork } from "../../../bot/due.ts";
import { hold, memberOf, sayUnasked, type UnaskedDeps } from "../../../bot/gate/unasked.ts";

/** People a transaction; the rest are taken at once after it. */
const slice = 200;
/** Longer than a turn that began before the end may take. */
const afterEndMs = 5 * 60 * 1_000;

export async function planVote(
  { work }: Pick<Records, "work">,
  vote: Vote,
  now: Date,
): Promise<void> {
  const payload = { voteId: vote.id };
  await work.schedule({
    id: `vote-spread:${vote.id}`,
    kind: "vote-spread",
    payload: { ...payload, after: "" },
    dueAt: now,
  });
  await work.schedule({
    id: `vote-end:${vote.id}`,
    kind: "vote-end",
    payload,
    dueAt: new Date(vote.endsAt.getTime() + afterEndMs),
  });
}

/** Plans a slice of the members; the gate finds each one's own hour. */
export function voteSpread(deps: UnaskedDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const now = deps.clock();
    const voteId = String(work.payload["voteId"]);
    const ids = await records.associates.listAfter(String(work.payload["after"]), slice);
    const dueAt = inOrder(nextOwnHour(now, deps.timeZone, null), "vote");
    for (const memberId of ids) {
      const payload = { memberId, voteId };
      await records.work.schedule({ id: `vote:${memberId}`, kind: "vote", payload, dueAt });
    }
    const last = ids.length < slice ? undefined : ids.at(-1);
    if (last === undefined) return;
    await records.work.schedule({ ...work, payload: { voteId, after: last }, dueAt: now });
  };
}

export function voteDue(deps: UnaskedDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const member = await memberOf(work, records);
    if (member === undefined || !(await records.associates.isIn(member.id))) return;
    const vote = await records.votes.find(String(work.payload["voteId"]));
    if (vote === undefined || deps.clock() >= vote.endsAt) return;
    if (await records.votes.hasVoted(vote.id, member.id)) return;
    if (await hold(deps, work, records, member)) return;
    await sayUnasked(deps, records, member, askVote(vote));
  };
}

export function voteEnd() {
  return async (work: DueWork, records: Records): Promise<void> => {
    await records.votes.close(String(work.payload["voteId"]));
  };
}
