/** Rights: the year after the last step. */
import type { Rights } from "../../store/rights.ts";
import { theirs } from "../../store/rows.ts";

const tables = {
  year: theirs("member_id", ["member_id", "since", "look_on", "restock_off"]),
  year_said: theirs("member_id", ["member_id", "mark", "at"]),
} satisfies Rights["tables"];

export const rights = { tables } satisfies Rights;
