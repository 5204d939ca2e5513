/** A village to which nothing of anybody belongs, and how it goes. */
import { sql } from "kysely";
import type { Db } from "../../../store/rows.ts";

/** @param besides a member who does not count */
export async function isUsed(db: Db, id: string, besides = ""): Promise<boolean> {
  const { rows } = await sql<{ one: number }>`
    select 1 as one from member where village_id = ${id} and id <> ${besides}
    union all select 1 from village where merged_into = ${id}
    union all select 1 from mentor where village_id = ${id}
    union all select 1 from look where village_id = ${id}
    union all select 1 from class where village_id = ${id}
    union all select 1 from pool where village_id = ${id}
    union all select 1 from buy where village_id = ${id}
    union all select 1 from partner_village where village_id = ${id}
    limit 1`.execute(db);
  return rows.length > 0;
}

export async function removeVillage(db: Db, id: string): Promise<void> {
  await db
    .updateTable("household")
    .set({ village_id: null })
    .where("village_id", "=", id)
    .execute();
  await db.deleteFrom("code").where("kind", "=", "village").where("target", "=", id).execute();
  await db.deleteFrom("capital_month").where("place", "=", id).execute();
  await db.deleteFrom("series_off").where("village_id", "=", id).execute();
  await db.deleteFrom("village").where("id", "=", id).execute();
}
