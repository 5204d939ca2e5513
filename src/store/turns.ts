/**
 * Turns: an update becomes done in the transaction of what it changes.
 *
 * Here a lane goes from update to update and ends. How lanes are taken is lanes.ts, what is stored and put off inbox.ts.
 */
import { CompiledQuery, sql } from "kysely";
import type { Pending, Records, Turned } from "../bot/records.ts";
import { compiled } from "./compiled.ts";
import type { Engine } from "./engine.ts";
import { deleteLane, free } from "./lanes.ts";
import { createMemo, type PluggedMemo } from "./memo.ts";
import type { CreateRecords } from "./ports.ts";
import type { Db } from "./rows.ts";
import type { Transact } from "./together.ts";

export interface TurnDeps {
  readonly engine: Engine;
  readonly transact: Transact;
  readonly createRecords: CreateRecords;
}

type Run = (records: Records, update: Pending) => Promise<void>;

const savepoint = CompiledQuery.raw("savepoint one_update");
const rollback = CompiledQuery.raw("rollback to one_update");
const release = CompiledQuery.raw("release one_update");

/** @see TurnStore.take */
export function takeTurns(
  deps: TurnDeps,
  updates: readonly Pending[],
  now: Date,
  last: boolean,
  run: Run,
): Promise<Turned> {
  return deps.engine === "sqlite"
    ? takeTogether(deps, updates, now, last, run)
    : takeApart(deps, updates, now, last, run);
}

/** Transactions of PostgreSQL run side by side: one of several updates would hold its rows for all of them. */
async function takeApart(
  deps: TurnDeps,
  updates: readonly Pending[],
  now: Date,
  last: boolean,
  run: Run,
): Promise<Turned> {
  const done: boolean[] = [];
  for (const update of updates) {
    const isLast = last && update === updates.at(-1);
    const turn = deps.transact((tx) => takeOne(tx, deps, update, { now, isLast, run }));
    try {
      done.push(await unlessLost(turn, false));
    } catch (error) {
      return { done, failure: { error } };
    }
  }
  return { done };
}

/**
 * In one act: nobody else writes between them, so what one has read of the person the next need not read again. Each has a
 * savepoint, and those before one that fails are kept.
 */
function takeTogether(
  deps: TurnDeps,
  updates: readonly Pending[],
  now: Date,
  last: boolean,
  run: Run,
): Promise<Turned> {
  const memo = createMemo();
  const one = (tx: Db, update: Pending) => {
    const isLast = last && update === updates.at(-1);
    return takeOne(tx, deps, update, { now, isLast, run, memo });
  };
  const all = deps.transact(async (tx): Promise<Turned> => {
    // An act has a savepoint of its own.
    if (updates.length === 1) return { done: [await one(tx, updates[0]!)] };
    const done: boolean[] = [];
    for (const update of updates) {
      await tx.executeQuery(savepoint);
      try {
        done.push(await one(tx, update));
      } catch (error) {
        await tx.executeQuery(rollback);
        await tx.executeQuery(release);
        return { done, failure: { error } };
      }
      await tx.executeQuery(release);
    }
    return { done };
  });
  return all.catch((error: unknown) => ({ done: [], failure: { error } }));
}

interface One {
  readonly now: Date;
  /** The lane ends with it. */
  readonly isLast: boolean;
  readonly run: Run;
  /** What those before it read of the person. */
  readonly memo?: PluggedMemo;
}

/** @returns false if it was done already: then nothing happens but the end of the lane */
async function takeOne(
  tx: Db,
  { engine, createRecords }: TurnDeps,
  update: Pending,
  { now, isLast, run, memo }: One,
): Promise<boolean> {
  const mine = await markWhole(tx, engine, update, now, "done");
  if (mine) await run(createRecords(tx, update.updateId, memo), update);
  if (isLast) await end(tx, update);
  return mine;
}

/**
 * A person's lane while it is open. Where the answer to a turn's commit was lost the turn is tried again, and must not end
 * the lane that was opened since for what came later.
 */
type Lane = Pick<Pending, "person" | "owner" | "since">;

/** The lane ends, or is free for what came since it was claimed. */
async function end(tx: Db, update: Pending): Promise<void> {
  if (!(await close(tx, update))) await leave(tx, update);
}

/**
 * Ends a lane in which nothing waits any more.
 *
 * @returns false if something came since it was claimed, or whoever has the lane now is another
 */
export async function close(tx: Db, { arrivals, ...lane }: Lane & Pick<Pending, "arrivals">) {
  if (arrivals === null) return false;
  const { person, owner, since } = lane;
  const { numAffectedRows } = await deleteLane(tx, { person, owner, since, arrivals });
  return numAffectedRows! > 0n;
}

/** Whoever lost the lease must not change the lane of the one who has it now. */
async function change(tx: Db, { person, owner, since }: Lane, until: string, next = since) {
  const { numAffectedRows } = await updateLane(tx, { person, owner, since, until, next });
  return numAffectedRows! > 0n;
}

const updateLane = compiled(
  (db: Db, given: Lane & { readonly until: string; readonly next: number }) =>
    db
      .updateTable("lane")
      .set({ leased_until: given.until, since: given.next })
      .where("person", "=", given.person)
      .where("owner", "=", given.owner)
      .where("since", "=", given.since),
);

export function closeUntil(tx: Db, lane: Lane, until: Date) {
  return change(tx, lane, until.toISOString());
}

export function leave(tx: Db, update: Pending) {
  return change(tx, update, free, update.seq + 1);
}

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

/** The same with all pieces of a text. */
export async function markWhole(
  tx: Db,
  engine: Engine,
  update: Pending,
  now: Date,
  state: "done" | "set-aside",
): Promise<boolean> {
  const mine = await markDone(tx, engine, update, now, state);
  if (mine) {
    for (const part of update.parts ?? []) await markDone(tx, engine, part, now, state);
  }
  return mine;
}

class LaneLostError extends Error {}

/** The transaction came to nothing, since another process has the lane. */
export async function unlessLost<T>(transaction: Promise<T>, lost: T): Promise<T> {
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
    .where("state", "=", sql.lit("pending" as const)),
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
