/** Rights: prices, the cash book, parcels, stock: all of them a person's own. */
import type { Rights } from "../../store/rights.ts";
import { theirs } from "../../store/rows.ts";

const saidByEvents = "what the events of the book come to";

const tables = {
  price: theirs("member_id", ["id", "member_id", "facts", "finished", "created_at", "updated_at"]),
  product: theirs("member_id", ["member_id", "source", "name", "key", "told", "updated_at"]),
  cash_event: theirs("member_id", [
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
  ]),
  parcels_day: theirs("member_id", ["member_id", "day", "parcels", "noted_at"]),
  parcels_said: theirs("member_id", ["member_id", "what", "at"]),
  stock_item: theirs("member_id", [
    "id",
    "member_id",
    "name",
    "daily_tenths",
    "lead_days",
    "safety",
    "on_hand",
    "created_at",
    "updated_at",
  ]),
  cash_book: { by: "member_id", exports: [], hides: saidByEvents, forget: "erased" },
  cash_line: { by: "member_id", exports: [], hides: saidByEvents, forget: "erased" },
  cash_undo: { by: "member_id", exports: [], hides: saidByEvents, forget: "erased" },
  cash_sum: { by: "member_id", exports: [], hides: saidByEvents, forget: "erased" },
} satisfies Rights["tables"];

export const rights = { tables } satisfies Rights;
