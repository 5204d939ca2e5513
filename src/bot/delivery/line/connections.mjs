/**
 * Connections to the Bot API server that stay open, and one call over them.
 *
 * undici takes a third of the time of Node's own client. Plain JavaScript on purpose: the thread that posts (post.mjs) cannot
 * rely on the loader that reads TypeScript. An address that leads elsewhere is not followed: no Bot API does that.
 */
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
// With the rest of undici, which is a browser's fetch, caches and sockets, a thread would load 17 MB instead of 8.
import Pool from "undici/lib/dispatcher/pool.js";

const unzip = promisify(gunzip);

/** An error of the line, as node-fetch names it: delivery.ts judges by its `type` and `code`. */
export class LineError extends Error {
  name = "FetchError";

  constructor(type, message, cause) {
    super(message, { cause });
    this.type = type;
    this.code = cause?.code;
  }
}

export function openConnections(server) {
  return new Pool(new URL(server).origin, {
    // Messages in flight, answers to taps, and what is asked besides.
    connections: 192,
    // Shorter than servers keep them: a call must not meet one that is being closed.
    keepAliveTimeout: 30_000,
    headersTimeout: 0,
    bodyTimeout: 0,
  });
}

export function dispatch(connections, asked, { answered, failed }) {
  let sending;
  let ended;
  let isZipped = false;
  const chunks = [];
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
      const bytes = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
      if (!isZipped) return answered(bytes.toString());
      unzip(bytes).then(
        (plain) => answered(plain.toString()),
        (error) => failed(noJson(error)),
      );
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

export function noJson(cause) {
  return new LineError("invalid-json", "no JSON came", cause);
}

const jsonHeaders = ["content-type", "application/json", "accept-encoding", "gzip"];

export function createPost(connections) {
  return function post(path, body, timeoutMs) {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => end(new LineError("request-timeout", "too late")), timeoutMs);
      const asked = { path, method: "POST", headers: jsonHeaders, body };
      const end = dispatch(connections, asked, {
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
  };
}
