/**
 * What stands beside the events of a cash book, so that a turn reads a few rows of it: the lines as they are now,
 * and their sums by month and day. Which of them new events change is cash-append.ts.
 */
import type { LineContent } from "../rules/cash/book.ts";
import type { PeriodSum } from "../rules/cash/month.ts";
import { compiledList, rowsOf } from "../../../store/compiled.ts";
import { type Db, inBatches } from "../../../store/rows.ts";

/** The event that says what a line says, and what that is. */
export interface Said {
  readonly seq: number;
  readonly content: LineContent;
}

export interface KeptSum extends PeriodSum {
  readonly grain: "month" | "day";
}

/** @param touched what each line says now, by its id; `undefined` takes the line away */
export async function writeLines(
  db: Db,
  memberId: string,
  touched: ReadonlyMap<number, Said | undefined>,
): Promise<void> {
  const gone = [...touched].filter(([, now]) => now === undefined).map(([id]) => id);
  for (const ids of inBatches(gone)) {
    await db
      .deleteFrom("cash_line")
      .where("member_id", "=", memberId)
      .where("id", "in", ids)
      .execute();
  }
  const rows = [...touched].flatMap(([id, now]) => (now === undefined ? [] : [{ id, ...now }]));
  for (const some of inBatches(rows)) {
    const values = some.flatMap(({ id, seq, content }) => [
      memberId,
      id,
      seq,
      content.day,
      Number(content.sided),
    ]);
    await upsertLines(db, values, {});
  }
}

const upsertLines = compiledList((db: Db, values: readonly (string | number)[]) =>
  db
    .insertInto("cash_line")
    .values(rowsOf(values, ["member_id", "id", "seq", "day", "sided"]))
    .onConflict((conflict) =>
      conflict.columns(["member_id", "id"]).doUpdateSet((eb) => ({
        seq: eb.ref("excluded.seq"),
        day: eb.ref("excluded.day"),
        sided: eb.ref("excluded.sided"),
      })),
    ),
);

/** @param sums what is added to those that stand; less than nothing takes away */
export async function writeSums(db: Db, memberId: string, sums: readonly KeptSum[]): Promise<void> {
  for (const some of inBatches(sums)) {
    const values = some.flatMap((sum) => [
      memberId,
      sum.grain,
      sum.period,
      sum.kind,
      sum.inMinor,
      sum.outMinor,
      sum.lines,
      sum.unsided,
    ]);
    await addSums(db, values, {});
  }
}

const sumColumns = [
  "member_id",
  "grain",
  "period",
  "kind",
  "in_minor",
  "out_minor",
  "lines",
  "unsided",
] as const;

const addSums = compiledList((db: Db, values: readonly (string | number)[]) =>
  db
    .insertInto("cash_sum")
    .values(rowsOf(values, sumColumns))
    .onConflict((conflict) =>
      conflict.columns(["member_id", "grain", "period", "kind"]).doUpdateSet((eb) => ({
        in_minor: eb("cash_sum.in_minor", "+", eb.ref("excluded.in_minor")),
        out_minor: eb("cash_sum.out_minor", "+", eb.ref("excluded.out_minor")),
        lines: eb("cash_sum.lines", "+", eb.ref("excluded.lines")),
        unsided: eb("cash_sum.unsided", "+", eb.ref("excluded.unsided")),
      })),
    ),
);
