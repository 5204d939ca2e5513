/** Rights: prices, the cash book, parcels, stock: all of them a person's own. */
import type { Rights } from "../../store/rights.ts";

const saidByEvents = "what the events of the book come to";

const tables = {
  price: {
    by: "member_id",
    exports: ["id", "member_id", "facts", "finished", "created_at", "updated_at"],
    hides: {},
    forget: "erased",
  },
  product: {
    by: "member_id",
    exports: ["member_id", "source", "name", "key", "told", "updated_at"],
    hides: {},
    forget: "erased",
  },
  cash_event: {
    by: "member_id",
    exports: [
      "member_id",
      "seq",
      "kind",
      "line",
      "day",
      "amount_minor",
      "words",
      "line_kind",
      "sided",
      "at",
    ],
    hides: {},
    forget: "erased",
  },
  parcels_day: {
    by: "member_id",
    exports: ["member_id", "day", "parcels", "noted_at"],
    hides: {},
    forget: "erased",
  },
  parcels_said: {
    by: "member_id",
    exports: ["member_id", "what", "at"],
    hides: {},
    forget: "erased",
  },
  stock_item: {
    by: "member_id",
    exports: [
      "id",
      "member_id",
      "name",
      "daily_tenths",
      "lead_days",
      "safety",
      "on_hand",
      "created_at",
      "updated_at",
    ],
    hides: {},
    forget: "erased",
  },
  cash_book: { by: "member_id", exports: [], hides: saidByEvents, forget: "erased" },
  cash_line: { by: "member_id", exports: [], hides: saidByEvents, forget: "erased" },
  cash_undo: { by: "member_id", exports: [], hides: saidByEvents, forget: "erased" },
  cash_sum: { by: "member_id", exports: [], hides: saidByEvents, forget: "erased" },
} satisfies Rights["tables"];

export const rights = { tables } satisfies Rights;
