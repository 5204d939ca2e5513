/**
 * Store room: all that is kept about a person, to hand it over or to delete it.
 *
 * Both go through the same list of tables, so that what /export shows is what /forget deletes; which columns,
 * is columns.ts. What stands between several people is a file for each subject.
 */
import { sql, type Kysely } from "kysely";
import type { RightsRecord } from "../rules/record.ts";
import { collectMentoring, eraseLooks, eraseMentoring } from "./mentoring.ts";
import { collectBroadcasts, eraseBroadcasts } from "./broadcasts.ts";
import { collectPartners, erasePartners } from "./partners.ts";
import { eraseTalks } from "./questions.ts";
import { collectRegisters, eraseFromRegisters, eraseProposals } from "./registers.ts";
import { collectFellowship, eraseFellowship } from "./members.ts";
import { eraseFromTeams, erasePeers } from "./together.ts";
import { eraseFromAudit, eraseWork, nobody } from "./traces.ts";
import { tableRights } from "./columns.ts";
import type { Tables } from "../../../store/tables.ts";

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
  "association_member",
  "tips_off",
  "tip_sent",
  "year",
  "year_said",
  "about_me",
  "stayed",
  "written_asked",
  "model_use_member",
  "speech_wanted",
  "officer",
  "class_pupil",
  "partner_talk",
  "fellow_job",
  "pool_member",
  "buy_order",
  "ballot",
  "totals_home",
  "burst",
  "last_topic",
  "article_mark",
] as const;

/** Tables that are read for the file by another column; the other files of rights name them. */
const elsewhere = [
  ["mentor_note", "mentor_id"],
  ["mentor_letter", "mentor_id"],
  ["helped_by", "helper_id"],
  ["partner", "added_by"],
  ["draft", "author_id"],
  ["look", "looker_id"],
  ["buy", "coordinator_id"],
] as const;

/** What the events of a cash book come to: deleted with them, and said by them in the file. */
const madeOfEvents = ["cash_book", "cash_line", "cash_undo", "cash_sum"] as const;

/** Tables with rows of a person, by Telegram id. */
const byTelegram = [
  ["joining", "telegram_id"],
  ["waiting", "telegram_id"],
  ["screen", "chat"],
  ["outbox", "chat"],
] as const;

export function createRightsRecord(db: Kysely<Tables>): RightsRecord {
  const exported = (table: (typeof byMember)[number] | (typeof byTelegram)[number][0]) =>
    tableRights[table].exports.map((column) => db.dynamic.ref<string>(column));

  return {
    async collect(memberId, telegramId) {
      const kept: Record<string, readonly object[]> = {
        member: await db
          .selectFrom("member")
          .select(tableRights.member.exports)
          .where("id", "=", memberId)
          .execute(),
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
          .select(tableRights.code.exports)
          .where("kind", "=", "person")
          .where("target", "=", memberId)
          .execute(),
      };
      kept["draft"] = await db
        .selectFrom("draft")
        .select(tableRights.draft.exports)
        .where("author_id", "=", memberId)
        .execute();
      Object.assign(kept, await collectMentoring(db, memberId));
      Object.assign(kept, await collectBroadcasts(db, [memberId, telegramId]));
      Object.assign(kept, await collectRegisters(db, memberId));
      Object.assign(kept, await collectPartners(db, [memberId, telegramId]));
      Object.assign(kept, await collectFellowship(db, memberId));
      kept["team"] = await db
        .selectFrom("team")
        .select(tableRights.team.exports)
        .where("owner_id", "=", memberId)
        .execute();
      kept["helped_by"] = await db
        .selectFrom("helped_by")
        .select(tableRights.helped_by.exports)
        .where((eb) => eb.or([eb("member_id", "=", memberId), eb("helper_id", "=", memberId)]))
        .execute();
      for (const table of byMember) {
        kept[table] = await db
          .selectFrom(table)
          .select(exported(table))
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
          .select(exported(table))
          .where(db.dynamic.ref<string>(column), "=", telegramId)
          .execute();
      }
      return kept;
    },

    async hasMoreThan(rows, memberId, telegramId) {
      const whose: readonly (readonly [keyof Tables, string, string | number])[] = [
        ...byMember.map((table) => [table, "member_id", memberId] as const),
        ...elsewhere.map(([table, column]) => [table, column, memberId] as const),
        ...byTelegram.map(([table, column]) => [table, column, telegramId] as const),
      ];
      for (const [table, column, id] of whose) {
        const { rows: more } = await sql`select 1 from ${sql.table(table)}
          where ${sql.ref(column)} = ${id} limit 1 offset ${sql.lit(rows)}`.execute(db);
        if (more.length > 0) return true;
      }
      return false;
    },

    async erase(memberId, telegramId, now) {
      const counts = await isCounted(db, memberId);
      await eraseTalks(db, [memberId, telegramId], now);
      await eraseBroadcasts(db, [memberId, telegramId]);
      await eraseFromTeams(db, memberId);
      await eraseLooks(db, [memberId, telegramId]);
      await erasePeers(db, memberId);
      await eraseFromRegisters(db, [memberId, telegramId]);
      await erasePartners(db, [memberId, telegramId]);
      await eraseFellowship(db, memberId, now);
      for (const table of [...byMember, ...madeOfEvents]) {
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
      await eraseProposals(db, memberId);
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
          name_key: null,
          placement: null,
          worst_problem: null,
          household_id: null,
          blocked_at: null,
          last_seen_day: null,
          erased_at: now.toISOString(),
          counts,
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

    async hasGoodbyes() {
      const row = await db
        .selectFrom("outbox")
        .select("id")
        .where("state", "in", ["queued", "sending"])
        .where("method", "=", "goodbye")
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
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

/** 1: they count among those whom somebody brought, also without a name: they had finished a step. */
async function isCounted(db: Kysely<Tables>, memberId: string): Promise<number> {
  const row = await db
    .selectFrom("member")
    .select(["member.counts", "member.erased_at"])
    .select((eb) =>
      eb
        .selectFrom("step_state")
        .select((of) => of.fn.countAll<number>().as("steps"))
        .whereRef("step_state.member_id", "=", "member.id")
        .where("step_state.state", "=", "done")
        .as("steps"),
    )
    .where("member.id", "=", memberId)
    .executeTakeFirst();
  if (row === undefined || row.erased_at !== null) return row?.counts ?? 0;
  return (row.steps ?? 0) > 0 ? 1 : 0;
}
