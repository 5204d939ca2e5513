/**
 * What moves on a page while somebody looks: server-sent events on the same port. Each look is a turn of
 * its own, so a stream ends with the desk, the role, the page, or the process.
 *
 * A desk has one stream: a newer one ends the older.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import type { LivePart } from "../bot/page/page.ts";
import type { Log } from "../log.ts";

/** As often as a person reads a number. */
const lookEveryMs = 1_000;

/** What is seen now; `undefined` where nothing moves any more, or whoever looked may not. */
type Look = () => Promise<LivePart | undefined>;

export function createStreams(stopping: AbortSignal, log: Log) {
  const open = new Map<string, AbortController>();

  /**
   * @param desk by which its older stream is found
   * @param first what was seen when it was asked for
   */
  return (c: Context, desk: string, first: LivePart | undefined, look: Look): Response => {
    const drawnWith = c.req.query("mark");
    const own = new AbortController();
    open.get(desk)?.abort();
    open.set(desk, own);
    // A proxy that gathers would show nothing until the end.
    c.header("x-accel-buffering", "no");
    return streamSSE(
      c,
      async (stream) => {
        const gone = new AbortController();
        stream.onAbort(() => gone.abort());
        const signal = AbortSignal.any([gone.signal, own.signal, stopping]);
        let before = "";
        for (let seen = first; !signal.aborted;) {
          if (seen === undefined || seen.mark !== drawnWith) {
            await stream.writeSSE({ event: "stale", data: "" });
            break;
          }
          const now = String(await seen.body);
          if (now !== before) await stream.writeSSE({ data: now });
          before = now;
          await sleep(lookEveryMs, undefined, { signal }).catch(() => undefined);
          if (signal.aborted) break;
          seen = await look();
        }
        if (own.signal.aborted) await stream.writeSSE({ event: "moved", data: "" });
        if (open.get(desk) === own) open.delete(desk);
      },
      async (error) => {
        if (open.get(desk) === own) open.delete(desk);
        log.error({ err: error }, "console-failed");
      },
    );
  };
}
