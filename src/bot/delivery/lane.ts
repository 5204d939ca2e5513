/**
 * Lanes. A person's updates are handled one after the other (walk.ts), different people's side by side. Who wrote just now
 * comes first; of those who wait longer a few are taken at a time, the oldest first, and more of them while nobody writes.
 *
 * Nothing is sent from here but what may be lost: the answer to a tap, after the commit.
 */
import type { Update } from "@grammyjs/types";
import { createArrivals } from "./arrivals.ts";
import { createBell } from "./bell.ts";
import type { Pending } from "../records.ts";
import { createTaps } from "./taps.ts";
import { createWalk, type WalkDeps } from "./walk.ts";

export interface LaneDeps extends Omit<WalkDeps, "taps" | "isStopped"> {
  /** Called with an update that has to wait: its button must not. */
  readonly reassure?: ((update: Update) => void) | undefined;
  /** People handled side by side, and how many of them may be such as wait longer while others write: each of these makes a round longer. */
  readonly concurrency?: number;
  readonly mostLonger?: number;
  /** Never jumps; tests let it stand still. */
  readonly nowMs?: () => number;
}

export interface Lanes {
  start(): void;
  /** What comes now waits, or is another process's. */
  isFull(): boolean;
  /** Updates of these people are being stored; or were, and then they are given. */
  wake(people: readonly number[], stored?: readonly Update[]): void;
  /** Takes no more updates and waits until those in hand are done, at most `graceMs`. */
  stop(graceMs: number): Promise<void>;
}

/** Long for a turn of milliseconds; another process takes over when it ends. */
const leaseMs = 10_000;
/** How often to look for updates that another process stored or that wait for another try. */
const lookEveryMs = 500;

/** With more people in hand at once somebody waits for the main thread. */
const fewInHand = 16;

export function createLanes(deps: LaneDeps): Lanes {
  const { store, log, clock, probe, concurrency = 64, mostLonger = 8 } = deps;
  const active = new Set<Promise<void>>();
  /** People whose updates are in hand; of those who waited longer, how many. */
  const busy = new Set<number>();
  let longer = 0;
  const arrivals = createArrivals((person) => busy.has(person), deps.nowMs);
  let stopped = false;
  const bell = createBell();
  let loop: Promise<void> | undefined;
  const taps = createTaps((update) => deps.reassure?.(update));
  const walk = createWalk({
    ...deps,
    taps,
    isStopped: () => stopped,
    // With few in hand nobody need wait for a look ahead.
    ahead: (...of) => (active.size > fewInHand ? deps.ahead?.(...of) : undefined),
  });

  /** A claim is a transaction of its own: not one by one. */
  const isFull = () => active.size > concurrency / 2;

  async function run(): Promise<void> {
    /** A claim failed, and may have gone through all the same. */
    let isDoubtful = false;
    while (!stopped) {
      const named = arrivals.next(isFull() ? 0 : concurrency - active.size);
      // Where nobody writes just now nobody waits for a longer round. Half is left to whoever does next.
      const isQuiet = named.size === 0 && active.size === longer;
      const most = isQuiet ? Math.max(mostLonger, concurrency / 2) : mostLonger;
      const others = longer > most / 2 ? 0 : most - longer;
      let claimed: readonly Pending[] = [];
      try {
        if (named.size + others > 0) {
          const held = isDoubtful ? [...busy] : undefined;
          isDoubtful = true;
          claimed = await store.claimLanes(clock(), others, leaseMs, [...named.keys()], held);
          isDoubtful = false;
        }
        arrivals.asked(named);
      } catch (error) {
        log.error({ err: error }, "claim-failed");
      }
      if (claimed.length > 0) probe?.("lanes-claimed");
      const lanes = byPerson(claimed);
      for (const [person, updates] of lanes) {
        const one = named.has(person) ? 0 : 1;
        longer += one;
        busy.add(person);
        const lane = walk(updates)
          .then((isDone) => {
            // Whoever writes now hears of all that they wrote before: the rest of it comes next.
            if (isDone && one === 0 && updates.at(-1)!.arrivals === null) arrivals.add([person]);
          })
          .finally(() => {
            longer -= one;
            busy.delete(person);
            active.delete(lane);
            bell.ring();
          });
        active.add(lane);
      }
      // With fewer than it asked for nobody else waited: whoever comes, or is done, rings.
      if (claimed.length === 0 || lanes.size < others) await bell.rest(lookEveryMs);
    }
  }

  /**
   * Called a moment after they were stored: a claim in the same commit has them in hand by then. Whoever is in hand is taken
   * again when that is done.
   */
  function ringUnlessInHand(people: readonly number[]): void {
    if (people.some((person) => !busy.has(person))) bell.ring();
  }

  return {
    start() {
      loop = run();
    },
    isFull,
    wake(people, stored = []) {
      arrivals.add(people);
      taps.came(stored);
      if (stored.length === 0) bell.ring();
      else setImmediate(ringUnlessInHand, people);
    },
    async stop(graceMs) {
      stopped = true;
      bell.ring();
      await loop;
      const done = Promise.allSettled(active);
      await Promise.race([done, new Promise((resolve) => setTimeout(resolve, graceMs).unref())]);
    },
  };
}

function byPerson(pending: readonly Pending[]): ReadonlyMap<number, readonly Pending[]> {
  const lanes = new Map<number, Pending[]>();
  for (const update of pending) {
    const lane = lanes.get(update.person);
    if (lane === undefined) lanes.set(update.person, [update]);
    else lane.push(update);
  }
  return lanes;
}
