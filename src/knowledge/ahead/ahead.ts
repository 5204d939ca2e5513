/**
 * Searches ahead of their turn, in a thread of their own.
 *
 * Where many wait, a fifth of the main thread's time is the search of questions, while a second core has nothing to do. A turn
 * cannot wait for a thread: it holds the commit. So a text goes there before its turn begins.
 *
 * It opens when many have waited for some seconds and ends when for a minute nobody did: it has the index in memory once more, some forty megabytes.
 * Whatever is wrong with it, a turn searches itself.
 */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { openThread, type Thread } from "../../bot/delivery/asked-thread.ts";
import { createAhead, type Ahead, type FoundAhead } from "../../subjects/answers/index.ts";

/** What the thread opens. */
export interface Folder {
  readonly dir: string;
  readonly keptElsewhere: string | undefined;
  /** Digest of what the main thread knows. */
  readonly of: string;
}

export interface Asked {
  readonly id: number;
  readonly text: string;
  /** Whose it is: who asks on is understood by what they read. */
  readonly person: number;
}

export interface Looked {
  readonly id: number;
  readonly found: readonly FoundAhead[];
}

export interface LookingAhead extends Pick<Ahead, "before"> {
  /**
   * Looks at a text of somebody whose turn comes next.
   *
   * @returns ends, at the latest soon, when that turn can begin; `undefined` where it can at once
   */
  look(text: string, person: number): Promise<void> | undefined;
  close(): void;
}

export interface AheadOptions {
  /** Program of the thread; tests have others. */
  readonly file?: URL;
  readonly waitsMs?: number;
  /** For so long many must wait before it opens. */
  readonly opensAfterMs?: number;
  /** Cores of the machine: with one of them a thread takes as much as it gives. */
  readonly cores?: number;
}

/** Whoever waits longer is better off without it. */
const usuallyWaitsMs = 250;
/** After that it is asked again: the machine may have had more to do than it can. */
const restsMs = 10_000;
/** Nobody waited for so long. */
const idleMs = 60_000;
/** A burst of a second or two is over before it has read what it needs, which takes half a second of the other core. */
const usuallyOpensAfterMs = 5_000;
/** After so long without a look it is another burst. */
const burstEndsMs = 1_000;

export function openAhead(folder: Folder, options: AheadOptions = {}): LookingAhead {
  const {
    file = new URL("./look.mjs", import.meta.url),
    waitsMs = usuallyWaitsMs,
    opensAfterMs = usuallyOpensAfterMs,
    cores = availableParallelism(),
  } = options;
  const { put, before } = createAhead();
  let thread: Thread<Omit<Asked, "id">, Omit<Looked, "id">> | undefined;
  let idle: NodeJS.Timeout | undefined;
  let restsUntilMs = 0;
  let beganMs = 0;
  let lastMs = Number.NEGATIVE_INFINITY;
  let isClosed = cores < 2;

  const start = () =>
    new Worker(file, {
      workerData: folder,
      // Not the loader that this process was started with: the thread brings its own.
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: 12 },
    });

  function end(): void {
    clearTimeout(idle);
    thread?.close();
    thread = undefined;
  }

  function rest(): void {
    restsUntilMs = performance.now() + restsMs;
    end();
  }

  function ask(of: NonNullable<typeof thread>, asked: Omit<Asked, "id">): Promise<void> {
    const tooLong = setTimeout(rest, waitsMs);
    return (
      of
        .ask(asked)
        // It died, or was given up.
        .then(({ found }) => put(found), rest)
        .finally(() => clearTimeout(tooLong))
    );
  }

  return {
    before,
    look(text, person) {
      const isAsked = text !== "" && !text.startsWith("/");
      const nowMs = performance.now();
      if (isClosed || !isAsked || nowMs < restsUntilMs) return undefined;
      if (nowMs - lastMs > burstEndsMs) beganMs = nowMs;
      lastMs = nowMs;
      if (thread === undefined) {
        if (nowMs - beganMs < opensAfterMs) return undefined;
        thread = openThread(start, (cause) => new Error("the thread has ended", { cause }));
        idle = setTimeout(end, idleMs).unref();
        // One that cannot begin is not tried again at once.
        thread.open();
      }
      idle?.refresh();
      // While it opens nobody waits for it.
      return thread.isOpen() ? ask(thread, { text, person }) : undefined;
    },
    close() {
      isClosed = true;
      end();
    },
  };
}
