/** Kept answers, the questions they answered, and the version that says when to read anew. */
import { randomUUID } from "node:crypto";
import { sql, type Selectable } from "kysely";
import type { Draft, DraftRecord } from "../rules/published-record.ts";
import type { DraftTable } from "../tables.ts";
import { readNamesNear } from "./names-near.ts";
import { type Memo, noMemo } from "../../../store/memo.ts";
import { compiled } from "../../../store/compiled.ts";
import type { Db } from "../../../store/rows.ts";

/** Rows a statement: far below the parameters that either engine takes. */
const batchRows = 500;
/** Ways in which one answer was asked for, the newest: a thousand more of one person find nothing else. */
const mostPhrasings = 50;

const selectVersion = compiled((db: Db) => db.selectFrom("draft_version").select("version"));

export function createDraftRecord(db: Db, memo: Memo = noMemo): DraftRecord {
  const asked = (id: string) =>
    db
      .selectFrom("draft_question")
      .innerJoin("question", "question.id", "draft_question.question_id")
      .where("draft_question.draft_id", "=", id);

  async function change(id: string, values: Partial<DraftTable>, now: Date): Promise<void> {
    const row = await db
      .updateTable("draft")
      .set({ ...values, updated_at: now.toISOString() })
      .where("id", "=", id)
      .returning("state")
      .executeTakeFirst();
    if (row?.state === "published") await changeVersion(db);
  }

  return {
    async add(draft, questionIds, now) {
      const at = now.toISOString();
      await db
        .insertInto("draft")
        .values({
          id: draft.id,
          author_id: draft.authorId,
          author_name: draft.authorName,
          author_role: draft.authorRole,
          language: draft.language,
          question: "",
          text: draft.text,
          state: "offered",
          created_at: at,
          updated_at: at,
          published_at: null,
        })
        .execute();
      for (let from = 0; from < questionIds.length; from += batchRows) {
        await db
          .insertInto("draft_question")
          .columns(["draft_id", "question_id", "member_id"])
          .expression((eb) =>
            eb
              .selectFrom("question")
              .select((of) => [
                of.val(draft.id).as("draft_id"),
                "question.id",
                "question.member_id",
              ])
              .where("question.id", "in", questionIds.slice(from, from + batchRows)),
          )
          .execute();
      }
    },

    async find(id) {
      const row = await db.selectFrom("draft").selectAll().where("id", "=", id).executeTakeFirst();
      return row === undefined ? undefined : draftOf(row);
    },

    async exampleOf(id) {
      const row = await asked(id)
        .select("question.text")
        .orderBy("question.created_at", "desc")
        .orderBy("question.id", "desc")
        .limit(1)
        .executeTakeFirst();
      return row?.text;
    },

    namesNear: (id) => readNamesNear(db, id),

    async countAskers(id) {
      const { count } = await db
        .selectFrom("draft_question")
        .select((eb) => eb.fn.count<number>("member_id").distinct().as("count"))
        .where("draft_id", "=", id)
        .executeTakeFirstOrThrow();
      return count;
    },

    async setQuestion(id, question, now) {
      await change(id, { question }, now);
      await db
        .updateTable("draft")
        .set({ state: "waiting" })
        .where("id", "=", id)
        .where("state", "=", "offered")
        .execute();
    },

    setText: (id, text, now) => change(id, { text }, now),

    async move(id, from, to, now) {
      const at = now.toISOString();
      const row = await db
        .updateTable("draft")
        .set({ state: to, updated_at: at, published_at: to === "published" ? at : null })
        .where("id", "=", id)
        .where("state", "=", from)
        .returning("id")
        .executeTakeFirst();
      if (row === undefined) return false;
      if (from === "published" || to === "published") await changeVersion(db);
      return true;
    },

    async list(state, limit) {
      const rows = await db
        .selectFrom("draft")
        .selectAll()
        .where("state", "=", state)
        .orderBy("created_at")
        .limit(limit)
        .execute();
      return rows.map(draftOf);
    },

    async version() {
      const row = await memo.once(
        "draft_version",
        1,
        async () => (await selectVersion(db, {})).rows[0],
      );
      return row?.version ?? "";
    },

    async listPublished() {
      const rows = await db
        .selectFrom("draft")
        .selectAll()
        .where("state", "=", "published")
        .orderBy("created_at")
        .execute();
      const phrasings = await db
        .selectFrom((eb) =>
          eb
            .selectFrom("draft")
            .innerJoin("draft_question", "draft_question.draft_id", "draft.id")
            .innerJoin("question", "question.id", "draft_question.question_id")
            .where("draft.state", "=", "published")
            .select([
              "draft.id",
              "question.text",
              "question.created_at as at",
              "question.id as question",
              sql<number>`row_number() over (partition by draft.id
                order by question.created_at desc, question.id desc)`.as("place"),
            ])
            .as("asked_so"),
        )
        .select(["id", "text"])
        .where("place", "<=", mostPhrasings)
        .orderBy("at")
        .orderBy("question")
        .execute();
      const byDraft = new Map(rows.map(({ id }) => [id, new Set<string>()]));
      for (const { id, text } of phrasings) byDraft.get(id)?.add(text);
      return rows.map((row) => {
        const draft = draftOf(row);
        return {
          ...draft,
          phrasings: [...(byDraft.get(row.id) ?? [])],
          publishedAt: draft.publishedAt ?? draft.createdAt,
        };
      });
    },
  };
}

/** A value that never was before: a counter would come twice if what raised it is rolled back. */
export async function changeVersion(db: Db): Promise<void> {
  const version = randomUUID();
  await db
    .insertInto("draft_version")
    .values({ one: 1, version })
    .onConflict((conflict) => conflict.column("one").doUpdateSet({ version }))
    .execute();
}

function draftOf(row: Selectable<DraftTable>): Draft {
  return {
    id: row.id,
    authorId: row.author_id,
    authorName: row.author_name,
    authorRole: row.author_role,
    language: row.language,
    question: row.question,
    text: row.text,
    state: row.state,
    createdAt: new Date(row.created_at),
    publishedAt: row.published_at === null ? null : new Date(row.published_at),
  };
}
