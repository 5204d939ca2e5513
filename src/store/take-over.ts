/**
 * What is held by processes that are not there any more is free again: people's lanes, work that is due,
 * messages in flight. Whoever notices first does it; a second time there is nothing left.
 */
import { type ExpressionBuilder, sql } from "kysely";
import { triesWhenUnknown } from "../bot/delivery/sending.ts";
import { compiled } from "./compiled.ts";
import { free } from "./lanes.ts";
import type { Db } from "./rows.ts";
import type { Tables } from "./tables.ts";

/** Messages in flight that were found: sent once more, and those that may have arrived twice already. */
export interface TakenOver {
  readonly again: number;
  readonly unknown: number;
}

export interface Gone {
  /** Which of these owners are not there any more. It is asked after they were read: whoever takes something is there before. */
  readonly gone: (owners: readonly string[]) => Promise<readonly string[]>;
  /** Whether what an owner that is gone has in flight is sent once more, or left until the next time. */
  readonly isSettled: (owner: string) => boolean;
  /** Nobody else is there: chats are put in order anew, whatever happened to them. */
  readonly isAlone?: boolean;
}

/**
 * Who is gone may only have lost its connection, and note in a moment how its messages ended: they are left
 * alone when it is found gone for the first time.
 */
export function secondTime(): Gone["isSettled"] {
  const known = new Set<string>();
  return (owner) => known.has(owner) || !known.add(owner);
}

// Written into the statement: a partial index is used only if its condition can be seen beforehand.
const sending = sql.lit("sending" as const);
const queued = sql.lit("queued" as const);

export async function takeOver(
  db: Db,
  { gone, isSettled, isAlone = false }: Gone,
  now: Date,
): Promise<TakenOver> {
  const { rows } = await selectOwners(db, {});
  const owners = rows.length === 0 ? [] : await gone(rows.map(({ owner }) => owner));
  if (owners.length === 0 && !isAlone) return { again: 0, unknown: 0 };
  return db.transaction().execute(async (tx) => {
    if (isAlone) await bringAllForward(tx);
    if (owners.length === 0) return { again: 0, unknown: 0 };
    await tx
      .updateTable("lane")
      .set({ leased_until: free, owner: "" })
      .where("owner", "in", owners)
      .where("leased_until", "<>", free)
      .execute();
    await tx
      .updateTable("work")
      .set({ leased_until: null, owner: "" })
      .where("owner", "in", owners)
      .where("leased_until", "is not", null)
      .execute();
    const settled = owners.filter(isSettled);
    return settled.length === 0 ? { again: 0, unknown: 0 } : freeMessages(tx, settled, now);
  });
}

const selectOwners = compiled((db: Db) =>
  db
    .selectFrom("lane")
    .select("owner")
    .where("leased_until", "<>", sql.lit(free))
    .union(db.selectFrom("work").select("owner").where("leased_until", "is not", null))
    .union(db.selectFrom("outbox").select("owner").where("state", "=", sending)),
);

async function freeMessages(tx: Db, owners: readonly string[], now: Date): Promise<TakenOver> {
  const unknown = await tx
    .updateTable("outbox")
    .set((eb) => ({
      state: "unknown",
      reason: "stopped",
      payload: null,
      sent_at: now.toISOString(),
      chat: unlessGoodbye(eb),
    }))
    .where("state", "=", sending)
    .where("owner", "in", owners)
    .where("attempts", ">=", triesWhenUnknown)
    .executeTakeFirst();
  const again = await tx
    .updateTable("outbox")
    .set({ state: "queued" })
    .where("state", "=", sending)
    .where("owner", "in", owners)
    .executeTakeFirst();
  return { again: Number(again.numUpdatedRows), unknown: Number(unknown.numUpdatedRows) };
}

async function bringAllForward(tx: Db): Promise<void> {
  await tx
    .updateTable("outbox")
    .set({ behind: 0 })
    .where("state", "=", queued)
    .where("behind", "=", 1)
    .execute();
}

/** Somebody asked to be forgotten: after this message nothing tells who it was. */
export function unlessGoodbye(eb: ExpressionBuilder<Tables, "outbox">) {
  return eb.case().when("method", "=", "goodbye").then(0).else(eb.ref("chat")).end();
}
