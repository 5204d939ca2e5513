/**
 * Sandbox: a Bot API server of our own with a chat page, for trying the bot and for
 * testing it, without Telegram.
 *
 * Listens on this machine only and fetches nothing. Knows nothing of the bot: the two meet
 * over HTTP, as with Telegram. Times are the machine's; there is no clock to turn.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { createDispatch, type Dispatch } from "./bot-api/dispatch.ts";
import { handleBotRequest } from "./bot-api/request.ts";
import { createUpdateMethods } from "./bot-api/updates.ts";
import { createControl } from "./control/control.ts";
import { createPolling } from "./polling.ts";
import { forward, isOwnRequest, sendPageFile } from "./site.ts";
import type { Person } from "./store/people.ts";
import { createWebhook } from "./webhook.ts";
import { openWorld } from "./world.ts";

export type { Person } from "./store/people.ts";

export interface SandboxOptions {
  /** A path, or ":memory:" to keep nothing. */
  readonly database: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Absent: a fixed one, well-formed and worth nothing. */
  readonly token?: string;
  /** Absent: the four people of the demo. */
  readonly people?: readonly Person[];
  /** The bot gets all that is said in the group, as without privacy mode; absent: it does not. */
  readonly readsGroups?: boolean;
  /** Where addresses unknown here are passed on to: the bot's own web server, once it is up. */
  readonly forwardTo?: () => string | undefined;
  /** The page's button that restarts the bot. */
  readonly onRestart?: () => Promise<void>;
  /** The page's reset button, called before the chats are emptied. */
  readonly onReset?: () => Promise<void>;
}

export interface Sandbox {
  /** Without a slash at the end. Also the root of the Bot API. */
  readonly url: string;
  readonly token: string;
  readonly botUsername: string;
  /** Cuts every open request off and closes the database. */
  stop(): Promise<void>;
}

const SANDBOX_TOKEN = "7000000001:sandbox-token-that-opens-nothing-at-all";

/** How long after its last poll a bot still counts as up. */
const UP_FOR_MS = 5_000;

/** Opens the database and the port. */
export async function openSandbox(options: SandboxOptions): Promise<Sandbox> {
  const token = options.token ?? SANDBOX_TOKEN;
  const world = openWorld({
    database: options.database,
    botId: Number.parseInt(token, 10),
    people: options.people,
    readsGroups: options.readsGroups,
  });
  const polling = createPolling(world.updates);
  // The webhook may run methods, and methods set the webhook.
  let dispatch: Dispatch | undefined;
  const webhook = createWebhook(world, async (name, params) => {
    const method = dispatch?.findName(name);
    if (method === undefined) return;
    await dispatch?.answer({ method, params, uploads: new Map(), onGone: () => undefined });
  });
  dispatch = createDispatch(world, createUpdateMethods(polling, webhook));
  const botDeps = { world, dispatch, token };

  function isBotUp(): boolean {
    const agoMs = polling.lastPollAgoMs();
    return webhook.isWell() ?? (agoMs !== null && agoMs < UP_FOR_MS);
  }

  let wasUp = false;
  const watch = setInterval(() => {
    if (isBotUp() === wasUp) return;
    wasUp = !wasUp;
    world.events.tell({ type: "status", bot: wasUp ? "up" : "down" });
  }, 500).unref();

  const control = getRequestListener(
    createControl({
      world,
      token,
      lastPollAgoMs: () => polling.lastPollAgoMs(),
      isBotUp,
      onRestart: options.onRestart,
      onReset: options.onReset,
    }).fetch,
  );

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? "/";
    const path = url.split("?", 1)[0]!;
    const isOurs = /^\/((file\/)?bot\d|sandbox\/)/.test(path);
    if (isOurs && !isOwnRequest(request)) response.writeHead(403).end();
    else if (/^\/(file\/)?bot\d/.test(path)) await handleBotRequest(botDeps, request, response);
    else if (path.startsWith("/sandbox/")) await control(request, response);
    else if (request.method !== "GET" || !(await sendPageFile(request, response))) {
      forward(options.forwardTo?.(), request, response);
    }
  }

  const server = createServer((request, response) => {
    route(request, response).catch((failure: unknown) => {
      response.destroy(failure instanceof Error ? failure : undefined);
    });
  });
  // Longer than a bot in this process is busy with reading its folder: a line that the server gives
  // up meanwhile is one on which the next request fails.
  server.keepAliveTimeout = 60_000;
  await listen(server, options.port).catch((failure: unknown) => {
    clearInterval(watch);
    world.close();
    throw failure;
  });

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token,
    botUsername: world.bot.username,
    async stop() {
      clearInterval(watch);
      webhook.stop();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
      world.close();
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
}
