/**
 * How many forms with a file a desk may send at once and in a minute, and all desks together. A picture is in
 * memory until Telegram has it: neither an officer's phone nor a stolen desk fills it. In memory.
 */
import { createLimiter } from "../bot/delivery/limiter.ts";

/** Somebody who saves twice is not turned away, and nobody saves more often than that by hand. */
const usual = { atOnce: 2, atOnceAll: 4, rate: { burst: 20, perSecond: 1 / 3 } };

export interface Uploads {
  /**
   * @param desk its secret
   * @returns to be called when the form is handled; `undefined` where there is no room for it now
   */
  begin(desk: string): (() => void) | undefined;
}

export function createUploads({ atOnce, atOnceAll, rate } = usual): Uploads {
  const limiter = createLimiter(rate);
  const running = new Map<string, number>();
  let all = 0;

  return {
    begin(desk) {
      const mine = running.get(desk) ?? 0;
      if (mine >= atOnce || all >= atOnceAll || limiter.take(desk) > 0) return undefined;
      running.set(desk, mine + 1);
      all += 1;
      return () => {
        all -= 1;
        const left = running.get(desk)! - 1;
        if (left === 0) running.delete(desk);
        else running.set(desk, left);
      };
    },
  };
}
