/** Messages that a turn leaves for Telegram, and the screens they show. */
import { sql } from "kysely";
import { accountOf } from "../bot/phone/number.ts";
import type { OutboxRecord, Outgoing } from "../bot/records.ts";
import { compiled, compiledList, rowsOf } from "./compiled.ts";
import { type Memo, noMemo } from "./memo.ts";
import { type Db, inBatches } from "./rows.ts";

export function createOutboxRecord(
  db: Db,
  updateId: number | null,
  memo: Memo = noMemo,
): OutboxRecord {
  const screenKey = (chat: number, subject: string) => `${chat} ${subject}`;

  return {
    async add(rows, now) {
      if (rows.length === 0) return;
      const given = { updateId, now: now.toISOString() };
      // One answer may go to many who asked.
      for (const some of inBatches(rows)) {
        const values = some.flatMap((row) => columns.map((column) => row[column] ?? null));
        await insertRows(db, values, given);
      }
    },

    async raiseScreen(chat, subject, now) {
      const raised = { raised_at: now.toISOString() };
      const { rows } = await raise(db, { chat, subject, ...raised });
      const { revision, message_id } = rows[0]!;
      memo.note("screen", screenKey(chat, subject), { revision, message_id, ...raised });
      return revision;
    },

    async findScreen(chat, subject) {
      const row = await memo.once(
        "screen",
        screenKey(chat, subject),
        async () => (await selectScreen(db, { chat, subject })).rows[0],
      );
      return {
        revision: row?.revision ?? 0,
        raisedAt: row === undefined ? null : new Date(row.raised_at),
        messageId: row?.message_id ?? null,
      };
    },

    async nameFor(person) {
      const people = await db
        .selectFrom("phone_person")
        .leftJoin("member", "member.telegram_id", "phone_person.person")
        .select(["phone_person.person", "phone_person.name", "member.first_name"])
        .where("phone_person.account", "=", accountOf(person))
        .execute();
      const theirs = people.find((each) => each.person === person);
      return people.length > 1 ? (theirs?.first_name ?? theirs?.name) : undefined;
    },

    async aboutOf(chat, messageId) {
      const row = await db
        .selectFrom("outbox")
        .select("about")
        .where("chat", "=", chat)
        .where("message_id", "=", messageId)
        .where("about", "is not", null)
        .orderBy("id", "desc")
        .limit(1)
        .executeTakeFirst();
      return row?.about ?? undefined;
    },

    async newestAbout(chat) {
      const [row] = (await selectNewestAbout(db, { chat })).rows;
      if (row?.message_id == null || row.about === null) return undefined;
      return { messageId: row.message_id, about: row.about };
    },

    async newestOffered(chat) {
      const { rows } = await selectNewestOffered(db, { chat });
      return rows
        .filter(({ created_at }) => created_at === rows[0]!.created_at)
        .map(({ message_id: messageId, offered, created_at }) => {
          return { messageId, offered: offered!, saidAt: new Date(created_at) };
        });
    },

    async newestWith(chat, action) {
      const rows = await db
        .selectFrom("outbox")
        .select(["message_id", "offered"])
        .where("chat", "=", chat)
        .where("offered", "is not", null)
        .orderBy("id", "desc")
        .limit(20)
        .execute();
      return (
        rows.find(({ offered }) => offered!.split(/\s/u).includes(action))?.message_id ?? undefined
      );
    },

    async standsLast(chat, messageId) {
      const later = await db
        .selectFrom("outbox")
        .select("id")
        .where("chat", "=", chat)
        .where("message_id", ">", messageId)
        .limit(1)
        .executeTakeFirst();
      return later === undefined;
    },

    async messagesAbout(chat, about) {
      const rows = await db
        .selectFrom("outbox")
        .select("message_id")
        .where("chat", "=", chat)
        .where("about", "=", about)
        .where("message_id", "is not", null)
        .orderBy("id")
        .execute();
      return rows.flatMap(({ message_id }) => message_id ?? []);
    },

    async saidWith(chat, messageId) {
      const own = await db
        .selectFrom("outbox")
        .select(["id", "update_id", "created_at"])
        .where("chat", "=", chat)
        .where("message_id", "=", messageId)
        .orderBy("id", "desc")
        .limit(1)
        .executeTakeFirst();
      if (own === undefined || own.update_id === null) return undefined;
      const rows = await db
        .selectFrom("outbox")
        .select(["id", "chat", "message_id", "about", "state"])
        // Along the key: what a turn says is written at once.
        .where("id", ">", own.id - mostOfTurn)
        .where("id", "<", own.id + mostOfTurn)
        .where("update_id", "=", own.update_id)
        .where("chat", "<>", chat)
        .where("about", "is not", null)
        .orderBy("id")
        .execute();
      return {
        at: new Date(own.created_at),
        others: rows.map((row) => ({
          id: row.id,
          chat: row.chat,
          messageId: row.message_id,
          about: row.about!,
          isUnderWay: row.state === "queued" || row.state === "sending",
        })),
      };
    },

    async endsOf(chat, at) {
      const rows = await db
        .selectFrom("outbox")
        .select("state")
        .where("chat", "=", chat)
        .where("created_at", "=", at.toISOString())
        .execute();
      return rows.map(({ state }) => state);
    },

    async letGo(ids) {
      await db.updateTable("outbox").set({ about: null }).where("id", "in", ids).execute();
    },
  };
}

/** An answer may go to hundreds who asked. */
const mostOfTurn = 2_000;

/** What differs from message to message of a turn. */
const columns = [
  "chat",
  "priority",
  "method",
  "payload",
  "about",
  "screen",
  "revision",
  "offered",
] as const satisfies readonly (keyof Outgoing)[];

interface Given {
  readonly updateId: number | null;
  readonly now: string;
}

const insertRows = compiledList(
  (db: Db, values: readonly (number | string | null)[], given: Given) =>
    db.insertInto("outbox").values(
      rowsOf(values, columns).map((row) => ({
        ...row,
        state: sql.lit("queued" as const),
        not_before: given.now,
        update_id: given.updateId,
        created_at: given.now,
      })),
    ),
);

const raise = compiled((db: Db, given: { chat: number; subject: string; raised_at: string }) => {
  const raised = { raised_at: given.raised_at };
  return db
    .insertInto("screen")
    .values({ chat: given.chat, subject: given.subject, message_id: null, revision: 1, ...raised })
    .onConflict((conflict) =>
      conflict
        .columns(["chat", "subject"])
        .doUpdateSet((eb) => ({ revision: eb("screen.revision", "+", 1), ...raised })),
    )
    .returning(["revision", "message_id"]);
});

const selectNewestAbout = compiled((db: Db, given: { chat: number }) =>
  db
    .selectFrom("outbox")
    .select(["message_id", "about"])
    .where("chat", "=", given.chat)
    .where("about", "is not", null)
    .where("message_id", "is not", null)
    .orderBy("message_id", "desc")
    .limit(1),
);

/** More messages than a turn says to one chat. */
const mostSaid = 6;

const selectNewestOffered = compiled((db: Db, given: { chat: number }) =>
  db
    .selectFrom("outbox")
    .select(["message_id", "offered", "created_at"])
    .where("chat", "=", given.chat)
    .where("offered", "is not", null)
    .orderBy("id", "desc")
    .limit(mostSaid),
);

const selectScreen = compiled((db: Db, given: { chat: number; subject: string }) =>
  db
    .selectFrom("screen")
    .select(["revision", "raised_at", "message_id"])
    .where("chat", "=", given.chat)
    .where("subject", "=", given.subject),
);
