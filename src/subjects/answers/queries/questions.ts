/** Questions as they were heard, without cards, codes and passwords; who they wait for, and what became of them. */
import type { ExpressionBuilder, Selectable } from "kysely";
import { coverSecrets } from "../../../bot/numbers/secrets.ts";
import { isStillMessage, writtenOutcome } from "../rules/outcomes.ts";
import type { QuestionRecord } from "../rules/record.ts";
import type { Tables } from "../../../store/tables.ts";
import type { QuestionTable } from "../tables.ts";
import { questionOf } from "./question-row.ts";
import { compiled } from "../../../store/compiled.ts";
import type { Db } from "../../../store/rows.ts";

export function createQuestionRecord(db: Db): QuestionRecord {
  const change = async (id: string, values: Partial<QuestionTable>, now: Date) => {
    await db
      .updateTable("question")
      .set({ ...values, updated_at: now.toISOString() })
      .where("id", "=", id)
      .execute();
  };

  const all = () => db.selectFrom("question").selectAll();

  /** What nobody was asked yet, if it is the newest. */
  async function newestOf(memberId: string, since: Date) {
    const row = await all()
      .where("member_id", "=", memberId)
      .where("created_at", ">=", since.toISOString())
      .orderBy("created_at", "desc")
      .orderBy("id", "desc")
      .limit(1)
      .executeTakeFirst();
    return row?.state === "heard" ? questionOf(row) : undefined;
  }

  return {
    async add(question, now) {
      const nowIso = now.toISOString();
      const isAsked = question.state === "asked";
      await insert(db, {
        id: question.id,
        member_id: question.memberId,
        language: question.language,
        text: coverSecrets(question.text),
        outcome: question.outcome,
        articles: JSON.stringify(question.articles),
        state: question.state,
        sent_to: isAsked ? "association" : null,
        open_since: isAsked ? nowIso : null,
        voice_message: question.spoken?.messageId ?? null,
        voice_file: question.spoken?.fileId ?? null,
        album: question.album ?? null,
        now: nowIso,
      });
    },
    async find(id) {
      const row = await all().where("id", "=", id).executeTakeFirst();
      return row === undefined ? undefined : questionOf(row);
    },
    setWords: ({ id, language, text, outcome, articles }, now) =>
      change(
        id,
        { language, text: coverSecrets(text), outcome, articles: JSON.stringify(articles) },
        now,
      ),
    async findAlbum(memberId, album) {
      const row = await db
        .selectFrom("question")
        .selectAll()
        .where("album", "=", album)
        .where("member_id", "=", memberId)
        .where("state", "=", "heard")
        .executeTakeFirst();
      return row === undefined ? undefined : questionOf(row);
    },
    async findUnsent(memberId, since) {
      const newest = await newestOf(memberId, since);
      return newest !== undefined && isStillMessage(newest) ? newest : undefined;
    },
    async findHeard(memberId, since) {
      const newest = await newestOf(memberId, since);
      return newest === undefined || newest.text === "" ? undefined : newest;
    },
    setMessages: (id, outcome, text, now) => change(id, { outcome, text: coverSecrets(text) }, now),
    setWritten: (id, articles, now) =>
      change(id, { outcome: writtenOutcome, articles: JSON.stringify(articles) }, now),
    setShown: (id, slug, articles, now) =>
      change(id, { shown: slug, articles: JSON.stringify(articles) }, now),
    setState: (id, state, now) => change(id, { state }, now),
    async setHelped(id, helped, now) {
      await change(id, { helped: helped ? 1 : 0 }, now);
      // What was sent to a person waits for that person, whatever was pressed besides.
      await db
        .updateTable("question")
        .set({ open_since: helped ? null : now.toISOString() })
        .where("id", "=", id)
        .where("sent_to", "is", null)
        .where("keeper", "is", null)
        .execute();
    },
    send: (id, to, now) =>
      change(id, { state: "asked", sent_to: to, keeper: null, open_since: now.toISOString() }, now),
    async takeBack(id, now) {
      const row = await db
        .updateTable("question")
        .set({ state: "left", keeper: null, open_since: null, updated_at: now.toISOString() })
        .where("id", "=", id)
        .where("state", "=", "asked")
        .returning("id")
        .executeTakeFirst();
      return row !== undefined;
    },
    async listSent(memberId, limit) {
      const rows = await db
        .selectFrom("question")
        .selectAll()
        .where("member_id", "=", memberId)
        .where("sent_to", "is not", null)
        .where("state", "in", ["asked", "answered"])
        .orderBy("created_at", "desc")
        .orderBy("id", "desc")
        .limit(limit)
        .execute();
      return rows.map(questionOf);
    },
    async listOpen(limit, of) {
      let open = db.selectFrom("question").selectAll().where("open_since", "is not", null);
      if (of !== undefined) {
        if (of.length === 0) return [];
        open = open
          .where("member_id", "in", of)
          .where((eb) => eb.or([eb("sent_to", "is", null), eb("sent_to", "=", "mentor")]));
      }
      const rows = await open
        .orderBy("open_since", "desc")
        .orderBy("id", "desc")
        .limit(limit)
        .execute();
      return rows
        .map(questionOf)
        .sort(
          (one, other) =>
            one.createdAt.getTime() - other.createdAt.getTime() || (one.id < other.id ? -1 : 1),
        );
    },
    async claim(ids, keeper, state, now) {
      const claimed = new Set<string>();
      // In one order whoever claims, so that two who claim the same never wait for each other.
      for (const id of [...ids].sort()) {
        const row = await db
          .updateTable("question")
          .set({ state, keeper, open_since: null, updated_at: now.toISOString() })
          .where("id", "=", id)
          .where((eb) => mayHave(eb, keeper))
          .returning("id")
          .executeTakeFirst();
        if (row !== undefined) claimed.add(row.id);
      }
      return claimed;
    },
    async reopen(id, keeper, now) {
      const at = now.toISOString();
      const { numUpdatedRows } = await db
        .updateTable("question")
        .set((eb) => ({
          state: eb
            .case()
            .when("sent_to", "is", null)
            .then("heard" as const)
            .else("asked" as const)
            .end(),
          keeper: null,
          open_since: at,
          updated_at: at,
        }))
        .where("id", "=", id)
        .where("keeper", "=", keeper)
        .where("state", "=", "answered")
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    async rest(memberId) {
      await db
        .updateTable("question")
        .set({ open_since: null })
        .where("member_id", "=", memberId)
        .where("open_since", "is not", null)
        .execute();
    },
    async wake(memberId, now) {
      await db
        .updateTable("question")
        .set({ open_since: now.toISOString() })
        .where("member_id", "=", memberId)
        .where("keeper", "is", null)
        .where((eb) => eb.or([eb("state", "=", "asked"), isUnclear(eb)]))
        .execute();
    },
    async release(id, now) {
      await db
        .updateTable("question")
        .set({ keeper: null, open_since: now.toISOString(), updated_at: now.toISOString() })
        .where("id", "=", id)
        .where("state", "=", "asked")
        .execute();
    },
  };
}

type New = Omit<
  Selectable<QuestionTable>,
  "helped" | "keeper" | "shown" | "created_at" | "updated_at"
>;

const insert = compiled((db: Db, given: New & { readonly now: string }) =>
  db.insertInto("question").values({
    id: given.id,
    member_id: given.member_id,
    language: given.language,
    text: given.text,
    outcome: given.outcome,
    articles: given.articles,
    state: given.state,
    helped: null,
    sent_to: given.sent_to,
    keeper: null,
    open_since: given.open_since,
    voice_message: given.voice_message,
    voice_file: given.voice_file,
    album: given.album,
    shown: null,
    created_at: given.now,
    updated_at: given.now,
  }),
);

/** "Not clear", and asked of nobody. */
function isUnclear(eb: ExpressionBuilder<Tables, "question">) {
  return eb.and([eb("state", "=", "heard"), eb("helped", "=", 0), eb("sent_to", "is", null)]);
}

/** Nobody has it, or the keeper has it and has not answered. */
function mayHave(eb: ExpressionBuilder<Tables, "question">, keeper: string) {
  return eb.or([
    eb("open_since", "is not", null),
    eb.and([eb("keeper", "=", keeper), eb("state", "=", "asked")]),
  ]);
}
