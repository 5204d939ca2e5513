/**
 * One call over the line, for grammY: as `fetch`, and only what a call to the Bot API needs of it.
 *
 * In place of node-fetch, whose streams and headers cost more than the call; undici takes a third of the time of Node's own
 * client. Errors have the `type` and `code` of node-fetch, since delivery.ts judges by them. An address that leads elsewhere is
 * not followed: no Bot API does that.
 */
import { Readable } from "node:stream";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { Pool, type Dispatcher } from "undici";

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

const unzip = promisify(gunzip);

/** An error of the line, as node-fetch names it. */
class LineError extends Error {
  override readonly name = "FetchError";
  readonly type: string;
  readonly code: string | undefined;

  constructor(type: string, message: string, cause?: unknown) {
    super(message, { cause });
    this.type = type;
    this.code = (cause as NodeJS.ErrnoException | undefined)?.code;
  }
}

/** Connections that stay open, to one server. Silence is ended by the signal of a call alone. */
export function openConnections(server: string): Dispatcher {
  return new Pool(new URL(server).origin, {
    connections: 128,
    // Shorter than servers keep them: a call must not meet one that is being closed.
    keepAliveTimeout: 30_000,
    headersTimeout: 0,
    bodyTimeout: 0,
  });
}

export function createCall(connections: Dispatcher) {
  return function call(url: string, { method, headers, body, signal }: Call): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted === true) return reject(new LineError("aborted", "given up"));
      let sending: Dispatcher.DispatchController | undefined;
      let isZipped = false;
      const chunks: Buffer[] = [];
      const giveUp = () => {
        const error = new LineError("aborted", "given up");
        fail(error);
        sending?.abort(error);
      };
      signal?.addEventListener("abort", giveUp);

      function fail(error: Error): void {
        signal?.removeEventListener("abort", giveUp);
        if (body instanceof Readable) body.destroy();
        reject(error);
      }

      if (body instanceof Readable) body.on("error", giveUp);
      const { origin, pathname, search } = new URL(url);
      connections.dispatch(
        {
          origin,
          path: pathname + search,
          method: method ?? "GET",
          headers: { ...headers, "accept-encoding": "gzip" },
          body: body ?? null,
        },
        {
          onRequestStart(controller) {
            sending = controller;
            // Given up while it waited for a connection.
            if (signal?.aborted === true) giveUp();
          },
          onResponseStart(_, __, answered) {
            isZipped = answered["content-encoding"] === "gzip";
          },
          onResponseData(_, chunk) {
            chunks.push(chunk);
          },
          onResponseEnd() {
            signal?.removeEventListener("abort", giveUp);
            resolve({ json: () => readJson(Buffer.concat(chunks), isZipped) });
          },
          onResponseError(_, error) {
            fail(new LineError("system", `call failed, reason: ${error.message}`, error));
          },
        },
      );
    });
  };
}

async function readJson(bytes: Buffer, isZipped: boolean): Promise<unknown> {
  try {
    return JSON.parse((isZipped ? await unzip(bytes) : bytes).toString("utf8"));
  } catch (error) {
    throw new LineError("invalid-json", "no JSON came", error);
  }
}
