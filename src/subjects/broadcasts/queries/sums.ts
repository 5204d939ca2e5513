/** How many recipients of a broadcast are in which state, kept up with every change. */
import { sql } from "kysely";
import type { Tables } from "../../../store/tables.ts";
import type { Db } from "../../../store/rows.ts";

/** `<state>:<reason>`; the reason may be empty. */
export type Shift = `${Tables["broadcast_row"]["state"]}:${string}`;

/** Adds to the sums of a broadcast; a negative number takes away. */
export async function addTo(
  db: Db,
  broadcastId: string,
  shifts: ReadonlyMap<Shift, number>,
): Promise<void> {
  for (const [shift, people] of shifts) {
    if (people === 0) continue;
    const [state, reason] = split(shift);
    await db
      .insertInto("broadcast_sum")
      .values({ broadcast_id: broadcastId, state, reason, people })
      .onConflict((conflict) =>
        conflict
          .columns(["broadcast_id", "state", "reason"])
          .doUpdateSet({ people: sql<number>`broadcast_sum.people + excluded.people` }),
      )
      .execute();
  }
}

function split(shift: Shift): [state: string, reason: string] {
  const at = shift.indexOf(":");
  return [shift.slice(0, at), shift.slice(at + 1)];
}

/** Collects changes of several broadcasts, to be added at once. */
export function createShifts(): {
  move(broadcastId: string, from: Shift, to: Shift): void;
  save(db: Db): Promise<void>;
} {
  const all = new Map<string, Map<Shift, number>>();
  const add = (broadcastId: string, shift: Shift, people: number): void => {
    const shifts = all.get(broadcastId) ?? new Map<Shift, number>();
    all.set(broadcastId, shifts.set(shift, (shifts.get(shift) ?? 0) + people));
  };
  return {
    move(broadcastId, from, to) {
      add(broadcastId, from, -1);
      add(broadcastId, to, 1);
    },
    async save(db) {
      for (const [broadcastId, shifts] of all) await addTo(db, broadcastId, shifts);
    },
  };
}
