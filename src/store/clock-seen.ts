/**
 * The clock at the last clean-up, so that what is deleted by age is not deleted because the clock
 * jumped. It judges the clock; it deletes nothing itself.
 *
 * A machine whose clock says next year would otherwise lose every class and list at once, and setting the
 * clock right brings nothing back. Waiting costs only that old rows stay a little longer.
 */
import type { Kysely } from "kysely";
import type { ClockSeen } from "../bot/records.ts";
import { compiled } from "./compiled.ts";
import type { Db } from "./rows.ts";
import { type Tables } from "./tables.ts";
import { hourMs } from "../bot/calendar.ts";

/** A machine may be off for a long weekend: that much is believed at once. */
const believedMs = 4 * 24 * hourMs;
/** Clean-ups, one an hour: so long the bot must have run with the new clock. Somebody will have noticed. */
const agreeing = 12;

const select = compiled((db: Db) => db.selectFrom("clock_seen").selectAll());

interface Seen {
  readonly at: string;
  readonly jumped_at: string | null;
  readonly agreed: number;
}

const upsert = compiled((db: Db, { at, jumped_at, agreed }: Seen) => {
  const row = { at, jumped_at, agreed };
  return db
    .insertInto("clock_seen")
    .values({ one: 1, ...row })
    .onConflict((conflict) => conflict.column("one").doUpdateSet(row));
});

export function createClockSeen(db: Kysely<Tables>): ClockSeen {
  return {
    async last() {
      const [row] = (await select(db, {})).rows;
      return row === undefined ? undefined : new Date(row.at);
    },

    async look(now) {
      const [row] = (await select(db, {})).rows;
      const lastMs = row === undefined ? undefined : Date.parse(row.at);
      const jumpedMs = row?.jumped_at == null ? undefined : Date.parse(row.jumped_at);
      if (lastMs === undefined || isNear(now, lastMs)) {
        await keep(now, null, 0);
        return "as-before";
      }
      // A clock that jumped must go on from where it jumped to.
      const agreed = jumpedMs !== undefined && isNear(now, jumpedMs) ? (row?.agreed ?? 0) + 1 : 1;
      if (agreed > agreeing) {
        await keep(now, null, 0);
        return "as-before";
      }
      await keep(new Date(lastMs), now, agreed);
      return "jumped";
    },
  };

  async function keep(at: Date, jumpedAt: Date | null, agreed: number): Promise<void> {
    const jumped_at = jumpedAt?.toISOString() ?? null;
    await upsert(db, { at: at.toISOString(), jumped_at, agreed });
  }
}

/** A step back is believed whatever its size: whoever deletes by an earlier clock deletes less. */
function isNear(now: Date, beforeMs: number): boolean {
  return now.getTime() - beforeMs <= believedMs;
}
