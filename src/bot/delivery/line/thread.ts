/**
 * Calls to the Bot API server over a thread of its own (post.mjs).
 *
 * Under load a fifth of the main thread's time was this: sockets, HTTP, timers. Here a call is a few words to the thread and
 * a few back. Deadlines are kept there, and what a call comes to is told as it is.
 */
import { Worker } from "node:worker_threads";
import { openThread as openAnyThread, type Thread as AnyThread } from "../asked-thread.ts";
import { LineError, type Post } from "./connections.mjs";

interface Call {
  readonly path: string;
  readonly body: string;
  readonly timeoutMs: number;
}

/** How a call ended. */
type End =
  | { readonly text: string }
  | { readonly error: Pick<LineError, "type" | "message" | "code"> };

export interface Thread extends Pick<AnyThread<Call, End>, "open" | "isOpen"> {
  readonly post: Post;
  /** Ends what is in hand, as a cut line does. */
  close(): void;
}

/** @param file of the thread: tests have one that dies */
export function openThread(server: string, file = new URL("./post.mjs", import.meta.url)): Thread {
  const start = () =>
    new Worker(file, {
      workerData: { server },
      // Not the loader that this process was started with: the thread reads plain JavaScript.
      execArgv: [],
      // What it makes is gone at once; the usual would fill 48 MB with it.
      resourceLimits: { maxYoungGenerationSizeMb: 12 },
    });
  const { ask, ...thread } = openAnyThread<Call, End>(
    start,
    (cause) => new LineError("system", "the thread that calls has ended", { cause }),
  );
  return {
    ...thread,
    async post(path, body, timeoutMs) {
      const end = await ask({ path, body, timeoutMs });
      if ("text" in end) return end.text;
      const { type, message, code } = end.error;
      throw new LineError(type, message, { code });
    },
  };
}
