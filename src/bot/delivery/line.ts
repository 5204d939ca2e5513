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

/** For grammY: with a body of any kind, until its signal ends it. */
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
        answered(answer) {
          over();
          resolve(answer);
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

const jsonHeaders = ["content-type", "application/json", "accept-encoding", "gzip"];

/** With a body of JSON, for so long: what most calls are. */
export function createPost(connections: Dispatcher) {
  return function post(path: string, body: string, timeoutMs: number): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => end(new LineError("request-timeout", "too late")), timeoutMs);
      const asked = { path, method: "POST", headers: jsonHeaders, body } as const;
      const end = dispatch(connections, asked, {
        answered(answer) {
          clearTimeout(timer);
          resolve(answer.json());
        },
        failed(error) {
          clearTimeout(timer);
          reject(error);
        },
      });
    });
  };
}

/** What comes of a call: one of these, once. */
interface Ends {
  answered(answer: Answer): void;
  failed(error: Error): void;
}

/** @returns gives the call up */
function dispatch(
  connections: Dispatcher,
  asked: Dispatcher.DispatchOptions,
  { answered, failed }: Ends,
): (error: LineError) => void {
  let sending: Dispatcher.DispatchController | undefined;
  let ended: LineError | undefined;
  let isZipped = false;
  const chunks: Buffer[] = [];
  connections.dispatch(asked, {
    onRequestStart(controller) {
      sending = controller;
      // Given up while it waited for a connection.
      if (ended !== undefined) controller.abort(ended);
    },
    onResponseStart(_, __, headers) {
      isZipped = headers["content-encoding"] === "gzip";
    },
    onResponseData(_, chunk) {
      chunks.push(chunk);
    },
    onResponseEnd() {
      const bytes = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
      answered({ json: () => readJson(bytes, isZipped) });
    },
    onResponseError(_, error) {
      if (ended === undefined) {
        failed(new LineError("system", `call failed, reason: ${error.message}`, error));
      }
    },
  });
  return (error) => {
    ended = error;
    failed(error);
    sending?.abort(error);
  };
}

async function readJson(bytes: Buffer, isZipped: boolean): Promise<unknown> {
  try {
    return JSON.parse((isZipped ? await unzip(bytes) : bytes).toString("utf8"));
  } catch (error) {
    throw new LineError("invalid-json", "no JSON came", error);
  }
}
