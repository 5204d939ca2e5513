/**
 * Updates as they wait for their turn, and the lanes that keep a person's in order.
 *
 * An update is stored before Telegram may forget it, and becomes done in the transaction of its
 * effects; so it is neither lost nor done twice, whenever the process dies.
 */
import { sql, type Selectable } from "kysely";
import type { Incoming, Pending, Records, TurnStore } from "../bot/records.ts";
import { compiled, compiledList } from "./compiled.ts";
import type { Engine } from "./engine.ts";
import type { CreateRecords } from "./ports.ts";
import { isTrouble } from "./trouble.ts";
import { skipLocked } from "./postgres.ts";
import type { Db } from "./rows.ts";
import type { InboxTable } from "./tables.ts";
import { createTransact, type Transact } from "./together.ts";

/** Updates of one person that one claim takes along; the rest waits for the next claim. */
const perClaim = 20;

export function createInbox(
  db: Db,
  owner: string,
  engine: Engine,
  createRecords: CreateRecords,
  transact: Transact = createTransact(db, engine),
): TurnStore {
  return {
    async receive(updates: readonly Incoming[], now: Date) {
      if (updates.length === 0) return 0;
      return transact(async (tx) => {
        const rows = updates.map((update) => ({
          update_id: update.updateId,
          person: update.person,
          body: update.body,
          received_at: now.toISOString(),
        }));
        const stored =
          rows.length === 1
            ? (await insertUpdate(tx, rows[0]!)).rows
            : await insertUpdates(tx, rows).execute();
        await openLanes(tx, stored);
        return stored.length;
      });
    },

    async recover() {
      await db.transaction().execute(async (tx) => {
        const freed = tx.updateTable("lane").set({ leased_until: free });
        await freed.where("leased_until", "<>", free).execute();
      });
    },

    async claimLanes(now, limit, leaseMs) {
      // In the commit of what is being received that is seen already.
      const joins = transact.isUnderWay();
      if (!joins && !(await hasFree(db, now))) return [];
      return transact(async (tx) => {
        if (joins && !(await hasFree(tx, now))) return [];
        const { rows: claimed } = await takeLanes[engine](tx, {
          now: now.toISOString(),
          limit,
          owner,
          until: new Date(now.getTime() + leaseMs).toISOString(),
        });
        if (claimed.length === 0) return [];
        const pending = await pendingOf(tx, engine, claimed);
        // What was pending when the lane was left is done, or was erased.
        for (const lane of claimed) {
          if (!pending.some(({ person }) => person === lane.person)) await close(tx, lane);
        }
        return pending;
      });
    },

    async turn(update, now, last, run) {
      return transact(async (tx) => {
        const mine = await markDone(tx, update, now, "done");
        if (mine) await run(createRecords(tx, update.updateId));
        if (last && !(await close(tx, update))) await leave(tx, update);
        return mine;
      });
    },

    async fail(update, retryAt) {
      await db.transaction().execute(async (tx) => {
        const tried = tx.updateTable("inbox").set((eb) => ({ attempts: eb("attempts", "+", 1) }));
        await tried.where("seq", "=", update.seq).execute();
        await closeUntil(tx, update.person, retryAt);
      });
    },

    hold: (update, until) => db.transaction().execute((tx) => closeUntil(tx, update.person, until)),

    isTrouble,

    async setAside(update, now, run: (records: Records) => Promise<void>) {
      await db.transaction().execute(async (tx) => {
        if (await markDone(tx, update, now, "set-aside")) {
          await run(createRecords(tx, update.updateId));
        }
        await leave(tx, update);
      });
    },
  };

  /**
   * Ends a lane in which nothing waits any more.
   *
   * @returns false if something came since it was claimed, or whoever has the lane now is another
   */
  async function close(tx: Db, { person, arrivals }: Pick<Pending, "person" | "arrivals">) {
    if (arrivals === null) return false;
    const { numAffectedRows } = await deleteLane(tx, { person, owner, arrivals });
    return numAffectedRows! > 0n;
  }

  /** Whoever lost the lease must not change the lane of the one who has it now. */
  async function change(tx: Db, person: number, to: { leased_until: string; since?: number }) {
    const mine = tx.updateTable("lane").where("person", "=", person).where("owner", "=", owner);
    await mine.set(to).execute();
  }

  function closeUntil(tx: Db, person: number, until: Date) {
    return change(tx, person, { leased_until: until.toISOString() });
  }

  function leave(tx: Db, { person, seq }: Pending) {
    return change(tx, person, { leased_until: free, since: seq + 1 });
  }
}

/** Sorts before every time. */
const free = "";

/** Whether a lane waits to be taken. */
async function hasFree(db: Db, now: Date): Promise<boolean> {
  const { rows } = await selectFree(db, { now: now.toISOString(), limit: 1 });
  return rows.length > 0;
}

interface Look {
  readonly now: string;
  readonly limit: number;
}

const findFree = (db: Db, { now, limit }: Look) =>
  db
    .selectFrom("lane")
    .select("person")
    .where("leased_until", "<=", now)
    .orderBy("since")
    .limit(limit);

const selectFree = compiled(findFree);

