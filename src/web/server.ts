/**
 * The HTTP server: its port, and how long a request may take. What it answers is routes.ts, which is loaded
 * when the first request comes: most villages never open the console.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Log } from "../log.ts";
import type { ConsoleDeps } from "./console.tsx";
import type { Metrics } from "./metrics.ts";
import type { VerifyDeps } from "./verify.tsx";

export interface WebDeps {
  readonly host: string;
  /** 0 picks a free port. */
  readonly port: number;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Lets `/metrics`, and the details of `/healthz`, be read by whoever brings it. */
  readonly metricsToken: string | undefined;
  /** How long a request may take to come in; absent: ten seconds. */
  readonly requestMs?: number | undefined;
  /** Throws when the bot cannot do its work now; the details are for whoever may read `/metrics`. */
  readonly health: () => Promise<Record<string, string | number>>;
  /** It is well, and may do nothing until a newer version replaces it. */
  readonly isWaiting?: () => boolean;
  /** Absent: polling, and the webhook does not exist. */
  readonly webhook?: { secret: string; receive: (update: unknown) => Promise<void> } | undefined;
  /** Absent: there are no pages for people. */
  readonly console?: ConsoleDeps | undefined;
  /** Absent: certificates are looked up in the chat alone. */
  readonly verify?: VerifyDeps | undefined;
}

export type Listener = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** @returns the port that was taken, and how to stop */
export async function openWeb(deps: WebDeps): Promise<{ port: number; stop(): Promise<void> }> {
  let listening: Promise<Listener> | undefined;
  const load = async () => {
    const [{ createListener }] = await Promise.all([import("./routes.ts"), deps.console?.load?.()]);
    return createListener(deps);
  };
  const listener = () => (listening ??= load());
  // Telegram does not wait while that is loaded.
  if (deps.webhook !== undefined) await listener();
  const server = createServer(timesOf(deps.requestMs ?? 10_000), (request, response) => {
    void listener().then((answer) => answer(request, response));
  });
  await new Promise<void>((resolve, reject) => {
    server.on("error", reject);
    server.listen(deps.port, deps.host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A head or a body that never ends is cut off; how often that is looked for decides how late. */
function timesOf(requestMs: number) {
  return {
    headersTimeout: requestMs,
    requestTimeout: requestMs,
    connectionsCheckingInterval: requestMs / 2,
  };
}
