/**
 * Pause: begins and ends one, together with the message that is due when a dated one is over.
 *
 * Runs inside the transaction of the caller; says nothing.
 */
import type { Records } from "../../../bot/records.ts";

type PauseRecords = Pick<Records, "pauses" | "work">;

/** @param until `null`: until they come back; a second call moves the end */
export async function pauseUntil(
  { pauses, work }: PauseRecords,
  memberId: string,
  until: Date | null,
  now: Date,
): Promise<void> {
  await pauses.set(memberId, { until, at: now });
  if (until === null) return work.cancel(workId(memberId));
  await work.schedule({
    id: workId(memberId),
    kind: "pause-end",
    payload: { memberId },
    dueAt: until,
  });
}

/** @returns false when nobody had paused */
export async function endPause({ pauses, work }: PauseRecords, memberId: string): Promise<boolean> {
  const ended = await pauses.end(memberId);
  if (ended) await work.cancel(workId(memberId));
  return ended;
}

function workId(memberId: string): string {
  return `pause-end:${memberId}`;
}
