/** Store room: questions as they were heard, and what became of them. */
import type { Kysely, Selectable } from "kysely";
import type { Question, QuestionRecord } from "../core/answers/record.ts";
import type { QuestionTable, Tables } from "./schema.ts";

export function createQuestionRecord(db: Kysely<Tables>): QuestionRecord {
  return {
    async add(question, now) {
      const nowIso = now.toISOString();
      await db
        .insertInto("question")
        .values({
          id: question.id,
          member_id: question.memberId,
          language: question.language,
          text: question.text,
          outcome: question.outcome,
          articles: JSON.stringify(question.articles),
          state: question.state,
          helped: null,
          created_at: nowIso,
          updated_at: nowIso,
        })
        .execute();
    },
    async find(id) {
      const row = await db
        .selectFrom("question")
        .selectAll()
        .where("id", "=", id)
        .executeTakeFirst();
      return row === undefined ? undefined : questionOf(row);
    },
    async setState(id, state, now) {
      await db
        .updateTable("question")
        .set({ state, updated_at: now.toISOString() })
        .where("id", "=", id)
        .execute();
    },
    async setHelped(id, helped, now) {
      await db
        .updateTable("question")
        .set({ helped: helped ? 1 : 0, updated_at: now.toISOString() })
        .where("id", "=", id)
        .execute();
    },
    async listAsked(limit) {
      const rows = await db
        .selectFrom("question")
        .selectAll()
        .where("state", "=", "asked")
        .orderBy("created_at")
        .limit(limit)
        .execute();
      return rows.map(questionOf);
    },
  };
}

function questionOf(row: Selectable<QuestionTable>): Question {
  return {
    id: row.id,
    memberId: row.member_id,
    language: row.language,
    text: row.text,
    outcome: row.outcome,
    articles: JSON.parse(row.articles),
    state: row.state,
  };
}
