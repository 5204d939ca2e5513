/**
 * Driver: the kinds of due work, an entry each. What a kind does lies with its subject.
 */
import type { Records } from "./core/turn.ts";
import type { DueWork } from "./core/work.ts";
import { remind } from "./telegram/remind.ts";

const hourMs = 60 * 60 * 1_000;

export type WorkKinds = Readonly<
  Record<string, (work: DueWork, records: Records) => Promise<void>>
>;

export function workKinds(deps: Parameters<typeof remind>[0]): WorkKinds {
  return {
    /** The task that somebody put off until this hour. */
    remind: remind(deps),

    /** Deletes what has served its time, every hour. */
    async purge(work, records) {
      await records.retention.purge(deps.clock());
      await records.work.schedule({ ...work, dueAt: new Date(deps.clock().getTime() + hourMs) });
    },
  };
}
