/** Rights: what people say about themselves. Totals of places are of five and more. */
import type { Rights } from "../../store/rights.ts";

const tables = {
  about_me: {
    by: "member_id",
    exports: ["member_id", "is_woman", "age_group", "hamlet", "came_back", "updated_at"],
    hides: {},
    forget: "erased",
  },
  stayed: { by: "member_id", exports: ["member_id", "weeks"], hides: {}, forget: "erased" },
  totals_home: {
    by: "member_id",
    exports: ["member_id", "works", "sales", "sales_on", "sales_minor", "updated_at"],
    hides: {},
    forget: "erased",
  },
  capital_month: {
    exports: [],
    hides: "totals without people",
    forget: "keeps: totals of five and more",
  },
} satisfies Rights["tables"];

export const rights = { tables } satisfies Rights;
