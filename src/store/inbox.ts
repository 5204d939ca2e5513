/**
 * Updates as they wait for their turn, and the lanes that keep a person's in order.
 *
 * An update is stored before Telegram may forget it, and becomes done in the transaction of its
 * effects; so it is neither lost nor done twice, whenever the process dies.
 */
import { sql } from "kysely";
import type { Incoming, Records, TurnStore } from "../bot/records.ts";
import { compiledList, rowsOf } from "./compiled.ts";
import type { Engine } from "./engine.ts";
import type { CreateRecords } from "./ports.ts";
import { hasFree, openLanes, pendingOf, putLanesBack, takeLanes } from "./lanes.ts";
import { isTrouble } from "./trouble.ts";
import type { Db } from "./rows.ts";
import { createTransact, type Transact } from "./together.ts";
import { close, closeUntil, leave, markWhole, takeTurns, unlessLost } from "./turns.ts";

/** @param owner the name of this process; `undefined` while it may take nothing */
export function createInbox(
  db: Db,
  owner: () => string | undefined,
  engine: Engine,
  createRecords: CreateRecords,
  transact: Transact = createTransact(db, engine),
): TurnStore {
  return {
    async receive(updates: readonly Incoming[], now: Date) {
      if (updates.length === 0) return 0;
      // Telegram gives no more before these are stored: behind turns they would come ever later.
      return transact.first(async (tx) => {
        const values = updates.flatMap(({ updateId, person, body }) => [updateId, person, body]);
        const { rows: stored } = await insertUpdates(tx, values, { now: now.toISOString() });
        await openLanes(tx, stored);
        return stored.length;
      });
    },

    async claimLanes(now, limit, leaseMs, first = [], held) {
      const me = owner();
      if (me === undefined) return [];
      if (held !== undefined) await putLanesBack(db, me, held);
      // In the commit of what is being received there is somebody to take, nearly always.
      const joins = transact.isUnderWay();
      if (!joins && !(await hasFree(db, now))) return [];
      // Right behind what is being received, so that who writes now joins the next round.
      return transact.first(async (tx) => {
        const { rows: claimed } = await takeLanes[engine](tx, first, {
          now: now.toISOString(),
          limit,
          owner: me,
          until: new Date(now.getTime() + leaseMs).toISOString(),
        });
        if (claimed.length === 0) return [];
        const pending = await pendingOf(tx, engine, claimed, me);
        // What was pending when the lane was left is done, or was erased.
        for (const lane of claimed) {
          if (pending.some(({ person }) => person === lane.person)) continue;
          await close(tx, { ...lane, owner: me });
        }
        return pending;
      });
    },

    take: (updates, now, last, run) =>
      takeTurns({ engine, transact, createRecords }, updates, now, last, run),

    async fail(update, retryAt) {
      await db.transaction().execute(async (tx) => {
        if (!(await closeUntil(tx, update, retryAt))) return;
        const tried = tx.updateTable("inbox").set((eb) => ({ attempts: eb("attempts", "+", 1) }));
        await tried.where("seq", "=", update.seq).execute();
      });
    },

    async hold(update, until) {
      await db.transaction().execute((tx) => closeUntil(tx, update, until));
    },

    isTrouble,

    async setAside(update, now, run: (records: Records) => Promise<void>) {
      const done = db.transaction().execute(async (tx) => {
        if (await markWhole(tx, engine, update, now, "set-aside")) {
          await run(createRecords(tx, update.updateId));
        }
        await leave(tx, update);
      });
      await unlessLost(done, undefined);
    },
  };
}

/** Of each update its id, its person and its body. */
const insertUpdates = compiledList(
  (db: Db, values: readonly (number | string)[], given: { now: string }) =>
    db
      .insertInto("inbox")
      .values(
        rowsOf(values, ["update_id", "person", "body"]).map((row) => ({
          ...row,
          state: sql.lit("pending" as const),
          received_at: given.now,
          done_at: null,
        })),
      )
      .onConflict((conflict) => conflict.column("update_id").doNothing())
      .returning(["seq", "person"]),
);
