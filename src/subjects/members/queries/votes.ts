/**
 * The members' question of the month. While it is open a vote is a row of its member, so
 * that it can be changed; afterwards only the sums are kept.
 */
import type { Selectable } from "kysely";
import type { Vote, VoteRecord } from "../rules/votes-record.ts";
import type { VoteTable } from "../tables.ts";
import { type Db, fieldsOf } from "../../../store/rows.ts";

export function createVoteRecord(db: Db): VoteRecord {
  const rowOf = (id: string) =>
    db.selectFrom("vote").selectAll().where("id", "=", id).executeTakeFirst();

  const count = async (row: Selectable<VoteTable>): Promise<readonly number[]> => {
    if (row.result !== null) return JSON.parse(row.result) as number[];
    const counted = await db
      .selectFrom("ballot")
      .select((eb) => ["answer", eb.fn.countAll<number>().as("count")])
      .where("vote_id", "=", row.id)
      .groupBy("answer")
      .execute();
    return voteOf(row).answers.map(
      (_, answer) => counted.find((each) => each.answer === answer)?.count ?? 0,
    );
  };

  return {
    async ask({ id, month, question, answers, endsAt }, now) {
      const asked = await db
        .insertInto("vote")
        .values({
          id,
          month,
          question,
          answers: JSON.stringify(answers),
          ends_at: endsAt.toISOString(),
          asked_at: now.toISOString(),
          result: null,
        })
        .onConflict((conflict) => conflict.column("month").doNothing())
        .returning("id")
        .executeTakeFirst();
      return asked !== undefined;
    },

    async latest() {
      const row = await db
        .selectFrom("vote")
        .selectAll()
        .orderBy("month", "desc")
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? undefined : voteOf(row);
    },

    async find(id) {
      const row = await rowOf(id);
      return row === undefined ? undefined : voteOf(row);
    },

    async cast(id, memberId, answer, now) {
      const row = await rowOf(id);
      if (row === undefined || row.result !== null || now.toISOString() >= row.ends_at) {
        return false;
      }
      if (voteOf(row).answers[answer] === undefined) return false;
      const at = now.toISOString();
      await db
        .insertInto("ballot")
        .values({ vote_id: id, member_id: memberId, answer, at })
        .onConflict((conflict) =>
          conflict.columns(["vote_id", "member_id"]).doUpdateSet({ answer, at }),
        )
        .execute();
      return true;
    },

    async hasVoted(id, memberId) {
      const row = await db
        .selectFrom("ballot")
        .select("at")
        .where("vote_id", "=", id)
        .where("member_id", "=", memberId)
        .executeTakeFirst();
      return row !== undefined;
    },

    async countVotes(id) {
      const row = await rowOf(id);
      return row === undefined ? [] : count(row);
    },

    async close(id) {
      const row = await rowOf(id);
      if (row === undefined || row.result !== null) return;
      await db
        .updateTable("vote")
        .set({ result: JSON.stringify(await count(row)) })
        .where("id", "=", id)
        .execute();
      await db.deleteFrom("ballot").where("vote_id", "=", id).execute();
    },
  };
}

function voteOf(row: Selectable<VoteTable>): Vote {
  return {
    ...fieldsOf(row, ["id", "month", "question", "endsAt"]),
    answers: JSON.parse(row.answers) as string[],
  };
}
