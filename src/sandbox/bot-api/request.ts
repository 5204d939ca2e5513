/**
 * Sandbox, Bot API: `/bot<token>/<method>` and `/file/bot<token>/<path>` over plain HTTP.
 *
 * Without a web framework, since benches ask thousands of times a second. Reads JSON,
 * forms, uploads and query strings; what is done with them is in dispatch.ts.
 */
import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { World } from "../world.ts";
import type { Upload } from "./call.ts";
import { refusalAnswer, type Answer, type Dispatch } from "./dispatch.ts";
import { badRequest, Refusal } from "./errors.ts";
import { parseMultipart } from "./multipart.ts";

/** Telegram takes 50 MB of file; a little more for what stands around it. */
const BODY_LIMIT = 52 * 1024 * 1024;

interface BotDeps {
  readonly world: World;
  readonly dispatch: Dispatch;
  readonly token: string;
}

/** Answers a request whose path begins with `/bot` or `/file/bot`. */
export async function handleBotRequest(
  deps: BotDeps,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = request.url ?? "/";
  if (url.startsWith("/file/")) return sendFile(deps, url.split("?", 1)[0]!, response);
  const answer = await answerCall(deps, url, {
    read: (query) => readParams(request, query),
    onGone: (listener) => {
      response.once("close", () => {
        if (!response.writableEnded) listener();
      });
    },
  });
  if (answer !== undefined) send(response, answer);
}

/** A call, however it came. */
export interface Incoming {
  read(query: string): Parsed | Promise<Parsed>;
  /** Calls the listener if the caller is gone before it has its answer. */
  onGone(listener: () => void): void;
}

/** Never throws: what cannot be done is refused in words. */
export async function answerCall(
  { dispatch, token }: BotDeps,
  url: string,
  { read, onGone }: Incoming,
): Promise<Answer> {
  const query = url.indexOf("?");
  const path = query < 0 ? url : url.slice(0, query);
  try {
    const slash = path.indexOf("/", 1);
    if (!isSame(path.slice(4, slash < 0 ? undefined : slash), token)) {
      throw new Refusal(401, "Unauthorized");
    }
    const method = dispatch.findName(path.slice(slash + 1));
    if (slash < 0 || method === undefined) throw new Refusal(404, "Not Found");

    const { params, uploads } = await read(query < 0 ? "" : url.slice(query + 1));
    return await dispatch.answer({ method, params, uploads, onGone });
  } catch (failure) {
    return refusalFor(failure);
  }
}

/** Anything but a refusal is our own mistake; its words help whoever wrote the test. */
const refusalFor = (failure: unknown) =>
  refusalAnswer(failure instanceof Refusal ? failure : internalError(failure));

/** In a time that tells nothing about how much of it was right. */
function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}

const internalError = (failure: unknown): Refusal =>
  new Refusal(500, `Internal Server Error: ${String(failure)}`);

function send(response: ServerResponse, answer: NonNullable<Answer>): void {
  if (response.destroyed) return;
  response.writeHead(answer.status, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(answer.body),
  });
  response.end(answer.body);
}

function sendFile(deps: BotDeps, path: string, response: ServerResponse): void {
  let bytes: Uint8Array;
  try {
    bytes = readFile(deps, path);
  } catch (failure) {
    send(response, refusalFor(failure));
    return;
  }
  response.writeHead(200, {
    "content-type": "application/octet-stream",
    "content-length": bytes.length,
  });
  response.end(bytes);
}

function readFile({ world, token }: BotDeps, path: string): Uint8Array {
  const prefix = `/file/bot${token}/`;
  const file = isSame(path.slice(0, prefix.length), prefix)
    ? world.files.findByPath(decodeURIComponent(path.slice(prefix.length)))
    : undefined;
  const bytes = file === undefined ? undefined : world.files.read(file.id);
  if (bytes === undefined) throw new Refusal(404, "Not Found");
  return bytes;
}

export interface Parsed {
  readonly params: Record<string, unknown>;
  readonly uploads: ReadonlyMap<string, Upload>;
}

const NO_UPLOADS: ReadonlyMap<string, Upload> = new Map();

async function readParams(request: IncomingMessage, query: string): Promise<Parsed> {
  const fromQuery = query === "" ? {} : Object.fromEntries(new URLSearchParams(query));
  const body = await readBody(request);
  if (body.length === 0) return { params: fromQuery, uploads: NO_UPLOADS };
  const type = request.headers["content-type"] ?? "";
  if (type.startsWith("application/json")) {
    return readJson(body.toString(), fromQuery);
  }
  if (type.startsWith("multipart/form-data")) return readForm(body, type, fromQuery);
  const fields = Object.fromEntries(new URLSearchParams(body.toString()));
  return { params: { ...fromQuery, ...fields }, uploads: NO_UPLOADS };
}

function readBody(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= BODY_LIMIT) chunks.push(chunk);
    });
    request.on("end", () => {
      if (size > BODY_LIMIT) reject(new Refusal(413, "Request Entity Too Large"));
      else resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks));
    });
    request.on("error", () => reject(badRequest("request was cut off")));
  });
}

/** @throws {Refusal} where the text is no object */
export const readJson = (text: string, params: Record<string, unknown> = {}): Parsed => ({
  params: { ...params, ...parseObject(text) },
  uploads: NO_UPLOADS,
});

function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null) return value as Record<string, unknown>;
  } catch {
    // The same refusal as for JSON that is not an object.
  }
  throw badRequest("can't parse request as JSON object");
}

function readForm(body: Buffer, type: string, params: Record<string, unknown>): Parsed {
  const form = parseMultipart(body, type);
  if (form === undefined) throw badRequest("can't parse multipart form data");
  return { params: { ...params, ...form.fields }, uploads: form.uploads };
}
