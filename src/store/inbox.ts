/**
 * Updates as they wait for their turn, and the lanes that keep a person's in order.
 *
 * An update is stored before Telegram may forget it, and becomes done in the transaction of its
 * effects; so it is neither lost nor done twice, whenever the process dies.
 */
import { sql } from "kysely";
import type { Incoming, Pending, Records, TurnStore } from "../bot/records.ts";
import { compiled, compiledList, rowsOf } from "./compiled.ts";
import type { Engine } from "./engine.ts";
import type { CreateRecords } from "./ports.ts";
import {
  deleteLane,
  free,
  hasFree,
  openLanes,
  pendingOf,
  putLanesBack,
  takeLanes,
} from "./lanes.ts";
import { isTrouble } from "./trouble.ts";
import type { Db } from "./rows.ts";
import { createTransact, type Transact } from "./together.ts";

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
      // In the commit of what is being received that is seen already.
      const joins = transact.isUnderWay();
      if (!joins && !(await hasFree(db, now))) return [];
      // Right behind what is being received, so that who writes now joins the next round.
      return transact.first(async (tx) => {
        if (joins && !(await hasFree(tx, now))) return [];
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

    async turn(update, now, last, run) {
      const done = transact(async (tx) => {
        const mine = await markDone(tx, engine, update, now, "done");
        if (mine) await run(createRecords(tx, update.updateId));
        if (last && !(await close(tx, update))) await leave(tx, update);
        return mine;
      });
      return unlessLost(done, false);
    },

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
        if (await markDone(tx, engine, update, now, "set-aside")) {
          await run(createRecords(tx, update.updateId));
        }
        await leave(tx, update);
      });
      await unlessLost(done, undefined);
    },
  };
}

/**
 * A person's lane while it is open. Where the answer to a turn's commit was lost the turn is tried again, and must not end
 * the lane that was opened since for what came later.
 */
type Lane = Pick<Pending, "person" | "owner" | "since">;

/**
 * Ends a lane in which nothing waits any more.
 *
 * @returns false if something came since it was claimed, or whoever has the lane now is another
 */
async function close(tx: Db, { arrivals, ...lane }: Lane & Pick<Pending, "arrivals">) {
  if (arrivals === null) return false;
  const { person, owner, since } = lane;
  const { numAffectedRows } = await deleteLane(tx, { person, owner, since, arrivals });
  return numAffectedRows! > 0n;
}

/** Whoever lost the lease must not change the lane of the one who has it now. */
async function change(tx: Db, lane: Lane, to: { leased_until: string; since?: number }) {
  const mine = tx
    .updateTable("lane")
    .where("person", "=", lane.person)
    .where("owner", "=", lane.owner)
    .where("since", "=", lane.since);
  const { numUpdatedRows } = await mine.set(to).executeTakeFirst();
  return numUpdatedRows > 0n;
}

function closeUntil(tx: Db, lane: Lane, until: Date) {
  return change(tx, lane, { leased_until: until.toISOString() });
}

function leave(tx: Db, update: Pending) {
  return change(tx, update, { leased_until: free, since: update.seq + 1 });
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

/**
 * The write comes first: on PostgreSQL a second worker waits here and then finds nothing to do. Where the lane is
 * another process's by now, all of it is undone; where it is not, nobody takes it until this transaction ends.
 */
async function markDone(
  tx: Db,
  engine: Engine,
  { seq, person, owner }: Pending,
  now: Date,
  state: "done" | "set-aside",
): Promise<boolean> {
  const done = { seq, state, at: now.toISOString() };
  if (engine === "sqlite") {
    const { numAffectedRows } = await updateDone(tx, done);
    return numAffectedRows! > 0n;
  }
  const { rows } = await updateHeld(tx, { ...done, person, owner });
  const { isDone, isHeld } = rows[0]!;
  if (isDone && !isHeld) throw new LaneLostError();
  return isDone;
}

class LaneLostError extends Error {}

/** The transaction came to nothing, since another process has the lane. */
async function unlessLost<T>(transaction: Promise<T>, lost: T): Promise<T> {
  return transaction.catch((error: unknown) => {
    if (error instanceof LaneLostError) return lost;
    throw error;
  });
}

interface Done {
  readonly seq: number;
  readonly state: "done" | "set-aside";
  readonly at: string;
}

const updateDone = compiled((db: Db, given: Done) =>
  db
    .updateTable("inbox")
    .set({ state: given.state, body: null, done_at: given.at })
    .where("seq", "=", given.seq)
    .where("state", "=", "pending"),
);

/** First the update, then the lane: whoever waits here holds nothing. What is not the lane's key may change meanwhile. */
const updateHeld = compiled(
  (_: Db, given: Done & Omit<Lane, "since">) => sql<{ isDone: boolean; isHeld: boolean }>`
    with done as (
      update inbox set state = ${given.state}, body = null, done_at = ${given.at}
      where seq = ${given.seq} and state = 'pending' returning seq
    ), held as (
      select person from lane where person = ${given.person} and owner = ${given.owner}
      and exists (select from done) for key share
    )
    select exists (select from done) as "isDone", exists (select from held) as "isHeld"`,
);
