/**
 * One person's updates, in order: a few of them in one commit. Stops at the first that fails, or for which there is no room
 * yet, so that order holds. Who is taken, and when, is lane.ts.
 */
import type { Update } from "@grammyjs/types";
import type { Log } from "../../log.ts";
import type { Pending, Records, TurnStore } from "../records.ts";
import type { Taps } from "./taps.ts";
import { mayBeCut, putTogether } from "./whole-text.ts";

export interface WalkDeps {
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
  /** So long the rest of a very long text is waited for; 0: it is not. */
  readonly cutMs?: number | undefined;
  /** Looks at a text whose turn comes next; the turn begins when this ends. Absent, or `undefined`: at once. */
  readonly ahead?: ((text: string, person: number) => Promise<void> | undefined) | undefined;
  /** Called when a turn has said all: what it leaves to send can be taken in the same commit. */
  readonly committing?: (() => void) | undefined;
  /** Called after each commit: there may be something to send. */
  readonly committed: () => void;
  /** Called with a name at each step that a crash could fall on; tests end the process there. */
  readonly probe?: ((step: string) => void) | undefined;
  readonly taps: Taps;
  /** No more is taken. */
  readonly isStopped: () => boolean;
}

/** An update that fails this often is set aside. */
const maxTries = 3;
/** Where it was the database that failed: after so long it is tried again. */
const troubledMs = 500;
/** Of one person in one commit: a question takes a millisecond or two, and others wait meanwhile. */
const mostTogether = 8;

/** How many fit into one commit; a text in three pieces takes as long as three. */
function fitting(updates: readonly Pending[]): number {
  let messages = 0;
  const tooMany = updates.findIndex(({ parts = [] }) => {
    messages += 1 + parts.length;
    return messages > mostTogether;
  });
  return tooMany === -1 ? updates.length : Math.max(1, tooMany);
}

/** @returns walks through updates of one person. True: all were handled */
export function createWalk(deps: WalkDeps): (updates: readonly Pending[]) => Promise<boolean> {
  const { store, log, clock, probe, taps } = deps;

  async function walk(updates: readonly Pending[]): Promise<boolean> {
    for (let left = putTogether(updates); left.length > 0;) {
      const isStopped = deps.isStopped();
      const { together, waitMs } = admitted(
        left.slice(0, isStopped ? 1 : fitting(left)),
        left.at(-1),
      );
      const behind = left.slice(together.length);
      for (const update of together) taps.taken(update);
      const last = together.length > 0 && (isStopped || behind.length === 0);
      if (together.length > 0 && !(await take(together, last))) return false;
      if (waitMs > 0 && !last) await hold(behind, waitMs);
      if (waitMs > 0 || (last && behind.length > 0)) return false;
      left = behind;
    }
    taps.freed(updates[0]!.person);
    return true;
  }

  /** Those for which there is room; and where there is none for the one behind them, for how long. */
  function admitted(next: readonly Pending[], newest: Pending | undefined) {
    const together: Pending[] = [];
    for (const update of next) {
      const restMs = update === newest ? msToRest(update) : 0;
      if (restMs > 0) return { together, waitMs: restMs };
      // A group has limits of its own; 0 is nobody.
      const waitMs = update.person > 0 ? (deps.waitMs?.(update.person) ?? 0) : 0;
      if (waitMs > 0) return { together, waitMs };
      together.push(update);
    }
    return { together, waitMs: 0 };
  }

  /** How long the rest of a text that an app cut may still be on its way. */
  function msToRest(update: Pending): number {
    const { cutMs = 0 } = deps;
    if (cutMs === 0 || !mayBeCut(update)) return 0;
    const waitedMs = clock().getTime() - update.receivedAt.getTime();
    // A clock that was set back must not hold anybody for long.
    return waitedMs < 0 ? 0 : Math.max(0, cutMs - waitedMs);
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

  /** @returns false where one of them failed: then nothing behind it was tried */
  async function take(updates: readonly Pending[], last: boolean): Promise<boolean> {
    const looks = updates.flatMap((update) => deps.ahead?.(textOf(update), update.person) ?? []);
    if (looks.length > 0) await Promise.all(looks);
    for (let left = updates; left.length > 0;) {
      const began = performance.now();
      const afterwards = new Map<Pending, () => void>();
      const { done, failure } = await store.take(left, clock(), last, async (records, pending) => {
        const update = JSON.parse(pending.body) as Update;
        const after = await deps.handle(update, records, clock(), pending.receivedAt);
        afterwards.set(pending, after);
        probe?.("before-commit");
        deps.committing?.();
      });
      if (done.length > 0) probe?.("after-commit");
      const ms = Math.round(performance.now() - began);
      for (const [index, mine] of done.entries()) {
        const pending = left[index]!;
        if (mine) afterwards.get(pending)?.();
        log.info({ update: pending.updateId, ms }, "update-handled");
      }
      if (done.length > 0) deps.committed();
      left = left.slice(done.length);
      if (failure === undefined) continue;
      const [first] = left as [Pending];
      if (!store.isTrouble(failure.error)) {
        await failed(first, failure.error);
        return false;
      }
      log.error({ update: first.updateId, err: failure.error }, "database-troubled");
      if (deps.isStopped()) return false; // no fault of the update: whoever takes over tries it
      // The same again: nothing of it was kept.
      await new Promise((resolve) => setTimeout(resolve, troubledMs));
    }
    return true;
  }

  async function failed(pending: Pending, error: unknown): Promise<void> {
    const tries = pending.attempts + 1;
    log.error({ update: pending.updateId, tries, err: causeOf(error) }, "update-failed");
    try {
      if (tries < maxTries) {
        await store.fail(pending, new Date(clock().getTime() + 250 * tries));
        return;
      }
      await setAside(pending);
      log.error({ update: pending.updateId }, "update-set-aside");
      deps.committed();
    } catch (second) {
      // The lane opens again when its lease ends, and the update has another try.
      log.error({ update: pending.updateId, err: second }, "update-not-set-aside");
    }
  }

  async function setAside(pending: Pending): Promise<void> {
    let afterwards: () => void = () => undefined;
    try {
      await store.setAside(pending, clock(), async (records) => {
        const update = JSON.parse(pending.body) as Update;
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

  return walk;
}

/** Empty where it has none. */
function textOf({ body }: Pending): string {
  try {
    return (JSON.parse(body) as Update).message?.text ?? "";
  } catch {
    // Its turn says what is wrong with it.
    return "";
  }
}

/** grammY wraps what a handler throws; the cause is what matters. */
function causeOf(error: unknown): unknown {
  return error instanceof Error && error.name === "BotError" && "error" in error
    ? error.error
    : error;
}
