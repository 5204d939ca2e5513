/** Rights: the year after the last step. */
import type { Rights } from "../../store/rights.ts";

const tables = {
  year: {
    by: "member_id",
    exports: ["member_id", "since", "look_on", "restock_off"],
    hides: {},
    forget: "erased",
  },
  year_said: { by: "member_id", exports: ["member_id", "mark", "at"], hides: {}, forget: "erased" },
} satisfies Rights["tables"];

export const rights = { tables } satisfies Rights;
