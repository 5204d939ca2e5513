/**
 * One call over the line, for grammY: as `fetch`, and only what a call to the Bot API needs of it.
 *
 * In place of node-fetch, whose streams and headers cost more than the call. Its errors have the same `type` and
 * `code`, since delivery.ts judges by them. An address that leads elsewhere is not followed: no Bot API does that.
 */
import { request as overHttp, type Agent, type IncomingMessage } from "node:http";
import { request as overHttps } from "node:https";
import { Readable } from "node:stream";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";

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

export function createCall(agent: Agent, isSecure: boolean) {
  const request = isSecure ? overHttps : overHttp;

  return function call(url: string, { method, headers, body, signal }: Call): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted === true) return reject(new LineError("aborted", "given up"));
      const length = typeof body === "string" ? Buffer.byteLength(body) : undefined;
      const sent = request(url, {
        agent,
        method: method ?? "GET",
        headers: {
          ...headers,
          "accept-encoding": "gzip",
          ...(length === undefined ? {} : { "content-length": length }),
        },
      });
      const giveUp = () => {
        fail(new LineError("aborted", "given up"));
        sent.destroy();
      };
      signal?.addEventListener("abort", giveUp);

      function fail(error: Error): void {
        signal?.removeEventListener("abort", giveUp);
        if (body instanceof Readable) body.destroy();
        reject(error);
      }

      sent.on("error", (error) =>
        fail(new LineError("system", `request failed, reason: ${error.message}`, error)),
      );
      sent.on("response", (response: IncomingMessage) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", (error) =>
          fail(new LineError("system", `answer failed, reason: ${error.message}`, error)),
        );
        response.on("end", () => {
          signal?.removeEventListener("abort", giveUp);
          const isZipped = response.headers["content-encoding"] === "gzip";
          resolve({ json: () => readJson(Buffer.concat(chunks), isZipped) });
        });
      });
      if (body instanceof Readable) {
        body.on("error", giveUp);
        body.pipe(sent);
      } else sent.end(body);
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
