/**
 * Who wrote just now, and was not taken yet. Under more than the program can do they are taken first, and who waits
 * already a few at a time: so whoever looks at their phone gets an answer while the rest is worked off.
 *
 * In memory: what is forgotten here still has its place in the queue.
 */
export interface Arrivals {
  /** Updates of these people came. */
  add(people: readonly number[]): void;
  /**
   * Whom to take first: the latest first.
   *
   * @param most at most so many
   * @param isBusy whether somebody's earlier updates are in hand; they stay until those are done
   */
  next(most: number, isBusy: (person: number) => boolean): Named;
  /** They were asked for: whoever came again meanwhile stays. */
  asked(named: Named): void;
}

export type Named = ReadonlyMap<number, number>;

/** People who are remembered; more than are taken in some seconds. */
const mostRemembered = 1_000;

export function createArrivals(): Arrivals {
  /** By person the number of their last arrival, in that order. */
  const came = new Map<number, number>();
  let count = 0;

  return {
    add(people) {
      for (const person of people) {
        came.delete(person);
        came.set(person, (count += 1));
      }
      for (const person of came.keys()) {
        if (came.size <= mostRemembered) break;
        came.delete(person);
      }
    },
    next(most, isBusy) {
      const named = new Map<number, number>();
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
