/**
 * What the HTTP server answers: health, metrics, Telegram's webhook, the console (console.tsx), and whether
 * a certificate is true (verify.tsx).
 *
 * A webhook update is confirmed only when it is stored; handling comes later, so Telegram never
 * waits for it. Of who does not know the secret nothing is read but the head of the request.
 */
import { getRequestListener } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { createConsole } from "./console.tsx";
import { isLocalName } from "./local.ts";
import { isSame } from "./secret.ts";
import type { Listener, WebDeps } from "./server.ts";
import { createVerify } from "./verify.tsx";
import { drawUntracked } from "./untracked.ts";

/** Telegram's updates are far smaller; larger bodies are not Telegram's. */
const maxUpdateBytes = 1_048_576;

export function createListener(deps: WebDeps): Listener {
  drawUntracked();
  return getRequestListener(createRoutes(deps).fetch, { hostname: deps.host });
}

function createRoutes(deps: WebDeps): Hono {
  const app = new Hono();

  /** A proxy may be on this machine, and not say so: with a public address only the token is proof. */
  const isPublic = deps.webhook !== undefined || !isLocalName(deps.host);

  function maySeeInside(c: Context): boolean {
    const token = c.req.header("authorization")?.replace(/^Bearer /, "");
    if (deps.metricsToken !== undefined && isSame(token, deps.metricsToken)) return true;
    if (isPublic || !isLoopback(getConnInfo(c).remote.address ?? "")) return false;
    const isPassedOn = passedOn.some((name) => c.req.header(name) !== undefined);
    // Another name that leads here was made to do so by a page in somebody's browser.
    return !isPassedOn && isLocalName(c.req.header("host")?.replace(/:\d+$/, "") ?? "");
  }

  app.get("/healthz", async (c) => {
    try {
      const details = await deps.health();
      const status = deps.isWaiting?.() === true ? "waiting" : "ok";
      return c.json({ status, ...(maySeeInside(c) ? details : {}) });
    } catch (error) {
      deps.log.error({ err: error }, "health-failed");
      return c.json({ status: "failing" }, 503);
    }
  });

  app.get("/metrics", async (c) => {
    if (!maySeeInside(c)) return c.text("not allowed", 403);
    return c.text(await deps.metrics.registry.metrics(), 200, {
      "content-type": deps.metrics.registry.contentType,
    });
  });

  if (deps.console !== undefined) app.route("/console", createConsole(deps.console, deps.log));

  if (deps.verify !== undefined) app.route("/verify", createVerify(deps.verify, deps.log));

  const { webhook } = deps;
  if (webhook !== undefined) {
    app.use("/telegram", async (c, next) => {
      if (isSame(c.req.header("x-telegram-bot-api-secret-token"), webhook.secret)) return next();
      // Whatever else comes on this line is not waited for.
      return c.text("not allowed", 401, { connection: "close" });
    });
    app.post("/telegram", bodyLimit({ maxSize: maxUpdateBytes }), async (c) => {
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

/** What proxies add; not all do. */
const passedOn = ["x-forwarded-for", "x-forwarded-host", "x-real-ip", "forwarded", "via"];

function isLoopback(address: string): boolean {
  return /^(127\.|::1$|::ffff:127\.)/.test(address);
}
