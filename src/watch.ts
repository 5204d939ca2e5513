/**
 * Notices when something held the whole process: a locked database, a slow disk, heavy work.
 *
 * It only tells; what may take long is the business of those who do it.
 */
import type { Log } from "./log.ts";

const everyMs = 500;
/** People notice a second. */
const worthTellingMs = 1_000;

/** @returns the way to stop watching */
export function watchLoop(log: Log): () => void {
  let due = performance.now() + everyMs;
  const timer = setInterval(() => {
    const lateMs = performance.now() - due;
    if (lateMs > worthTellingMs) log.warn({ ms: Math.round(lateMs) }, "loop-stalled");
    due = performance.now() + everyMs;
  }, everyMs).unref();
  return () => clearInterval(timer);
}
