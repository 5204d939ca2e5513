/**
 * Test support: the bot's side of the sandbox, without a bot.
 *
 * Plain calls where the whole answer matters, grammY's `Api` where the result does.
 */
import { Api } from "grammy";
import type { Update } from "grammy/types";
import type { Sandbox } from "../../../src/sandbox/sandbox.ts";

export interface BotApiAnswer {
  readonly ok: boolean;
  readonly error_code?: number;
  readonly description?: string;
  readonly result?: unknown;
}

export interface BotApi {
  readonly api: Api;
  /** Calls a method and returns the whole answer, refusals too. */
  readonly call: (method: string, params?: object) => Promise<BotApiAnswer>;
  readonly updates: (params?: object) => Promise<Update[]>;
}

export function createBotApi({ url, token }: Sandbox): BotApi {
  async function call(method: string, params: object = {}): Promise<BotApiAnswer> {
    const response = await fetch(`${url}/bot${token}/${method}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(params),
    });
    return (await response.json()) as BotApiAnswer;
  }

  return {
    api: new Api(token, { apiRoot: url }),
    call,
    updates: async (params) => (await call("getUpdates", params)).result as Update[],
  };
}
