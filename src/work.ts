/**
 * What every process does: it handles people's updates, does what is due, and sends. Part of the entry points:
 * app.ts begins it and ends it. What one process does alone is lead.ts.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { Update } from "@grammyjs/types";
import type { AppOptions } from "./app-options.ts";
import { createLanes } from "./bot/delivery/lane.ts";
import { createLimiter } from "./bot/delivery/limiter.ts";
import type { Sender } from "./bot/delivery/sender.ts";
import { createWorker } from "./bot/delivery/worker.ts";
import type { openMentor } from "./mentor.ts";
import type { Prepared } from "./knowledge/prepared/prepared.ts";
import { stepsOfAll } from "./subjects/playbook/index.ts";
import type { Store } from "./subjects/open-store.ts";

type Mentor = Awaited<ReturnType<typeof openMentor>>;

export interface WorkDeps {
  readonly options: AppOptions;
  readonly store: Store;
  readonly clock: () => Date;
  readonly sender: Sender;
  readonly knowledge: () => Prepared;
  /** Makes the mentor of what is known now; `undefined` where it was over before Telegram answered. */
  readonly make: (over: AbortSignal) => Promise<Mentor | undefined>;
}

export interface Work {
  /** Made when this process works for the first time, and anew where the knowledge was edited. */
  mentor(): Mentor | undefined;
  /** The knowledge was edited: turns that begin from now on know it. */
  renew(over: AbortSignal): Promise<void>;
  /** Asks whether it may work, or still may; and frees what those held who are gone. */
  join(): Promise<boolean>;
  begin(over: AbortSignal): Promise<void>;
  /** Ends what is in hand, and leaves the rest to the others. */
  standDown(withinMs: number): Promise<void>;
  /** Updates of these people are being stored; or were, and then they are given. */
  wake(people: readonly number[], stored?: readonly Update[]): void;
  /** Something became due that somebody waits for. */
  hurry(): void;
  /** Waits for what goes on beside it. */
  stop(withinMs: number): Promise<void>;
}

/** Said to the other processes when there are more updates than this one takes. */
export const updatesWait = "updates";
/** Pieces of one text come within a second; who writes so much waits a moment longer for the answer. */
const cutMs = 1_500;

export function createWork(deps: WorkDeps): Work {
  const { options, store, clock, sender } = deps;
  const { log } = options;
  /** How fast a person may send is remembered while the process lives. */
  const waitMs = createLimiter(options.limiter).take;
  let mentor: Mentor | undefined;
  let lanes: ReturnType<typeof createLanes> | undefined;
  let worker: ReturnType<typeof createWorker> | undefined;
  let measuring: Promise<void> | undefined;
  let isOn = false;
  let refused = "";

  /** Once: it asks every few seconds. */
  function tellRefusal(): void {
    const refusal = store.refusal();
    if (refusal !== undefined && refusal.message !== refused) {
      log.error({ err: refusal }, "work-refused");
    }
    refused = refusal?.message ?? "";
  }

  /** The mentor of this moment, with its road on record. */
  async function make(over: AbortSignal): Promise<Mentor | undefined> {
    let made: Mentor | undefined;
    // It may have been edited meanwhile.
    do made = await deps.make(over);
    while (made !== undefined && made.knowledge !== deps.knowledge());
    if (made === undefined || over.aborted) return undefined;
    await store.transact(({ playbook }) =>
      playbook.keepVersions(stepsOfAll(made.knowledge.playbook), clock()),
    );
    return made;
  }

  async function takeOver(): Promise<void> {
    const taken = await store.takeOver(clock());
    if (taken.again + taken.unknown === 0) return;
    log.info(taken, "messages-recovered");
    sender.wake();
  }

  return {
    mentor: () => mentor,
    async join() {
      const isIn = await store.join();
      tellRefusal();
      if (isIn && isOn) {
        await takeOver().catch((error: unknown) => log.warn({ err: error }, "not-taken-over"));
      }
      return isIn;
    },
    async renew(over) {
      // One that was not made yet will know it.
      if (mentor === undefined) return;
      const made = await make(over);
      if (made === undefined) return;
      mentor.ahead?.close();
      mentor = made;
      measuring = Promise.all([measuring, made.measureAll()]).then(() => undefined);
    },
    async begin(over) {
      isOn = true;
      await sender.start();
      await takeOver();
      mentor ??= await make(over);
      if (mentor === undefined || over.aborted) return;
      const now = () => mentor!;
      lanes = createLanes({
        store: store.turns,
        log,
        clock,
        handle: (...of) => now().bot.handle(...of),
        apologise: (...of) => now().bot.apologise(...of),
        waitMs,
        cutMs: options.cutMs ?? cutMs,
        ahead: (...of) => now().ahead?.look(...of),
        reassure: (...of) => now().bot.reassure(...of),
        committing: () => sender.wake(),
        committed: () => sender.wake(),
        probe: options.probe,
      });
      lanes.start();
      worker = createWorker({
        store: store.due,
        log,
        clock,
        done: () => sender.wake(),
        lookEveryMs: options.workEveryMs ?? 1_000,
        get kinds() {
          return now().work.kinds;
        },
        get prepared() {
          return now().work.prepared;
        },
        get recurring() {
          return now().work.recurring;
        },
        get soon() {
          return now().work.soon;
        },
      });
      worker.start();
      measuring ??= mentor.measureAll();
    },
    async standDown(withinMs) {
      const until = performance.now() + withinMs;
      const leftMs = () => Math.max(0, until - performance.now());
      isOn = false;
      await lanes?.stop(leftMs());
      await Promise.race([worker?.stop(), sleep(leftMs(), undefined, { ref: false })]);
      await sender.stop(leftMs());
      store.leave();
    },
    wake(people, stored) {
      lanes?.wake(people, stored);
      if (stored !== undefined && lanes?.isFull() !== false) store.tell(updatesWait);
    },
    hurry: () => worker?.wake(),
    async stop(withinMs) {
      mentor?.ahead?.close();
      await Promise.race([measuring, sleep(withinMs, undefined, { ref: false })]);
    },
  };
}
