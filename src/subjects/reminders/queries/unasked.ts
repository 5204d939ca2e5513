/** What was said unasked, at which hour each wants it, and what they asked for. */
import type { Tables } from "../../../store/tables.ts";
import type { Reach, UnaskedRecord } from "../../../bot/gate/unasked-record.ts";
import type { Db } from "../../../store/rows.ts";

const asUsual: Reach = { hour: null, isOff: false };

export function createUnaskedRecord(db: Db): UnaskedRecord {
  const keep = async (
    memberId: string,
    row: Partial<Omit<Tables["reach"], "member_id">>,
    now: Date,
  ): Promise<Reach> => {
    const looked_at = now.toISOString();
    const kept = await db
      .insertInto("reach")
      .values({ member_id: memberId, hour: null, is_off: 0, ...row, looked_at })
      .onConflict((conflict) => conflict.column("member_id").doUpdateSet({ ...row, looked_at }))
      .returning(["hour", "is_off"])
      .executeTakeFirstOrThrow();
    return { hour: kept.hour, isOff: kept.is_off === 1 };
  };

  return {
    async reachOf(memberId) {
      const row = await db
        .selectFrom("reach")
        .select(["hour", "is_off"])
        .where("member_id", "=", memberId)
        .executeTakeFirst();
      return row === undefined ? asUsual : { hour: row.hour, isOff: row.is_off === 1 };
    },

    async setHour(memberId, hour, now) {
      await keep(memberId, { hour }, now);
    },
    async setOff(memberId, isOff, now) {
      await keep(memberId, { is_off: isOff ? 1 : 0 }, now);
    },

    async takeTurn(memberId, now) {
      const there = await db
        .selectFrom("member")
        .select("id")
        .where("id", "=", memberId)
        .where("telegram_id", "is not", null)
        .where("blocked_at", "is", null)
        .executeTakeFirst();
      // The row that is written here is held until the transaction ends.
      return there === undefined ? undefined : keep(memberId, {}, now);
    },

    async standing(memberId) {
      const row = await db
        .selectFrom("member")
        .select(["created_at", "last_seen_day"])
        .where("id", "=", memberId)
        .executeTakeFirst();
      return (
        row && { joinedAt: new Date(row.created_at), lastSeen: row.last_seen_day ?? undefined }
      );
    },

    async saidSince(memberId, since) {
      const rows = await db
        .selectFrom("unasked")
        .select(["kind", "about", "at"])
        .where("member_id", "=", memberId)
        .where("at", ">", since.toISOString())
        .orderBy("at")
        .execute();
      return rows.map(({ kind, about, at }) => ({ kind, about, at: new Date(at) }));
    },

    async wishesUntil(memberId, until) {
      const rows = await db
        .selectFrom("work")
        .select(["kind", "due_at"])
        .where("member_id", "=", memberId)
        .where("due_at", "<", until.toISOString())
        .orderBy("due_at")
        .execute();
      return rows.map(({ kind, due_at }) => ({ kind, dueAt: new Date(due_at) }));
    },

    async note(memberId, kind, about, now) {
      const noted = await db
        .insertInto("unasked")
        .values({ member_id: memberId, kind, about, at: now.toISOString() })
        .onConflict((conflict) => conflict.columns(["member_id", "kind", "about"]).doNothing())
        .returning("kind")
        .executeTakeFirst();
      return noted !== undefined;
    },
  };
}
