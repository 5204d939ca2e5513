/**
 * Deletes what has served its time, every hour; not by a clock that has just jumped. What that is, each
 * owner of tables says in its rights.
 */
import { hourMs } from "../../../bot/calendar.ts";
import type { DueWork } from "../../../bot/due.ts";
import type { Records } from "../../../bot/records.ts";

export interface PurgeDeps {
  readonly clock: () => Date;
  /** Told when the clock jumped so far that nothing is deleted by it. */
  readonly clockJumped?: (jump: { readonly from: Date; readonly to: Date }) => void;
}

export function purgeDue({ clock, clockJumped }: PurgeDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const now = clock();
    const from = await records.clockSeen.last();
    if ((await records.clockSeen.look(now)) === "as-before") await records.retention.purge(now);
    else clockJumped?.({ from: from ?? now, to: now });
    await records.work.schedule({ ...work, dueAt: new Date(now.getTime() + hourMs) });
  };
}
