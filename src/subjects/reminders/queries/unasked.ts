/** What was said unasked, at which hour each wants it, and what they asked for. */
import type { Tables } from "../../../store/tables.ts";
import type { Reach, UnaskedRecord } from "../../../bot/gate/unasked-record.ts";
import { compiled } from "../../../store/compiled.ts";
import type { Db } from "../../../store/rows.ts";

interface Turn {
  readonly memberId: string;
  readonly at: string;
}

/** The row that is written here is held until the transaction ends. */
const holdReach = compiled((db: Db, given: Turn) => {
  const looked_at = given.at;
  return db
    .insertInto("reach")
    .values({ member_id: given.memberId, hour: null, is_off: 0, looked_at })
    .onConflict((conflict) => conflict.column("member_id").doUpdateSet({ looked_at }))
    .returning(["hour", "is_off"]);
});

const selectReachable = compiled((db: Db, given: { memberId: string }) =>
  db
    .selectFrom("member")
    .select("id")
    .where("id", "=", given.memberId)
    .where("telegram_id", "is not", null)
    .where("blocked_at", "is", null),
);

const selectStanding = compiled((db: Db, given: { memberId: string }) =>
  db.selectFrom("member").select(["created_at", "last_seen_day"]).where("id", "=", given.memberId),
);

const selectSaid = compiled((db: Db, given: Turn) =>
  db
    .selectFrom("unasked")
    .select(["kind", "about", "at"])
    .where("member_id", "=", given.memberId)
    .where("at", ">", given.at)
    .orderBy("at"),
);

const selectWishes = compiled((db: Db, given: Turn) =>
  db
    .selectFrom("work")
    .select(["kind", "due_at"])
    .where("member_id", "=", given.memberId)
    .where("due_at", "<", given.at)
    .orderBy("due_at"),
);

const insertSaid = compiled((db: Db, given: Turn & { kind: string; about: string | null }) => {
  const { memberId, kind, about, at } = given;
  return db
    .insertInto("unasked")
    .values({ member_id: memberId, kind, about, at })
    .onConflict((conflict) => conflict.columns(["member_id", "kind", "about"]).doNothing())
    .returning("kind");
});

const asUsual: Reach = { hour: null, isOff: false };

export function createUnaskedRecord(db: Db): UnaskedRecord {
  const keep = async (
    memberId: string,
    row: Partial<Omit<Tables["reach"], "member_id">>,
    now: Date,
  ): Promise<void> => {
    const looked_at = now.toISOString();
    await db
      .insertInto("reach")
      .values({ member_id: memberId, hour: null, is_off: 0, ...row, looked_at })
      .onConflict((conflict) => conflict.column("member_id").doUpdateSet({ ...row, looked_at }))
      .execute();
  };

  return {
    async reachOf(memberId) {
      const row = await db
        .selectFrom("reach")
        .select(["hour", "is_off"])
        .where("member_id", "=", memberId)
        .executeTakeFirst();
      return row === undefined ? asUsual : reachFrom(row);
    },

    async setHour(memberId, hour, now) {
      await keep(memberId, { hour }, now);
    },
    async setOff(memberId, isOff, now) {
      await keep(memberId, { is_off: isOff ? 1 : 0 }, now);
    },

    async takeTurn(memberId, now) {
      if ((await selectReachable(db, { memberId })).rows.length === 0) return undefined;
      const [kept] = (await holdReach(db, { memberId, at: now.toISOString() })).rows;
      return reachFrom(kept!);
    },

    async standing(memberId) {
      const [row] = (await selectStanding(db, { memberId })).rows;
      return (
        row && { joinedAt: new Date(row.created_at), lastSeen: row.last_seen_day ?? undefined }
      );
    },

    async saidSince(memberId, since) {
      const { rows } = await selectSaid(db, { memberId, at: since.toISOString() });
      return rows.map(({ kind, about, at }) => ({ kind, about, at: new Date(at) }));
    },

    async wishesUntil(memberId, until) {
      const { rows } = await selectWishes(db, { memberId, at: until.toISOString() });
      return rows.map(({ kind, due_at }) => ({ kind, dueAt: new Date(due_at) }));
    },

    async note(memberId, kind, about, now) {
      const { rows } = await insertSaid(db, { memberId, kind, about, at: now.toISOString() });
      return rows.length > 0;
    },
  };
}

function reachFrom({ hour, is_off }: Pick<Tables["reach"], "hour" | "is_off">): Reach {
  return { hour, isOff: is_off === 1 };
}
