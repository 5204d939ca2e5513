/**
 * Calls to the Bot API server over a thread of its own (post.mjs).
 *
 * Under load a fifth of the main thread's time was this: sockets, HTTP, timers. Here a call is a few words to the thread and
 * a few back, and those of one round go together. Deadlines are kept there, and what a call comes to is told as it is.
 */
import { Worker } from "node:worker_threads";
import { LineError, type Post } from "./connections.mjs";

export interface Thread {
  /** Begins to open it, unless that was begun. */
  open(): void;
  /** It can be called; before that a call would wait for it. */
  isOpen(): boolean;
  readonly post: Post;
  /** Ends what is in hand, as a cut line does. */
  close(): void;
}

interface Asked {
  readonly id: number;
  readonly path: string;
  readonly body: string;
  readonly timeoutMs: number;
}

/** How a call ended. */
type End =
  | { readonly id: number; readonly text: string }
  | {
      readonly id: number;
      readonly error: Pick<LineError, "type" | "message" | "code">;
    };

interface Waiting {
  resolve(text: string): void;
  reject(error: LineError): void;
}

/** @param file of the thread: tests have one that dies */
export function openThread(server: string, file = new URL("./post.mjs", import.meta.url)): Thread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let isOpen = false;
  let asked: Asked[] = [];
  let last = 0;
  let isClosed = false;

  function start(): Worker {
    const opened = new Worker(file, {
      workerData: { server },
      // Not the loader that this process was started with: the thread reads plain JavaScript.
      execArgv: [],
      // What it makes is gone at once; the usual would fill 48 MB with it.
      resourceLimits: { maxYoungGenerationSizeMb: 12 },
    });
    // The first message says that it is there.
    opened.on("message", (ends: readonly End[]) => {
      isOpen = true;
      for (const end of ends) finish(end);
    });
    opened.once("error", (error) => lose(opened, error));
    opened.once("exit", () => lose(opened));
    opened.unref();
    return opened;
  }

  function finish(end: End): void {
    const one = waiting.get(end.id);
    waiting.delete(end.id);
    // With nothing in hand it keeps no process alive.
    if (waiting.size === 0) worker?.unref();
    if ("text" in end) return one?.resolve(end.text);
    const { type, message, code } = end.error;
    one?.reject(new LineError(type, message, { code }));
  }

  /** Nobody knows what became of what it had in hand. */
  function lose(gone: Worker, cause?: unknown): void {
    if (worker !== gone) return;
    worker = undefined;
    isOpen = false;
    asked = [];
    const lost = [...waiting.values()];
    waiting.clear();
    for (const { reject } of lost) {
      reject(new LineError("system", "the thread that calls has ended", { cause }));
    }
  }

  function send(): void {
    if (asked.length > 0) worker?.postMessage(asked.splice(0), []);
  }

  return {
    open() {
      if (!isClosed) worker ??= start();
    },
    isOpen: () => isOpen,
    post: (path, body, timeoutMs) =>
      new Promise((resolve, reject) => {
        if (isClosed) return reject(new LineError("system", "the line is closed"));
        worker ??= start();
        if (waiting.size === 0) worker.ref();
        if (asked.length === 0) setImmediate(send);
        last += 1;
        waiting.set(last, { resolve, reject });
        asked.push({ id: last, path, body, timeoutMs });
      }),
    close() {
      isClosed = true;
      const closed = worker;
      if (closed === undefined) return;
      lose(closed);
      void closed.terminate();
    },
  };
}
