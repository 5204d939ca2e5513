/** Officers whom officers appointed. Those of the settings have no row. */
import type { Officer, OfficerRecord } from "../rules/officers-record.ts";
import { type Memo, noMemo } from "../../../store/memo.ts";
import { compiled } from "../../../store/compiled.ts";
import { type Db, fieldsOf } from "../../../store/rows.ts";

const listed = (db: Db) =>
  db
    .selectFrom("officer")
    // A cross join: SQLite begins with the few officers, and not with everybody who can be reached.
    .crossJoin("member")
    .whereRef("member.id", "=", "officer.member_id")
    .where("member.telegram_id", "is not", null)
    .select([
      "officer.member_id",
      "officer.state",
      "officer.asked_by",
      "officer.asked_at",
      "officer.since",
      "member.telegram_id",
      "member.first_name",
      "member.language",
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof listed>["execute"]>>[number];

const selectOn = compiled((db: Db) =>
  listed(db).where("officer.state", "=", "on").orderBy("officer.asked_at"),
);

const selectIsOn = compiled((db: Db, given: { memberId: string }) =>
  db
    .selectFrom("officer")
    .select("member_id")
    .where("member_id", "=", given.memberId)
    .where("state", "=", "on"),
);

export function createOfficerRecord(db: Db, memo: Memo = noMemo): OfficerRecord {
  const officerOf = (row: Row): Officer => ({
    ...fieldsOf(row),
    telegramId: row.telegram_id ?? 0,
    since: row.since === null ? null : new Date(row.since),
  });

  const chats = async (settings: Iterable<number>): Promise<readonly number[]> => {
    const { rows } = await selectOn(db, {});
    return [...new Set([...settings, ...rows.map(({ telegram_id }) => telegram_id ?? 0)])];
  };

  return {
    chats,

    async isOfficer(actor, settings) {
      const chat = /^telegram:(\d+)$/.exec(actor)?.[1];
      if (chat !== undefined) return (await chats(settings)).includes(Number(chat));
      const row = await db
        .selectFrom("member")
        .select("telegram_id")
        .where("id", "=", actor)
        .executeTakeFirst();
      return row?.telegram_id != null && (await chats(settings)).includes(row.telegram_id);
    },

    async isOn(memberId) {
      const row = await memo.once(
        "officer",
        memberId,
        async () => (await selectIsOn(db, { memberId })).rows[0],
      );
      return row !== undefined;
    },

    async find(memberId) {
      const row = await listed(db).where("officer.member_id", "=", memberId).executeTakeFirst();
      return row === undefined ? undefined : officerOf(row);
    },

    async list() {
      const rows = await listed(db)
        .orderBy("officer.asked_at")
        .orderBy("officer.member_id")
        .execute();
      return rows.map(officerOf);
    },

    async ask(memberId, by, now) {
      const made = await db
        .insertInto("officer")
        .values({
          member_id: memberId,
          state: "asked",
          asked_by: by,
          asked_at: now.toISOString(),
          agreed_by: null,
          since: null,
        })
        .onConflict((conflict) => conflict.column("member_id").doNothing())
        .returning("member_id")
        .executeTakeFirst();
      return made !== undefined;
    },

    async agree(memberId, by, now) {
      const { numUpdatedRows } = await db
        .updateTable("officer")
        .set({ state: "on", agreed_by: by, since: now.toISOString() })
        .where("member_id", "=", memberId)
        .where("state", "=", "asked")
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    async restore(memberId, { askedBy, agreedBy, since }) {
      const row = {
        state: "on",
        asked_by: askedBy,
        asked_at: since.toISOString(),
        agreed_by: agreedBy,
        since: since.toISOString(),
      } as const;
      await db
        .insertInto("officer")
        .values({ member_id: memberId, ...row })
        // Somebody may have proposed them anew meanwhile.
        .onConflict((conflict) => conflict.column("member_id").doUpdateSet(row))
        .execute();
    },

    async remove(memberId, state) {
      const { numDeletedRows } = await db
        .deleteFrom("officer")
        .where("member_id", "=", memberId)
        .where("state", "=", state)
        .executeTakeFirst();
      if (numDeletedRows === 0n) return false;
      if (state === "on") {
        await db
          .deleteFrom("officer")
          .where("asked_by", "=", memberId)
          .where("state", "=", "asked")
          .execute();
      }
      return true;
    },
  };
}
