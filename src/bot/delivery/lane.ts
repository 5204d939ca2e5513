/**
 * Lanes. A person's updates are handled one after the other, different people's
 * side by side; each update is one transaction (design: "One message").
 *
 * Nothing is sent from here but what may be lost: the answer to a tap, after the commit.
 */
import type { Update } from "@grammyjs/types";
import { createBell } from "./bell.ts";
import type { Pending, Records, TurnStore } from "../records.ts";
import type { Log } from "../../log.ts";

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
  /** People handled side by side. */
  readonly concurrency?: number;
}

export interface Lanes {
  start(): void;
  /** What comes now waits, or is another process's. */
  isFull(): boolean;
  /** Call when these updates came in. */
  wake(came?: readonly Update[]): void;
  /** Takes no more updates and waits until those in hand are done, at most `graceMs`. */
  stop(graceMs: number): Promise<void>;
}

/** An update that fails this often is set aside. */
const maxTries = 3;
/** Long for a turn of milliseconds; another process takes over when it ends. */
const leaseMs = 10_000;
/** People whose taps are remembered until they are handled. */
const mostWithTaps = 1_000;
/** How often to look for updates that another process stored or that wait for another try. */
const lookEveryMs = 500;

export function createLanes(deps: LaneDeps): Lanes {
  const { store, log, clock, probe } = deps;
  const concurrency = deps.concurrency ?? 64;
  const active = new Set<Promise<void>>();
  let stopped = false;
  const bell = createBell();
  let loop: Promise<void> | undefined;
  /** People whose updates wait for room. */
  const waiting = new Set<number>();
  /** Their updates that were reassured: they come with each claim until they are taken. */
  const reassured = new Set<number>();
  /** Taps that came and were not handled yet, by person: they may lie behind what a claim takes along. */
  const taps = new Map<number, Update[]>();

  /** A claim is a transaction of its own: not one by one. */
  const isFull = () => active.size > concurrency / 2;

  async function run(): Promise<void> {
    while (!stopped) {
      const free = isFull() ? 0 : concurrency - active.size;
      let claimed: readonly Pending[] = [];
      try {
        if (free > 0) claimed = await store.claimLanes(clock(), free, leaseMs);
      } catch (error) {
        log.error({ err: error }, "claim-failed");
      }
      if (claimed.length === 0) {
        await bell.rest(lookEveryMs);
        continue;
      }
      probe?.("lanes-claimed");
      for (const updates of byPerson(claimed)) {
        const lane = walk(updates).finally(() => {
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
      reassured.delete(update.updateId);
      forgetTap(update);
      const last = stopped || index === updates.length - 1;
      if (!(await take(update, last))) return;
      if (!last) continue;
      waiting.delete(update.person);
      return;
    }
  }

  function forgetTap({ person, updateId }: Pending): void {
    const left = taps.get(person)?.filter(({ update_id: id }) => id !== updateId) ?? [];
    if (left.length > 0) taps.set(person, left);
    else taps.delete(person);
  }

  /** Nothing is dropped: who sends too much at once waits, in order, and nobody else does. */
  async function hold(updates: readonly Pending[], waitMs: number): Promise<void> {
    const [first] = updates as [Pending];
    waiting.add(first.person);
    const claimed = updates.map(({ body }) => JSON.parse(body) as Update);
    const behind = taps.get(first.person) ?? [];
    taps.delete(first.person);
    for (const update of [...claimed, ...behind]) {
      if (reassured.has(update.update_id)) continue;
      reassured.add(update.update_id);
      deps.reassure?.(update);
    }
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
    wake(came = []) {
      // A claim takes along only the next few of a person's updates; a tap may be far behind them.
      for (const update of came) {
        const person: unknown = update.callback_query?.from?.id;
        if (typeof person !== "number") continue;
        if (waiting.has(person)) {
          reassured.add(update.update_id);
          deps.reassure?.(update);
          continue;
        }
        // Whoever handles them may be another process: then nothing here forgets them.
        if (taps.size >= mostWithTaps) taps.clear();
        taps.set(person, [...(taps.get(person) ?? []), update]);
      }
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

function byPerson(pending: readonly Pending[]): Pending[][] {
  const lanes = new Map<number, Pending[]>();
  for (const update of pending) {
    const lane = lanes.get(update.person);
    if (lane === undefined) lanes.set(update.person, [update]);
    else lane.push(update);
  }
  return [...lanes.values()];
}
