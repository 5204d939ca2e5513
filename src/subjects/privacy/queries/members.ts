/** Store room: what a person has of others in the association; to hand it over or to delete it. */
import type { Kysely } from "kysely";
import { leaveAll } from "../../members/queries/members-leaving.ts";
import { tableRights } from "./columns.ts";
import type { Tables } from "../../../store/tables.ts";

/** What they look after, beside the rows that carry their id as a member's. */
export async function collectFellowship(
  db: Kysely<Tables>,
  memberId: string,
): Promise<Record<string, readonly object[]>> {
  return {
    pool: await db
      .selectFrom("pool")
      .select(tableRights.pool.exports)
      .where("coordinator_id", "=", memberId)
      .execute(),
    buy: await db
      .selectFrom("buy")
      .select(tableRights.buy.exports)
      .where("coordinator_id", "=", memberId)
      .execute(),
  };
}

/**
 * What they looked after is another's, or ends. The name of a thing that others ordered stays theirs;
 * who began it is not kept.
 */
export async function eraseFellowship(
  db: Kysely<Tables>,
  memberId: string,
  now: Date,
): Promise<void> {
  await leaveAll(db, memberId, now);
}
