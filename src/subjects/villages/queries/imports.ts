/** Tables of villages on their way in, and what their lines change. */
import { villageKey } from "../../joining/index.ts";
import type { Changed, ImportRecord, VillageImport } from "../rules/import-record.ts";
import type { VillageLine } from "../rules/import.ts";
import { isUsed, removeVillage } from "./remove.ts";
import type { Db } from "../../../store/rows.ts";

const columns = ["county", "country", "time_zone", "households"] as const;

export function createImportRecord(db: Db): ImportRecord {
  return {
    async find(person) {
      const row = await db
        .selectFrom("village_import")
        .select("what")
        .where("person", "=", person)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      const what = JSON.parse(row.what) as VillageImport;
      return what.state === "done" ? { ...what, at: new Date(what.at) } : what;
    },

    async keep(person, what, now) {
      const row = { what: JSON.stringify(what), kept_at: now.toISOString() };
      await db
        .insertInto("village_import")
        .values({ person, ...row })
        .onConflict((conflict) => conflict.column("person").doUpdateSet(row))
        .execute();
    },

    async drop(person) {
      await db.deleteFrom("village_import").where("person", "=", person).execute();
    },

    async differs(line) {
      const row = await findByName(db, line.name);
      const wanted = valuesOf(line);
      if (row === undefined) return { id: "", isNew: true, before: {}, since: wanted };
      const before: Record<string, string | number | null> = {};
      const since: Record<string, string | number> = {};
      for (const column of columns) {
        const value = wanted[column];
        if (value === undefined || value === row[column]) continue;
        before[column] = row[column];
        since[column] = value;
      }
      if (row.state === "proposed") [before["state"], since["state"]] = ["proposed", "listed"];
      return Object.keys(since).length === 0
        ? undefined
        : { id: row.id, isNew: false, before, since };
    },

    putBack: (changed) => putBack(db, changed),
  };
}

/** Another spelling leads to the village that it is one of. */
async function findByName(db: Db, name: string) {
  const row = await db
    .selectFrom("village")
    .selectAll()
    .where("name_key", "=", villageKey(name))
    .executeTakeFirst();
  if (row?.merged_into == null) return row;
  return db.selectFrom("village").selectAll().where("id", "=", row.merged_into).executeTakeFirst();
}

function valuesOf({ county, country, timeZone, households }: VillageLine) {
  const values: Record<string, string | number> = {};
  if (county !== undefined) values["county"] = county;
  if (country !== undefined) values["country"] = country;
  if (timeZone !== undefined) values["time_zone"] = timeZone;
  if (households !== undefined) values["households"] = households;
  return values;
}

async function putBack(db: Db, { id, isNew, before, since }: Changed): Promise<boolean> {
  if (isNew) {
    if (await isUsed(db, id)) return false;
    await removeVillage(db, id);
    return true;
  }
  const row = await db.selectFrom("village").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) return false;
  const back: Record<string, string | number | null> = {};
  for (const [column, value] of Object.entries(before)) {
    if (row[column as keyof typeof row] === since[column]) back[column] = value;
  }
  if (Object.keys(back).length === 0) return false;
  if ("households" in back && back["households"] === null) back["households_at"] = null;
  await db.updateTable("village").set(back).where("id", "=", id).execute();
  return true;
}
