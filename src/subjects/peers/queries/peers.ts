/** Who helps others, and who never meets whom again. Whom to ask is match.ts. */
import type { HelperRecord, PeerRecord } from "../rules/record.ts";
import { findCandidates } from "./match.ts";
import { createRequestRecord } from "./requests.ts";
import type { Db } from "../../../store/rows.ts";

export function createPeerRecord(db: Db): PeerRecord {
  return Object.assign(createHelperRecord(db), createRequestRecord(db));
}

function createHelperRecord(db: Db): HelperRecord {
  return {
    async findHelper(memberId) {
      const row = await db
        .selectFrom("peer")
        .selectAll()
        .where("member_id", "=", memberId)
        .executeTakeFirst();
      if (row === undefined) return { helps: "none", reach: "village", isWoman: false };
      return { helps: row.helps, reach: row.reach, isWoman: row.is_woman === 1 };
    },

    async saveHelper(memberId, { helps, reach, isWoman }, now) {
      const row = { helps, reach, is_woman: isWoman ? 1 : 0, updated_at: now.toISOString() };
      await db
        .insertInto("peer")
        .values({ member_id: memberId, asked_at: "", ...row })
        .onConflict((conflict) => conflict.column("member_id").doUpdateSet(row))
        .execute();
    },

    findHelpers: (asker, stepId, way, now, limit) =>
      findCandidates(db, asker, stepId, way, now, limit),

    async block(memberId, otherId, now) {
      await db
        .insertInto("peer_block")
        .values({ member_id: memberId, other_id: otherId, at: now.toISOString() })
        .onConflict((conflict) => conflict.columns(["member_id", "other_id"]).doNothing())
        .execute();
    },

    async areApart(memberId, otherId) {
      const row = await db
        .selectFrom("peer_block")
        .select("at")
        .where("member_id", "in", [memberId, otherId])
        .where("other_id", "in", [memberId, otherId])
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}
