/** Rights: what members of the association do together. */
import { compiled, deletesBefore } from "../../store/compiled.ts";
import type { Ids, Rights } from "../../store/rights.ts";
import { leaveAll } from "./queries/members-leaving.ts";
import { boughtDays } from "./rules/buys-record.ts";
import { type Db, theirs, nobodys } from "../../store/rows.ts";

const tables = {
  association_member: theirs("member_id", ["member_id", "joined_at"]),
  fellow_job: theirs("member_id", ["member_id", "job", "words", "at"]),
  pool_member: theirs("member_id", [
    "member_id",
    "pool_id",
    "parcels",
    "postage_minor",
    "reminds",
    "joined_at",
  ]),
  buy_order: theirs("member_id", ["buy_id", "member_id", "count", "at"]),
  ballot: theirs("member_id", ["vote_id", "member_id", "answer", "at"]),
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
  vote: nobodys("of all members", "nobody's"),
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

const deleteBought = deletesBefore("buy", "closes_at");

const deleteDrafts = compiled((db: Db, given: { before: string }) =>
  db.deleteFrom("buy").where("state", "=", "draft").where("created_at", "<", given.before),
);

async function purges(db: Db, daysAgo: (days: number) => string): Promise<void> {
  await deleteBought(db, daysAgo(boughtDays));
  await deleteDrafts(db, { before: daysAgo(7) });
}

export const rights = { tables, exports, erases, purges } satisfies Rights;
