/** Bursts of short messages and the last topic, a row a person each. */
import type { Burst, TalkRecord } from "../rules/talk-record.ts";
import { type Memo, noMemo } from "../../../store/memo.ts";
import { compiled } from "../../../store/compiled.ts";
import type { Db } from "../../../store/rows.ts";

export function createTalkRecord(db: Db, memo: Memo = noMemo): TalkRecord {
  return {
    async findBurst(memberId) {
      const row = await memo.once("burst", memberId, () =>
        db
          .selectFrom("burst")
          .select(["text", "began_at"])
          .where("member_id", "=", memberId)
          .executeTakeFirst(),
      );
      return row === undefined ? undefined : burstOf(row);
    },
    async addToBurst(memberId, text, now) {
      // Added in one statement: a worker that took the lines meanwhile leaves none to add to.
      const row = await db
        .insertInto("burst")
        .values({ member_id: memberId, text, began_at: now.toISOString() })
        .onConflict((conflict) =>
          conflict.column("member_id").doUpdateSet((eb) => ({
            text: eb(eb.ref("burst.text"), "||", `\n${text}`),
          })),
        )
        .returning(["text", "began_at"])
        .executeTakeFirstOrThrow();
      return burstOf(row);
    },
    async takeBurst(memberId) {
      const row = await db
        .deleteFrom("burst")
        .where("member_id", "=", memberId)
        .returning(["text", "began_at"])
        .executeTakeFirst();
      return row === undefined ? undefined : burstOf(row);
    },
    async setTopic(memberId, slug, now) {
      if (slug === null) {
        await db.deleteFrom("last_topic").where("member_id", "=", memberId).execute();
        return;
      }
      await upsertTopic(db, { memberId, slug, at: now.toISOString() });
    },
    async findTopic(memberId, since) {
      const row = await memo.once("last_topic", memberId, () =>
        db
          .selectFrom("last_topic")
          .select(["slug", "at"])
          .where("member_id", "=", memberId)
          .executeTakeFirst(),
      );
      return row === undefined || row.at < since.toISOString() ? undefined : row.slug;
    },
  };
}

const upsertTopic = compiled((db: Db, given: { memberId: string; slug: string; at: string }) => {
  const row = { slug: given.slug, at: given.at };
  return db
    .insertInto("last_topic")
    .values({ member_id: given.memberId, ...row })
    .onConflict((conflict) => conflict.column("member_id").doUpdateSet(row));
});

function burstOf(row: { readonly text: string; readonly began_at: string }): Burst {
  return { text: row.text, beganAt: new Date(row.began_at) };
}
