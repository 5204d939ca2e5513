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

export type Gone = (owners: readonly string[]) => Promise<readonly string[]>;

// Written into the statement: a partial index is used only if its condition can be seen beforehand.
const sending = sql.lit("sending" as const);
const queued = sql.lit("queued" as const);

/**
 * @param gone Which of these owners are not there any more. It is asked after they were read: whoever takes
 *   something is there before.
 * @param isAlone Nobody else is there: chats are put in order anew, whatever happened to them.
 */
export async function takeOver(
  db: Db,
  gone: Gone,
  now: Date,
  { isAlone = false }: { readonly isAlone?: boolean } = {},
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
    return freeMessages(tx, owners, now);
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
