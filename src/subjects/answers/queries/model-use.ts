/**
 * What models were used for, by day, and the budgets. A call is taken off before it is made, in
 * the row that counts it, so that nobody who counts at the same moment sees the same last call.
 */
import type { ModelUseRecord } from "../rules/written/record.ts";
import type { Db } from "../../../store/rows.ts";

export function createModelUseRecord(db: Db): ModelUseRecord {
  async function ensureDay(day: string): Promise<void> {
    await db
      .insertInto("model_use")
      .values({ day })
      .onConflict((conflict) => conflict.column("day").doNothing())
      .execute();
  }

  return {
    async reserve(memberId, day, { perPerson, inAll }) {
      await db
        .insertInto("model_use_member")
        .values({ member_id: memberId, day })
        .onConflict((conflict) => conflict.columns(["member_id", "day"]).doNothing())
        .execute();
      await ensureDay(day);
      const own = db
        .updateTable("model_use_member")
        .where("member_id", "=", memberId)
        .where("day", "=", day);
      const taken = await own
        .set((eb) => ({ calls: eb("calls", "+", 1) }))
        .where("calls", "<", perPerson)
        .executeTakeFirst();
      if (taken.numUpdatedRows === 0n) return "person";
      const all = await db
        .updateTable("model_use")
        .set((eb) => ({ calls: eb("calls", "+", 1) }))
        .where("day", "=", day)
        .where("calls", "<", inAll)
        .executeTakeFirst();
      if (all.numUpdatedRows > 0n) return "yes";
      await own.set((eb) => ({ calls: eb("calls", "-", 1) })).execute();
      return "all";
    },

    async note(day, { prompt, completion, cost }) {
      await ensureDay(day);
      await db
        .updateTable("model_use")
        .set((eb) => ({
          prompt_tokens: eb("prompt_tokens", "+", prompt),
          completion_tokens: eb("completion_tokens", "+", completion),
          cost: eb("cost", "+", cost),
        }))
        .where("day", "=", day)
        .execute();
    },

    async noteAnswer(day, isWritten) {
      await ensureDay(day);
      await db
        .updateTable("model_use")
        .set((eb) =>
          isWritten
            ? { written: eb("written", "+", 1) }
            : { not_written: eb("not_written", "+", 1) },
        )
        .where("day", "=", day)
        .execute();
    },

    async tellSpent(day) {
      const { numUpdatedRows } = await db
        .updateTable("model_use")
        .set({ told: 1 })
        .where("day", "=", day)
        .where("told", "=", 0)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    byDay: (from, to) =>
      db
        .selectFrom("model_use")
        .select(["day", "calls", "cost"])
        .where("day", ">=", from)
        .where("day", "<=", to)
        .orderBy("day", "desc")
        .execute(),

    async between(from, to) {
      const days = await db
        .selectFrom("model_use")
        .selectAll()
        .where("day", ">=", from)
        .where("day", "<=", to)
        .execute();
      const sum = (of: (day: (typeof days)[number]) => number) =>
        days.reduce((all, day) => all + of(day), 0);
      return {
        calls: sum(({ calls }) => calls),
        prompt: sum((day) => day.prompt_tokens),
        completion: sum((day) => day.completion_tokens),
        cost: sum(({ cost }) => cost),
        written: sum(({ written }) => written),
        notWritten: sum((day) => day.not_written),
      };
    },
  };
}
