/**
 * Cash books. Rows of events are only ever added; beside them stands what they come to, so
 * that a turn reads a few rows of a book however long it is. Writing both is in cash-append.ts.
 * Deleting is for rights.ts alone.
 */
import { sql, type ExpressionBuilder, type SqlBool } from "kysely";
import type { BookLine, Change, Head } from "../rules/cash/book.ts";
import type { CashKind } from "../rules/cash/kind.ts";
import type { CashRecord, Place } from "../rules/cash/record.ts";
import { appendCash, bookOf } from "./cash-append.ts";
import { compiled } from "../../../store/compiled.ts";
import { type Memo, noMemo } from "../../../store/memo.ts";
import type { Tables } from "../../../store/tables.ts";
import type { Db } from "../../../store/rows.ts";

export function createCashRecord(db: Db, memo: Memo = noMemo): CashRecord {
  const linesOf = (memberId: string) =>
    db
      .selectFrom("cash_line")
      .innerJoin("cash_event", (join) =>
        join
          .onRef("cash_event.member_id", "=", "cash_line.member_id")
          .onRef("cash_event.seq", "=", "cash_line.seq"),
      )
      .select([
        "cash_line.id",
        "cash_event.day",
        "cash_event.amount_minor",
        "cash_event.words",
        "cash_event.line_kind",
        "cash_event.sided",
      ])
      .where("cash_line.member_id", "=", memberId);

  return {
    async head(memberId) {
      const book = await bookOf(db, memo, memberId);
      if (book === undefined) return { lastSeq: 0 };
      const last = book.top === null ? undefined : await changeOf(db, memberId, book.top);
      return { lastSeq: book.last_seq, ...(last === undefined ? {} : { last }) } satisfies Head;
    },

    async findLine(memberId, lineId) {
      const row = await linesOf(memberId).where("cash_line.id", "=", lineId).executeTakeFirst();
      return row === undefined ? undefined : lineOf(row);
    },

    async lines(memberId, { before, after, month, limit }) {
      const isForward = after !== undefined;
      const rows = await linesOf(memberId)
        .$if(before !== undefined, (query) => query.where(beside("<", before!)))
        .$if(after !== undefined, (query) => query.where(beside(">", after!)))
        .$if(month !== undefined, (query) =>
          query.where("cash_line.day", ">=", month!).where("cash_line.day", "<", `${month!}~`),
        )
        .orderBy("cash_line.day", isForward ? "asc" : "desc")
        .orderBy("cash_line.id", isForward ? "asc" : "desc")
        .limit(limit)
        .execute();
      return (isForward ? rows : rows.toReversed()).map(lineOf);
    },

    async firstUnsided(memberId) {
      const row = await linesOf(memberId)
        // Written out: SQLite uses the index of waiting lines only where it sees the number.
        .where(sql<SqlBool>`cash_line.sided = 0`)
        .orderBy("cash_line.day")
        .orderBy("cash_line.id")
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? undefined : lineOf(row);
    },

    async sums(memberId, grain, from = "", until = "~") {
      const { rows } = await selectSums(db, { memberId, grain, from, until });
      return rows.map((row) => ({
        period: row.period,
        kind: row.kind as CashKind,
        inMinor: row.in_minor,
        outMinor: row.out_minor,
        lines: row.lines,
        unsided: row.unsided,
      }));
    },

    async notedOn(memberId, today) {
      const book = await bookOf(db, memo, memberId);
      return book?.noted_on === today ? book.noted : 0;
    },

    async eraseSome(memberId, events) {
      const next = await db
        .selectFrom("cash_event")
        .select("seq")
        .where("member_id", "=", memberId)
        .orderBy("seq")
        .offset(events)
        .limit(1)
        .executeTakeFirst();
      if (next === undefined) return false;
      for (const table of ["cash_event", "cash_line", "cash_undo"] as const) {
        await db
          .deleteFrom(table)
          .where("member_id", "=", memberId)
          .where(table === "cash_line" ? "id" : "seq", "<", next.seq)
          .execute();
      }
      return true;
    },

    append: (memberId, events, today) => appendCash(db, memo, memberId, events, today),
  };
}

function beside(side: "<" | ">", { day, id }: Place) {
  return ({ refTuple, tuple, eb }: ExpressionBuilder<Tables, "cash_line">) =>
    eb(refTuple("cash_line.day", "cash_line.id"), side, tuple(day, id));
}

/** What the event did that the next undo takes back. */
async function changeOf(db: Db, memberId: string, seq: number): Promise<Change | undefined> {
  const { rows } = await selectChange(db, { memberId, seq });
  const [event] = rows;
  if (event === undefined || event.kind === "undo") return undefined;
  const was =
    event.was === null
      ? undefined
      : await db
          .selectFrom("cash_event")
          .select(["line as id", "day", "amount_minor", "words", "line_kind", "sided"])
          .where("member_id", "=", memberId)
          .where("seq", "=", event.was)
          .executeTakeFirst();
  return {
    kind: event.kind,
    before: was === undefined ? undefined : lineOf(was),
    after: event.day === null ? undefined : lineOf(event),
  };
}

const selectSums = compiled(
  (db: Db, given: { memberId: string; grain: "month" | "day"; from: string; until: string }) =>
    db
      .selectFrom("cash_sum")
      .selectAll()
      .where("member_id", "=", given.memberId)
      .where("grain", "=", given.grain)
      .where("period", ">=", given.from)
      .where("period", "<=", given.until)
      .where("lines", ">", 0)
      .orderBy("period")
      .orderBy("kind"),
);

const selectChange = compiled((db: Db, given: { memberId: string; seq: number }) =>
  db
    .selectFrom("cash_event")
    .innerJoin("cash_undo", (join) =>
      join
        .onRef("cash_undo.member_id", "=", "cash_event.member_id")
        .onRef("cash_undo.seq", "=", "cash_event.seq"),
    )
    .select(["kind", "line as id", "day", "amount_minor", "words", "line_kind", "sided", "was"])
    .where("cash_event.member_id", "=", given.memberId)
    .where("cash_event.seq", "=", given.seq),
);

interface LineRow {
  readonly id: number;
  readonly day: string | null;
  readonly amount_minor: number | null;
  readonly words: string | null;
  readonly line_kind: string | null;
  readonly sided: number | null;
}

function lineOf(row: LineRow): BookLine {
  return {
    id: row.id,
    day: row.day ?? "",
    amountMinor: row.amount_minor ?? 0,
    words: row.words ?? "",
    kind: row.line_kind as CashKind,
    sided: row.sided === 1,
  };
}
