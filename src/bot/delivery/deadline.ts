/**
 * Work that somebody in a chat waits for: it has until a deadline, and the chat shows meanwhile that it
 * goes on. What is said when it is late, and what is logged when it fails, is for the caller.
 *
 * `AbortSignal.timeout` is not used: Node 20 loses one that only `AbortSignal.any` knows to garbage
 * collection, and then the deadline never comes.
 */
import { setMaxListeners } from "node:events";

/** Telegram shows "typing" for five seconds. */
const usualShowEveryMs = 4_000;

export interface Wait {
  /** Nothing is begun when none is left. */
  readonly leftMs: number;
  /** Ends the work as the deadline does. */
  readonly stopping: AbortSignal;
  /** Shows in the chat that it goes on; said again until the end. */
  readonly show: () => void;
  readonly showEveryMs?: number | undefined;
}

/** @returns what the work gives; `late` when the deadline comes first */
export async function beforeDeadline<Result>(
  { leftMs, stopping, show, showEveryMs = usualShowEveryMs }: Wait,
  late: Result,
  work: (deadline: AbortSignal) => Promise<Result>,
): Promise<Result> {
  if (leftMs <= 0) return late;
  const ending = new AbortController();
  const end = () => ending.abort();
  const over = new Promise<Result>((resolve) => {
    ending.signal.addEventListener("abort", () => resolve(late));
  });
  // As many wait at once as ask; each takes its listener away again.
  setMaxListeners(0, stopping);
  stopping.addEventListener("abort", end);
  if (stopping.aborted) end();
  const timer = setTimeout(end, leftMs);
  show();
  const showing = setInterval(show, showEveryMs);
  try {
    return await Promise.race([work(ending.signal), over]);
  } finally {
    clearTimeout(timer);
    clearInterval(showing);
    stopping.removeEventListener("abort", end);
  }
}
