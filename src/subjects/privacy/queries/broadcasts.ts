/** Store room: what a person has of broadcasts: those they got, those they sent. The sums stay as they are. */
import type { Kysely } from "kysely";
import { addTo, type Shift } from "../../broadcasts/queries/sums.ts";
import { tableRights } from "./columns.ts";
import { nobody, type Ids } from "./traces.ts";
import type { Tables } from "../../../store/tables.ts";

export async function collectBroadcasts(
  db: Kysely<Tables>,
  [memberId, telegramId]: Ids,
): Promise<Record<string, readonly object[]>> {
  return {
    broadcast: await db
      .selectFrom("broadcast")
      .select(tableRights.broadcast.exports)
      .where("chat", "=", telegramId)
      .execute(),
    broadcast_row: await received(db, memberId).select(tableRights.broadcast_row.exports).execute(),
  };
}

export async function eraseBroadcasts(db: Kysely<Tables>, ids: Ids): Promise<void> {
  const [memberId, telegramId] = ids;
  for (const { broadcast_id, state } of await received(db, memberId).selectAll().execute()) {
    // Who waits will get none; what is on its way is settled by nobody any more.
    const to: Shift | undefined =
      state === "waiting" ? "left-out:gone" : state === "sending" ? "unknown:" : undefined;
    if (to === undefined) continue;
    await addTo(
      db,
      broadcast_id,
      new Map<Shift, number>([
        [`${state}:`, -1],
        [to, 1],
      ]),
    );
  }
  await db
    .deleteFrom("broadcast_row")
    .where("member_id", "=", memberId)
    .where("broadcast_id", "in", db.selectFrom("broadcast").select("id"))
    .execute();
  const theirs = [memberId, `telegram:${telegramId}`];
  // What they began and nobody got goes with them.
  await db
    .updateTable("broadcast")
    .set({ state: "cancelled", content: "{}" })
    .where("state", "in", ["draft", "approval"])
    .where((eb) => eb.or([eb("author", "in", theirs), eb("chat", "=", telegramId)]))
    .execute();
  await db
    .updateTable("broadcast")
    .set({ approved_by: nobody })
    .where("approved_by", "in", theirs)
    .execute();
  await db
    .updateTable("broadcast")
    .set({ author: nobody, chat: 0 })
    .where((eb) => eb.or([eb("author", "in", theirs), eb("chat", "=", telegramId)]))
    .execute();
}

/** Along the key: there is no index by member, since it would double the largest table. */
function received(db: Kysely<Tables>, memberId: string) {
  return db
    .selectFrom("broadcast_row")
    .where("member_id", "=", memberId)
    .where("broadcast_id", "in", db.selectFrom("broadcast").select("id"));
}
