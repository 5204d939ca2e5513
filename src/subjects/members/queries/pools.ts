/**
 * Parcels that go together.
 *
 * Joining and leaving write the pool's row first: on PostgreSQL the second of two waits there for the
 * first, and its next statement sees what that did.
 */
import type { SelectQueryBuilder } from "kysely";
import { isWeekday } from "../rules/pool-pickup.ts";
import { mostShops, type Pool, type PoolMember, type PoolRecord } from "../rules/pools-record.ts";
import type { PriceStep, Share } from "../rules/pool-saving.ts";
import { leavePool, personOf } from "./members-leaving.ts";
import type { Tables } from "../../../store/tables.ts";
import type { PoolTable } from "../tables.ts";
import type { Db } from "../../../store/rows.ts";

export function createPoolRecord(db: Db): PoolRecord {
  const read = async (
    pools: SelectQueryBuilder<Tables, "pool", PoolTable>,
  ): Promise<readonly Pool[]> => {
    const found = await pools.execute();
    if (found.length === 0) return [];
    const rows = await db
      .selectFrom("pool_member")
      .innerJoin("member", "member.id", "pool_member.member_id")
      .selectAll("pool_member")
      .select(["member.id", "member.first_name", "member.telegram_id", "member.language"])
      .where(
        "pool_member.pool_id",
        "in",
        found.map(({ id }) => id),
      )
      .orderBy("pool_member.joined_at")
      .orderBy("pool_member.member_id")
      .execute();
    return found.map((pool) => ({
      id: pool.id,
      villageId: pool.village_id,
      coordinatorId: pool.coordinator_id,
      per: pool.per,
      steps: JSON.parse(pool.steps) as PriceStep[],
      weekday: pool.weekday !== null && isWeekday(pool.weekday) ? pool.weekday : null,
      people: rows
        .filter((row) => row.pool_id === pool.id)
        .map((row): PoolMember => ({
          ...personOf(row),
          parcels: row.parcels,
          postageMinor: row.postage_minor,
          reminds: row.reminds === 1,
        })),
    }));
  };
  const all = () => db.selectFrom("pool").selectAll("pool");

  const add = async (id: string, share: Share, now: Date): Promise<boolean> => {
    const added = await db
      .insertInto("pool_member")
      .values({
        member_id: share.memberId,
        pool_id: id,
        parcels: share.parcels,
        postage_minor: share.postageMinor,
        reminds: 0,
        joined_at: now.toISOString(),
      })
      .onConflict((conflict) => conflict.column("member_id").doNothing())
      .returning("member_id")
      .executeTakeFirst();
    return added !== undefined;
  };
  const change = (id: string, values: Partial<PoolTable>) =>
    db.updateTable("pool").set(values).where("id", "=", id);

  return {
    async open({ id, villageId }, share, now) {
      const at = now.toISOString();
      await db
        .insertInto("pool")
        .values({
          id,
          village_id: villageId,
          coordinator_id: share.memberId,
          per: "week",
          steps: "[]",
          weekday: null,
          created_at: at,
          changed_at: at,
        })
        .execute();
      if (await add(id, share, now)) return true;
      await db.deleteFrom("pool").where("id", "=", id).execute();
      return false;
    },

    async find(id) {
      const [pool] = await read(all().where("id", "=", id));
      return pool;
    },

    async of(memberId) {
      const mine = db.selectFrom("pool_member").select("pool_id").where("member_id", "=", memberId);
      const [pool] = await read(all().where("id", "=", mine));
      return pool;
    },

    listIn: (villageId, limit) =>
      read(
        all().where("village_id", "=", villageId).orderBy("created_at").orderBy("id").limit(limit),
      ),

    async join(id, share, now) {
      const held = await change(id, { changed_at: now.toISOString() })
        .returning("id")
        .executeTakeFirst();
      if (held === undefined) return "gone";
      const { count } = await db
        .selectFrom("pool_member")
        .select((eb) => eb.fn.countAll<number>().as("count"))
        .where("pool_id", "=", id)
        .executeTakeFirstOrThrow();
      if (count >= mostShops) return "full";
      return (await add(id, share, now)) ? "joined" : "elsewhere";
    },

    async setShare({ memberId, parcels, postageMinor }) {
      await db
        .updateTable("pool_member")
        .set({ parcels, postage_minor: postageMinor })
        .where("member_id", "=", memberId)
        .execute();
    },

    async setSteps(id, per, steps) {
      await change(id, { per, steps: JSON.stringify(steps) }).execute();
    },

    async setWeekday(id, weekday) {
      await change(id, { weekday }).execute();
    },

    async setReminds(memberId, reminds) {
      await db
        .updateTable("pool_member")
        .set({ reminds: Number(reminds) })
        .where("member_id", "=", memberId)
        .execute();
    },

    leave: (memberId, now) => leavePool(db, memberId, now),
  };
}
