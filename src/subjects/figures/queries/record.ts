/** Notes who is still here some weeks after they came; told of nobody, counted in figures.ts. */
import type { FigureRecord } from "../rules/record.ts";
import type { Db } from "../../../store/rows.ts";

export function createFigureRecord(db: Db): FigureRecord {
  return {
    async noteRetention(memberId, weeks) {
      await db
        .insertInto("stayed")
        .values({ member_id: memberId, weeks })
        .onConflict((conflict) => conflict.columns(["member_id", "weeks"]).doNothing())
        .execute();
    },
  };
}
