/** Rights: what people say about themselves. Totals of places are of five and more. */
import type { Rights } from "../../store/rights.ts";
import { theirs, nobodys } from "../../store/rows.ts";

const tables = {
  about_me: theirs("member_id", [
    "member_id",
    "is_woman",
    "age_group",
    "hamlet",
    "came_back",
    "updated_at",
  ]),
  stayed: theirs("member_id", ["member_id", "weeks"]),
  totals_home: theirs("member_id", [
    "member_id",
    "works",
    "sales",
    "sales_on",
    "sales_minor",
    "updated_at",
  ]),
  capital_month: nobodys("totals without people", "totals of five and more"),
} satisfies Rights["tables"];

export const rights = { tables } satisfies Rights;
