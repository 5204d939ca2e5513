/**
 * The line to the Bot API server, and the first calls, asked until Telegram answers. Without a network the bot waits; it
 * ends only where waiting cannot help.
 */
import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { UserFromGetMe } from "@grammyjs/types";
import { Api, GrammyError } from "grammy";
import type { Log } from "../../log.ts";
import { createPost, openConnections } from "./line/connections.mjs";
import { createCall } from "./line/line.ts";
import { choosePost } from "./line/choose-post.ts";
import { createShortWay } from "./line/short-way.ts";
import { openThread } from "./line/thread.ts";
import { wantedUpdates } from "./receive.ts";

/** Connections that stay open and are shared by all calls; `close` ends calls that still hang. */
export interface Line {
  createApi(timeoutSeconds: number): Api;
  close(): void;
}

export function openLine(apiRoot: string, token: string): Line {
  const connections = openConnections(apiRoot);
  const fetch = createCall(connections) as unknown as typeof globalThis.fetch;
  const thread = openThread(apiRoot);
  const post = choosePost(createPost(connections), thread);
  return {
    createApi(timeoutSeconds) {
      const api = new Api(token, { apiRoot, timeoutSeconds, fetch });
      api.config.use(createShortWay(post, { apiRoot, token, timeoutMs: timeoutSeconds * 1_000 }));
      return api;
    },
    close() {
      thread.close();
      void connections.destroy();
    },
  };
}

/** Telegram's header allows A-Z a-z 0-9 _ -; derived, so that it need not be kept anywhere. */
export function webhookSecret(token: string): string {
  return createHash("sha256").update(`webhook:${token}`).digest("base64url");
}

export interface ConnectDeps {
  readonly api: Api;
  readonly log: Log;
  /** Ends the waiting. */
  readonly stopping: AbortSignal;
}

/**
 * Who am I?
 *
 * @returns `undefined` if the bot was stopped before Telegram answered
 * @throws {Error} if Telegram refuses the token
 */
export function introduce(deps: ConnectDeps): Promise<UserFromGetMe | undefined> {
  return insist(deps, () => deps.api.getMe());
}

/**
 * Has updates sent to this address from now on.
 *
 * @throws {Error} if Telegram refuses the address
 */
export async function openWebhook(
  deps: ConnectDeps,
  webhook: { readonly url: string; readonly secret: string },
): Promise<void> {
  await insist(deps, () =>
    deps.api.setWebhook(webhook.url, {
      secret_token: webhook.secret,
      allowed_updates: [...wantedUpdates],
    }),
  );
}

/** Said once: whoever starts the program on a bad line reads that it waits, and what to look at. */
const whenUnreachable =
  "Telegram does not answer. Is this machine on the network, and does TELEGRAM_API_ROOT, if it is set, name the right server? Nothing to do here: it asks again by itself, every ten seconds at the latest.";

async function insist<T>(deps: ConnectDeps, ask: () => Promise<T>): Promise<T | undefined> {
  for (let tries = 0; !deps.stopping.aborted; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal !== undefined) throw new Error(refusal, { cause: error });
      const told = tries === 0 ? { do: whenUnreachable } : {};
      deps.log.warn({ err: error, ...told }, "telegram-unreachable");
      const waitMs = Math.min(10_000, 250 * 2 ** Math.min(tries, 6));
      await sleep(waitMs, undefined, { signal: deps.stopping }).catch(() => undefined);
    }
  }
  return undefined;
}

/** What will not change by asking again. A token that Telegram does not know gets 401, a broken one 404. */
function refusalOf(error: unknown): string | undefined {
  if (!(error instanceof GrammyError)) return undefined;
  if (error.error_code === 401 || error.error_code === 404) {
    return "Telegram does not accept BOT_TOKEN: copy it anew from @BotFather";
  }
  if (error.error_code === 400) return `Telegram does not accept PUBLIC_URL: ${error.description}`;
  return undefined;
}
