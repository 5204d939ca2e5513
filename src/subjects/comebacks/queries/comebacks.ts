/** Who came back with a new number: what they ask for, what became of it, and what the new number had begun. */
import { asideOf, canBeShared } from "../../../bot/phone/number.ts";
import { type Db, fieldsOf } from "../../../store/rows.ts";
import type { ComebackRecord } from "../rules/record.ts";

export function createComebackRecord(db: Db): ComebackRecord {
  const all = () => db.selectFrom("comeback").selectAll();

  return {
    async ask({ id, person, name }, now) {
      const row = { id, person, name, state: "asked" as const, asked_at: now.toISOString() };
      await db.insertInto("comeback").values(row).execute();
    },

    async find(id) {
      const row = await all().where("id", "=", id).executeTakeFirst();
      return row && fieldsOf(row);
    },

    async waitingOf(person) {
      const row = await all()
        .where("person", "=", person)
        .where("state", "=", "asked")
        .executeTakeFirst();
      return row && fieldsOf(row);
    },

    async wasPutBack(person) {
      const row = await all()
        .where("person", "=", person)
        .where("state", "=", "back")
        .executeTakeFirst();
      return row !== undefined;
    },

    async waiting() {
      const rows = await all().where("state", "=", "asked").orderBy("asked_at").execute();
      return rows.map((row) => fieldsOf(row));
    },

    async movedOf(memberId) {
      const row = await all()
        .where("member_id", "=", memberId)
        .where("state", "=", "moved")
        .orderBy("decided_at", "desc")
        .executeTakeFirst();
      return row && fieldsOf(row);
    },

    async decide(id, state, by, now) {
      const { numUpdatedRows } = await db
        .updateTable("comeback")
        .set({ state, decided_by: by, decided_at: now.toISOString() })
        .where("id", "=", id)
        .where("state", "=", "asked")
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    async keep(id, { memberId, oldPerson, begunId, lines }) {
      await db
        .updateTable("comeback")
        .set({
          member_id: memberId,
          old_person: oldPerson,
          begun_id: begunId,
          first_line: lines?.[0] ?? null,
          last_line: lines?.[1] ?? null,
        })
        .where("id", "=", id)
        .execute();
    },

    async putBack(id) {
      const { numUpdatedRows } = await db
        .updateTable("comeback")
        .set({ state: "back", begun_id: null })
        .where("id", "=", id)
        .where("state", "=", "moved")
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    async askAgain(id) {
      const { numUpdatedRows } = await db
        .updateTable("comeback")
        .set({ state: "asked", firm: 1 })
        .where("id", "=", id)
        .where("state", "=", "back")
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    async setAside(memberId, account, now) {
      if (!canBeShared(account)) return false;
      const number = asideOf(account);
      const taken = await db
        .selectFrom("member")
        .select("id")
        .where("telegram_id", "=", number)
        .executeTakeFirst();
      if (taken !== undefined) return false;
      // Nothing goes there by itself: to the program they have left.
      await db
        .updateTable("member")
        .set({ telegram_id: number, blocked_at: now.toISOString() })
        .where("id", "=", memberId)
        .execute();
      return true;
    },

    async clearDesks(person) {
      for (const table of ["desk", "desk_link", "app_data_used", "village_import"] as const) {
        await db.deleteFrom(table).where("person", "=", person).execute();
      }
    },

    async join(begunId, memberId) {
      await db
        .updateTable("member")
        .set({ invited_by: memberId })
        .where("invited_by", "=", begunId)
        .where("id", "<>", memberId)
        .execute();
      await db
        .updateTable("trained_by")
        .set({ trainer_id: memberId })
        .where("trainer_id", "=", begunId)
        .where("member_id", "<>", memberId)
        .execute();
      const days = db
        .selectFrom("parcels_day as theirs")
        .select("theirs.day")
        .where("theirs.member_id", "=", memberId);
      await db
        .updateTable("parcels_day")
        .set({ member_id: memberId })
        .where("member_id", "=", begunId)
        .where("day", "not in", days)
        .execute();
      for (const table of ["price", "stock_item"] as const) {
        await db
          .updateTable(table)
          .set({ member_id: memberId })
          .where("member_id", "=", begunId)
          .execute();
      }
    },

    async apartOf(memberId) {
      const row = await db
        .selectFrom("comeback")
        .innerJoin("member", "member.id", "comeback.begun_id")
        .select(["member.id", "member.telegram_id"])
        .where("comeback.member_id", "=", memberId)
        .where("member.telegram_id", "is not", null)
        .executeTakeFirst();
      return row && { id: row.id, number: row.telegram_id! };
    },
  };
}
