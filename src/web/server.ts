/**
 * Web room: the HTTP server: health, metrics, and Telegram's webhook.
 *
 * A webhook update is confirmed only when it is stored; handling comes later, so Telegram never
 * waits for it.
 */
import { timingSafeEqual } from "node:crypto";
import type { AddressInfo } from "node:net";
import { getConnInfo } from "@hono/node-server/conninfo";
import { serve, type ServerType } from "@hono/node-server";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Log } from "../log.ts";
import type { Metrics } from "./metrics.ts";

export interface WebDeps {
  readonly host: string;
  /** 0 picks a free port. */
  readonly port: number;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Lets `/metrics` be read from elsewhere than this machine. */
  readonly metricsToken: string | undefined;
  /** Throws when the bot cannot do its work now. */
  readonly health: () => Promise<Record<string, string | number>>;
  /** Absent: polling, and the webhook does not exist. */
  readonly webhook?: { secret: string; receive: (update: unknown) => Promise<void> } | undefined;
}

/** Telegram's updates are far smaller; larger bodies are not Telegram's. */
const maxUpdateBytes = 1_048_576;

/** @returns the port that was taken, and how to stop */
export async function openWeb(deps: WebDeps): Promise<{ port: number; stop(): Promise<void> }> {
  const app = createPages(deps);
  const server = await new Promise<ServerType>((resolve, reject) => {
    const opened = serve({ fetch: app.fetch, hostname: deps.host, port: deps.port }, () =>
      resolve(opened),
    );
    opened.on("error", reject);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
  };
}

export function createPages(deps: WebDeps): Hono {
  const app = new Hono();

  app.get("/healthz", async (c) => {
    try {
      return c.json({ status: "ok", ...(await deps.health()) });
    } catch (error) {
      deps.log.error({ err: error }, "health-failed");
      return c.json({ status: "failing" }, 503);
    }
  });

  app.get("/metrics", async (c) => {
    const from = getConnInfo(c).remote.address ?? "";
    const token = c.req.header("authorization")?.replace(/^Bearer /, "");
    const allowed =
      isLoopback(from) && c.req.header("x-forwarded-for") === undefined
        ? true
        : deps.metricsToken !== undefined && isSame(token, deps.metricsToken);
    if (!allowed) return c.text("not allowed", 403);
    return c.text(await deps.metrics.registry.metrics(), 200, {
      "content-type": deps.metrics.registry.contentType,
    });
  });

  const { webhook } = deps;
  if (webhook !== undefined) {
    app.post("/telegram", bodyLimit({ maxSize: maxUpdateBytes }), async (c) => {
      if (!isSame(c.req.header("x-telegram-bot-api-secret-token"), webhook.secret)) {
        return c.text("not allowed", 401);
      }
      const update: unknown = await c.req.json().catch(() => undefined);
      const id = (update as { update_id?: unknown } | null | undefined)?.update_id;
      if (!Number.isSafeInteger(id)) return c.text("not an update", 400);
      try {
        await webhook.receive(update);
      } catch (error) {
        // Not stored: Telegram sends it again.
        deps.log.error({ err: error }, "update-not-stored");
        return c.text("try again", 503);
      }
      return c.text("ok");
    });
  }

  return app;
}

function isLoopback(address: string): boolean {
  return /^(127\.|::1$|::ffff:127\.)/.test(address);
}

function isSame(given: string | undefined, wanted: string): boolean {
  const a = Buffer.from(given ?? "");
  const b = Buffer.from(wanted);
  return a.length === b.length && timingSafeEqual(a, b);
}
