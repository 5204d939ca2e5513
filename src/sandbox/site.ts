/**
 * Sandbox: the chat page's files, and the way to the bot's own web server.
 *
 * Whatever is neither a file of the page nor known here is passed on, so that the page and the health check
 * share one address. Who may ask at all is settled before, in admission.ts.
 */
import { readFile, stat } from "node:fs/promises";
import { request as ask, type IncomingMessage, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

const PAGE_FOLDER = fileURLToPath(new URL("./page/", import.meta.url));

const MIMES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

interface PageFile {
  readonly changedMs: number;
  readonly plain: Buffer;
  readonly zipped: Buffer;
}

/** By name in the page's folder; a file is read and packed anew only after it was edited. */
const filesByName = new Map<string, PageFile>();
const pack = promisify(gzip);

/** Sends the file of the page that is asked for; `false` when it has no such file. */
export async function sendPageFile(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const path = (request.url ?? "/").split("?", 1)[0]!;
  const name = path === "/" ? "index.html" : normalize(decodeName(path)).replace(/^\/+/, "");
  const mime = MIMES[extname(name)];
  if (mime === undefined || name.startsWith("..")) return false;
  const file = await readPageFile(name).catch(() => undefined);
  if (file === undefined) return false;
  const isZipped = /\bgzip\b/.test(request.headers["accept-encoding"]?.toString() ?? "");
  const bytes = isZipped ? file.zipped : file.plain;
  response.writeHead(200, {
    "content-type": mime,
    "content-length": bytes.length,
    ...(isZipped && { "content-encoding": "gzip" }),
    vary: "accept-encoding",
    "cache-control": "no-cache",
  });
  response.end(bytes);
  return true;
}

async function readPageFile(name: string): Promise<PageFile> {
  const path = join(PAGE_FOLDER, name);
  const changedMs = (await stat(path)).mtimeMs;
  const kept = filesByName.get(name);
  if (kept?.changedMs === changedMs) return kept;
  const plain = await readFile(path);
  const file = { changedMs, plain, zipped: await pack(plain) };
  filesByName.set(name, file);
  return file;
}

/** Passes the request on to `origin` and nowhere else, whatever it asks for, and its answer back. */
export function forward(
  origin: string | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const unavailable = (): void => {
    if (response.headersSent) {
      response.destroy();
      return;
    }
    response.writeHead(503, { "content-type": "text/plain; charset=utf-8", "retry-after": "1" });
    response.end("The bot is not up yet. / 机器人还没有启动。\n");
  };
  if (origin === undefined) {
    unavailable();
    return;
  }
  const { hostname, port } = new URL(origin);
  const onward = ask(
    // The path as it came: it is never read as an address.
    { hostname, port, path: request.url, method: request.method, headers: request.headers },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  onward.on("error", unavailable);
  response.on("close", () => onward.destroy());
  request.pipe(onward);
}

function decodeName(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
