/**
 * Store room: the events of cash books. Rows are only ever added; the lines are what core/shop
 * makes of them. Deleting is for rights.ts alone.
 */
import type { Kysely, Selectable } from "kysely";
import type { CashEvent } from "../core/shop/cash-book.ts";
import type { CashKind } from "../core/shop/cash-kind.ts";
import type { CashRecord } from "../core/shop/cash-record.ts";
import type { CashEventTable, Tables } from "./schema.ts";

/** Rows a statement: far below the parameters that either engine takes. */
const batchRows = 500;

export function createCashRecord(db: Kysely<Tables>): CashRecord {
  return {
    async events(memberId) {
      const rows = await db
        .selectFrom("cash_event")
        .selectAll()
        .where("member_id", "=", memberId)
        .orderBy("seq")
        .execute();
      return rows.map(readEvent);
    },

    async append(memberId, events) {
      for (let from = 0; from < events.length; from += batchRows) {
        await db
          .insertInto("cash_event")
          .values(
            events.slice(from, from + batchRows).map(({ seq, kind, lineId, content, at }) => ({
              member_id: memberId,
              seq,
              kind,
              line: lineId,
              day: content?.day ?? null,
              amount_minor: content?.amountMinor ?? null,
              words: content?.words ?? null,
              line_kind: content?.kind ?? null,
              sided: content === null ? null : Number(content.sided),
              at: at.toISOString(),
            })),
          )
          .execute();
      }
    },
  };
}

function readEvent(row: Selectable<CashEventTable>): CashEvent {
  return {
    seq: row.seq,
    kind: row.kind,
    lineId: row.line,
    content:
      row.day === null
        ? null
        : {
            day: row.day,
            amountMinor: row.amount_minor ?? 0,
            words: row.words ?? "",
            kind: row.line_kind as CashKind,
            sided: row.sided === 1,
          },
    at: new Date(row.at),
  };
}
