/**
 * Recipients of a broadcast when it is their turn: who may be written to is marked and
 * counted as spoken to, who rests is left out or put off.
 */
import { sql } from "kysely";
import { decide, unaskedKind, type Letter, type SendingMoment } from "../rules/sending.ts";
import { isTested, type Broadcast } from "../rules/record.ts";
import { isShared } from "../../../bot/phone/number.ts";
import { mayNudge } from "../../../bot/gate/pause.ts";
import type { Gate } from "../../../bot/due.ts";
import { createFairTestRecord } from "../../fairtests/index.ts";
import { createShifts } from "./sums.ts";
import type { Tables } from "../../../store/tables.ts";
import { weekMs } from "../../../bot/calendar.ts";
import type { Db } from "../../../store/rows.ts";

/** What is asked of a broadcast in every round; its words and its audience are not. */
export type UnderWay = Pick<Broadcast, "id" | "kind" | "startedAt" | "holdsOut">;

/**
 * @returns `free`: whom to write to now, marked `sending`; `moves`: how many were left out or put off
 */
export async function look(
  tx: Db,
  broadcast: UnderWay,
  rows: readonly { readonly memberId: string }[],
  { now, timeZone }: SendingMoment,
  gate: Gate,
): Promise<{ free: readonly Letter[]; moves: number }> {
  if (rows.length === 0) return { free: [], moves: 0 };
  const ids = rows.map(({ memberId }) => memberId).toSorted();
  const people = await read(tx, ids, now, gate);
  const shifts = createShifts();
  const fits: string[] = [];
  for (const memberId of ids) {
    const person = people.get(memberId);
    const of = { broadcast_id: broadcast.id, member_id: memberId };
    const said = person?.said.filter(({ about }) => about !== broadcast.id) ?? [];
    const verdict =
      person === undefined
        ? "gone"
        : decide({
            ...person,
            now,
            timeZone: person.timeZone ?? timeZone,
            since: broadcast.startedAt ?? now,
            kind: broadcast.kind,
            broadcasts: said.filter(({ kind }) => kind === "broadcast").map(({ at }) => at),
            others: [...said.map(({ at }) => at), ...person.wishes],
          });
    if (verdict === undefined) fits.push(memberId);
    else if (typeof verdict === "string") {
      if (!(await mark(tx, of, { state: "left-out" }))) continue;
      shifts.move(broadcast.id, "waiting:", `left-out:${verdict}`);
    } else {
      await mark(tx, of, { not_before: verdict.notBefore.toISOString() });
    }
  }
  const held = await heldOut(
    tx,
    broadcast,
    fits.map((id) => people.get(id)!),
    now,
  );
  const free: Letter[] = [];
  for (const memberId of fits) {
    const of = { broadcast_id: broadcast.id, member_id: memberId };
    const isHeld = held.has(memberId);
    if (!(await mark(tx, of, { state: isHeld ? "left-out" : "sending" }))) continue;
    shifts.move(broadcast.id, "waiting:", isHeld ? "left-out:held" : "sending:");
    if (isHeld) continue;
    const { chat, language, firstName } = people.get(memberId)!;
    const letter = { broadcastId: broadcast.id, memberId, chat, language };
    free.push(isShared(chat) ? { ...letter, firstName } : letter);
  }
  await shifts.save(tx);
  if (free.length > 0) await noteSaid(tx, broadcast, free, now);
  return { free, moves: rows.length - free.length };
}

/** Drawn only among those who would get it now: both sides are alike in all but the message. */
async function heldOut(
  tx: Db,
  broadcast: UnderWay,
  people: readonly { readonly id: string; readonly householdId: string | null }[],
  now: Date,
): Promise<ReadonlySet<string>> {
  const tests = createFairTestRecord(tx);
  const test = isTested(broadcast) ? await tests.find(broadcast.id) : undefined;
  return test === undefined ? new Set() : tests.draw(test, people, now);
}

/**
 * In other words than those of the index of who waits: until PostgreSQL has counted how many there are, it takes that
 * index for as short as the key, and reads everybody who waits.
 */
