/** Times as counts in steps of two in a hundred: as many numbers however many times there are. */
export interface Spread {
  add(ms: number): void;
  merge(other: Spread): void;
  count(): number;
  /** @returns milliseconds, not a number where nothing was counted */
  at(quantile: number): number;
  readonly counts: Uint32Array;
}

const step = Math.log(1.02);
/** Up to three hours. */
const size = Math.ceil(Math.log(11_000_000) / step);

export function createSpread(): Spread {
  const counts = new Uint32Array(size);
  let total = 0;
  return {
    counts,
    add(ms) {
      const at = Math.min(size - 1, Math.max(0, Math.floor(Math.log(Math.max(1, ms)) / step)));
      counts[at]! += 1;
      total += 1;
    },
    merge(other) {
      for (const [at, count] of other.counts.entries()) counts[at]! += count;
      total += other.count();
    },
    count: () => total,
    at(quantile) {
      let left = quantile * total;
      for (const [at, count] of counts.entries()) {
        left -= count;
        if (count > 0 && left <= 0) return Math.exp((at + 0.5) * step);
      }
      return Number.NaN;
    },
  };
}

/** How long replies took. */
export interface Times {
  readonly all: Spread;
  /** In chats to which no call failed meanwhile. */
  readonly calm: Spread;
  /** The same without questions: one that is not sure waits two seconds for more words of it. */
  readonly taps: Spread;
  /** To updates that came since the load last changed. */
  readonly since: Spread;
}

export const createTimes = (): Times => ({
  all: createSpread(),
  calm: createSpread(),
  taps: createSpread(),
  since: createSpread(),
});
