/** A page of the officers' table of entries, by name or by the day on which somebody last said that it is so. */
import { sql } from "kysely";
import type { PartnerRow, PartnersWanted } from "../rules/record.ts";
import { behindRow, type Db } from "../../../store/rows.ts";

export async function readTable(
  db: Db,
  { part, list, show, sort, after }: PartnersWanted,
  limit: number,
): Promise<readonly PartnerRow[]> {
  // What was left out sorts as an empty text: `null` has no place in an order that can be gone on with.
  const entries = db
    .selectFrom("partner")
    .where("state", "<>", "draft")
    .select(["id", "kind_id", "list", "state", "county", "waits_since", "asked_on"])
    .select([
      sql<string>`coalesce(name, '')`.as("name"),
      sql<string>`coalesce(confirmed_on, '')`.as("confirmed"),
    ])
    .as("entry");
  const column = sort === "name" ? "name" : "confirmed";
  let query = db.selectFrom(entries).selectAll().orderBy(column).orderBy("id").limit(limit);
  const like = (part ?? "")
    .toLowerCase()
    .replaceAll(/[\\%_]/g, "")
    .trim()
    .slice(0, 60);
  if (like !== "") query = query.where(sql`lower(name)`, "like", `%${like}%`);
  if (list !== undefined) query = query.where("list", "=", list);
  if (show === "waiting") query = query.where("waits_since", "is not", null);
  if (show === "asked")
    query = query.where("state", "=", "listed").where("asked_on", "is not", null);
  if (show === "hidden") query = query.where("state", "=", "hidden");
  if (after !== undefined) query = query.where(behindRow([column, "id"], after));
  const rows = await query.execute();
  return rows.map((row) => ({
    id: row.id,
    kindId: row.kind_id,
    name: row.name,
    state: row.state,
    isWaiting: row.waits_since !== null,
    county: row.county,
    confirmedOn: row.confirmed,
  }));
}
