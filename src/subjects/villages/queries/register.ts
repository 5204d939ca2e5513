/**
 * What the association keeps of villages, and how two spellings become one. How many live
 * where is counted on the village's row as people come and go.
 */
import { sql } from "kysely";
import { villageKey, villageOf } from "../../joining/index.ts";
import type { VillageRegister } from "../rules/record.ts";
import { readVillages } from "./table.ts";
import type { Db } from "../../../store/rows.ts";

export function createVillageRegister(db: Db): VillageRegister {
  return {
    page: (wanted, limit) => readVillages(db, wanted, limit),

    async factsOf(villageId, now) {
      const row = await db
        .selectFrom("village")
        .where("village.id", "=", villageId)
        .select(["members", "households", "households_at"])
        .select((eb) => [
          eb
            .selectFrom("member")
            .where("member.village_id", "=", villageId)
            .where("member.telegram_id", "is not", null)
            .select(
              sql<number>`count(distinct coalesce(member.household_id, member.id))`.as("homes"),
            )
            .as("homes"),
          eb
            .selectFrom("mentor")
            .innerJoin("member", "member.id", "mentor.member_id")
            .where("mentor.village_id", "=", villageId)
            .where("member.telegram_id", "is not", null)
            .select((of) => of.fn.countAll<number>().as("count"))
            .as("mentors"),
          eb
            .selectFrom("class")
            .where("class.village_id", "=", villageId)
            .where("class.ends_at", ">", now.toISOString())
            .select((of) => of.fn.countAll<number>().as("count"))
            .as("classes"),
        ])
        .executeTakeFirst();
      const at = row?.households_at ?? null;
      return {
        members: row?.members ?? 0,
        households: row?.households ?? null,
        householdsAt: at === null ? null : new Date(at),
        homesHere: row?.homes ?? 0,
        mentors: row?.mentors ?? 0,
        classes: row?.classes ?? 0,
      };
    },

    async setHouseholds(villageId, households, now) {
      await db
        .updateTable("village")
        .set({ households, households_at: now.toISOString() })
        .where("id", "=", villageId)
        .execute();
    },

    async setPlace(villageId, { county, country, timeZone }) {
      const place = {
        ...(county === undefined ? {} : { county }),
        ...(country === undefined ? {} : { country }),
        ...(timeZone === undefined ? {} : { time_zone: timeZone }),
      };
      if (Object.keys(place).length === 0) return;
      await db.updateTable("village").set(place).where("id", "=", villageId).execute();
    },

    async rename(villageId, name) {
      const nameKey = villageKey(name);
      const other = await db
        .selectFrom("village")
        .selectAll()
        .where("name_key", "=", nameKey)
        .where("id", "<>", villageId)
        .executeTakeFirst();
      if (other !== undefined && other.merged_into !== villageId) return villageOf(other);
      if (other !== undefined) {
        // An older spelling of this very village: the two change places.
        await db
          .updateTable("village")
          .set({ name_key: `${nameKey} ${other.id}` })
          .where("id", "=", other.id)
          .execute();
      }
      await db
        .updateTable("village")
        .set({ name, name_key: nameKey })
        .where("id", "=", villageId)
        .execute();
      return undefined;
    },

    merge: (from, into) => merge(db, from, into),
  };
}

async function merge(db: Db, from: string, into: string): Promise<boolean> {
  if (from === into) return false;
  // In one order, whichever way round they are merged: two officers at once never wait for each other.
  const both = await db
    .updateTable("village")
    .set((eb) => ({ members: eb.ref("members") }))
    .where("id", "in", [from, into].toSorted())
    .where("merged_into", "is", null)
    .returning(["id", "members", "households", "households_at", "county", "country", "time_zone"])
    .execute();
  const old = both.find(({ id }) => id === from);
  const kept = both.find(({ id }) => id === into);
  if (old === undefined || kept === undefined) return false;

  for (const table of ["member", "household", "look", "class"] as const) {
    await db.updateTable(table).set({ village_id: into }).where("village_id", "=", from).execute();
  }
  await db
    .updateTable("code")
    .set({ target: into })
    .where("kind", "=", "village")
    .where("target", "=", from)
    .execute();
  // Whoever mentors both stays what they are there.
  await db
    .deleteFrom("mentor")
    .where("village_id", "=", from)
    .where("member_id", "in", (eb) =>
      eb.selectFrom("mentor as there").select("there.member_id").where("village_id", "=", into),
    )
    .execute();
  await db.updateTable("mentor").set({ village_id: into }).where("village_id", "=", from).execute();
  await db
    .updateTable("village")
    .set({
      members: kept.members + old.members,
      // What is known of one of them is known of both; two numbers are not added up.
      households: kept.households ?? old.households,
      households_at: kept.households === null ? old.households_at : kept.households_at,
      county: kept.county ?? old.county,
      country: kept.country ?? old.country,
      time_zone: kept.time_zone ?? old.time_zone,
    })
    .where("id", "=", into)
    .execute();
  await db
    .updateTable("village")
    .set({ members: 0, households: null, households_at: null, merged_into: into })
    .where((eb) => eb.or([eb("id", "=", from), eb("merged_into", "=", from)]))
    .execute();
  return true;
}
