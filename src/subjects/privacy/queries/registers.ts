/** Store room: what a person is to the association: officer, teacher of a class, one of a village; to hand it over or to delete it. */
import { sql, type Kysely } from "kysely";
import { tableRights } from "./columns.ts";
import { nobody, type Ids } from "./traces.ts";
import type { Tables } from "../../../store/schema.ts";
import { countMoved } from "../../joining/queries/villages.ts";

/** Classes that they teach. Those they go to are rows of their own. */
export async function collectRegisters(
  db: Kysely<Tables>,
  memberId: string,
): Promise<Record<string, readonly object[]>> {
  return {
    class: await db
      .selectFrom("class")
      .select(tableRights.class.exports)
      .where("teacher_id", "=", memberId)
      .execute(),
  };
}

/** A class of theirs has no teacher, and its list is seen by nobody until everybody agrees to the next. */
export async function eraseFromRegisters(
  db: Kysely<Tables>,
  [memberId, telegramId]: Ids,
): Promise<void> {
  const me = [memberId, `telegram:${telegramId}`];
  await db
    .updateTable("class_pupil")
    .set({ agreed: 0 })
    .where("class_id", "in", (eb) =>
      eb.selectFrom("class").select("class.id").where("class.teacher_id", "=", memberId),
    )
    .execute();
  await db
    .updateTable("class")
    .set({ teacher_id: null })
    .where("teacher_id", "=", memberId)
    .execute();
  await db.updateTable("class").set({ created_by: nobody }).where("created_by", "in", me).execute();
  // What they proposed and nobody agreed to yet ends with them; what took effect stays.
  await db.deleteFrom("officer").where("state", "=", "asked").where("asked_by", "in", me).execute();
  for (const column of ["asked_by", "agreed_by"] as const) {
    await db
      .updateTable("officer")
      .set({ [column]: nobody })
      .where(column, "in", me)
      .execute();
  }
  const here = await db
    .selectFrom("member")
    .select("village_id")
    .where("id", "=", memberId)
    .where("erased_at", "is", null)
    .executeTakeFirst();
  await countMoved(db, here?.village_id ?? null, null);
}

/**
 * A village that only they proposed, and to which nothing of anybody else belongs, goes with them: its name
 * is their words. After the rows of theirs are gone.
 */
export async function eraseProposals(db: Kysely<Tables>, memberId: string): Promise<void> {
  const proposed = await db
    .selectFrom("village")
    .select("id")
    .where("created_by", "=", memberId)
    .where("state", "=", "proposed")
    .where("merged_into", "is", null)
    .execute();
  for (const { id } of proposed) {
    if (await isOfOthers(db, id, memberId)) continue;
    await db.updateTable("member").set({ village_id: null }).where("id", "=", memberId).execute();
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
}

async function isOfOthers(db: Kysely<Tables>, id: string, memberId: string): Promise<boolean> {
  const { rows } = await sql<{ one: number }>`
    select 1 as one from member where village_id = ${id} and id <> ${memberId}
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
