/** At most so many calls at once; who finds no free place waits a little, first come first served. */
export interface Slots {
  /** Gives what frees the place again, or `undefined` if none became free in time. */
  take(waitMs: number, signal: AbortSignal): Promise<(() => void) | undefined>;
}

export function createSlots(count: number): Slots {
  let free = count;
  const queue: ((release: () => void) => void)[] = [];

  function hold(): () => void {
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      const next = queue.shift();
      if (next === undefined) free += 1;
      else next(hold());
    };
  }

  return {
    async take(waitMs, signal) {
      if (signal.aborted) return undefined;
      if (free > 0) {
        free -= 1;
        return hold();
      }
      return new Promise((resolve) => {
        const leave = (release?: () => void) => {
          clearTimeout(timer);
          signal.removeEventListener("abort", giveUp);
          resolve(release);
        };
        const giveUp = () => {
          queue.splice(queue.indexOf(leave), 1);
          leave();
        };
        const timer = setTimeout(giveUp, waitMs);
        signal.addEventListener("abort", giveUp);
        queue.push(leave);
      });
    },
  };
}
