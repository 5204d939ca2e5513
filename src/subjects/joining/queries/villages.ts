/** Villages and the households in them. */
import { sql, type Selectable } from "kysely";
import type { VillageTable } from "../tables.ts";
import type { MemberRecord, Village } from "../rules/record.ts";
import { maxVillageName, villageKey } from "../rules/villages.ts";
import { type Memo, noMemo } from "../../../store/memo.ts";
import { type Db, countOf, fieldsOf } from "../../../store/rows.ts";

type VillageRecord = Pick<
  MemberRecord,
  | "findVillage"
  | "findVillageByName"
  | "listVillages"
  | "searchVillages"
  | "countProposed"
  | "createVillage"
  | "listVillage"
  | "createHousehold"
  | "findHouseholdVillage"
>;

export function createVillageRecord(db: Db, memo: Memo = noMemo): VillageRecord {
  const byId = (id: string) =>
    memo.once("village", id, () =>
      db.selectFrom("village").selectAll().where("id", "=", id).executeTakeFirst(),
    );

  return {
    async findVillage(id) {
      return findKept(db, await byId(id));
    },

    async findVillageByName(name) {
      const row = await db
        .selectFrom("village")
        .selectAll()
        .where("name_key", "=", villageKey(name))
        .executeTakeFirst();
      return findKept(db, row);
    },

    async listVillages(limit, offset, offeredTo) {
      const rows = await db
        .selectFrom("village")
        .selectAll()
        .where("merged_into", "is", null)
        .$if(offeredTo !== undefined, (query) =>
          query.where(isOfferedTo(offeredTo!)).orderBy("state"),
        )
        .orderBy("members", "desc")
        .orderBy("name_key")
        .limit(limit)
        .offset(offset)
        .execute();
      return rows.map((row) => ({ ...villageOf(row), members: row.members }));
    },

    async searchVillages(text, limit, offeredTo) {
      const part = villageKey(text).replaceAll(/[\\%_]/g, "");
      // No name is longer; SQLite refuses a pattern of more than 50,000 bytes.
      if (part === "" || part.length > maxVillageName) return [];
      const rows = await db
        .selectFrom("village")
        .selectAll()
        .where("name_key", "like", `%${part}%`)
        .where("merged_into", "is", null)
        .$if(offeredTo !== undefined, (query) => query.where(isOfferedTo(offeredTo!)))
        .orderBy("name_key")
        .limit(limit)
        .execute();
      return rows.map(villageOf);
    },

    async countProposed(memberId, since) {
      return countOf(
        db
          .selectFrom("village")
          .where("created_by", "=", memberId)
          .where("created_at", ">", since.toISOString()),
      );
    },

    async createVillage(village, now) {
      await db
        .insertInto("village")
        .values({
          id: village.id,
          name: village.name,
          name_key: villageKey(village.name),
          state: village.state,
          created_by: village.createdBy,
          created_at: now.toISOString(),
        })
        // Two neighbours propose the same village at the same moment: it is one village.
        .onConflict((conflict) => conflict.column("name_key").doNothing())
        .execute();
    },

    async listVillage(id) {
      await db.updateTable("village").set({ state: "listed" }).where("id", "=", id).execute();
    },

    async createHousehold(id, villageId, createdBy, now) {
      await db
        .insertInto("household")
        .values({ id, village_id: villageId, created_by: createdBy, created_at: now.toISOString() })
        .execute();
    },

    async findHouseholdVillage(id) {
      const row = await db
        .selectFrom("household")
        .select("village_id")
        .where("id", "=", id)
        .executeTakeFirst();
      return row?.village_id ?? null;
    },
  };
}

/** On the list of the association, of two households, or their own proposal. `listed` sorts before `proposed`. */
function isOfferedTo(memberId: string) {
  return sql<boolean>`(village.state = 'listed' or village.created_by = ${memberId}
    or (village.members > 1 and 1 < (
      select count(distinct coalesce(member.household_id, member.id)) from member
      where member.village_id = village.id and member.telegram_id is not null)))`;
}

/** Another spelling leads to the village that it is one of. */
async function findKept(
  db: Db,
  row: Selectable<VillageTable> | undefined,
): Promise<Village | undefined> {
  if (row === undefined || row.merged_into === null) return row && villageOf(row);
  const kept = await db
    .selectFrom("village")
    .selectAll()
    .where("id", "=", row.merged_into)
    .executeTakeFirst();
  return kept && villageOf(kept);
}

/** Somebody moves, comes (`from` is null) or is forgotten (`to` is null). */
export async function countMoved(db: Db, from: string | null, to: string | null): Promise<void> {
  if (from === to) return;
  // In one order, so that two who change places never wait for each other.
  for (const id of [from, to].filter((each) => each !== null).toSorted()) {
    await db
      .updateTable("village")
      .set((eb) => ({ members: eb("members", "+", id === to ? 1 : -1) }))
      .where("id", "=", id)
      .execute();
  }
}

export function villageOf(row: Selectable<VillageTable>): Village {
  return fieldsOf(row, ["id", "name", "county", "country", "timeZone", "state"]);
}
