/**
 * Telegram room: how many updates one person may send. In memory: after a restart it starts afresh.
 *
 * Generous for a person who taps quickly, short for a script: a burst, then one a second.
 */

/** `no, say so` once when the limit is reached; after that silence until there is room again. */
export type Allowed = "yes" | "no, say so" | "no";

export interface Limiter {
  take(person: number): Allowed;
}

export function createLimiter(burst = 40, perSecond = 1): Limiter {
  const people = new Map<number, { tokens: number; at: number; told: boolean }>();

  return {
    take(person) {
      const now = performance.now();
      if (people.size > 20_000) forgetFull(people, now, burst, perSecond);
      const known = people.get(person) ?? { tokens: burst, at: now, told: false };
      known.tokens = Math.min(burst, known.tokens + ((now - known.at) / 1_000) * perSecond);
      known.at = now;
      people.set(person, known);
      if (known.tokens >= 1) {
        known.tokens -= 1;
        known.told = false;
        return "yes";
      }
      if (known.told) return "no";
      known.told = true;
      return "no, say so";
    },
  };
}

function forgetFull(
  people: Map<number, { tokens: number; at: number }>,
  now: number,
  burst: number,
  perSecond: number,
): void {
  for (const [person, { tokens, at }] of people) {
    if (tokens + ((now - at) / 1_000) * perSecond >= burst) people.delete(person);
  }
}
