/**
 * Who wrote just now, and was not taken yet. Under more than the program can do they are taken first, and who waits
 * already a few at a time: so whoever looks at their phone gets an answer while the rest is worked off.
 *
 * In memory: what is forgotten here still has its place in the queue.
 */
export interface Arrivals {
  /** Updates of these people came. */
  add(people: readonly number[]): void;
  /** Whom to take first: at most so many, the latest first. */
  next(most: number): Named;
  /** They were asked for: whoever came again meanwhile stays. */
  asked(named: Named): void;
}

/** People, each with their last arrival. */
export type Named = ReadonlyMap<number, { readonly atMs: number }>;

/** Who waits for longer does not write just now: after a flood they would be as many as can be handled side by side. */
const justNowMs = 2_000;

/**
 * @param isBusy whether somebody's earlier updates are in hand: they are not named, nor forgotten, until those are done
 * @param nowMs a clock that never jumps
 */
export function createArrivals(
  isBusy: (person: number) => boolean,
  nowMs = () => performance.now(),
): Arrivals {
  /** In the order in which they came. */
  const came = new Map<number, { readonly atMs: number }>();

  function forgetEarlier(): void {
    for (const [person, { atMs }] of came) {
      if (nowMs() - atMs <= justNowMs) return;
      came.delete(person);
      if (isBusy(person)) came.set(person, { atMs: nowMs() });
    }
  }

  return {
    add(people) {
      forgetEarlier();
      for (const person of people) {
        came.delete(person);
        came.set(person, { atMs: nowMs() });
      }
    },
    next(most) {
      forgetEarlier();
      const named = new Map<number, { readonly atMs: number }>();
      if (most <= 0) return named;
      for (const [person, arrival] of [...came].toReversed()) {
        if (isBusy(person)) continue;
        named.set(person, arrival);
        if (named.size === most) break;
      }
      return named;
    },
    asked(named) {
      for (const [person, arrival] of named) {
        if (came.get(person) === arrival) came.delete(person);
      }
    },
  };
}
