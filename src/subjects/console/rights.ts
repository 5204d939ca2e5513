/** Rights: links to the console, and desks that are open. Both end within the hour. */
import type { Rights } from "../../store/rights.ts";

const table = {
  byTelegram: "person",
  exports: ["person", "first_name", "language", "opened_at", "ends_at"],
  forget: "erased",
} as const;
const secret = { hash: "whoever has what it is made of comes in" };

const tables = {
  desk_link: { ...table, hides: secret },
  desk: { ...table, hides: { ...secret, told: "names of others may stand in it" } },
} satisfies Rights["tables"];

export const rights = {
  tables,
  async purges(db, _, now) {
    const at = now.toISOString();
    await db.deleteFrom("desk_link").where("ends_at", "<=", at).execute();
    await db.deleteFrom("desk").where("ends_at", "<=", at).execute();
  },
} satisfies Rights;
