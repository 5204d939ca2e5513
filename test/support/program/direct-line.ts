/**
 * Test support: the line between a bot and a sandbox that run in one process. What travels is the same text as
 * over a socket, which was a quarter of what a journey costs; uploads still go over the network, and so do
 * all calls in tests of the line itself, of faults and of whole processes.
 */
import { Api } from "grammy";
import type { Dispatcher } from "undici";
import type { Line } from "../../../src/bot/delivery/connect.ts";
import { openConnections } from "../../../src/bot/delivery/line/connections.mjs";
import { createCall } from "../../../src/bot/delivery/line/line.ts";
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

  /** Fails as line.ts does. */
  function direct(
    url: string,
    body: string,
    signal: Parameters<Call>[1]["signal"],
  ): ReturnType<Call> {
    return new Promise((resolve, reject) => {
      let leave = (): void => undefined;
      const fail = (error: Error): void => {
        leave();
        reject(error);
      };
      const giveUp = (): void => fail(lineError("aborted"));
      const cut = (): void => fail(lineError("system", "ECONNRESET"));
      signal?.addEventListener("abort", giveUp);
      open.add(cut);
      sandbox
        .call({
          path: url.slice(sandbox.url.length),
          body,
          onGone: (listener) => (leave = listener),
        })
        .then(
          (text) => resolve({ json: async () => JSON.parse(text) as unknown }),
          ({ code }: { code: string }) => fail(lineError("system", code)),
        )
        .finally(() => {
          signal?.removeEventListener("abort", giveUp);
          open.delete(cut);
        });
      if (signal?.aborted === true) giveUp();
    });
  }

  return {
    createApi: (timeoutSeconds) =>
      new Api(sandbox.token, {
        apiRoot: sandbox.url,
        timeoutSeconds,
        fetch: call,
      }),
    close() {
      for (const cut of open) cut();
      void connections?.destroy();
      connections = undefined;
    },
  };
}

const lineError = (type: string, code?: string): Error =>
  Object.assign(new Error(`the line: ${code ?? type}`), { name: "FetchError", type, code });
