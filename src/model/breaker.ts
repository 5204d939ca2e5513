/**
 * Leaves a server alone that fails again and again, for a minute; then one call tries, and all
 * wait for what becomes of it.
 *
 * Two counts, so that one article on which a model fails does not silence the others. What five calls in a row
 * fail on rests by itself. The whole server rests after five failures in a row only if they were about several
 * things, and an answer that is of no use is none of these: the server did answer.
 */
export interface Breaker {
  /** False: not now. True: say afterwards how it went. @param about absent: something of its own */
  mayTry(about?: string): boolean;
  worked(about?: string): void;
  /** @param blames the server, or only the answer that it gave */
  failed(blames: "server" | "answer", about?: string): void;
  /** It was not tried after all. */
  untried(about?: string): void;
}

export interface BreakerOptions {
  readonly clock: () => number;
  readonly failures?: number;
  readonly restMs?: number;
}

/** Fewer things than these say little of the server. */
const leastThings = 3;
/** Things remembered for their failures; the oldest is forgotten. */
const mostThings = 1_000;

export function createBreaker({ clock, failures = 5, restMs = 60_000 }: BreakerOptions): Breaker {
  const server = createRest(clock, restMs);
  const things = new Map<string, Rest & { inARow: number }>();
  /** Failures of the server since it last answered, and what they were about. */
  let inARow = 0;
  const failedOn = new Set<string | symbol>();

  function answered() {
    inARow = 0;
    failedOn.clear();
    server.end();
  }

  return {
    mayTry(about) {
      if (!server.mayTry()) return false;
      const mayTry = about === undefined || (things.get(about)?.mayTry() ?? true);
      if (!mayTry) server.untried();
      return mayTry;
    },
    worked(about) {
      answered();
      if (about !== undefined) things.delete(about);
    },
    failed(blames, about) {
      if (about !== undefined) {
        const thing = things.get(about) ?? { ...createRest(clock, restMs), inARow: 0 };
        things.delete(about);
        things.set(about, thing);
        if (things.size > mostThings) things.delete(things.keys().next().value!);
        thing.untried();
        thing.inARow += 1;
        if (thing.inARow >= failures) thing.begin();
      }
      if (blames === "answer") return answered();
      server.untried();
      inARow += 1;
      if (failedOn.size < leastThings) failedOn.add(about ?? Symbol("something of its own"));
      if (inARow >= failures && failedOn.size >= Math.min(leastThings, failures)) server.begin();
    },
    untried(about) {
      server.untried();
      if (about !== undefined) things.get(about)?.untried();
    },
  };
}

interface Rest {
  mayTry(): boolean;
  begin(): void;
  end(): void;
  untried(): void;
}

function createRest(clock: () => number, restMs: number): Rest {
  let until: number | undefined;
  let isTrying = false;
  return {
    mayTry() {
      if (until === undefined) return true;
      if (clock() < until || isTrying) return false;
      isTrying = true;
      return true;
    },
    begin() {
      until = clock() + restMs;
      isTrying = false;
    },
    end() {
      until = undefined;
      isTrying = false;
    },
    untried() {
      isTrying = false;
    },
  };
}
