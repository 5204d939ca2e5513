/**
 * Test support: the line between a bot and a sandbox that run in one process. What travels is the same text as
 * over a socket, which was a quarter of what a journey costs; uploads still go over the network, and so do
 * all calls in tests of the line itself, of faults and of whole processes.
 */
import { Api } from "grammy";
import type { Dispatcher } from "undici";
import type { Line } from "../../../src/bot/delivery/connect.ts";
import { openConnections, type Post } from "../../../src/bot/delivery/line/connections.mjs";
import { createCall } from "../../../src/bot/delivery/line/line.ts";
import { createShortWay } from "../../../src/bot/delivery/line/short-way.ts";
import type { TestTelegram } from "../servers/telegram.ts";

type Call = ReturnType<typeof createCall>;

export function openDirectLine({ sandbox }: TestTelegram): Line {
  /** Opened when the first upload comes: a bot that is started again closes its line and calls over it anew. */
  let connections: Dispatcher | undefined;

  function overNetwork(...call: Parameters<Call>): ReturnType<Call> {
    return createCall((connections ??= openConnections(sandbox.url)))(...call);
  }

  const call: Call = (url, given) =>
    typeof given.body === "string"
      ? direct(url, given.body, given.signal)
      : overNetwork(url, given);

  /** Ends each call that is open. */
  const open = new Set<() => void>();

  /** @returns gives the call up */
  function ask(
    path: string,
    body: string,
    ends: { answered(text: string): void; failed(error: Error): void },
  ): (error: Error) => void {
    let leave = (): void => undefined;
    const fail = (error: Error): void => {
      leave();
      open.delete(cut);
      ends.failed(error);
    };
    const cut = (): void => fail(lineError("system", "ECONNRESET"));
    open.add(cut);
    sandbox.call({ path, body, onGone: (listener) => (leave = listener) }).then(
      (text) => {
        open.delete(cut);
        ends.answered(text);
      },
      ({ code }: { code: string }) => fail(lineError("system", code)),
    );
    return fail;
  }

  /** What the short way does not take: the poll, which can be given up. Fails as line.ts does. */
  function direct(
    url: string,
    body: string,
    signal: Parameters<Call>[1]["signal"],
  ): ReturnType<Call> {
    return new Promise((resolve, reject) => {
      const over = (): void => signal?.removeEventListener("abort", giveUp);
      const end = ask(url.slice(sandbox.url.length), body, {
        answered(text) {
          over();
          resolve({ json: async () => JSON.parse(text) as unknown });
        },
        failed(error) {
          over();
          reject(error);
        },
      });
      const giveUp = (): void => end(lineError("aborted"));
      signal?.addEventListener("abort", giveUp);
      if (signal?.aborted === true) giveUp();
    });
  }

  /** Fails as connections.mjs does. */
  const post: Post = (path, body, timeoutMs) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => end(lineError("request-timeout")), timeoutMs);
      const end = ask(path, body, {
        answered(text) {
          clearTimeout(timer);
          resolve(text);
        },
        failed(error) {
          clearTimeout(timer);
          reject(error);
        },
      });
    });

  return {
    createApi(timeoutSeconds) {
      const { token, url: apiRoot } = sandbox;
      const api = new Api(token, { apiRoot, timeoutSeconds, fetch: call });
      api.config.use(createShortWay(post, { apiRoot, token, timeoutMs: timeoutSeconds * 1_000 }));
      return api;
    },
    close() {
      for (const cut of open) cut();
      void connections?.destroy();
      connections = undefined;
    },
  };
}

const lineError = (type: string, code?: string): Error =>
  Object.assign(new Error(`the line: ${code ?? type}`), { name: "FetchError", type, code });
