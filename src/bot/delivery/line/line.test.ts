import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { HttpError } from "grammy";
import type { Dispatcher } from "undici";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { judge } from "../delivery.ts";
import { openConnections } from "./connections.mjs";
import { createCall } from "./line.ts";

let server: Server;
let connections: Dispatcher;
let url: string;
let answer: RequestListener;
const sockets = new Set<unknown>();

beforeEach(async () => {
  server = createServer((request, response) => answer(request, response));
  server.on("connection", (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/bot1:A/getMe`;
  connections = openConnections(url);
});

afterEach(async () => {
  await connections.destroy();
  server.closeAllConnections();
  if (server.listening) await new Promise((resolve) => server.close(resolve));
  sockets.clear();
});

const call: ReturnType<typeof createCall> = (...given) => createCall(connections)(...given);
const post = (body: string | Readable, signal?: AbortSignal) =>
  call(url, { method: "POST", headers: {}, body, ...(signal === undefined ? {} : { signal }) });

/** As grammY hands it on. */
async function judged(asked: Promise<{ json(): Promise<unknown> }>) {
  const error: unknown = await asked
    .then((each) => each.json())
    .then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
  return judge(new HttpError("failed", error));
}

describe("a call over the line", () => {
  it("gives the answers, and keeps connections for the next calls", async () => {
    answer = (request, response) => {
      request.resume().on("end", () => response.end('{"ok":true}'));
    };

    for (let calls = 0; calls < 6; calls += 1) {
      expect(await (await post("{}")).json()).toEqual({ ok: true });
    }

    // Whoever asks as soon as the answer is there is ahead of the connection it came over.
    expect(sockets.size).toBeLessThanOrEqual(2);
  });

  it("sends text and files whole", async () => {
    answer = (request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => response.end(JSON.stringify(Buffer.concat(chunks).toString())));
    };

    expect(await (await post("你好")).json()).toBe("你好");
    expect(await (await post(Readable.from([Buffer.from("a"), Buffer.from("b")]))).json()).toBe(
      "ab",
    );
  });

  it("reads what is packed", async () => {
    answer = (_, response) => {
      response.setHeader("content-encoding", "gzip");
      response.end(gzipSync('{"ok":true}'));
    };

    expect(await (await post("{}")).json()).toEqual({ ok: true });
  });

  it("takes a web page, half an answer and a cut line for what may have arrived", async () => {
    answer = (_, response) => response.end("<html>");
    expect(await judged(post("{}"))).toEqual({ fate: "unknown", reason: "no-json" });

    answer = (_, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write('{"ok":');
      setImmediate(() => response.destroy());
    };
    expect(await judged(post("{}"))).toEqual({ fate: "unknown", reason: "no-answer" });

    answer = (_, response) => response.destroy();
    expect(await judged(post("{}"))).toEqual({ fate: "unknown", reason: "no-answer" });
  });

  it("takes a server that is not there for one that got nothing", async () => {
    await new Promise((resolve) => server.close(resolve));

    expect(await judged(post("{}"))).toEqual({ fate: "unreachable", reason: "unreachable" });
  });

  it("ends when it is given up, before and while it waits", async () => {
    const asked = new Promise<void>((resolve) => (answer = () => resolve()));
    const waiting = new AbortController();
    const pending = judged(post("{}", waiting.signal));
    await asked;
    waiting.abort();

    expect(await pending).toEqual({ fate: "unknown", reason: "no-answer" });
    expect(await judged(post("{}", AbortSignal.abort()))).toEqual({
      fate: "unknown",
      reason: "no-answer",
    });
  });
});
