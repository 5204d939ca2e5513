/** Who brought whom, of everybody: read beside everything else, some thousand people at a time. */
import { type Forest, type ForestRow, growForest } from "../rules/forest.ts";
import type { Db } from "../../../store/rows.ts";

const atOnce = 5_000;
/** With more people a forest is kept that no page could be drawn from. */
const mostPeople = 300_000;

/** @returns `undefined` where there are more people than that */
export async function readForest(db: Db, pause: () => Promise<void>): Promise<Forest | undefined> {
  const rows: ForestRow[] = [];
  let after = "";
  for (;;) {
    const found = await db
      .selectFrom("member")
      .leftJoin("village", "village.id", "member.village_id")
      .select(["member.id", "member.invited_by", "member.counts", "village.name as village"])
      .where("member.id", ">", after)
      .orderBy("member.id")
      .limit(atOnce)
      .execute();
    for (const { id, invited_by: invitedBy, counts, village } of found) {
      rows.push({ id, invitedBy, counts: counts === 1, village });
    }
    if (rows.length > mostPeople) return undefined;
    if (found.length < atOnce) break;
    after = found.at(-1)!.id;
    await pause();
  }
  return growForest(rows);
}
