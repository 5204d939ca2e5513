/** A person gets another number: in each column that holds it, as the rights of the tables say. */
import type { Rights, TableRights } from "../../../store/rights.ts";
import type { Db } from "../../../store/rows.ts";

/** Their rows stay with the account or the old number. */
const staying = ["lane", "phone_person", "phone_try", "comeback"];

export async function renumber(
  db: Db,
  all: readonly Rights[],
  from: number,
  to: number,
): Promise<void> {
  await db.updateTable("member").set({ telegram_id: to }).where("telegram_id", "=", from).execute();
  for (const { tables } of all) {
    for (const [table, { byTelegram }] of Object.entries(
      tables as Record<string, TableRights<Record<string, unknown>>>,
    )) {
      if (byTelegram === undefined || staying.includes(table)) continue;
      const column = db.dynamic.ref<string>(byTelegram);
      await db
        .updateTable(table as "waiting")
        .set({ [byTelegram]: to })
        .where(column, "=", from)
        .execute();
    }
  }
  const work = await db
    .selectFrom("work")
    .select(["id", "payload"])
    .where("payload", "like", `%:${from}%`)
    .execute();
  for (const { id, payload } of work) {
    const facts = Object.entries(JSON.parse(payload) as object).map(([name, value]) => [
      name,
      value === from ? to : (value as unknown),
    ]);
    await db
      .updateTable("work")
      .set({ payload: JSON.stringify(Object.fromEntries(facts)) })
      .where("id", "=", id)
      .execute();
  }
}
