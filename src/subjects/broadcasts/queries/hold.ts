/**
 * A broadcast whose officer is none any more stands still until another officer decides.
 *
 * The author is asked for as long as it goes on; who agreed as the second, until it begins. Who is told,
 * and what they may do with it, is subjects/broadcasts/screens/hold.ts.
 */
import type { Broadcast, BroadcastState } from "../rules/record.ts";
import { createOfficerRecord } from "../../association/index.ts";
import { createWorkRecord } from "../../../store/due-work.ts";
import { compiled } from "../../../store/compiled.ts";
import type { Db } from "../../../store/rows.ts";

/** From "send" on, until it is over or stands still. */
const openStates: readonly BroadcastState[] = ["approval", "due", "preparing", "sending"];

const selectOpen = compiled((db: Db) =>
  db
    .selectFrom("broadcast")
    .select(["id", "author", "approved_by", "started_at"])
    .where("state", "in", openStates),
);

type Held = Pick<Broadcast, "id">;

/** Broadcasts that are open and have no officer behind them. @param settings Telegram ids of the settings */
export async function listUnbacked(
  db: Db,
  settings: ReadonlySet<number>,
): Promise<readonly Held[]> {
  const { rows } = await selectOpen(db, {});
  const officers = createOfficerRecord(db);
  const unbacked: Held[] = [];
  for (const { id, author, approved_by: second, started_at: startedAt } of rows) {
    const isSecondAsked = second !== null && startedAt === null;
    const isBacked =
      (await officers.isOfficer(author, settings)) &&
      (!isSecondAsked || (await officers.isOfficer(second, settings)));
    if (!isBacked) unbacked.push({ id });
  }
  return unbacked;
}

/** Pauses it, and plans that the others are told. */
export async function hold(tx: Db, { id }: Held, now: Date): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable("broadcast")
    .set({ state: "paused", speed: 0 })
    .where("id", "=", id)
    .where("state", "in", openStates)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return;
  await createWorkRecord(tx).schedule({
    id: `broadcast-held:${id}`,
    kind: "broadcast-held",
    payload: { broadcastId: id },
    dueAt: now,
  });
}
