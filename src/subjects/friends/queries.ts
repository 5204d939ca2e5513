/** Two who walk together. */
import type { Db } from "../../store/rows.ts";

export interface FriendRecord {
  /** Member id of who walks with this member. */
  of(memberId: string): Promise<string | undefined>;
  /** Returns false where one of them walks with somebody already. */
  pair(one: string, other: string, now: Date): Promise<boolean>;
  part(memberId: string): Promise<void>;
}

export function createFriends(db: Db): FriendRecord {
  return {
    async of(memberId) {
      const row = await db
        .selectFrom("friend")
        .select("friend_id")
        .where("member_id", "=", memberId)
        .executeTakeFirst();
      return row?.friend_id;
    },

    async pair(one, other, now) {
      const taken = await db
        .selectFrom("friend")
        .select("member_id")
        .where("member_id", "in", [one, other])
        .executeTakeFirst();
      if (taken !== undefined || one === other) return false;
      const since = now.toISOString();
      await db
        .insertInto("friend")
        .values([
          { member_id: one, friend_id: other, since },
          { member_id: other, friend_id: one, since },
        ])
        .execute();
      return true;
    },

    async part(memberId) {
      await db
        .deleteFrom("friend")
        .where(({ eb, or }) => or([eb("member_id", "=", memberId), eb("friend_id", "=", memberId)]))
        .execute();
    },
  };
}
