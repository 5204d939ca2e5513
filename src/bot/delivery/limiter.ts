/**
 * How fast one person's updates are taken. In memory: after a restart it starts afresh.
 *
 * Generous for a person who taps quickly, slow for a script: a burst, then one a second. Here stand the
 * sums only: in the private chat what is too much waits in the inbox (lane.ts), in a group it is named as
 * not taken (groups.ts).
 */
import type { Rate } from "./pace.ts";

export interface Limiter {
  /** Milliseconds until there is room for one more; 0: it was counted, take it. */
  take(who: Key): number;
}

export function createLimiter(rate: Rate = { burst: 40, perSecond: 1 }): Limiter {
  const buckets = createBuckets(rate);

  return {
    take(who) {
      const bucket = buckets.at(who, performance.now());
      if (bucket.tokens < 1) return Math.ceil(((1 - bucket.tokens) / rate.perSecond) * 1_000);
      bucket.tokens -= 1;
      return 0;
    },
  };
}

/** `closing`: not taken, and neither is what comes within `closedMs`: that is to be said. `closed`: it was said. */
export type Admitted = "yes" | "closing" | "closed";

export interface Admission {
  /**
   * @param who the person in this group: what is closed in one group is open in another
   * @param sentAt when it was written: what waited while the bot was down is no flood
   */
  take(who: string, sentAt: Date): Admitted;
}

/** How long nothing more is taken of somebody who wrote too much in a group. */
export const closedMs = 60_000;

export function createAdmission(rate: Rate): Admission {
  const buckets = createBuckets(rate);
  const closedUntil = new Map<string, number>();

  return {
    take(who, sentAt) {
      const at = sentAt.getTime();
      if (at < (closedUntil.get(who) ?? -Infinity)) return "closed";
      const bucket = buckets.at(who, at);
      if (closedUntil.delete(who)) bucket.tokens = rate.burst;
      if (bucket.tokens >= 1) {
        bucket.tokens -= 1;
        return "yes";
      }
      if (closedUntil.size > 20_000) closedUntil.clear(); // too early, which harms nobody
      closedUntil.set(who, at + closedMs);
      return "closing";
    },
  };
}

type Key = number | string;

interface Bucket {
  tokens: number;
  at: number;
}

/** One bucket a person. Time that goes back fills none. */
function createBuckets({ burst, perSecond }: Rate): { at(key: Key, nowMs: number): Bucket } {
  const buckets = new Map<Key, Bucket>();
  const refilled = ({ tokens, at }: Bucket, nowMs: number): number =>
    Math.min(burst, tokens + (Math.max(0, nowMs - at) / 1_000) * perSecond);

  return {
    at(key, nowMs) {
      if (buckets.size > 20_000) {
        for (const [other, bucket] of buckets) {
          if (refilled(bucket, nowMs) >= burst) buckets.delete(other);
        }
      }
      const bucket = buckets.get(key) ?? { tokens: burst, at: nowMs };
      bucket.tokens = refilled(bucket, nowMs);
      bucket.at = Math.max(bucket.at, nowMs);
      buckets.set(key, bucket);
      return bucket;
    },
  };
}
