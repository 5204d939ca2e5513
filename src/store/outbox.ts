/** Messages that a turn leaves for Telegram, and the screens they show. */
import type { Insertable } from "kysely";
import { accountOf } from "../bot/phone/number.ts";
import type { OutboxRecord } from "../bot/records.ts";
import { compiled } from "./compiled.ts";
import { type Tables } from "./tables.ts";
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
      const nowIso = now.toISOString();
      const queued = rows.map((row) => ({
        chat: row.chat,
        priority: row.priority,
        method: row.method,
        payload: row.payload,
        about: row.about,
        screen: row.screen,
        revision: row.revision,
        state: "queued" as const,
        not_before: nowIso,
        update_id: updateId,
        created_at: nowIso,
      }));
      if (queued.length === 1) {
        await insertOne(db, queued[0]!);
        return;
      }
      // One answer may go to many who asked.
      for (const some of inBatches(queued)) await db.insertInto("outbox").values(some).execute();
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
      const row = await db
        .selectFrom("outbox")
        .select(["message_id", "about"])
        .where("chat", "=", chat)
        .where("about", "is not", null)
        .where("message_id", "is not", null)
        .orderBy("message_id", "desc")
        .limit(1)
        .executeTakeFirst();
      if (row?.message_id == null || row.about === null) return undefined;
      return { messageId: row.message_id, about: row.about };
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
  };
}

type NewRow = Omit<
  Insertable<Tables["outbox"]>,
  "id" | "attempts" | "refusals" | "reason" | "message_id" | "sent_at" | "behind" | "owner"
>;

const insertOne = compiled((db: Db, given: Required<NewRow>) =>
  db.insertInto("outbox").values({
    chat: given.chat,
    priority: given.priority,
    method: given.method,
    payload: given.payload,
    about: given.about,
    screen: given.screen,
    revision: given.revision,
    state: given.state,
    not_before: given.not_before,
    update_id: given.update_id,
    created_at: given.created_at,
  }),
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

const selectScreen = compiled((db: Db, given: { chat: number; subject: string }) =>
  db
    .selectFrom("screen")
    .select(["revision", "raised_at", "message_id"])
    .where("chat", "=", given.chat)
    .where("subject", "=", given.subject),
);
