/**
 * Sandbox, control: the news as server-sent events, and where a page left off.
 *
 * A page that was away too long is told `reset`: it reads the chats anew.
 */
import { Hono } from "hono";
import type { NumberedEvent } from "../events.ts";
import type { World } from "../world.ts";

/** Often enough that proxies and browsers keep the line open. */
const HEARTBEAT_MS = 15_000;

export function createStreamRoute(world: World): Hono {
  const route = new Hono();

  route.get("/events", (c) => {
    const resumeFrom = c.req.header("last-event-id") ?? c.req.query("after");
    let end: (() => void) | undefined;
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        const encoder = new TextEncoder();
        const write = (text: string): void => controller.enqueue(encoder.encode(text));
        const send = ({ id, event }: NumberedEvent): void =>
          write(`id: ${id}\ndata: ${JSON.stringify(event)}\n\n`);

        write("retry: 1000\n\n");
        const stopListening = world.events.listen(send);
        const heartbeat = setInterval(() => write(": still here\n\n"), HEARTBEAT_MS);
        heartbeat.unref();
        end = () => {
          stopListening();
          clearInterval(heartbeat);
        };
        if (resumeFrom === undefined) return;
        const missed = world.events.since(Number(resumeFrom));
        if (missed === undefined) send({ id: world.events.last(), event: { type: "reset" } });
        else for (const numbered of missed) send(numbered);
      },
      cancel: () => end?.(),
    });
    return new Response(stream, {
      headers: { "content-type": "text/event-stream", "cache-control": "no-store" },
    });
  });

  return route;
}
