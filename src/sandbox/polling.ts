/**
 * Sandbox: getUpdates, the long poll.
 *
 * Holds the one open poll. A second one ends the first, as on Telegram. Order and
 * expiry of updates are in store/updates.ts.
 */
import { Refusal } from "./bot-api/errors.ts";
import type { Updates, WaitingUpdate } from "./store/updates.ts";

export interface Poll {
  readonly offset: number;
  /** At most this many updates. */
  readonly limit: number;
  readonly timeoutMs: number;
  /** Asked before anything is handed over; while true, nothing ever is. */
  isSilent(): boolean;
  onGone(listener: () => void): void;
}

export interface Polling {
  /** @throws {Refusal} 409 once another poll takes over. */
  poll(poll: Poll): Promise<readonly WaitingUpdate[]>;
  /** Milliseconds since the last poll ended, 0 while one is open, `null` before the first. */
  lastPollAgoMs(): number | null;
}

const conflict = (): Refusal =>
  new Refusal(
    409,
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
  );

export function createPolling(updates: Updates): Polling {
  let open: { takeOver(): void } | undefined;
  let lastAt: number | null = null;

  function take({ limit }: Poll): readonly WaitingUpdate[] {
    const found = updates.pending(limit);
    updates.markServed(found);
    return found;
  }

  function confirm({ offset }: Poll): void {
    if (offset > 0) updates.confirmBelow(offset);
    if (offset < 0) {
      const first = updates.pending(Number.MAX_SAFE_INTEGER).at(offset);
      if (first !== undefined) updates.confirmBelow(first.id);
    }
  }

  function wait(poll: Poll): Promise<readonly WaitingUpdate[]> {
    return new Promise((resolve, reject) => {
      const finish = (end: () => void): void => {
        clearTimeout(timer);
        stopListening();
        if (open === mine) {
          open = undefined;
          lastAt = performance.now();
        }
        end();
      };
      const mine = { takeOver: () => finish(() => reject(conflict())) };
      const timer = setTimeout(() => {
        if (!poll.isSilent()) finish(() => resolve([]));
      }, poll.timeoutMs);
      let isDue = false;
      const stopListening = updates.onPut(() => {
        if (isDue || poll.isSilent()) return;
        isDue = true;
        // A moment later, so that updates put together travel together.
        setImmediate(() => {
          if (open === mine) finish(() => resolve(take(poll)));
        });
      });
      poll.onGone(() => finish(() => resolve([])));
      open = mine;
    });
  }

  return {
    async poll(poll) {
      lastAt = performance.now();
      open?.takeOver();
      if (poll.isSilent()) return wait(poll);
      confirm(poll);
      const found = take(poll);
      return found.length > 0 || poll.timeoutMs === 0 ? found : wait(poll);
    },
    lastPollAgoMs() {
      if (open !== undefined) return 0;
      return lastAt === null ? null : Math.round(performance.now() - lastAt);
    },
  };
}
