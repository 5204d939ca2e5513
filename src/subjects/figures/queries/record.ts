/** Notes who is still here some weeks after they came; told of nobody, counted in figures.ts. */
import type { FigureRecord } from "../rules/record.ts";
import { compiled } from "../../../store/compiled.ts";
import type { Db } from "../../../store/rows.ts";

const insertStayed = compiled((db: Db, { memberId, weeks }: { memberId: string; weeks: number }) =>
  db
    .insertInto("stayed")
    .values({ member_id: memberId, weeks })
    .onConflict((conflict) => conflict.columns(["member_id", "weeks"]).doNothing()),
);

export function createFigureRecord(db: Db): FigureRecord {
  return {
    async noteRetention(memberId, weeks) {
      await insertStayed(db, { memberId, weeks });
    },
  };
}
