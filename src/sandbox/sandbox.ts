/**
 * Sandbox: a Bot API server of our own with a chat page, for trying the bot and for
 * testing it, without Telegram.
 *
 * Listens on this machine only and fetches nothing. Knows nothing of the bot: the two meet
 * over HTTP, as with Telegram. Times are the machine's; there is no clock to turn.
 */
import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { guardHeaders, isLoopback, refusalFor } from "./admission.ts";
import { createDirect, type Direct } from "./bot-api/direct.ts";
import { createDispatch, type Dispatch } from "./bot-api/dispatch.ts";
import { handleBotRequest } from "./bot-api/request.ts";
import { createUpdateMethods } from "./bot-api/updates.ts";
import { act, readChat, type Acted, type Deed, type ReadChat } from "./control/chats.ts";
import { createControl } from "./control/control.ts";
import type { Filling } from "./control/filling.ts";
import type { Events } from "./events.ts";
import { createPolling } from "./polling.ts";
import { forward, sendPageFile } from "./site.ts";
import type { Person } from "./store/people.ts";
import { createWebhook } from "./webhook.ts";
import { openWorld } from "./world.ts";

export type { Filling } from "./control/filling.ts";
export type { Person } from "./store/people.ts";

export interface SandboxOptions {
  /** A path, or ":memory:" to keep nothing. */
  readonly database: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Absent: another one each time, so that nobody knows it who was not told. */
  readonly token?: string;
  /** Absent: the four people of the demo. */
  readonly people?: readonly Person[];
  /** The bot gets all that is said in the group, as without privacy mode; absent: it does not. */
  readonly readsGroups?: boolean;
  /** Where addresses unknown here are passed on to: the bot's own web server, once it is up. */
  readonly forwardTo?: () => string | undefined;
  /** Where updates may be pushed to; absent: to the bot's own web server, or else on this machine. */
  readonly webhookTo?: (url: URL) => boolean;
  /** The page's button that restarts the bot. */
  readonly onRestart?: () => Promise<void>;
  /** The page's reset button; calls `empty` for the chats while no bot runs. */
  readonly onReset?: (empty: () => void) => Promise<void>;
  /** The page's button that fills the village. @param addPhoto gives Telegram's id of a picture */
  readonly onFill?: (addPhoto: (bytes: Uint8Array) => string) => Promise<Filling>;
  /** Why the bot said this message; `undefined`: nobody knows any more. */
  readonly onWhy?: (chat: number, messageId: number) => Promise<object | undefined>;
}

export interface Sandbox {
  /** Without a slash at the end. Also the root of the Bot API. */
  readonly url: string;
  readonly token: string;
  readonly botUsername: string;
  /** Answers what a page asks below `/sandbox/`, without a socket: for whoever runs in this process. */
  control(request: Request): Promise<Response>;
  /**
   * Acts as somebody in their chat, as a page does.
   *
   * @param body a form, where it sends a file
   */
  act(person: number, deed: Deed, body: object): Promise<Acted>;
  /** Opens somebody's chat, as a page does; what is said after this message. */
  readChat(person: number, after: number): ReadChat;
  /** Calls back for all that happens. Returns the way to stop it. */
  readonly listen: Events["listen"];
  /** Answers a call of the Bot API, without a socket: for a bot in this process. */
  readonly call: Direct["call"];
  /** Updates that the bot has not confirmed. */
  countPending(): number;
  /** Cuts every open request off and closes the database. */
  stop(): Promise<void>;
}

/** The same each time: what is stored belongs to this bot. */
const SANDBOX_BOT = 7_000_000_001;

/** How long after its last poll a bot still counts as up. */
const UP_FOR_MS = 5_000;

/** Opens the database and the port. */
export async function openSandbox(options: SandboxOptions): Promise<Sandbox> {
  const token = options.token ?? `${SANDBOX_BOT}:${randomBytes(24).toString("base64url")}`;
  const world = openWorld({
    database: options.database,
    botId: Number.parseInt(token, 10),
    people: options.people,
    readsGroups: options.readsGroups,
  });
  const polling = createPolling(world.updates);
  // The webhook may run methods, and methods set the webhook.
  let dispatch: Dispatch | undefined;
  const { forwardTo } = options;
  const mayPost =
    options.webhookTo ??
    ((url: URL) => isLoopback(url) && (forwardTo === undefined || url.origin === forwardTo()));
  const webhook = createWebhook(world, mayPost, async (name, params) => {
    const method = dispatch?.findName(name);
    if (method === undefined) return;
    await dispatch?.answer({ method, params, uploads: new Map(), onGone: () => undefined });
  });
  dispatch = createDispatch(world, createUpdateMethods(polling, webhook));
  const botDeps = { world, dispatch, token };
  const direct = createDirect(botDeps);

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

  const { fetch: control } = createControl({
    world,
    token,
    lastPollAgoMs: () => polling.lastPollAgoMs(),
    isBotUp,
    onRestart: options.onRestart,
    onReset: options.onReset,
    onFill: options.onFill,
    onWhy: options.onWhy,
  });
  const listener = getRequestListener(control);

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? "/";
    const path = url.split("?", 1)[0]!;
    const refusal = refusalFor(request);
    for (const [name, value] of guardHeaders) response.setHeader(name, value);
    if (refusal !== undefined) response.writeHead(refusal, { "content-length": 0 }).end();
    else if (/^\/(file\/)?bot\d/.test(path)) await handleBotRequest(botDeps, request, response);
    else if (path.startsWith("/sandbox/")) await listener(request, response);
    else if (request.method !== "GET" || !(await sendPageFile(request, response))) {
      forward(forwardTo?.(), request, response);
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
    control: async (request) => control(request),
    act: (person, deed, body) => act(world, person, deed, body),
    readChat: (person, after) => readChat(world, person, after),
    listen: (listener) => world.events.listen(listener),
    call: direct.call,
    countPending: () => world.updates.countPending(),
    async stop() {
      clearInterval(watch);
      webhook.stop();
      direct.close();
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
