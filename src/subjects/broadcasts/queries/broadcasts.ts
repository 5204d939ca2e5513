/** Broadcasts as officers see them: what is sent, for whom, how it stands. */
import { sql, type Selectable } from "kysely";
import { audienceSchema } from "../rules/audience.ts";
import {
  contentSchema,
  type Broadcast,
  type BroadcastRecord,
  type BroadcastTotals,
  type LeftOut,
  type LocalMoment,
} from "../rules/record.ts";
import { isInAudience } from "./audience.ts";
import { hold, listUnbacked } from "./hold.ts";
import { addTo, type Shift } from "./sums.ts";
import type { BroadcastTable } from "../tables.ts";
import { weekMs } from "../../../bot/calendar.ts";
import { type Db, fieldsOf } from "../../../store/rows.ts";

/** Whose moment has come waits for no clock, wherever it is set afterwards. */
export const alreadyDue = new Date(0).toISOString();

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
          query.where("state", "=", "paused").where("started_at", "is", null),
        )
        .executeTakeFirst();
      return numUpdatedRows > 0n;
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

    async countSlice(audience, after, limit, now) {
      const next = await endOfSlice(db, after, limit);
      const since = new Date(now.getTime() - weekMs).toISOString();
      const isResting = sql<boolean>`(exists (select 1 from unasked
          where unasked.member_id = member.id and unasked.kind = 'broadcast'
            and unasked.at > ${since})
        or exists (select 1 from tips_off where tips_off.member_id = member.id)
        or exists (select 1 from reach where reach.member_id = member.id and reach.is_off = 1))`;
      const { rows } = await sql<{ people: number; resting: number }>`
        select count(*) as people, count(case when ${isResting} then 1 end) as resting
        from member where ${isInAudience(audience, now)} ${slice(after, next)}`.execute(db);
      const { people, resting } = rows[0]!;
      return { people, resting, next };
    },
  };
}

/** With the name that its readers see. */
function named(db: Db) {
  return db
    .selectFrom("broadcast")
    .selectAll("broadcast")
    .select((eb) =>
      eb
        .selectFrom("member")
        .select("member.first_name")
        .whereRef("member.id", "=", "broadcast.author")
        .as("author_name"),
    );
}

export async function findBroadcast(db: Db, id: string): Promise<Broadcast | undefined> {
  const row = await named(db).where("id", "=", id).executeTakeFirst();
  return row === undefined ? undefined : broadcastOf(row);
}

/** The last of the next `limit` members of the register; `undefined` when fewer are left. */
export async function endOfSlice(
  db: Db,
  after: string | undefined,
  limit: number,
): Promise<string | undefined> {
  const row = await db
    .selectFrom("member")
    .select("id")
    .$if(after !== undefined, (query) => query.where("id", ">", after!))
    .orderBy("id")
    .limit(1)
    .offset(limit - 1)
    .executeTakeFirst();
  return row?.id;
}

/** Behind `after` and up to `last`, which may both be open. */
export function slice(after: string | undefined, last: string | undefined) {
  const behind = after === undefined ? sql`` : sql`and member.id > ${after}`;
  return last === undefined ? behind : sql`${behind} and member.id <= ${last}`;
}

type Changeable = Partial<Pick<Broadcast, "audience" | "content" | "startsAt" | "holdsOut">>;

function columnsOf(change: Required<Changeable>): {
  audience: string;
  content: string;
  starts_day: string | null;
  starts_minute: number | null;
  holds_out: number;
};
function columnsOf(change: Changeable): Partial<BroadcastTable>;
function columnsOf({ audience, content, startsAt, holdsOut }: Changeable): Partial<BroadcastTable> {
  return {
    ...(audience === undefined ? {} : { audience: JSON.stringify(audience) }),
    ...(content === undefined ? {} : { content: JSON.stringify(content) }),
    ...(startsAt === undefined
      ? {}
      : { starts_day: startsAt?.day ?? null, starts_minute: startsAt?.minute ?? null }),
    ...(holdsOut === undefined ? {} : { holds_out: holdsOut ? 1 : 0 }),
  };
}

/** The chosen moment; `null`: at once. */
export function startOf({
  starts_day: day,
  starts_minute: minute,
}: Pick<Selectable<BroadcastTable>, "starts_day" | "starts_minute">): LocalMoment | null {
  return day === null || minute === null ? null : { day, minute };
}

function broadcastOf(
  row: Selectable<BroadcastTable> & { readonly author_name: string | null },
): Broadcast {
  const moment = (at: string | null) => (at === null ? null : new Date(at));
  return {
    ...fieldsOf(row, [
      "id",
      "author",
      "chat",
      "language",
      "kind",
      "state",
      "approvedBy",
      "createdAt",
    ]),
    authorName: row.author_name ?? "",
    audience: audienceSchema.parse(JSON.parse(row.audience)),
    content: contentSchema.parse(JSON.parse(row.content)),
    startsAt: startOf(row),
    holdsOut: row.holds_out === 1,
    startedAt: moment(row.started_at),
    endedAt: moment(row.ended_at),
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
