/**
 * A bell for loops that wait: they rest until somebody rings or their time is over.
 *
 * A ring that comes while nobody rests is kept for the next rest, so nothing is slept through.
 */
export interface Bell {
  ring(): void;
  /** Ends at the ring or after `ms`, whichever comes first. */
  rest(ms: number): Promise<void>;
}

export function createBell(): Bell {
  let rung = false;
  let wake: (() => void) | undefined;

  return {
    ring() {
      rung = true;
      wake?.();
    },
    async rest(ms) {
      if (!rung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      wake = undefined;
      rung = false;
    },
  };
}
