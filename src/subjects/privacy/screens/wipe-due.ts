/**
 * Somebody was forgotten: a minute later the bytes that they left go as well. Writing a large
 * file anew holds everybody up for seconds, so that waits for the night; a small one takes less than one.
 */
import { isQuiet, quietFromMinute } from "../../../bot/quiet-hours.ts";
import { nextLocalTime } from "../../../bot/local-time.ts";
import type { Wiping } from "../rules/record.ts";
import type { Records } from "../../../bot/records.ts";
import type { DueWork } from "../../../bot/due.ts";

/** Written anew in about a second on a slow disk. */
const smallBytes = 64 * 1024 * 1024;
const againMs = 60_000;

/** In the turn that erases. One wiping serves everybody who was forgotten meanwhile. */
export async function planWiping({ work }: Pick<Records, "work">, now: Date): Promise<void> {
  const dueAt = new Date(now.getTime() + againMs);
  await work.schedule({ id: "wipe", kind: "wipe", payload: {}, dueAt });
}

export interface WipeDeps {
  readonly wiping: Wiping;
  readonly clock: () => Date;
  /** Of the association: its night. */
  readonly timeZone: string;
}

export function wipeDue({ wiping, clock, timeZone }: WipeDeps) {
  return {
    async prepare(work: DueWork): Promise<(records: Records) => Promise<void>> {
      const now = clock();
      const isLarge = (await wiping.sizeBytes()) > smallBytes;
      if (isLarge && !isQuiet(now, timeZone)) {
        const tonight = nextLocalTime(
          now,
          timeZone,
          Math.floor(quietFromMinute / 60),
          quietFromMinute % 60,
          0,
        );
        return (records) => records.work.schedule({ ...work, dueAt: tonight });
      }
      const isDone = await wiping.wipe();
      return async (records) => {
        // The last message still holds the chat of whoever was forgotten.
        if (isDone && !(await records.rights.hasGoodbyes())) return;
        await records.work.schedule({ ...work, dueAt: new Date(clock().getTime() + againMs) });
      };
    },
  };
}
