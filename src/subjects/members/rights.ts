/** Rights: what members of the association do together. */
import type { Ids, Rights } from "../../store/rights.ts";
import { leaveAll } from "./queries/members-leaving.ts";
import { boughtDays } from "./rules/buys-record.ts";
import type { Db } from "../../store/rows.ts";

const tables = {
  association_member: {
    by: "member_id",
    exports: ["member_id", "joined_at"],
    hides: {},
    forget: "erased",
  },
  fellow_job: {
    by: "member_id",
    exports: ["member_id", "job", "words", "at"],
    hides: {},
    forget: "erased",
  },
  pool_member: {
    by: "member_id",
    exports: ["member_id", "pool_id", "parcels", "postage_minor", "reminds", "joined_at"],
    hides: {},
    forget: "erased",
  },
  buy_order: {
    by: "member_id",
    exports: ["buy_id", "member_id", "count", "at"],
    hides: {},
    forget: "erased",
  },
  ballot: {
    by: "member_id",
    exports: ["vote_id", "member_id", "answer", "at"],
    hides: {},
    forget: "erased",
  },
  pool: {
    exports: [
      "id",
      "village_id",
      "coordinator_id",
      "per",
      "steps",
      "weekday",
      "created_at",
      "changed_at",
    ],
    hides: {},
    forget: "keeps: goes on with the next who looks after it",
  },
  buy: {
    also: "coordinator_id",
    exports: [
      "id",
      "village_id",
      "coordinator_id",
      "item",
      "alone_minor",
      "together_minor",
      "from_count",
      "last_day",
      "closes_at",
      "state",
      "created_at",
      "changed_at",
    ],
    hides: {},
    forget: "keeps: goes on with the next who looks after it",
  },
  vote: { exports: [], hides: "of all members", forget: "keeps: nobody's" },
} satisfies Rights["tables"];

/** What they look after, beside the rows that carry their id as a member's. */
async function exports(db: Db, [memberId]: Ids): Promise<Record<string, readonly object[]>> {
  return {
    pool: await db
      .selectFrom("pool")
      .select(tables.pool.exports)
      .where("coordinator_id", "=", memberId)
      .execute(),
    buy: await db
      .selectFrom("buy")
      .select(tables.buy.exports)
      .where("coordinator_id", "=", memberId)
      .execute(),
  };
}

/**
 * What they looked after is another's, or ends. The name of a thing that others ordered stays theirs;
 * who began it is not kept.
 */
async function erases(db: Db, [memberId]: Ids, now: Date): Promise<void> {
  await leaveAll(db, memberId, now);
}

async function purges(db: Db, daysAgo: (days: number) => string): Promise<void> {
  await db.deleteFrom("buy").where("closes_at", "<", daysAgo(boughtDays)).execute();
  await db
    .deleteFrom("buy")
    .where("state", "=", "draft")
    .where("created_at", "<", daysAgo(7))
    .execute();
}

export const rights = {
  tables,
  exports,
  erases,
  purges,
} satisfies Rights;