const taking = (engine: Engine) =>
  compiled((db: Db, given: Look & { readonly owner: string; readonly until: string }) =>
    db
      .with("next", () =>
        findFree(db, given).$if(engine === "postgres", (query) => query.modifyEnd(skipLocked)),
      )
      .updateTable("lane")
      .set({ owner: given.owner, leased_until: given.until })
      .where("person", "in", (eb) => eb.selectFrom("next").select("next.person"))
      .returning(["person", "arrivals"]),
  );
const takeLanes = { sqlite: taking("sqlite"), postgres: taking("postgres") };

interface NewUpdate {
  readonly update_id: number;
  readonly person: number;
  readonly body: string;
  readonly received_at: string;
}

const insertUpdates = (db: Db, rows: readonly NewUpdate[]) =>
  db
    .insertInto("inbox")
    .values(rows.map((row) => ({ ...row, state: "pending" as const, done_at: null })))
    .onConflict((conflict) => conflict.column("update_id").doNothing())
    .returning(["seq", "person"]);

const insertUpdate = compiled((db: Db, given: NewUpdate) => {
  const { update_id, person, body, received_at } = given;
  return insertUpdates(db, [{ update_id, person, body, received_at }]);
});

const deleteLane = compiled((db: Db, given: { person: number; owner: string; arrivals: number }) =>
  db
    .deleteFrom("lane")
    .where("person", "=", given.person)
    .where("owner", "=", given.owner)
    .where("arrivals", "=", given.arrivals),
);

/** A lane for everybody who has something pending. Whoever looks whether theirs is empty waits meanwhile. */
async function openLanes(
  tx: Db,
  stored: readonly { readonly seq: number; readonly person: number }[],
): Promise<void> {
  const since = new Map<number, number>();
  for (const { seq, person } of stored) since.set(person, Math.min(seq, since.get(person) ?? seq));
  if (since.size === 0) return;
  // In one order everywhere, so that two processes never wait for each other's lanes.
  const lanes = [...since]
    .toSorted(([one], [other]) => one - other)
    .map(([person, seq]) => ({ person, since: seq }));
  if (lanes.length === 1) await insertLane(tx, lanes[0]!);
  else await insertLanes(tx, lanes).execute();
}

interface NewLane {
  readonly person: number;
  readonly since: number;
}

const insertLanes = (db: Db, lanes: readonly NewLane[]) =>
  db
    .insertInto("lane")
    .values(lanes.map((lane) => ({ ...lane, owner: "", leased_until: free, arrivals: 1 })))
    .onConflict((conflict) =>
      conflict.column("person").doUpdateSet((eb) => ({ arrivals: eb("lane.arrivals", "+", 1) })),
    );

const insertLane = compiled((db: Db, { person, since }: NewLane) =>
  insertLanes(db, [{ person, since }]),
);

/** The write comes first: on PostgreSQL a second worker waits here and then finds nothing to do. */
async function markDone(
  tx: Db,
  { seq }: Pending,
  now: Date,
  state: "done" | "set-aside",
): Promise<boolean> {
  const { numAffectedRows } = await updateDone(tx, { seq, state, at: now.toISOString() });
  return numAffectedRows! > 0n;
}

const updateDone = compiled(
  (db: Db, given: { seq: number; state: "done" | "set-aside"; at: string }) =>
    db
      .updateTable("inbox")
      .set({ state: given.state, body: null, done_at: given.at })
      .where("seq", "=", given.seq)
      .where("state", "=", "pending"),
);

/** Each lane's first updates. The rest of a lane is not looked at, however long it is. */
async function pendingOf(
  tx: Db,
  engine: Engine,
  lanes: readonly { readonly person: number; readonly arrivals: number }[],
): Promise<Pending[]> {
  const people = lanes.map(({ person }) => person);
  const { rows } = await selectPending[engine](tx, people, {});
  const arrivals = new Map(lanes.map((lane) => [lane.person, lane.arrivals]));
  const taken = new Map<number, number>();
  for (const { person } of rows) taken.set(person, (taken.get(person) ?? 0) + 1);
  return rows.map((row, index) => {
    const isAll = rows[index + 1]?.person !== row.person && taken.get(row.person)! < perClaim;
    return {
      seq: row.seq,
      updateId: row.update_id,
      person: row.person,
      body: row.body ?? "{}",
      attempts: row.attempts,
      receivedAt: new Date(row.received_at),
      arrivals: isAll ? arrivals.get(row.person)! : null,
    };
  });
}

/** Each engine in the words by which it surely stops after the last that is wanted. */
const firstOf = {
  sqlite: sql`join inbox as next on next.person = lane.person and next.state = 'pending'
    and next.seq < coalesce((
      select later.seq from inbox as later where later.person = lane.person
      and later.state = 'pending' order by later.seq limit 1 offset ${sql.lit(perClaim)}
    ), ${sql.lit(Number.MAX_SAFE_INTEGER)})`,
  postgres: sql`join lateral (
    select * from inbox where inbox.person = lane.person and inbox.state = 'pending'
    order by inbox.seq limit ${sql.lit(perClaim)}
  ) as next on true`,
};

const selecting = (engine: Engine) =>
  compiledList(
    (_: Db, people: readonly number[]) => sql<Selectable<InboxTable>>`
      select next.seq, next.update_id, next.person, next.body, next.attempts, next.received_at
      from lane ${firstOf[engine]} where lane.person in (${sql.join(people)})
      order by next.person, next.seq`,
  );
const selectPending = { sqlite: selecting("sqlite"), postgres: selecting("postgres") };