const isWaiting = sql<boolean>`broadcast_row.state || '' = 'waiting'`;

/** @returns false if the recipient does not wait any more */
async function mark(
  tx: Db,
  of: { readonly broadcast_id: string; readonly member_id: string },
  change: Partial<Pick<Tables["broadcast_row"], "state" | "not_before">>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("broadcast_row")
    .set(change)
    .where("broadcast_id", "=", of.broadcast_id)
    .where("member_id", "=", of.member_id)
    .where(isWaiting)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Each counts as spoken to, once for this broadcast. */
async function noteSaid(
  tx: Db,
  broadcast: UnderWay,
  letters: readonly Letter[],
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  await tx
    .insertInto("unasked")
    .values(
      letters.map(({ memberId }) => ({
        member_id: memberId,
        kind: unaskedKind(broadcast.kind),
        about: broadcast.id,
        at,
      })),
    )
    .onConflict((conflict) => conflict.columns(["member_id", "kind", "about"]).doUpdateSet({ at }))
    .execute();
}

/** What `decide` needs of each; who blocked the bot or was forgotten is missing. */
async function read(tx: Db, ids: readonly string[], now: Date, gate: Gate) {
  // As in the gate: whoever else would speak to them waits until this transaction ends.
  const looked_at = now.toISOString();
  await tx
    .insertInto("reach")
    .values(ids.map((member_id) => ({ member_id, hour: null, is_off: 0, looked_at })))
    .onConflict((conflict) => conflict.column("member_id").doUpdateSet({ looked_at }))
    .execute();
  const members = await tx
    .selectFrom("member")
    .innerJoin("reach", "reach.member_id", "member.id")
    .leftJoin("village", "village.id", "member.village_id")
    .leftJoin("pause", "pause.member_id", "member.id")
    .leftJoin("tips_off", "tips_off.member_id", "member.id")
    .select([
      "member.id",
      "member.telegram_id",
      "member.first_name",
      "member.language",
      "member.household_id",
      "village.time_zone",
      "reach.is_off",
      "tips_off.at as mutedAt",
      "pause.at as pausedAt",
      "pause.until as pausedUntil",
    ])
    .where("member.id", "in", ids)
    .where("member.telegram_id", "is not", null)
    .where("member.blocked_at", "is", null)
    .execute();
  const said = await tx
    .selectFrom("unasked")
    .select(["member_id", "kind", "about", "at"])
    .where("member_id", "in", ids)
    .where("at", ">", new Date(now.getTime() - weekMs).toISOString())
    .execute();
  const wishes = await tx
    .selectFrom("work")
    .select(["member_id", "kind", "due_at"])
    .where("member_id", "in", ids)
    .where("due_at", "<", new Date(now.getTime() + weekMs).toISOString())
    .execute();

  const saidBy = byMember(said);
  const wishesBy = byMember(wishes.filter(({ kind }) => gate.get(kind) === "wished"));
  return new Map(
    members.map((row) => [
      row.id,
      {
        id: row.id,
        householdId: row.household_id,
        chat: row.telegram_id!,
        firstName: row.first_name,
        language: row.language,
        timeZone: row.time_zone,
        isMuted: row.mutedAt !== null || row.is_off === 1,
        isOnBreak:
          row.pausedAt !== null &&
          !mayNudge(
            {
              at: new Date(row.pausedAt),
              until: row.pausedUntil === null ? null : new Date(row.pausedUntil),
            },
            now,
          ),
        said: (saidBy.get(row.id) ?? []).map(({ kind, about, at }) => ({
          kind,
          about,
          at: new Date(at),
        })),
        wishes: (wishesBy.get(row.id) ?? []).map(({ due_at }) => new Date(due_at)),
      },
    ]),
  );
}

function byMember<Row extends { readonly member_id: string | null }>(
  rows: readonly Row[],
): ReadonlyMap<string | null, readonly Row[]> {
  const grouped = new Map<string | null, Row[]>();
  for (const row of rows) {
    const those = grouped.get(row.member_id);
    if (those === undefined) grouped.set(row.member_id, [row]);
    else those.push(row);
  }
  return grouped;
}
