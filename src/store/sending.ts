/**
 * Store room: messages on their way to Telegram, at most one in flight a chat.
 *
 * `queued → sending → sent | failed | blocked | unknown`. A row is marked `sending` before the
 * call and its end after; what lies between a kill and the mark is sent once more (replies) or
 * becomes `unknown`. Nothing here is compared with the clock: a reply goes when its chat is free.
 */
import { sql, type ExpressionBuilder, type Kysely } from "kysely";
import {
  triesWhenUnknown,
  type Bulk,
  type Outcome,
  type Parcel,
  type SendingStore,
} from "../core/sending.ts";
import type { Tables } from "./schema.ts";
import { keepSpeech } from "./speech.ts";

// Written into the statement: a partial index is used only if its condition can be seen beforehand.
const queued = sql.lit("queued" as const);
const sending = sql.lit("sending" as const);

export function createSending(db: Kysely<Tables>): SendingStore {
  return {
    async exchange(outcomes, limit, resting, now, bulk) {
      if (outcomes.length === 0 && !(await hasQueued(db))) return [];
      return db.transaction().execute(async (tx) => {
        for (const outcome of outcomes) await settle(tx, outcome, now);
        return limit > 0 ? claim(tx, limit, resting, bulk) : [];
      });
    },

    async recover(now) {
      return db.transaction().execute(async (tx) => {
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
          .where("attempts", ">=", triesWhenUnknown)
          .executeTakeFirst();
        const again = await tx
          .updateTable("outbox")
          .set({ state: "queued" })
          .where("state", "=", sending)
          .executeTakeFirst();
        return { again: Number(again.numUpdatedRows), unknown: Number(unknown.numUpdatedRows) };
      });
    },

    async countQueued() {
      const { count } = await db
        .selectFrom("outbox")
        .select((eb) => eb.fn.countAll<number>().as("count"))
        .where("state", "=", queued)
        .executeTakeFirstOrThrow();
      return count;
    },
  };
}

async function hasQueued(db: Kysely<Tables>): Promise<boolean> {
  const row = await db
    .selectFrom("outbox")
    .select("id")
    .where("state", "=", queued)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

async function settle(tx: Kysely<Tables>, outcome: Outcome, now: Date): Promise<void> {
  if (outcome.state === "again" || outcome.state === "again-uncounted") {
    const uncounted = outcome.state === "again-uncounted" ? 1 : 0;
    await tx
      .updateTable("outbox")
      .set((eb) => ({
        state: "queued",
        attempts: eb("attempts", "-", uncounted),
        refusals: eb("refusals", "+", outcome.isRefusal === true ? 1 : 0),
      }))
      .where("id", "=", outcome.id)
      .where("state", "=", sending)
      .execute();
    return;
  }
  await tx
    .updateTable("outbox")
    .set((eb) => ({
      state: outcome.state as "sent",
      reason: outcome.state === "sent" ? null : (outcome.reason ?? null),
      payload: null,
      message_id: outcome.messageId,
      sent_at: now.toISOString(),
      chat: unlessGoodbye(eb),
    }))
    .where("id", "=", outcome.id)
    .execute();
  if (outcome.screen !== null && outcome.messageId !== null) {
    await tx
      .updateTable("screen")
      .set({ message_id: outcome.messageId })
      .where("chat", "=", outcome.chat)
      .where("subject", "=", outcome.screen)
      .execute();
  }
  if (outcome.kept !== undefined) await keepSpeech(tx, outcome.kept);
  if (outcome.state === "blocked") await noteBlocked(tx, outcome.chat, now);
}

/** Nothing more reaches a person who blocked the bot; they are remembered as gone until they come back. */
export async function noteBlocked(tx: Kysely<Tables>, chat: number, now: Date): Promise<void> {
  await tx
    .updateTable("outbox")
    .set((eb) => ({
      state: "blocked",
      reason: "gone",
      payload: null,
      sent_at: now.toISOString(),
      chat: unlessGoodbye(eb),
    }))
    .where("chat", "=", chat)
    .where("state", "=", queued)
    .execute();
  await tx
    .updateTable("member")
    .set({ blocked_at: now.toISOString() })
    .where("telegram_id", "=", chat)
    .execute();
}

/** Somebody asked to be forgotten: after this message nothing tells who it was. */
function unlessGoodbye(eb: ExpressionBuilder<Tables, "outbox">) {
  return eb.case().when("method", "=", "goodbye").then(0).else(eb.ref("chat")).end();
}

async function claim(
  tx: Kysely<Tables>,
  limit: number,
  resting: readonly number[],
  bulk: Bulk | undefined,
): Promise<Parcel[]> {
  const found = await tx
    .selectFrom("outbox")
    .leftJoin("screen", (join) =>
      join.onRef("screen.chat", "=", "outbox.chat").onRef("screen.subject", "=", "outbox.screen"),
    )
    .select([
      "outbox.id",
      "outbox.chat",
      "outbox.method",
      "outbox.payload",
      "outbox.attempts",
      "outbox.refusals",
      "outbox.priority",
      "outbox.screen",
      "screen.message_id as shownAs",
    ])
    .where("outbox.state", "=", queued)
    .where("outbox.chat", "not in", (eb) =>
      eb.selectFrom("outbox as flying").select("flying.chat").where("flying.state", "=", sending),
    )
    // The first of its chat, so that a chat with many messages takes no more than one place.
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("outbox as earlier")
            .select("earlier.id")
            .where("earlier.state", "=", queued)
            .whereRef("earlier.chat", "=", "outbox.chat")
            .where(sql<boolean>`(earlier.priority, earlier.id) < (outbox.priority, outbox.id)`),
        ),
      ),
    )
    .$if(resting.length > 0, (query) => query.where("outbox.chat", "not in", resting))
    .orderBy("outbox.priority")
    .orderBy("outbox.id")
    .limit(limit)
    .execute();

  const rows = bulk === undefined ? found : within(found, bulk);
  if (rows.length === 0) return [];
  await tx
    .updateTable("outbox")
    .set((eb) => ({ state: "sending", attempts: eb("attempts", "+", 1) }))
    .where(
      "id",
      "in",
      rows.map(({ id }) => id),
    )
    .execute();
  return rows.map((row) => ({
    id: row.id,
    chat: row.chat,
    priority: row.priority,
    method: row.method,
    payload: row.payload ?? "{}",
    attempts: row.attempts + 1,
    refusals: row.refusals,
    screen: row.screen,
    shownAs: row.shownAs,
  }));
}

/** Sorted by priority, so what is not asked for stands at the end. */
function within<Row extends { readonly priority: number }>(
  rows: readonly Row[],
  bulk: Bulk,
): Row[] {
  const replies = rows.filter(({ priority }) => priority < bulk.from).length;
  return rows.slice(0, replies + bulk.most);
}
