/**
 * One call over the line, for grammY: as `fetch`, and only what a call to the Bot API needs of it.
 *
 * In place of node-fetch, whose streams and headers cost more than the call. Its errors have the `type` and `code` of
 * node-fetch.
 */
import { Readable } from "node:stream";
import type { Dispatcher } from "undici";
import { dispatch, LineError, noJson } from "./connections.mjs";

/** What grammY hands over. Its signals are no DOM signals, but listen in the same way. */
interface Call {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Readable;
  readonly signal?: Pick<AbortSignal, "aborted" | "addEventListener" | "removeEventListener">;
}

/** What grammY asks of an answer. */
interface Answer {
  json(): Promise<unknown>;
}

/** With a body of any kind, until its signal ends it. */
export function createCall(connections: Dispatcher) {
  return function call(url: string, { method, headers, body, signal }: Call): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted === true) return reject(new LineError("aborted", "given up"));
      const giveUp = () => end(new LineError("aborted", "given up"));
      const over = () => signal?.removeEventListener("abort", giveUp);
      signal?.addEventListener("abort", giveUp);
      if (body instanceof Readable) body.on("error", giveUp);
      const { pathname, search } = new URL(url);
      const asked = {
        path: pathname + search,
        method: method ?? "GET",
        headers: { ...headers, "accept-encoding": "gzip" },
        body: body ?? null,
      };
      const end = dispatch(connections, asked, {
        answered(text) {
          over();
          resolve({ json: async () => readJson(text) });
        },
        failed(error) {
          over();
          if (body instanceof Readable) body.destroy();
          reject(error);
        },
      });
    });
  };
}

/** @throws {LineError} it is none */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw noJson(error);
  }
}
