/**
 * The recipients of a broadcast are written down, a slice of the register at a time, each with
 * the moment from which on they may get it.
 */
import { sql } from "kysely";
import { notBefore, type SendingMoment } from "../rules/sending.ts";
import { isTested, type Broadcast, type LocalMoment } from "../rules/record.ts";
import { isInAudience } from "./audience.ts";
import { columnsOf } from "./columns.ts";
import { addTo, type Shift } from "./sums.ts";
import { beginningOf } from "../rules/beginning.ts";
import { endOfSlice, slice } from "./register.ts";
import { addLooks, createFairTestRecord } from "../../fairtests/index.ts";
import type { Db } from "../../../store/rows.ts";

/** People of the register a transaction; one statement for a million stops everything for seconds. */
const sliceSize = 5_000;

/** Whose moment has come waits for no clock, wherever it is set afterwards. */
export const alreadyDue = new Date(0).toISOString();

/** Clocks of the villages that have their own, and the usual ones. */
async function timeZonesOf(db: Db): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("village")
    .select("time_zone")
    .distinct()
    .where("time_zone", "is not", null)
    .execute();
  return rows.map(({ time_zone }) => time_zone!);
}

/** Begins where the chosen moment has come for the first village; false while it has not. */
export async function begin(
  db: Db,
  id: string,
  startsAt: LocalMoment | null,
  { now, timeZone }: SendingMoment,
): Promise<boolean> {
  if (startsAt !== null) {
    const starts = [timeZone, ...(await timeZonesOf(db))].map((zone) =>
      notBefore(startsAt, new Date(0), zone),
    );
    if (starts.every((at) => at > now)) return false;
  }
  const { numUpdatedRows } = await db
    .updateTable("broadcast")
    .set({ state: "preparing", started_at: now.toISOString() })
    .where("id", "=", id)
    .where("state", "=", "due")
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The rule of a fair test stands before the first message goes. */
export async function beginTest(db: Db, broadcast: Broadcast, now: Date): Promise<void> {
  if (!isTested(broadcast)) return;
  const { id, content } = broadcast;
  const about = { en: beginningOf(content, "en"), zh: beginningOf(content, "zh") };
  await createFairTestRecord(db).begin({ id, kind: "broadcast", about, ...addLooks(now) });
}

export async function prepareSlice(
  tx: Db,
  broadcast: Broadcast,
  after: string | null,
  { now, timeZone }: SendingMoment,
): Promise<void> {
  const last = await endOfSlice(tx, after ?? undefined, sliceSize);
  const { numUpdatedRows } = await tx
    .updateTable("broadcast")
    .set(last === undefined ? { state: "sending", is_prepared: 1 } : { prepared_to: last })
    .where("id", "=", broadcast.id)
    .where("state", "=", "preparing") // cancelled meanwhile
    .where("prepared_to", after === null ? "is" : "=", after) // another has had this slice
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return;
  const starts = (zone: string) => {
    const at = notBefore(broadcast.startsAt, now, zone);
    return at > now ? at.toISOString() : alreadyDue;
  };
  const cases = (await timeZonesOf(tx)).map((zone) => sql`when ${zone} then ${starts(zone)}`);
  const startsThere =
    cases.length === 0
      ? sql`${starts(timeZone)}`
      : sql`case village.time_zone ${sql.join(cases, sql` `)} else ${starts(timeZone)} end`;
  const { numAffectedRows } = await sql`
    insert into broadcast_row (broadcast_id, member_id, state, not_before)
    select ${broadcast.id}, member.id, 'waiting', ${startsThere}
    from member left join village on village.id = member.village_id
    where ${isInAudience(broadcast.audience, now)} ${slice(after ?? undefined, last)}
    on conflict do nothing`.execute(tx);
  await addTo(tx, broadcast.id, new Map<Shift, number>([["waiting:", Number(numAffectedRows)]]));
  if (last === undefined) await putRight(tx, broadcast);
}

/**
 * All who got the mistake are written down now, so the rest can get the words that are right: what was stopped for it
 * goes on with them. What is over stays as it was.
 */
async function putRight(tx: Db, { corrects, content }: Broadcast): Promise<void> {
  if (corrects === undefined) return;
  await tx
    .updateTable("broadcast")
    .set((eb) => ({
      ...columnsOf({ content }),
      state: eb
        .case()
        .when("is_prepared", "=", 1)
        .then("sending" as const)
        .else("preparing" as const)
        .end(),
    }))
    .where("id", "=", corrects.id)
    .where("state", "=", "paused")
    .where("started_at", "is not", null)
    .execute();
}
