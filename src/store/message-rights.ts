/**
 * Rights: the tables on the way of a message, and traces of a person in work that is due and in the audit
 * list. How long the audit list is kept, is told by the association.
 */
import { sql, type Kysely, type RawBuilder } from "kysely";
import { compiled } from "./compiled.ts";
import { nobody, type Ids, type Rights } from "./rights.ts";
import type { Db } from "./rows.ts";
import type { Tables } from "./tables.ts";

const tables = {
  waiting: {
    byTelegram: "telegram_id",
    exports: ["telegram_id", "kind", "created_at"],
    hides: { data: "ids of others may stand in it" },
    forget: "erased",
  },
  audit: {
    exports: [],
    hides: "names others; their own page shows what is noted of them",
    forget: "keeps: what was done stays on the list, without the person",
  },
  inbox: {
    exports: [],
    hides: "what they are sending at this moment",
    forget:
      "keeps: update ids for seven days, so that nothing is done twice, without the person and the words",
  },
  lane: { byTelegram: "person", exports: [], hides: "their turn of this moment", forget: "erased" },
  leader: { exports: [], hides: "of processes", forget: "keeps: nobody's" },
  outbox: {
    byTelegram: "chat",
    exports: [
      "id",
      "chat",
      "priority",
      "method",
      "state",
      "not_before",
      "attempts",
      "refusals",
      "reason",
      "screen",
      "revision",
      "message_id",
      "update_id",
      "created_at",
      "sent_at",
    ],
    hides: {
      payload: "stands in the chat, beside names of others",
      behind: "its place in the queue",
      owner: "of processes",
      about: "ids of others may stand in it",
      offered: "ids of others may stand in it; of words only marks",
    },
    forget: "erased",
  },
  screen: {
    byTelegram: "chat",
    exports: ["chat", "subject", "message_id", "revision", "raised_at"],
    hides: {},
    forget: "erased",
  },
  clock_seen: { exports: [], hides: "of the machine's clock", forget: "keeps: nobody's" },
  work: { exports: [], hides: "planned out of what is exported", forget: "erased" },
} satisfies Rights["tables"];

/** Work for or about the person: `<kind>:<id>`, or an id among the values of the payload. */
async function eraseWork(db: Kysely<Tables>, ids: Ids): Promise<void> {
  const rows = await db
    .selectFrom("work")
    .select(["id", "payload"])
    .where((eb) =>
      eb.or(ids.flatMap((id) => [eb("id", "like", `%${id}`), eb("payload", "like", `%${id}%`)])),
    )
    .execute();
  const theirs = rows.filter(
    ({ id, payload }) =>
      ids.some((of) => id.endsWith(`:${of}`)) ||
      Object.values(JSON.parse(payload) as object).some((value) => isOneOf(ids, value)),
  );
  for (const { id } of theirs) await db.deleteFrom("work").where("id", "=", id).execute();
}

/** What was done stays on the list; who it was does not. */
async function eraseFromAudit(db: Kysely<Tables>, ids: Ids): Promise<void> {
  for (const column of ["actor", "subject"] as const) {
    await db
      .updateTable("audit")
      .set({ [column]: nobody })
      .where(column, "in", [...ids.map(String), `telegram:${ids[1]}`])
      .execute();
  }
  const rows = await db
    .selectFrom("audit")
    .select(["id", "facts"])
    .where((eb) => eb.or(ids.map((id) => eb("facts", "like", `%${id}%`))))
    .execute();
  for (const { id, facts } of rows) {
    const left = Object.entries(JSON.parse(facts) as object).map(([name, value]) => [
      name,
      isOneOf(ids, value) ? nobody : (value as unknown),
    ]);
    await db
      .updateTable("audit")
      .set({ facts: JSON.stringify(Object.fromEntries(left)) })
      .where("id", "=", id)
      .execute();
  }
}

/** Buttons about this person below messages to others are pressed no more; they are not typed either. */
async function eraseFromButtons(db: Kysely<Tables>, ids: Ids): Promise<void> {
  await db
    .updateTable("outbox")
    .set({ offered: null })
    .where("offered", "is not", null)
    .where((eb) => eb.or(ids.map((id) => eb("offered", "like", `%${id}%`))))
    .execute();
}

function isOneOf(ids: Ids, value: unknown): boolean {
  return [...ids, `telegram:${ids[1]}`].some((id) => String(id) === String(value));
}

async function erasesLast(db: Kysely<Tables>, ids: Ids, now: Date): Promise<void> {
  await eraseWork(db, ids);
  await eraseFromAudit(db, ids);
  await eraseFromButtons(db, ids);
  // Updates of this person that are done hold no text; those that wait are dropped. The ids stay
  // for seven days, without the person, so that nothing is done twice.
  await db
    .updateTable("inbox")
    .set({ person: 0, body: null, state: "done", done_at: now.toISOString() })
    .where("person", "=", ids[1])
    .execute();
}

/** Each condition in the words of its partial index, which is used only so. */
const deleteReceived = compiled((db: Db, given: { before: string }) =>
  db
    .deleteFrom("inbox")
    .where(sql<boolean>`state <> 'pending'`)
    .where("received_at", "<", given.before),
);

const deletingSent = (about: RawBuilder<boolean>) =>
  compiled((db: Db, given: { before: string }) =>
    db
      .deleteFrom("outbox")
      .where(sql<boolean>`state not in ('queued', 'sending')`)
      .where(about)
      .where("created_at", "<", given.before),
  );
const deleteSent = deletingSent(sql`about is null`);
const deleteSentAbout = deletingSent(sql`about is not null`);

async function purges(db: Kysely<Tables>, daysAgo: (days: number) => string): Promise<void> {
  await deleteReceived(db, { before: daysAgo(7) });
  await deleteSent(db, { before: daysAgo(7) });
  await deleteSentAbout(db, { before: daysAgo(60) });
}

export const rights = { tables, erasesLast, purges } satisfies Rights;
