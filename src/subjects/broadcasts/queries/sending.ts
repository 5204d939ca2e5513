/**
 * Broadcasts on their way: prepared (prepare.ts), taken in small batches (claim.ts), settled
 * after each try.
 */
import { sql } from "kysely";
import type { BroadcastSendingStore, Letter, LetterOutcome } from "../rules/sending.ts";
import type { Broadcast } from "../rules/record.ts";
import { claim } from "./claim.ts";
import { hold, listUnbacked } from "./hold.ts";
import { begin, beginTest, prepareSlice } from "./prepare.ts";
import type { UnderWay } from "./recipients.ts";
import { createShifts, type Shift } from "./sums.ts";
import { findBroadcast, isDoubtful, startOf } from "./columns.ts";
import type { Gate } from "../../../bot/due.ts";
import type { Engine } from "../../../store/engine.ts";
import { dropQueued } from "../../../store/sending.ts";
import { noteGone } from "../../joining/index.ts";
import { compiled } from "../../../store/compiled.ts";
import type { Db } from "../../../store/rows.ts";

const sending = sql.lit("sending" as const);

const selectOpen = compiled((db: Db) =>
  db
    .selectFrom("broadcast")
    .select(["id", "state", "prepared_to", "corrects", "starts_day", "starts_minute"])
    .where("state", "in", ["due", "preparing"])
    .orderBy("created_at")
    .orderBy("id"),
);

const selectActive = compiled((db: Db) =>
  db
    .selectFrom("broadcast")
    .select(["id", "kind", "holds_out", "started_at"])
    .where("state", "in", ["preparing", "sending"])
    .orderBy("started_at")
    .orderBy("id"),
);

/** @param gate tells what people asked for themselves: a place in their week is left for it */
export function createBroadcastSending(db: Db, engine: Engine, gate: Gate): BroadcastSendingStore {
  /** Its audience is read once, however many slices the register has. */
  let preparing: Broadcast | undefined;

  return {
    async recover() {
      return db.transaction().execute(async (tx) => {
        const rows = await tx
          .updateTable("broadcast_row")
          .set({ state: "unknown" })
          .where(isDoubtful)
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
      const { rows: open } = await selectOpen(db, {});
      for (const row of open) {
        const isBegun = row.state === "preparing";
        const isReady = await db.transaction().execute(async (tx) => {
          if (!isBegun && !(await begin(tx, row.id, startOf(row), moment))) return false;
          // Whom it is for is fixed once it has begun.
          const isKnown = isBegun && preparing?.id === row.id;
          if (!isKnown) preparing = await findBroadcast(tx, row.id);
          if (!isBegun) await beginTest(tx, preparing!, moment.now);
          await prepareSlice(tx, preparing!, row.prepared_to, moment);
          return true;
        });
        if (isReady) return true;
      }
      return false;
    },

    async exchange(outcomes, limit, moment, held, resting = []) {
      const active = await listActive(db);
      if (outcomes.length === 0 && (active.length === 0 || limit === 0)) {
        return { letters: [], active: active.map(({ id }) => id), ended: [], hasMore: false };
      }
      return db.transaction().execute(async (tx) => {
        if (engine === "postgres") await holdAll(tx, active, outcomes);
        await settle(tx, outcomes, moment.now);
        if (held !== undefined) await putBack(tx, active, held);
        return claim(tx, engine, gate, active, limit, moment, resting);
      });
    },

    find: (id) => findBroadcast(db, id),

    async noteSpeed(id, perSecond) {
      const speed = Math.round(perSecond * 100);
      await db.transaction().execute(async (tx) => {
        await tx.updateTable("broadcast").set({ speed }).where("id", "=", id).execute();
      });
    },
  };
}

/** One process at a time has a broadcast: recipients and sums change together, in whatever order. */
async function holdAll(
  tx: Db,
  active: readonly UnderWay[],
  outcomes: readonly LetterOutcome[],
): Promise<void> {
  const ids = [...active.map(({ id }) => id), ...outcomes.map(({ letter }) => letter.broadcastId)];
  await tx
    .selectFrom("broadcast")
    .select("id")
    .where("id", "in", ids)
    .orderBy("id")
    .forUpdate()
    .execute();
}

/** Recipients in flight whom the sender does not hold were taken by an exchange whose answer was lost. */
async function putBack(
  tx: Db,
  active: readonly UnderWay[],
  held: readonly Letter[],
): Promise<void> {
  const known = new Set(held.map(({ broadcastId, memberId }) => `${broadcastId} ${memberId}`));
  const shifts = createShifts();
  for (const { id } of active) {
    const flying = await tx
      .selectFrom("broadcast_row")
      .select("member_id")
      .where("broadcast_id", "=", id)
      .where(isDoubtful)
      .where("state", "=", sending)
      .execute();
    for (const { member_id } of flying) {
      if (known.has(`${id} ${member_id}`)) continue;
      await tx
        .updateTable("broadcast_row")
        .set({ state: "waiting" })
        .where("broadcast_id", "=", id)
        .where("member_id", "=", member_id)
        .execute();
      shifts.move(id, "sending:", "waiting:");
    }
  }
  await shifts.save(tx);
}

async function listActive(db: Db): Promise<readonly UnderWay[]> {
  const { rows } = await selectActive(db, {});
  return rows.map(({ started_at: at, holds_out, ...row }) => ({
    ...row,
    holdsOut: holds_out === 1,
    startedAt: at === null ? null : new Date(at),
  }));
}

async function settle(tx: Db, outcomes: readonly LetterOutcome[], now: Date): Promise<void> {
  const shifts = createShifts();
  for (const { letter, state, reason } of outcomes) {
    const { broadcastId, memberId } = letter;
    const { numUpdatedRows } = await tx
      .updateTable("broadcast_row")
      // Its chat rests, if it must, by the sender's own time and not by the clock.
      .set({ state: state === "again" ? "waiting" : state })
      .where("broadcast_id", "=", broadcastId)
      .where("member_id", "=", memberId)
      .where("state", "=", sending) // forgotten meanwhile
      .executeTakeFirst();
    if (numUpdatedRows === 0n) continue;
    const to: Shift = state === "again" ? "waiting:" : `${state}:${reason}`;
    shifts.move(broadcastId, "sending:", to);
    if (state === "blocked") {
      await dropQueued(tx, letter.chat, now);
      await noteGone(tx, letter.chat, now);
    }
  }
  await shifts.save(tx);
}
