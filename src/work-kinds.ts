/**
 * Driver: the kinds of due work, an entry each. What a kind does lies with its subject.
 */
import type { Records } from "./core/turn.ts";
import type { DueWork } from "./core/work.ts";
import { exitQuestion, exitSweep } from "./telegram/exit.ts";
import { goalDue } from "./telegram/goal-due.ts";
import { digest, digestSweep } from "./telegram/mentor-digest.ts";
import { pauseEnd } from "./telegram/pause.ts";
import { lookAsk, lookLate } from "./telegram/review-late.ts";
import { remind } from "./telegram/remind.ts";

const hourMs = 60 * 60 * 1_000;

export type WorkKinds = Readonly<
  Record<string, (work: DueWork, records: Records) => Promise<void>>
>;

export function workKinds(deps: Parameters<typeof remind>[0]): WorkKinds {
  return {
    /** The task that somebody put off until this hour. */
    remind: remind(deps),

    /** The day that somebody chose for their goal. */
    goal: goalDue(deps),

    /** The evening on which somebody wanted to come back. */
    "pause-end": pauseEnd(deps),

    /** Three months without a sale: once a day who comes near it, and on the day the question. */
    "exit-sweep": exitSweep(deps),
    "exit-question": exitQuestion(deps),

    /** A mentor's day in one message; once a day, who has none planned. */
    digest: digest(deps),
    "digest-sweep": digestSweep(deps),
    /** Something waits for a look for two days: neighbours are found, and each is asked. */
    "look-late": lookLate(deps),
    "look-ask": lookAsk(deps),

    /** Deletes what has served its time, every hour. */
    async purge(work, records) {
      await records.retention.purge(deps.clock());
      await records.work.schedule({ ...work, dueAt: new Date(deps.clock().getTime() + hourMs) });
    },
  };
}
