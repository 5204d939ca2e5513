/** A page of the table of villages: by the number of people or by name, each from an index. */
import { villageKey } from "../../joining/index.ts";
import type { VillageRow, VillagesWanted } from "../rules/record.ts";
import { behindRow, type Db, fieldsOf } from "../../../store/rows.ts";

export async function readVillages(
  db: Db,
  { part, show, sort, after }: VillagesWanted,
  limit: number,
): Promise<readonly VillageRow[]> {
  let query = db
    .selectFrom("village")
    .where("merged_into", "is", null)
    .select(["id", "name", "name_key", "county", "state", "members", "households"])
    .select((eb) =>
      eb
        .selectFrom("mentor")
        .innerJoin("member", "member.id", "mentor.member_id")
        .whereRef("mentor.village_id", "=", "village.id")
        .where("member.telegram_id", "is not", null)
        .select((of) => of.fn.countAll<number>().as("count"))
        .as("mentors"),
    )
    .limit(limit);
  query =
    sort === "name"
      ? query.orderBy("name_key")
      : query.orderBy("members", "desc").orderBy("name_key");
  const key = villageKey(part ?? "").replaceAll(/[\\%_]/g, "");
  if (key !== "") query = query.where("name_key", "like", `%${key}%`);
  if (show === "proposed") query = query.where("state", "=", "proposed");
  if (show === "no-households") query = query.where("households", "is", null);
  if (show === "no-mentor") {
    query = query.where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("mentor")
            .whereRef("mentor.village_id", "=", "village.id")
            .select("mentor.member_id"),
        ),
      ),
    );
  }
  const [members, nameKey] = after ?? [];
  if (sort === "name" && nameKey !== undefined) {
    query = query.where("name_key", ">", String(nameKey));
  }
  if (sort === "most-people" && after !== undefined && typeof members === "number") {
    query = query.where(behindRow(["members", "name_key"], after, true));
  }
  const rows = await query.execute();
  return rows.map(({ mentors, ...row }) => ({ ...fieldsOf(row), mentors: mentors ?? 0 }));
}
