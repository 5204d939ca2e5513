/**
 * Store room: all that is kept about a person, to hand it over or to delete it.
 *
 * Both go through the same list of tables, so that what /export shows is what /forget deletes.
 */
import type { Kysely } from "kysely";
import type { RightsRecord } from "../core/rights/record.ts";
import { changeVersion } from "./drafts.ts";
import type { Tables } from "./schema.ts";

/** Tables with rows of a member, by member id. */
const byMember = [
  "consent",
  "run",
  "step_state",
  "task_state",
  "quiz_return",
  "shown",
  "trait",
  "draft_question",
  "thread",
  "question",
  "price",
  "product",
  "cash_event",
  "parcels_day",
  "parcels_said",
  "stock_item",
  "goal",
  "pause",
  "exit_question",
  "second_teacher",
  "mentor",
  "mentee",
] as const;

/** Tables with rows of a person, by Telegram id. */
const byTelegram = [
  ["joining", "telegram_id"],
  ["waiting", "telegram_id"],
  ["screen", "chat"],
  ["outbox", "chat"],
] as const;

/** What stands in place of a person who was forgotten. */
const nobody = "erased";

export function createRightsRecord(db: Kysely<Tables>): RightsRecord {
  return {
    async collect(memberId, telegramId) {
      const kept: Record<string, readonly object[]> = {
        member: await db.selectFrom("member").selectAll().where("id", "=", memberId).execute(),
        village: await db
          .selectFrom("village")
          .innerJoin("member", "member.village_id", "village.id")
          .select(["village.name", "village.county"])
          .where("member.id", "=", memberId)
          .execute(),
        household: await db
          .selectFrom("household")
          .innerJoin("member", "member.household_id", "household.id")
          .select(["household.id", "household.created_at"])
          .where("member.id", "=", memberId)
          .execute(),
        code: await db
          .selectFrom("code")
          .selectAll()
          .where("kind", "=", "person")
          .where("target", "=", memberId)
          .execute(),
      };
      kept["draft"] = await db
        .selectFrom("draft")
        .selectAll()
        .where("author_id", "=", memberId)
        .execute();
      for (const table of byMember) {
        kept[table] = await db
          .selectFrom(table)
          .selectAll()
          .where("member_id", "=", memberId)
          .execute();
      }
      for (const [table, column] of byTelegram) {
        kept[table] = await db
          .selectFrom(table)
          .selectAll()
          .where(db.dynamic.ref<string>(column), "=", telegramId)
          .execute();
      }
      return kept;
    },

    async erase(memberId, telegramId, now) {
      await eraseTalks(db, [memberId, telegramId], now);
      for (const table of byMember) {
        await db.deleteFrom(table).where("member_id", "=", memberId).execute();
      }
      for (const [table, column] of [...byTelegram, ["lane", "person"] as const]) {
        await db.deleteFrom(table).where(db.dynamic.ref<string>(column), "=", telegramId).execute();
      }
      await db
        .deleteFrom("code")
        .where("kind", "=", "person")
        .where("target", "=", memberId)
        .execute();
      // Those they looked after are given another mentor when they come next.
      await db.deleteFrom("mentee").where("mentor_id", "=", memberId).execute();
      await db
        .updateTable("mentor")
        .set({ appointed_by: nobody })
        .where("appointed_by", "in", [memberId, `telegram:${telegramId}`])
        .execute();
      await eraseWork(db, [memberId, telegramId]);
      await eraseFromAudit(db, [memberId, telegramId]);
      for (const table of ["village", "household"] as const) {
        await db
          .updateTable(table)
          .set({ created_by: nobody })
          .where("created_by", "in", [memberId, String(telegramId)])
          .execute();
      }
      // Updates of this person that are done hold no text; those that wait are dropped. The ids stay
      // for seven days, without the person, so that nothing is done twice.
      await db
        .updateTable("inbox")
        .set({ person: 0, body: null, state: "done", done_at: now.toISOString() })
        .where("person", "=", telegramId)
        .execute();
      await db
        .updateTable("member")
        .set({
          telegram_id: null,
          first_name: "",
          placement: null,
          worst_problem: null,
          household_id: null,
          blocked_at: null,
          erased_at: now.toISOString(),
        })
        .where("id", "=", memberId)
        .execute();
    },

    async eraseVisitor(telegramId) {
      await db.deleteFrom("joining").where("telegram_id", "=", telegramId).execute();
      await db.deleteFrom("waiting").where("telegram_id", "=", telegramId).execute();
      await db.deleteFrom("screen").where("chat", "=", telegramId).execute();
      await db
        .updateTable("outbox")
        .set({ method: "goodbye", about: null })
        .where("chat", "=", telegramId)
        .where("state", "in", ["queued", "sending"])
        .execute();
      await db
        .updateTable("outbox")
        .set({ chat: 0, about: null })
        .where("chat", "=", telegramId)
        .where("state", "not in", ["queued", "sending"])
        .execute();
      await db
        .updateTable("inbox")
        .set({ person: 0 })
        .where("person", "=", telegramId)
        .where("state", "<>", "pending")
        .execute();
    },

    async eraseFromUpdate(updateId) {
      await db
        .updateTable("inbox")
        .set({ person: 0 })
        .where("update_id", "=", updateId)
        .where("state", "<>", "pending")
        .execute();
    },
  };
}

