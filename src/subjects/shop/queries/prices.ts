/**
 * Prices and products of members.
 *
 * Every query of a price names its owner: nobody else's is ever read, changed or deleted. Products
 * are only counted across people.
 */
import type { Selectable } from "kysely";
import type { PriceFacts } from "../rules/price-facts.ts";
import type { Price, PriceRecord, ProductRecord } from "../rules/price-record.ts";
import type { PriceTable } from "../tables.ts";
import { compiled } from "../../../store/compiled.ts";
import type { Db } from "../../../store/rows.ts";

export function createPriceRecord(db: Db): PriceRecord {
  return {
    async find(memberId, id) {
      const row = await db
        .selectFrom("price")
        .selectAll()
        .where("id", "=", id)
        .where("member_id", "=", memberId)
        .executeTakeFirst();
      return row === undefined ? undefined : readPrice(row);
    },

    async save({ id, memberId, facts, isFinished }, now) {
      const row = {
        facts: JSON.stringify(facts),
        finished: isFinished ? 1 : 0,
        updated_at: now.toISOString(),
      };
      await db
        .insertInto("price")
        .values({ id, member_id: memberId, created_at: now.toISOString(), ...row })
        .onConflict((conflict) =>
          conflict.column("id").doUpdateSet(row).where("price.member_id", "=", memberId),
        )
        .execute();
    },

    async list(memberId, limit, offset) {
      const { rows } = await selectPrices(db, { memberId, limit, offset });
      return rows.map(readPrice);
    },

    async remove(memberId, id) {
      await db.deleteFrom("price").where("id", "=", id).where("member_id", "=", memberId).execute();
    },
  };
}

const selectPrices = compiled(
  (db: Db, given: { memberId: string; limit: number; offset: number }) =>
    db
      .selectFrom("price")
      .selectAll()
      .where("member_id", "=", given.memberId)
      .orderBy("updated_at", "desc")
      .orderBy("id")
      .limit(given.limit)
      .offset(given.offset),
);

/** More than any village sells; nobody waits for a list without an end. */
const mostSold = 2_000;
/** What one person sells. */
const mostOwn = 20;

export function createProductRecord(db: Db): ProductRecord {
  const newestNames = (memberId: string) =>
    db
      .selectFrom("product")
      .select("name")
      .where("member_id", "=", memberId)
      .orderBy("updated_at", "desc")
      .orderBy("source");

  return {
    async find(memberId, source) {
      const row = await db
        .selectFrom("product")
        .select(["name", "key", "told"])
        .where("member_id", "=", memberId)
        .where("source", "=", source)
        .executeTakeFirst();
      return row === undefined ? undefined : { memberId, source, ...row };
    },

    async keep({ memberId, source, name, key, told }, now) {
      const row = { name, key, told, updated_at: now.toISOString() };
      await db
        .insertInto("product")
        .values({ member_id: memberId, source, ...row })
        .onConflict((conflict) => conflict.columns(["member_id", "source"]).doUpdateSet(row))
        .execute();
    },

    async remove(memberId, source) {
      await db
        .deleteFrom("product")
        .where("member_id", "=", memberId)
        .where("source", "=", source)
        .execute();
    },

    async newest(memberId) {
      const row = await newestNames(memberId).executeTakeFirst();
      return row?.name;
    },

    async namesOf(memberId) {
      const rows = await newestNames(memberId).limit(mostOwn).execute();
      return rows.map(({ name }) => name);
    },

    soldIn: (villageId) =>
      db
        .selectFrom("product")
        .innerJoin("member", "member.id", "product.member_id")
        // Who has no household is one of their own.
        .select((eb) => [
          "product.name",
          eb.fn.coalesce("member.household_id", "member.id").as("home"),
        ])
        .where("member.village_id", "=", villageId)
        .orderBy("product.updated_at", "desc")
        .limit(mostSold)
        .execute(),
  };
}

function readPrice(row: Selectable<PriceTable>): Price {
  return {
    id: row.id,
    memberId: row.member_id,
    facts: JSON.parse(row.facts) as PriceFacts,
    isFinished: row.finished === 1,
  };
}
