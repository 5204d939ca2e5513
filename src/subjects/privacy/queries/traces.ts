/** Store room: traces of a person among what is nobody's: work that is due, and the audit list. */
import type { Kysely } from "kysely";
import type { Tables } from "../../../store/tables.ts";

/** The two ids under which a person is known here. */
export type Ids = readonly [memberId: string, telegramId: number];

/** What stands in place of a person who was forgotten. */
export const nobody = "erased";

/** Work for or about the person: `<kind>:<id>`, or an id among the values of the payload. */
export async function eraseWork(db: Kysely<Tables>, ids: Ids): Promise<void> {
  const rows = await db
    .selectFrom("work")
    .select(["id", "payload"])
    .where((eb) =>
      eb.or(ids.flatMap((id) => [eb("id", "like", `%${id}`), eb("payload", "like", `%${id}%`)])),
    )
    .execute();
  const theirs = rows.filter(
    ({ id, payload }) =>
      ids.some((of) => id.endsWith(`:${of}`)) ||
      Object.values(JSON.parse(payload) as object).some((value) => isOneOf(ids, value)),
  );
  for (const { id } of theirs) await db.deleteFrom("work").where("id", "=", id).execute();
}

/** What was done stays on the list; who it was does not. */
export async function eraseFromAudit(db: Kysely<Tables>, ids: Ids): Promise<void> {
  for (const column of ["actor", "subject"] as const) {
    await db
      .updateTable("audit")
      .set({ [column]: nobody })
      .where(column, "in", [...ids.map(String), `telegram:${ids[1]}`])
      .execute();
  }
  const rows = await db
    .selectFrom("audit")
    .select(["id", "facts"])
    .where((eb) => eb.or(ids.map((id) => eb("facts", "like", `%${id}%`))))
    .execute();
  for (const { id, facts } of rows) {
    const left = Object.entries(JSON.parse(facts) as object).map(([name, value]) => [
      name,
      isOneOf(ids, value) ? nobody : (value as unknown),
    ]);
    await db
      .updateTable("audit")
      .set({ facts: JSON.stringify(Object.fromEntries(left)) })
      .where("id", "=", id)
      .execute();
  }
}

function isOneOf(ids: Ids, value: unknown): boolean {
  return [...ids, `telegram:${ids[1]}`].some((id) => String(id) === String(value));
}
