/**
 * Store room: broadcasts on their way: prepared (broadcast-prepare.ts), taken in small batches, settled
 * after each try.
 */
import { sql, type Kysely } from "kysely";
import {
  type BroadcastPumpStore,
  type Exchanged,
  type Letter,
  type LetterOutcome,
  type PumpMoment,
} from "../core/broadcast/pump.ts";
import type { Broadcast } from "../core/broadcast/record.ts";
import { hold, listUnbacked } from "./broadcast-hold.ts";
import { begin, prepareSlice } from "./broadcast-prepare.ts";
import { look } from "./broadcast-recipients.ts";
import { createShifts, type Shift } from "./broadcast-sums.ts";
import { broadcastOf, findBroadcast } from "./broadcasts.ts";
import type { Tables } from "./schema.ts";
import { noteBlocked } from "./sending.ts";

/** What surely did not arrive is tried again after this long. */
const againMs = 2_000;

const waiting = sql.lit("waiting" as const);
const sending = sql.lit("sending" as const);

export function createBroadcastPump(db: Kysely<Tables>): BroadcastPumpStore {
  return {
    async recover() {
      return db.transaction().execute(async (tx) => {
        const rows = await tx
          .updateTable("broadcast_row")
          .set({ state: "unknown" })
          .where("state", "=", sending)
          .returning("broadcast_id")
          .execute();
        const shifts = createShifts();
        for (const row of rows) shifts.move(row.broadcast_id, "sending:", "unknown:");
        await shifts.save(tx);
        return rows.length;
      });
    },

    async prepare({ officers, ...moment }) {
      const unbacked = await listUnbacked(db, officers);
      if (unbacked.length > 0) {
        await db.transaction().execute(async (tx) => {
          for (const broadcast of unbacked) await hold(tx, broadcast, moment.now);
        });
      }
      const open = await db
        .selectFrom("broadcast")
        .selectAll()
        .where("state", "in", ["due", "preparing"])
        .orderBy("created_at")
        .orderBy("id")
        .execute();
      for (const row of open) {
        const isBegun = row.state === "preparing";
        if (isBegun || (await begin(db, broadcastOf(row), moment))) {
          await db
            .transaction()
            .execute((tx) => prepareSlice(tx, broadcastOf(row), row.prepared_to, moment));
          return true;
        }
      }
      return false;
    },

    async exchange(outcomes, limit, moment) {
      const active = await listActive(db);
      if (outcomes.length === 0 && (active.length === 0 || limit === 0)) {
        return { letters: [], active: active.map(({ id }) => id), ended: [], hasMore: false };
      }
      return db.transaction().execute(async (tx) => {
        await settle(tx, outcomes, moment.now);
        return claim(tx, active, limit, moment);
      });
    },

    find: (id) => findBroadcast(db, id),

    async noteSpeed(id, perSecond) {
      await db
        .updateTable("broadcast")
        .set({ speed: Math.round(perSecond * 100) })
        .where("id", "=", id)
        .execute();
    },
  };
}

async function listActive(db: Kysely<Tables>): Promise<readonly Broadcast[]> {
  const rows = await db
    .selectFrom("broadcast")
    .selectAll()
    .where("state", "in", ["preparing", "sending"])
    .orderBy("started_at")
    .orderBy("id")
    .execute();
  return rows.map(broadcastOf);
}

async function settle(
  tx: Kysely<Tables>,
  outcomes: readonly LetterOutcome[],
  now: Date,
): Promise<void> {
  const shifts = createShifts();
  for (const { letter, state, reason } of outcomes) {
    const { broadcastId, memberId } = letter;
    const { numUpdatedRows } = await tx
      .updateTable("broadcast_row")
      .set(
        state === "again"
          ? { state: "waiting", not_before: new Date(now.getTime() + againMs).toISOString() }
          : { state },
      )
      .where("broadcast_id", "=", broadcastId)
      .where("member_id", "=", memberId)
      .where("state", "=", sending) // forgotten meanwhile
      .executeTakeFirst();
    if (numUpdatedRows === 0n) continue;
    const to: Shift = state === "again" ? "waiting:" : `${state}:${reason}`;
    shifts.move(broadcastId, "sending:", to);
    if (state === "blocked") await noteBlocked(tx, letter.chat, now);
  }
  await shifts.save(tx);
}

async function claim(
  tx: Kysely<Tables>,
  active: readonly Broadcast[],
  limit: number,
  moment: PumpMoment,
): Promise<Exchanged> {
  const letters: Letter[] = [];
  const ended: string[] = [];
  let hasMore = false;
  for (const broadcast of active) {
    const left = limit - letters.length;
    if (left > 0) {
      const rows = await takeWaiting(tx, broadcast.id, left, moment.now);
      const { free, moves } = await look(tx, broadcast, rows, moment);
      letters.push(...free);
      hasMore ||= moves > 0;
      if (rows.length > 0) continue;
    }
    if (await end(tx, broadcast.id, moment.now)) ended.push(broadcast.id);
  }
  return { letters, active: active.map(({ id }) => id), ended, hasMore };
}

/** The next recipients, if the broadcast still goes on: an officer may have stopped it. */
function takeWaiting(tx: Kysely<Tables>, id: string, limit: number, now: Date) {
  return tx
    .selectFrom("broadcast_row")
    .innerJoin("broadcast", "broadcast.id", "broadcast_row.broadcast_id")
    .select(["broadcast_row.member_id as memberId"])
    .where("broadcast_row.broadcast_id", "=", id)
    .where("broadcast_row.state", "=", waiting)
    .where("broadcast_row.not_before", "<=", now.toISOString())
    .where("broadcast.state", "in", ["preparing", "sending"])
    .orderBy("broadcast_row.not_before")
    .limit(limit)
    .execute();
}

/** Ends it when nobody waits and nothing is on its way. */
async function end(tx: Kysely<Tables>, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("broadcast")
    .set({ state: "done", ended_at: now.toISOString(), speed: 0 })
    .where("id", "=", id)
    .where("state", "=", "sending")
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("broadcast_sum")
            .select("broadcast_sum.state")
            .whereRef("broadcast_sum.broadcast_id", "=", "broadcast.id")
            .where("broadcast_sum.state", "in", ["waiting", "sending"])
            .where("broadcast_sum.people", ">", 0),
        ),
      ),
    )
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
