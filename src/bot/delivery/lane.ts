/**
 * Lanes. A person's updates are handled one after the other, different people's
 * side by side; each update is one transaction (design: "One message"). Who wrote just now comes first; of those who
 * wait longer a few are taken at a time, the oldest first.
 *
 * Nothing is sent from here but what may be lost: the answer to a tap, after the commit.
 */
import type { Update } from "@grammyjs/types";
import { createArrivals } from "./arrivals.ts";
import { createBell } from "./bell.ts";
import type { Pending, Records, TurnStore } from "../records.ts";
import type { Log } from "../../log.ts";
import { createTaps } from "./taps.ts";

export interface LaneDeps {
  readonly store: TurnStore;
  readonly log: Log;
  readonly clock: () => Date;
  /** Handles one update: says what it has to say through `records`. Returns what to do after the commit. */
  readonly handle: (
    update: Update,
    records: Records,
    now: Date,
    receivedAt: Date,
  ) => Promise<() => void>;
  /** Says sorry for an update that was set aside; otherwise as `handle`. */
  readonly apologise: (update: Update, records: Records, now: Date) => Promise<() => void>;
  /** Milliseconds until there is room for one more update of this person; 0: it counts, take it. */
  readonly waitMs?: ((person: number) => number) | undefined;
  /** Called with an update that has to wait: its button must not. */
  readonly reassure?: ((update: Update) => void) | undefined;
  /** Called when a turn has said all: what it leaves to send can be taken in the same commit. */
  readonly committing?: (() => void) | undefined;
  /** Called after each commit: there may be something to send. */
  readonly committed: () => void;
  /** Called with a name at each step that a crash could fall on; tests end the process there. */
  readonly probe?: ((step: string) => void) | undefined;
  /** People handled side by side, and how many of them may be such as wait longer: each of these makes a round longer. */
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

/** An update that fails this often is set aside. */
const maxTries = 3;
/** Long for a turn of milliseconds; another process takes over when it ends. */
const leaseMs = 10_000;
/** How often to look for updates that another process stored or that wait for another try. */
const lookEveryMs = 500;

export function createLanes(deps: LaneDeps): Lanes {
  const { store, log, clock, probe } = deps;
  const { concurrency = 64, mostLonger = 8 } = deps;
  const active = new Set<Promise<void>>();
  /** People whose updates are in hand; of those who waited longer, how many. */
  const busy = new Set<number>();
  let longer = 0;
  const arrivals = createArrivals((person) => busy.has(person), deps.nowMs);
  let stopped = false;
  const bell = createBell();
  let loop: Promise<void> | undefined;
  const taps = createTaps((update) => deps.reassure?.(update));

  /** A claim is a transaction of its own: not one by one. */
  const isFull = () => active.size > concurrency / 2;

  async function run(): Promise<void> {
    /** A claim failed, and may have gone through all the same. */
    let isDoubtful = false;
    while (!stopped) {
      const named = arrivals.next(isFull() ? 0 : concurrency - active.size);
      const others = longer > mostLonger / 2 ? 0 : mostLonger - longer;
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
      if (claimed.length === 0) {
        await bell.rest(lookEveryMs);
        continue;
      }
      probe?.("lanes-claimed");
      for (const [person, updates] of byPerson(claimed)) {
        const one = named.has(person) ? 0 : 1;
        longer += one;
        busy.add(person);
        const lane = walk(updates).finally(() => {
          longer -= one;
          busy.delete(person);
          active.delete(lane);
          bell.ring();
        });
        active.add(lane);
      }
    }
  }

  /** One person's updates in order; stops at the first that fails, so that order holds. */
  async function walk(updates: readonly Pending[]): Promise<void> {
    for (const [index, update] of updates.entries()) {
      // A group has limits of its own; 0 is nobody.
      const waitMs = update.person > 0 ? (deps.waitMs?.(update.person) ?? 0) : 0;
      if (waitMs > 0) return hold(updates.slice(index), waitMs);
      taps.taken(update);
      const last = stopped || index === updates.length - 1;
      if (!(await take(update, last))) return;
      if (!last) continue;
      taps.freed(update.person);
      return;
    }
  }

  /** Nothing is dropped: who sends too much at once waits, in order, and nobody else does. */
  async function hold(updates: readonly Pending[], waitMs: number): Promise<void> {
    const [first] = updates as [Pending];
    taps.held(updates);
    log.debug({ update: first.updateId, waitMs }, "updates-held");
    await store.hold(first, new Date(clock().getTime() + waitMs)).catch((error: unknown) => {
      // The lane opens again when its lease ends.
      log.error({ update: first.updateId, err: error }, "updates-not-held");
    });
  }

  async function take(pending: Pending, last: boolean): Promise<boolean> {
    const began = performance.now();
    const update = JSON.parse(pending.body) as Update;
    let afterwards: () => void = () => undefined;
    for (;;) {
      try {
        const mine = await store.turn(pending, clock(), last, async (records) => {
          afterwards = await deps.handle(update, records, clock(), pending.receivedAt);
          probe?.("before-commit");
          deps.committing?.();
        });
        probe?.("after-commit");
        if (mine) afterwards();
        deps.committed();
        log.info(
          { update: pending.updateId, ms: Math.round(performance.now() - began) },
          "update-handled",
        );
        return true;
      } catch (error) {
        if (store.isTrouble(error)) {
          log.error({ update: pending.updateId, err: error }, "database-troubled");
          if (stopped) return false; // no fault of the update: whoever takes over tries it
          await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
          continue; // the same update again: nothing of it was kept
        }
        await failed(pending, update, error);
        return false;
      }
    }
  }

  async function failed(pending: Pending, update: Update, error: unknown): Promise<void> {
    const tries = pending.attempts + 1;
    log.error({ update: pending.updateId, tries, err: causeOf(error) }, "update-failed");
    try {
      if (tries < maxTries) {
        await store.fail(pending, new Date(clock().getTime() + 250 * tries));
        return;
      }
      await setAside(pending, update);
      log.error({ update: pending.updateId }, "update-set-aside");
      deps.committed();
    } catch (second) {
      // The lane opens again when its lease ends, and the update has another try.
      log.error({ update: pending.updateId, err: second }, "update-not-set-aside");
    }
  }

  async function setAside(pending: Pending, update: Update): Promise<void> {
    let afterwards: () => void = () => undefined;
    try {
      await store.setAside(pending, clock(), async (records) => {
        afterwards = await deps.apologise(update, records, clock());
      });
    } catch (error) {
      if (store.isTrouble(error)) throw error;
      // So broken that even the apology fails: without one, or the person's lane never opens again.
      log.error({ update: pending.updateId, err: causeOf(error) }, "apology-failed");
      await store.setAside(pending, clock(), async () => undefined);
    }
    afterwards();
  }

  return {
    start() {
      loop = run();
    },
    isFull,
    wake(people, stored = []) {
      arrivals.add(people);
      taps.came(stored);
      bell.ring();
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

/** grammY wraps what a handler throws; the cause is what matters. */
function causeOf(error: unknown): unknown {
  return error instanceof Error && error.name === "BotError" && "error" in error
    ? error.error
    : error;
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