type Ids = readonly [memberId: string, telegramId: number];

/**
 * What they answered as a mentor stays with those who asked; who answered does not. What they had in
 * hand waits for somebody else, and an answer that is kept is said without a name.
 */
async function eraseTalks(
  db: Kysely<Tables>,
  [memberId, telegramId]: Ids,
  now: Date,
): Promise<void> {
  const keepers = [memberId, `telegram:${telegramId}`];
  const at = now.toISOString();
  // Talks of theirs as a learner: nothing may point to questions that go.
  await db.deleteFrom("thread").where("member_id", "=", memberId).execute();
  const theirs = () => db.updateTable("question").where("keeper", "in", keepers);
  await theirs().set({ keeper: null, open_since: at }).where("state", "=", "asked").execute();
  await theirs().set({ keeper: nobody }).execute();
  await db
    .updateTable("thread")
    .set({ state: "closed", ended_by: "gone" })
    .where("keeper", "in", keepers)
    .where("state", "<>", "closed")
    .execute();
  await db
    .updateTable("thread")
    .set({ keeper: nobody, keeper_name: "" })
    .where("keeper", "in", keepers)
    .execute();
  await eraseFromDrafts(db, memberId);
}

async function eraseFromDrafts(db: Kysely<Tables>, memberId: string): Promise<void> {
  const said = await db
    .selectFrom("draft")
    .leftJoin("draft_question", "draft_question.draft_id", "draft.id")
    .select("draft.id")
    .where("draft.state", "=", "published")
    .where((eb) =>
      eb.or([eb("draft.author_id", "=", memberId), eb("draft_question.member_id", "=", memberId)]),
    )
    .limit(1)
    .execute();
  const unkept = db
    .selectFrom("draft")
    .select("id")
    .where("author_id", "=", memberId)
    .where("state", "in", ["offered", "thrown"]);
  await db.deleteFrom("draft_question").where("draft_id", "in", unkept).execute();
  await db.deleteFrom("draft_question").where("member_id", "=", memberId).execute();
  await db
    .deleteFrom("draft")
    .where("author_id", "=", memberId)
    .where("state", "in", ["offered", "thrown"])
    .execute();
  await db
    .updateTable("draft")
    .set({ author_id: null, author_name: "" })
    .where("author_id", "=", memberId)
    .execute();
  if (said.length > 0) await changeVersion(db);
}

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
      .where(column, "in", ids.map(String))
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

function isOneOf(ids: Ids, value: unknown): boolean {
  return ids.some((id) => String(id) === String(value));
}
