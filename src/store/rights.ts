/**
 * Store room: all that is kept about a person, to hand it over or to delete it.
 *
 * Both go through the same list of tables, so that what /export shows is what /forget deletes.
 */
import { sql, type Kysely } from "kysely";
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
  "mentor_digest",
  "team_role",
  "team_deed",
  "teammate",
  "look",
  "look_asked",
  "own_sentence",
  "unasked",
  "reach",
  "trainer_hint",
  "pulse",
  "pulse_answer",
  "trained_by",
  "trainee_milestone",
  "thanks",
  "peer",
  "peer_block",
  "peer_request",
  "peer_message",
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
      Object.assign(kept, await collectMentoring(db, memberId));
      kept["team"] = await db
        .selectFrom("team")
        .selectAll()
        .where("owner_id", "=", memberId)
        .execute();
      kept["helped_by"] = await db
        .selectFrom("helped_by")
        .selectAll()
        .where((eb) => eb.or([eb("member_id", "=", memberId), eb("helper_id", "=", memberId)]))
        .execute();
      for (const table of byMember) {
        kept[table] = await db
          .selectFrom(table)
          .selectAll()
          .where("member_id", "=", memberId)
          .execute();
      }
      // What they said when they looked at things of others, without whose.
      kept["look_given"] = await db
        .selectFrom("look")
        .select(["id", "verdict", "reason", "words", "at"])
        .where("looker_id", "=", memberId)
        .execute();
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
      await eraseFromTeams(db, memberId);
      await eraseLooks(db, [memberId, telegramId]);
      await erasePeers(db, memberId);
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
      await eraseMentoring(db, memberId);
      // Those they looked after are given another mentor when they come next.
      await db.deleteFrom("mentee").where("mentor_id", "=", memberId).execute();
      await db
        .updateTable("mentor")
        .set({ appointed_by: nobody })
        .where("appointed_by", "in", [memberId, `telegram:${telegramId}`])
        .execute();
      await db.deleteFrom("trainer_hint").where("stuck_id", "=", memberId).execute();
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
          last_seen_day: null,
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

/** Notes that they wrote, whole; notes about them without who wrote; when letters went to and fro. */
async function collectMentoring(
  db: Kysely<Tables>,
  memberId: string,
): Promise<Record<string, readonly object[]>> {
  return {
    mentor_note: await db
      .selectFrom("mentor_note")
      .selectAll()
      .where("mentor_id", "=", memberId)
      .execute(),
    mentor_note_about_me: await db
      .selectFrom("mentor_note")
      .select(["text", "created_at"])
      .where("member_id", "=", memberId)
      .orderBy("created_at")
      .execute(),
    mentor_letter: await db
      .selectFrom("mentor_letter")
      .select(["id", "at"])
      .where((eb) => eb.or([eb("member_id", "=", memberId), eb("mentor_id", "=", memberId)]))
      .execute(),
  };
}

async function eraseMentoring(db: Kysely<Tables>, memberId: string): Promise<void> {
  for (const table of ["mentor_note", "mentor_letter"] as const) {
    for (const column of ["member_id", "mentor_id"] as const) {
      await db.deleteFrom(table).where(column, "=", memberId).execute();
    }
  }
  // A mentor may be writing to them, or about them, at this very moment. Literal: for its index.
  await db
    .deleteFrom("waiting")
    .where(sql<boolean>`kind in ('mentee-write', 'mentee-note')`)
    .where("data", "=", memberId)
    .execute();
}

/** A shop ends with its owner. What somebody showed for another's shop goes; that it was done stays. */
async function eraseFromTeams(db: Kysely<Tables>, memberId: string): Promise<void> {
  // Whoever takes a shop over at this moment waits here, or is its owner when the next line looks.
  await db
    .updateTable("team")
    .set((eb) => ({ changed_at: eb.ref("changed_at") }))
    .where(
      "id",
      "in",
      db.selectFrom("teammate").select("team_id").where("member_id", "=", memberId),
    )
    .execute();
  await db
    .deleteFrom("code")
    .where("kind", "=", "team")
    .where("target", "in", db.selectFrom("team").select("id").where("owner_id", "=", memberId))
    .execute();
  await db.deleteFrom("team").where("owner_id", "=", memberId).execute();
  await db
    .updateTable("team")
    .set({ offered_to: null })
    .where("offered_to", "=", memberId)
    .execute();
  await db.deleteFrom("team_deed").where("owner_id", "=", memberId).execute();
  const showed = await db
    .selectFrom("team_deed")
    .innerJoin("shown", (join) =>
      join
        .onRef("shown.member_id", "=", "team_deed.owner_id")
        .onRef("shown.step_id", "=", "team_deed.step_id")
        .onRef("shown.task_id", "=", "team_deed.task_id")
        // Shown anew by the owner meanwhile: then it is theirs.
        .onRef("shown.updated_at", "=", "team_deed.shown_at"),
    )
    .select(["shown.id", "shown.state"])
    .where("team_deed.member_id", "=", memberId)
    .execute();
  for (const { id, state } of showed) {
    await db
      .updateTable("shown")
      .set({ file_id: null, text: null, state: state === "good" ? state : "kept" })
      .where("id", "=", id)
      .execute();
  }
}

/**
 * Edges and threads with somebody else. Before the member's own rows: what others wrote in a thread
 * goes with it.
 */
async function erasePeers(db: Kysely<Tables>, memberId: string): Promise<void> {
  // Whoever was taught by them is not asked about that step again.
  await db
    .updateTable("trained_by")
    .set({ trainer_id: null, state: "nobody" })
    .where("trainer_id", "=", memberId)
    .execute();
  await db
    .updateTable("thanks")
    .set({ trainee_id: null })
    .where("trainee_id", "=", memberId)
    .execute();
  await db
    .updateTable("helped_by")
    .set({ member_id: null })
    .where("member_id", "=", memberId)
    .execute();
  await db.deleteFrom("helped_by").where("helper_id", "=", memberId).execute();
  await db.deleteFrom("peer_block").where("other_id", "=", memberId).execute();
  const theirs = db.selectFrom("peer_request").select("id").where("member_id", "=", memberId);
  await db.deleteFrom("peer_message").where("request_id", "in", theirs).execute();
  // Who asked them still hears, after a day, that there was no answer.
  await db
    .updateTable("peer_request")
    .set({ helper_id: null })
    .where("helper_id", "=", memberId)
    .execute();
  await db
    .updateTable("peer_request")
    .set({ reported_by: null, report: "left" })
    .where("reported_by", "=", memberId)
    .execute();
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

/** Verdicts on what they showed go with it; those they gave stay, without who gave them and their words. */
async function eraseLooks(db: Kysely<Tables>, [memberId, telegramId]: Ids): Promise<void> {
  const me = [memberId, `telegram:${telegramId}`];
  const mine = db.selectFrom("look").select("look.id").where("look.member_id", "=", memberId);
  await db.deleteFrom("second_look").where("look_id", "in", mine).execute();
  await db
    .deleteFrom("look_skip")
    .where((eb) =>
      eb.or([
        eb("looker_id", "in", me),
        eb("thing_id", "in", mine),
        eb(
          "thing_id",
          "in",
          db.selectFrom("shown").select("shown.id").where("shown.member_id", "=", memberId),
        ),
      ]),
    )
    .execute();
  await db
    .updateTable("look")
    .set({ looker_id: nobody, words: null })
    .where("looker_id", "in", me)
    .execute();
  await db
    .updateTable("second_look")
    .set({ looker_id: nobody })
    .where("looker_id", "in", me)
    .execute();
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
