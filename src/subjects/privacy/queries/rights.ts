/**
 * All that is kept about a person, to hand it over or to delete it.
 *
 * Runs over the rights that it is given, and knows no table of a subject. Both go through the same list,
 * so that what /export shows is what /forget deletes. It deletes in three rounds: what stands between
 * several people, then the rows that carry the person's id, then what is looked at once those are gone.
 * Each round goes from the last of the list to the first, so what refers to a row is gone before it.
 */
import { sql } from "kysely";
import type { Ids, Rights, TableRights } from "../../../store/rights.ts";
import { eraseVisitor } from "../../joining/index.ts";
import type { RightsRecord } from "../rules/record.ts";
import type { Db } from "../../../store/rows.ts";

/** The order of the file, as people know it. What is not named comes after it. */
const order = (
  "member village household code draft mentor_note mentor_note_about_me mentor_letter broadcast broadcast_row class partner " +
  "partner_experience pool buy team helped_by consent run step_state task_state quiz_return shown trait " +
  "draft_question thread question price product cash_event parcels_day parcels_said stock_item goal pause exit_question " +
  "second_teacher mentor mentee mentor_digest team_role team_deed teammate look look_asked own_sentence unasked reach " +
  "trainer_hint pulse pulse_answer trained_by trainee_milestone thanks peer peer_block peer_request peer_message association_member tips_off " +
  "tip_sent year year_said about_me stayed written_asked model_use_member speech_wanted officer class_pupil partner_talk fellow_job " +
  "pool_member buy_order ballot totals_home burst last_topic article_mark look_given joining waiting screen outbox"
).split(" ");

/** Tables with rows of a person, by which column, and which of it is handed over. */
interface Rows {
  readonly table: "work";
  readonly column: string;
  readonly id: string | number;
  readonly exports: readonly string[];
}

export function createRightsRecord(db: Db, all: readonly Rights[]): RightsRecord {
  const backwards = all.toReversed();

  return {
    async collect(memberId, telegramId) {
      const ids: Ids = [memberId, telegramId];
      const kept: Record<string, readonly object[]> = {};
      for (const { exports } of all) Object.assign(kept, await exports?.(db, ids));
      for (const { table, column, id, exports } of all.flatMap((rights) => rowsOf(rights, ids))) {
        if (exports.length === 0) continue;
        kept[table] = await db
          .selectFrom(table)
          .select(exports.map((name) => db.dynamic.ref<string>(name)))
          .where(db.dynamic.ref<string>(column), "=", id)
          .execute();
      }
      const named = order.filter((table) => table in kept);
      return Object.fromEntries(
        [...new Set([...named, ...Object.keys(kept)])].map((table) => [table, kept[table]!]),
      );
    },

    async hasMoreThan(rows, memberId, telegramId) {
      const ids: Ids = [memberId, telegramId];
      const whose = all.flatMap((rights) => [...rowsOf(rights, ids), ...alsoOf(rights, ids)]);
      for (const { table, column, id, exports } of whose) {
        if (exports.length === 0) continue;
        const { rows: more } = await sql`select 1 from ${sql.table(table)}
          where ${sql.ref(column)} = ${id} limit 1 offset ${sql.lit(rows)}`.execute(db);
        if (more.length > 0) return true;
      }
      return false;
    },

    async erase(memberId, telegramId, now) {
      const ids: Ids = [memberId, telegramId];
      for (const { erases } of backwards) await erases?.(db, ids, now);
      for (const { table, column, id } of backwards.flatMap((rights) => rowsOf(rights, ids))) {
        await db.deleteFrom(table).where(db.dynamic.ref<string>(column), "=", id).execute();
      }
      for (const { erasesLast } of backwards) await erasesLast?.(db, ids, now);
    },

    eraseVisitor: (telegramId) => eraseVisitor(db, telegramId),

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

function rowsOf({ tables }: Rights, [memberId, telegramId]: Ids): Rows[] {
  return Object.entries(tables as Record<string, TableRights<Record<string, unknown>>>).flatMap(
    ([table, { by, byTelegram, exports }]) => {
      const column = by ?? byTelegram;
      const id = by === undefined ? telegramId : memberId;
      return column === undefined ? [] : [{ table: table as "work", column, id, exports }];
    },
  );
}

/** What `exports` of the subject reads by another column. */
function alsoOf({ tables }: Rights, [memberId]: Ids): Rows[] {
  return Object.entries(tables as Record<string, TableRights<Record<string, unknown>>>).flatMap(
    ([table, { also, exports }]) =>
      also === undefined ? [] : [{ table: table as "work", column: also, id: memberId, exports }],
  );
}
