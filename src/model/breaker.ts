/**
 * Model room: leaves a server alone that fails again and again. After five failures in a row nobody calls
 * it for a minute; then one call tries, and all wait for what becomes of it.
 */
export interface Breaker {
  /** False: not now. True: say afterwards how it went. */
  mayTry(): boolean;
  worked(): void;
  failed(): void;
  /** It was not tried after all. */
  untried(): void;
}

export interface BreakerOptions {
  readonly clock: () => number;
  readonly failures?: number;
  readonly restMs?: number;
}

export function createBreaker({ clock, failures = 5, restMs = 60_000 }: BreakerOptions): Breaker {
  let inARow = 0;
  let openUntil: number | undefined;
  let isTrying = false;

  return {
    mayTry() {
      if (openUntil === undefined) return true;
      if (clock() < openUntil || isTrying) return false;
      isTrying = true;
      return true;
    },
    worked() {
      inARow = 0;
      openUntil = undefined;
      isTrying = false;
    },
    failed() {
      inARow += 1;
      isTrying = false;
      if (inARow >= failures) openUntil = clock() + restMs;
    },
    untried() {
      isTrying = false;
    },
  };
}
