/** Who gets a broadcast next, and which of the broadcasts on their way have nobody left. */
import { sql } from "kysely";
import type { Exchanged, Letter, SendingMoment } from "../rules/sending.ts";
import { look, type UnderWay } from "./recipients.ts";
import type { Gate } from "../../../bot/due.ts";
import type { Engine } from "../../../store/engine.ts";
import type { Db } from "../../../store/rows.ts";

const waiting = sql.lit("waiting" as const);

/**
 * Marks the next recipients `sending` and ends what nobody waits for any more.
 *
 * @param resting chats that Telegram lets nothing through to for a while
 */
export async function claim(
  tx: Db,
  engine: Engine,
  gate: Gate,
  active: readonly UnderWay[],
  limit: number,
  moment: SendingMoment,
  resting: readonly number[],
): Promise<Exchanged> {
  const letters: Letter[] = [];
  const ended: string[] = [];
  let hasMore = false;
  for (const broadcast of active) {
    const left = limit - letters.length;
    if (left > 0) {
      const rows = await takeWaiting(tx, engine, broadcast.id, left, moment.now, resting);
      const { free, moves } = await look(tx, broadcast, rows, moment, gate);
      letters.push(...free);
      hasMore ||= moves > 0;
      if (rows.length > 0) continue;
    }
    if (await end(tx, broadcast.id, moment.now)) ended.push(broadcast.id);
  }
  return { letters, active: active.map(({ id }) => id), ended, hasMore };
}

/** The next recipients, if the broadcast still goes on: an officer may have stopped it. */
function takeWaiting(
  tx: Db,
  engine: Engine,
  id: string,
  limit: number,
  now: Date,
  resting: readonly number[],
) {
  return tx
    .selectFrom("broadcast_row")
    .innerJoin("broadcast", "broadcast.id", "broadcast_row.broadcast_id")
    .select(["broadcast_row.member_id as memberId"])
    .where("broadcast_row.broadcast_id", "=", id)
    .where("broadcast_row.state", "=", waiting)
    .where("broadcast_row.not_before", "<=", now.toISOString())
    .where("broadcast.state", "in", ["preparing", "sending"])
    .$if(resting.length > 0, (query) =>
      query.where("broadcast_row.member_id", "not in", (eb) =>
        eb
          .selectFrom("member as resting")
          .select("resting.id")
          .where("resting.telegram_id", "in", resting),
      ),
    )
    .orderBy("broadcast_row.not_before")
    .limit(limit)
    .$if(engine === "postgres", (query) => query.forUpdate("broadcast_row").skipLocked())
    .execute();
}

/** Ends it when nobody waits and nothing is on its way. */
async function end(tx: Db, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("broadcast")
    .set({ state: "done", ended_at: now.toISOString(), speed: 0 })
    .where("id", "=", id)
    .where("state", "=", "sending")
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("broadcast_sum")
            .select("broadcast_sum.state")
            .whereRef("broadcast_sum.broadcast_id", "=", "broadcast.id")
            .where("broadcast_sum.state", "in", ["waiting", "sending"])
            .where("broadcast_sum.people", ">", 0),
        ),
      ),
    )
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
