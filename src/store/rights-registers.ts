/** Store room: what a person is to the association: officer, teacher of a class, one of a village; to hand it over or to delete it. */
import type { Kysely } from "kysely";
import { nobody, type Ids } from "./rights-traces.ts";
import type { Tables } from "./schema.ts";
import { countMoved } from "./villages.ts";

/** Classes that they teach. Those they go to are rows of their own. */
export async function collectRegisters(
  db: Kysely<Tables>,
  memberId: string,
): Promise<Record<string, readonly object[]>> {
  return {
    class: await db
      .selectFrom("class")
      .select(["id", "name", "ends_at"])
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
