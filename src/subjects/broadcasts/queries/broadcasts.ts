/** Broadcasts as officers see them: what is sent, for whom, how it stands. */
import { sql } from "kysely";
import type { BroadcastRecord, BroadcastTotals, LeftOut } from "../rules/record.ts";
import {
  broadcastOf,
  columnsOf,
  correctedColumns,
  findBroadcast,
  isDoubtful,
  named,
} from "./columns.ts";
import { hold, listUnbacked } from "./hold.ts";
import { alreadyDue } from "./prepare.ts";
import { countSlice } from "./register.ts";
import { addTo, type Shift } from "./sums.ts";
import type { Db } from "../../../store/rows.ts";

export function createBroadcastRecord(db: Db): BroadcastRecord {
  return {
    async add(draft) {
      await db
        .insertInto("broadcast")
        .values({
          id: draft.id,
          author: draft.author,
          chat: draft.chat,
          language: draft.language,
          state: "draft",
          approved_by: null,
          prepared_to: null,
          is_prepared: 0,
          speed: 0,
          created_at: draft.createdAt.toISOString(),
          started_at: null,
          ended_at: null,
          kind: draft.kind,
          ...columnsOf(draft),
          ...correctedColumns(draft),
        })
        .execute();
    },

    find: (id) => findBroadcast(db, id),

    async draftOf(chat) {
      const row = await named(db)
        .where("chat", "=", chat)
        .where("state", "in", ["draft", "approval"])
        .orderBy("created_at", "desc")
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? undefined : broadcastOf(row);
    },

    async listAsked() {
      const rows = await named(db)
        .where("state", "=", "approval")
        .orderBy("created_at")
        .orderBy("id")
        .limit(20)
        .execute();
      return rows.map(broadcastOf);
    },

    async list(limit, offset) {
      const rows = await named(db)
        // What was thrown away never began.
        .where((eb) =>
          eb.or([eb("started_at", "is not", null), eb("state", "in", ["due", "paused"])]),
        )
        .orderBy("created_at", "desc")
        .orderBy("id")
        .limit(limit)
        .offset(offset)
        .execute();
      return rows.map(broadcastOf);
    },

    async change(id, { kind, ...change }) {
      const set = { ...columnsOf(change), ...(kind === undefined ? {} : { kind }) };
      const { numUpdatedRows } = await db
        .updateTable("broadcast")
        .set(Object.keys(set).length === 0 ? { state: "draft" } : set)
        .where("id", "=", id)
        .where("state", "=", "draft")
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    async move(id, from, to, now, approvedBy) {
      const { numUpdatedRows } = await db
        .updateTable("broadcast")
        .set((eb) => ({
          // Who was paused while being prepared goes on being prepared.
          state:
            to === "sending"
              ? eb
                  .case()
                  .when("is_prepared", "=", 1)
                  .then(to)
                  .else("preparing" as const)
                  .end()
              : to,
          ...(to === "cancelled" || to === "done" ? { ended_at: now.toISOString() } : {}),
          ...(approvedBy === undefined ? {} : { approved_by: approvedBy }),
        }))
        .where("id", "=", id)
        .where("state", "in", from)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    async holdUnbacked(officers, now) {
      for (const broadcast of await listUnbacked(db, officers)) await hold(db, broadcast, now);
    },

    async takeOver(broadcast, { author, chat, language }, as) {
      const isDraft = as === "draft";
      const { numUpdatedRows } = await db
        .updateTable("broadcast")
        .set({
          author,
          chat,
          language,
          ...(isDraft ? { state: "draft", approved_by: null } : {}),
        })
        .where("id", "=", broadcast.id)
        .where("author", "=", broadcast.author)
        .$if(isDraft, (query) =>
          query.where("state", "in", ["due", "paused"]).where("started_at", "is", null),
        )
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    async correctionOf(id) {
      const row = await named(db)
        .where("corrects", "=", id)
        .where("state", "not in", ["draft", "cancelled"])
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? undefined : broadcastOf(row);
    },

    async totals(id) {
      const rows = await db
        .selectFrom("broadcast_sum")
        .select(["state", "reason", "people"])
        .where("broadcast_id", "=", id)
        .where("people", ">", 0)
        .orderBy("reason")
        .execute();
      return totalsOf(rows);
    },

    async speed(id) {
      const row = await db
        .selectFrom("broadcast")
        .select("speed")
        .where("id", "=", id)
        .executeTakeFirst();
      return (row?.speed ?? 0) / 100;
    },

    async sendAgain(id) {
      const moved = await db
        .updateTable("broadcast_row")
        .set({ state: "waiting", not_before: alreadyDue })
        .where("broadcast_id", "=", id)
        .where(isDoubtful)
        .where("state", "=", sql.lit("unknown" as const))
        .executeTakeFirst();
      const people = Number(moved.numUpdatedRows);
      if (people === 0) return 0;
      await addTo(
        db,
        id,
        new Map<Shift, number>([
          ["unknown:", -people],
          ["waiting:", people],
        ]),
      );
      await db
        .updateTable("broadcast")
        .set({ state: "sending", ended_at: null })
        .where("id", "=", id)
        .where("state", "=", "done")
        .execute();
      return people;
    },

    countSlice: (audience, after, limit, now) => countSlice(db, audience, after, limit, now),
  };
}

function totalsOf(
  rows: readonly { state: string; reason: string; people: number }[],
): BroadcastTotals {
  const of = (state: string) => rows.find((row) => row.state === state)?.people ?? 0;
  const byReason = (state: string) =>
    rows
      .filter((row) => row.state === state)
      .map(({ reason, people }) => [reason, people] as const);
  return {
    waiting: of("waiting"),
    sending: of("sending"),
    sent: of("sent"),
    blocked: of("blocked"),
    unknown: of("unknown"),
    failed: new Map(byReason("failed")),
    leftOut: new Map(byReason("left-out") as [LeftOut, number][]),
  };
}
