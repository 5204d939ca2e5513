/**
 * Messages behind others of their chat.
 *
 * One message a chat may be in flight, so most of a long row of messages to one chat cannot be next. They are noted as
 * `behind` and leave the index of those that may be (sending-queue.ts): each is looked at once, not at every claim. When the
 * first of a chat is taken, the one that follows is brought forward.
 */
import { sql, type Kysely } from "kysely";
import { compiled, compiledList } from "./compiled.ts";
import type { Db } from "./rows.ts";
import type { Tables } from "./tables.ts";

/** A chat's first few stay in the index: a reply of two parts is not worth a note. */
export const keptForward = 2;
/** Noted at most in one claim, so that a claim stays short when very many arrive at once. */
export const notedAtOnce = 200;

// Written into the statement: a partial index is used only if its condition can be seen beforehand.
const queued = sql.lit("queued" as const);

/** Up to which reply it was looked how many of its chat stand before it. Whatever is forgotten here is looked at again. */
export interface Looked {
  upTo: number;
}

/**
 * Each reply once, when it is new: that of a chat that rests is not seen below. After a flood thousands of chats rest with ten
 * replies each, and every claim would read past all of them.
 */
export async function noteNew(tx: Kysely<Tables>, looked: Looked): Promise<void> {
  const { rows } = await selectNew(tx, { after: looked.upTo });
  await note(
    tx,
    rows.flatMap(({ id, isBehind }) => (isBehind === 1 ? [id] : [])),
  );
  looked.upTo = rows.at(-1)?.id ?? looked.upTo;
}

const selectNew = compiled(
  (_: Db, { after }: { after: number }) => sql<{ id: number; isBehind: number }>`
    select outbox.id, case when outbox.id > (
      select earlier.id from outbox earlier where earlier.state = 'queued' and earlier.chat = outbox.chat
      and earlier.priority = 0 order by earlier.priority, earlier.id limit 1 offset ${sql.lit(keptForward - 1)}
    ) then 1 else 0 end as "isBehind"
    from outbox
    where outbox.state = 'queued' and outbox.behind = 0 and outbox.priority = 0 and outbox.id > ${after}
    order by outbox.priority, outbox.id limit ${sql.lit(notedAtOnce)}`,
);

export async function note(tx: Kysely<Tables>, behind: readonly number[]): Promise<void> {
  if (behind.length > 0) await updateBehind(tx, behind, {});
}

const updateBehind = compiledList((db: Db, ids: readonly number[]) =>
  db
    .updateTable("outbox")
    .set({ behind: sql.lit(1) })
    .where("id", "in", ids)
    .where("state", "=", queued),
);

/** Brings the first that waits forward in each of the chats to which these messages go. */
export async function bringForward(tx: Kysely<Tables>, ids: readonly number[]): Promise<void> {
  if (ids.length > 0) await updateFirsts(tx, ids, {});
}

const updateFirsts = compiledList((db: Db, ids: readonly number[]) =>
  db
    .updateTable("outbox")
    .set({ behind: 0 })
    .where("behind", "=", 1)
    .where("id", "in", (eb) =>
      eb
        .selectFrom("outbox as known")
        .select((of) =>
          of
            .selectFrom("outbox as next")
            .select("next.id")
            .where("next.state", "=", queued)
            .whereRef("next.chat", "=", "known.chat")
            .orderBy("next.priority")
            .orderBy("next.id")
            .limit(1)
            .as("first"),
        )
        .where("known.id", "in", ids),
    ),
);
