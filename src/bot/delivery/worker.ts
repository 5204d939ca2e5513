/**
 * Does what is due. One kind of work is one entry of its subject; each runs in the transaction
 * that removes it, so it happens once however often the process dies. What is prepared before its
 * transaction may take as long as it likes: other work goes on meanwhile.
 */
import { createBell } from "./bell.ts";
import type {
  ClockStep,
  DueWork,
  DueWorkStore,
  PlainKindName,
  PreparedKind,
  PreparedKindName,
  PreparedKinds,
  WorkKinds,
} from "../due.ts";
import type { Log } from "../../log.ts";
import { dayMs } from "../calendar.ts";

export interface WorkerDeps {
  readonly store: DueWorkStore;
  readonly log: Log;
  readonly clock: () => Date;
  readonly kinds: Partial<WorkKinds>;
  readonly prepared?: Partial<PreparedKinds>;
  /** Called when something was done: there may be messages to send. */
  readonly done: () => void;
  readonly lookEveryMs?: number;
  /** Kinds that must not wait where the clock was set back. */
  readonly recurring: ClockStep["recurring"];
  readonly soon: ClockStep["soon"];
}

export interface Worker {
  start(): void;
  /** Call when something became due that should not wait for the next look. */
  wake(): void;
  stop(): Promise<void>;
}

const leaseMs = 60_000;
/** What is done in one commit: a claim of more would hold up turns that come meanwhile. */
const atOnce = 16;
/** The clock is corrected by less all the time. */
const steadyMs = 1_000;
/** Work that fails is tried again after a minute, then two, four … at most a day. */
const firstRetryMs = 60_000;
/** Work that a newer version left is another process's: for a few minutes both are there. */
const leftForMs = 2_000;
/** Where it was the database that failed the first is soon: somebody may wait for it. */
const soonMs = 500;

export function createWorker(deps: WorkerDeps): Worker {
  const { store, log, clock, lookEveryMs = 1_000 } = deps;
  let stopped = false;
  const bell = createBell();
  let loop: Promise<void> | undefined;
  /** What is being prepared. When its lease ends it is claimed anew, which gives it another. */
  const preparing = new Map<string, string>();
  const finishing = new Set<Promise<void>>();

  /** The latest time that was seen. */
  let seen = new Date(0);

  /** A clock that was set back would hold what is due for as long as it was set back. */
  async function heedClock(): Promise<void> {
    const now = clock();
    if (now.getTime() < seen.getTime() - steadyMs) {
      await store.settleBack({ from: seen, to: now, recurring: deps.recurring, soon: deps.soon });
      log.warn({ from: seen, to: now }, "clock-set-back");
    }
    seen = now;
  }

  async function run(): Promise<void> {
    /** A claim failed, and may have gone through all the same. */
    let isDoubtful = false;
    while (!stopped) {
      let claimed: readonly DueWork[] = [];
      try {
        await heedClock();
        const held = isDoubtful ? [...preparing.values()] : undefined;
        isDoubtful = true;
        claimed = await store.claim(clock(), leaseMs, atOnce, held);
        isDoubtful = false;
      } catch (error) {
        log.error({ err: error }, "work-failed");
      }
      await Promise.all(claimed.map(perform));
      if (claimed.length > 0) deps.done();
      else if (!stopped) await bell.rest(lookEveryMs);
    }
  }

  /** What fails takes nothing of the others with it. */
  async function perform(work: DueWork): Promise<void> {
    try {
      await attempt(work);
    } catch (error) {
      await putOff(work, error);
    }
  }

  async function attempt(work: DueWork): Promise<void> {
    const slow = deps.prepared?.[work.kind as PreparedKindName];
    if (slow !== undefined) return begin(work, slow);
    const kind = deps.kinds[work.kind as PlainKindName];
    if (kind === undefined) {
      log.warn({ work: work.kind }, "work-unknown");
      return postpone(work, leftForMs);
    }
    await store.finish(work, (records) => kind(work, records));
    log.info({ work: work.kind }, "work-done");
  }

  /** Prepares beside everything else; a process that stops meanwhile leaves the work as it is. */
  function begin(work: DueWork, kind: PreparedKind): void {
    const key = `${work.id} ${work.dueAt.toISOString()}`;
    if (preparing.has(key)) return;
    preparing.set(key, work.id);
    void kind
      .prepare(work)
      .then(async (finish) => {
        if (stopped) return;
        const finished = store.finish(work, finish);
        finishing.add(finished);
        await finished.finally(() => finishing.delete(finished));
        log.info({ work: work.kind }, "work-done");
        deps.done();
        // It may have left more that is due at once.
        bell.ring();
      })
      .catch(async (error: unknown) => {
        if (!stopped) await putOff(work, error);
      })
      .finally(() => preparing.delete(key));
  }

  function putOff(work: DueWork, error: unknown): Promise<void> {
    log.error({ work: work.kind, err: error }, "work-failed");
    return postpone(work, store.isTrouble(error) ? soonMs : firstRetryMs);
  }

  async function postpone(work: DueWork, firstMs: number): Promise<void> {
    const waitMs = Math.min(dayMs, firstMs * 2 ** Math.min(work.attempts - 1, 12));
    for (;;) {
      try {
        return await store.postpone(work, new Date(clock().getTime() + waitMs));
      } catch (second) {
        log.error({ err: second }, "work-not-postponed");
        // Otherwise it would stay taken until its lease ends.
        if (stopped || !store.isTrouble(second)) return;
        await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
      }
    }
  }

  return {
    start() {
      loop = run();
    },
    wake: bell.ring,
    async stop() {
      stopped = true;
      bell.ring();
      await loop;
      await Promise.allSettled(finishing);
    },
  };
}
