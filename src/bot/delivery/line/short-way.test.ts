/** What goes over the short way, from this thread and from one of its own, and that it ends as grammY's own does. */
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Api, GrammyError, InputFile } from "grammy";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openLine, type Line } from "../connect.ts";
import { judge } from "../delivery.ts";
import { createShortWay } from "./short-way.ts";
import { openThread } from "./thread.ts";

let server: Server;
let line: Line;
let api: Api;
let answer: RequestListener;
/** What came: where, and as what. */
let came: { path: string; type: string; body: string }[];

const thrownBy = (call: Promise<unknown>) =>
  call.then(
    () => undefined,
    (error: unknown) => error,
  );

/** As `openLine`, with all calls from a thread. */
function openThreadLine(apiRoot: string, token: string): Line {
  const { post, close } = openThread(apiRoot);
  return {
    createApi(timeoutSeconds) {
      const of = new Api(token, { apiRoot, timeoutSeconds });
      of.config.use(createShortWay(post, { apiRoot, token, timeoutMs: timeoutSeconds * 1_000 }));
      return of;
    },
    close,
  };
}

describe.each([
  { from: "this thread", open: openLine },
  { from: "a thread of its own", open: openThreadLine },
])("from $from", ({ open }) => {
  beforeEach(async () => {
    came = [];
    answer = (_, response) => response.end('{"ok":true,"result":{"message_id":7}}');
    server = createServer((request, response) => {
      let body = "";
      request.setEncoding("utf8");
      request.on("data", (chunk: string) => (body += chunk));
      request.on("end", () => {
        came.push({ path: request.url!, type: request.headers["content-type"]!, body });
        answer(request, response);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    line = open(`http://127.0.0.1:${(server.address() as AddressInfo).port}/here`, "1:A");
    api = line.createApi(30);
  });

  afterEach(async () => {
    line.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it("sends what is said as JSON, and gives what was answered", async () => {
    const sent = await api.sendMessage(5, "好", { reply_markup: { inline_keyboard: [] } });

    expect(sent).toEqual({ message_id: 7 });
    expect(came).toEqual([
      {
        path: "/here/bot1:A/sendMessage",
        type: "application/json",
        body: '{"chat_id":5,"text":"好","reply_markup":{"inline_keyboard":[]}}',
      },
    ]);
  });

  it("leaves out what is null, and sends a file as a form", async () => {
    await api.sendMessage(5, "no", { entities: null } as never);
    await api.sendPhoto(5, new InputFile(Buffer.from("a picture"), "a.png"));

    expect(came[0]!.body).toBe('{"chat_id":5,"text":"no"}');
    expect(came[1]!.type).toMatch(/^multipart\/form-data/);
    expect(came[1]!.body).toContain("a picture");
  });

  it("throws Telegram's refusal with its words", async () => {
    answer = (_, response) =>
      response.writeHead(429).end(
        JSON.stringify({
          ok: false,
          error_code: 429,
          description: "Too Many Requests",
          parameters: { retry_after: 3 },
        }),
      );

    const error = await thrownBy(api.sendMessage(5, "hello"));

    expect(error).toBeInstanceOf(GrammyError);
    expect(judge(error)).toEqual({ fate: "later", reason: "answer-429", waitMs: 3_000 });
  });

  it("tells a cut line, a web page, silence and nobody there apart", async () => {
    answer = (_, response) => response.destroy();
    const cut = judge(await thrownBy(api.sendMessage(5, "hello")));
    answer = (_, response) => response.writeHead(502).end("<html>");
    const page = judge(await thrownBy(api.sendMessage(5, "hello")));
    answer = () => undefined;
    const silence = judge(await thrownBy(line.createApi(0.05).sendMessage(5, "hello")));
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    const nobody = judge(await thrownBy(api.sendMessage(5, "hello")));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

    expect([cut, page, silence, nobody]).toEqual([
      { fate: "unknown", reason: "no-answer" },
      { fate: "unknown", reason: "no-json" },
      { fate: "unknown", reason: "no-answer" },
      { fate: "unreachable", reason: "unreachable" },
    ]);
  });
});
