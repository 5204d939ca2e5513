/**
 * What was not asked for this minute. The one gate through which everything goes that
 * speaks first: quiet hours, breaks, the person's own hour, at most two a week of all kinds together
 * (bot/gate/gate.ts), and the next job before all else (bot/gate/order.ts). Sends with the least hurry.
 */
import type { Member } from "../member.ts";
import { heldUntil } from "./pause.ts";
import type { Reply } from "../reply.ts";
import type { Records } from "../records.ts";
import { maySpeak, type UnaskedKind } from "./gate.ts";
import { nextOwnHour } from "./own-hour.ts";
import { inOrder, leaves } from "./order.ts";
import type { DueWork, Gate } from "../due.ts";
import type { Phrasebook } from "../phrasebook.ts";
import { post, priorities } from "../outlet.ts";
import { localRulesOf, type Usual } from "../usual.ts";
import { weekMs } from "../calendar.ts";

export interface UnaskedDeps extends Usual {
  readonly clock: () => Date;
  readonly phrasebook: Phrasebook;
  readonly gate: Gate;
}

/** Whose due work this is; `undefined` when they were forgotten. */
export async function memberOf(work: DueWork, records: Records): Promise<Member | undefined> {
  return records.members.find(String(work.payload["memberId"]));
}

/**
 * Asks whether the person may be spoken to now; if so, this counts as said, so ask last.
 *
 * What they asked for waits for the end of the night or of a break, and comes then; what is ours waits
 * for an evening on which there is room (its class stands beside it, in its subject). Nothing
 * reaches who blocked the bot.
 *
 * @returns true when nothing is to be said now; it was moved to a later evening, unless they are gone
 */
export async function hold(
  deps: UnaskedDeps,
  work: DueWork,
  records: Records,
  member: Member,
): Promise<boolean> {
  const turn = await takeTurn(deps, records, member, work.kind);
  if (turn === undefined) return true;
  const { now, timeZone, hour, pause } = turn;
  const held = deps.gate.get(work.kind);
  const dueAt =
    held === "ours"
      ? turn.isFree
        ? undefined
        : inOrder(nextOwnHour(now, timeZone, hour), work.kind)
      : heldUntil(pause, now, timeZone);
  if (dueAt !== undefined) {
    await records.work.schedule({ ...work, dueAt });
    return true;
  }
  if (held === "ours" || held === "wished") {
    await records.unasked.note(member.id, work.kind, null, now);
  }
  return false;
}

/**
 * The same for what a sweep finds again every day: when there is no room now, nothing is moved.
 *
 * @param about where it comes once for this: the day of silence
 * @returns true when it may be said, and then it counts as said
 */
export async function mayBeSaid(
  deps: UnaskedDeps,
  records: Records,
  member: Member,
  kind: UnaskedKind | `nudge-${string}`,
  about: string | null = null,
): Promise<boolean> {
  const turn = await takeTurn(deps, records, member, kind);
  return (
    turn !== undefined && turn.isFree && records.unasked.note(member.id, kind, about, turn.now)
  );
}

/** Alone with this person until the transaction ends: is there room for one of ours, of this kind? */
async function takeTurn(deps: UnaskedDeps, records: Records, member: Member, kind: string) {
  const { unasked, pauses } = records;
  const now = deps.clock();
  const reach = await unasked.takeTurn(member.id, now);
  if (reach === undefined) return undefined;
  const { timeZone } = await localRulesOf(deps, { records }, member);
  const said = await unasked.saidSince(member.id, new Date(now.getTime() - weekMs));
  const wishes = await unasked.wishesUntil(member.id, new Date(now.getTime() + weekMs));
  const others = [
    ...said.map(({ at }) => at),
    ...wishes.filter(({ kind }) => deps.gate.get(kind) === "wished").map(({ dueAt }) => dueAt),
  ];
  const pause = await pauses.find(member.id);
  const standing = await unasked.standing(member.id);
  const planned = wishes.map((wish) => wish.kind);
  const evening = { now, timeZone, hour: reach.hour, planned };
  const left = standing === undefined ? [] : leaves(kind, standing, evening);
  const isFree =
    left !== "all" && maySpeak({ now, timeZone, reach, pause, others: [...others, ...left] });
  return { now, timeZone, hour: reach.hour, pause, isFree };
}

export async function sayUnasked(
  deps: UnaskedDeps,
  records: Records,
  member: Member,
  ...replies: readonly Reply[]
): Promise<void> {
  await post(
    records.outbox,
    deps.phrasebook,
    replies,
    { chat: member.telegramId, language: member.language, priority: priorities.reminder },
    deps.clock(),
  );
}
