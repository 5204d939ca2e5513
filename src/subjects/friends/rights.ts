/** Rights: who walks with whom. Whoever is deleted is gone from the other's page, too. */
import { other, type Ids, type Rights } from "../../store/rights.ts";
import type { Db } from "../../store/rows.ts";

const tables = {
  friend: {
    by: "member_id",
    exports: ["member_id", "since"],
    hides: { friend_id: other },
    forget: "erased",
  },
} satisfies Rights["tables"];

async function erases(db: Db, [memberId]: Ids): Promise<void> {
  await db.deleteFrom("friend").where("friend_id", "=", memberId).execute();
}

export const rights = { tables, erases } satisfies Rights;
