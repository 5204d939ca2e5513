/** Bursts of short messages and the last topic, a row a person each. */
import type { Burst, TalkRecord } from "../rules/talk-record.ts";
import { type Memo, noMemo } from "../../../store/memo.ts";
import { compiled } from "../../../store/compiled.ts";
import type { Db } from "../../../store/rows.ts";

export function createTalkRecord(db: Db, memo: Memo = noMemo): TalkRecord {
  return {
    async findBurst(memberId) {
      const row = await memo.once(
        "burst",
        memberId,
        async () => (await selectBurst(db, { memberId })).rows[0],
      );
      return row === undefined ? undefined : burstOf(row);
    },
    async addToBurst(memberId, text, now) {
      const lines = { text, further: `\n${text}` };
      const { rows } = await addLine(db, { memberId, ...lines, at: now.toISOString() });
      return burstOf(rows[0]!);
    },
    async takeBurst(memberId) {
      const [row] = (await deleteBurst(db, { memberId })).rows;
      return row === undefined ? undefined : burstOf(row);
    },
    async setTopic(memberId, slug, now) {
      if (slug === null) {
        await deleteTopic(db, { memberId });
        return;
      }
      await upsertTopic(db, { memberId, slug, at: now.toISOString() });
    },
    async findTopic(memberId, since) {
      const row = await memo.once(
        "last_topic",
        memberId,
        async () => (await selectTopic(db, { memberId })).rows[0],
      );
      return row === undefined || row.at < since.toISOString() ? undefined : row.slug;
    },
  };
}

const selectBurst = compiled((db: Db, given: { memberId: string }) =>
  db.selectFrom("burst").select(["text", "began_at"]).where("member_id", "=", given.memberId),
);

interface Line {
  readonly memberId: string;
  readonly text: string;
  /** The same where others stand before it. */
  readonly further: string;
  readonly at: string;
}

/** In one statement: a worker that took the lines meanwhile leaves none to add to. */
const addLine = compiled((db: Db, given: Line) =>
  db
    .insertInto("burst")
    .values({ member_id: given.memberId, text: given.text, began_at: given.at })
    .onConflict((conflict) =>
      conflict.column("member_id").doUpdateSet((eb) => ({
        text: eb(eb.ref("burst.text"), "||", given.further),
      })),
    )
    .returning(["text", "began_at"]),
);

const deleteBurst = compiled((db: Db, given: { memberId: string }) =>
  db.deleteFrom("burst").where("member_id", "=", given.memberId).returning(["text", "began_at"]),
);

const selectTopic = compiled((db: Db, given: { memberId: string }) =>
  db.selectFrom("last_topic").select(["slug", "at"]).where("member_id", "=", given.memberId),
);

const deleteTopic = compiled((db: Db, given: { memberId: string }) =>
  db.deleteFrom("last_topic").where("member_id", "=", given.memberId),
);

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
