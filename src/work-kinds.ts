/**
 * Driver: the kinds of due work, an entry each. What a kind does lies with its subject.
 */
import type { Records } from "./core/turn.ts";
import type { DueWork } from "./core/work.ts";
import { exitQuestion, exitSweep } from "./telegram/exit.ts";
import { goalDue } from "./telegram/goal-due.ts";
import { pauseEnd } from "./telegram/pause.ts";
import { questionTold } from "./telegram/question-told.ts";
import { remind } from "./telegram/remind.ts";
import type { ThreadDeps } from "./telegram/thread-acts.ts";
import { threadSilence } from "./telegram/thread-silence.ts";

const hourMs = 60 * 60 * 1_000;

export type WorkKinds = Readonly<
  Record<string, (work: DueWork, records: Records) => Promise<void>>
>;

export function workKinds(deps: Parameters<typeof remind>[0] & ThreadDeps): WorkKinds {
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

    /** A question that came at night, in the mentor's morning. */
    "question-told": questionTold(deps),

    /** A talk without a word for a day. */
    "thread-silence": threadSilence(deps),

    /** Deletes what has served its time, every hour. */
    async purge(work, records) {
      await records.retention.purge(deps.clock());
      await records.work.schedule({ ...work, dueAt: new Date(deps.clock().getTime() + hourMs) });
    },
  };
}
