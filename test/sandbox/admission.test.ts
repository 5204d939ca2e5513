/** The sandbox's door: only its own page and programs of this machine come in, and it reaches only the bot. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { head, sendRaw, statusOf } from "../support/servers/raw-http.ts";
import { openTelegram, type TestTelegram } from "../support/servers/telegram.ts";

let telegram: TestTelegram;
/** Another service of this machine, and what reached it. */
let other: Server;
let otherPort: number;
let reached: string[];
let port: number;
let host: string;

beforeAll(async () => {
  other = createServer((request, response) => {
    reached.push(`${request.method} ${request.url}`);
    response.end("a secret of another service");
  });
  await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
  otherPort = (other.address() as AddressInfo).port;
  telegram = await openTelegram({ forwardTo: () => `http://127.0.0.1:${botPort}` });
  port = Number(new URL(telegram.sandbox.url).port);
  host = `127.0.0.1:${port}`;
});

/** Where the bot's own server would be; nobody is there. */
const botPort = 9;

beforeEach(() => {
  reached = [];
});

afterAll(async () => {
  await telegram.stop();
  other.closeAllConnections();
  await new Promise((done) => other.close(done));
});

const ask = async (
  method: string,
  target: string,
  headers: Record<string, string> = {},
  body = "",
): Promise<string> => sendRaw(port, head(method, target, { host, ...headers }, body));

describe.each(["GET", "POST", "PUT", "DELETE", "OPTIONS"])("%s of an address", (method) => {
  it.each([
    ["with two slashes", () => `//127.0.0.1:${otherPort}/x`],
    ["with a slash turned round", () => `/\\127.0.0.1:${otherPort}/x`],
    ["in full", () => `http://127.0.0.1:${otherPort}/x`],
    ["in full, of the sandbox itself", () => `http://${host}/sandbox/status`],
    ["without a slash", () => `sandbox/status`],
    ["with a name before it", () => `/@127.0.0.1:${otherPort}/x`],
  ])("%s reaches nobody", async (_, target) => {
    for (const headers of [{}, { host: "evil.example", origin: "http://evil.example" }]) {
      const answer = await ask(method, target(), headers);

      expect([400, 403, 503]).toContain(statusOf(answer));
      expect(answer).not.toContain("secret");
    }
    expect(reached).toEqual([]);
  });
});

const routes: [method: string, path: string][] = [
  ["GET", "/"],
  ["GET", "/main.js"],
  ["GET", "/healthz"],
  ["POST", "/telegram"],
  ["GET", "/sandbox/status"],
  ["GET", "/sandbox/people"],
  ["POST", "/sandbox/people"],
  ["GET", "/sandbox/events"],
  ["GET", "/sandbox/files/x"],
  ["GET", "/sandbox/qr?text=x"],
  ["GET", "/sandbox/chats/1001/messages"],
  ["POST", "/sandbox/chats/1001/send"],
  ["GET", "/sandbox/group"],
  ["GET", "/sandbox/log"],
  ["POST", "/sandbox/faults"],
  ["POST", "/sandbox/restart"],
  ["POST", "/sandbox/reset"],
  ["GET", "/bot<token>/setWebhook?url=http://127.0.0.1:9/x"],
  ["POST", "/bot<token>/getMe"],
  ["GET", "/file/bot<token>/photos/file_1.jpg"],
];

describe.each(routes)("%s %s", (method, path) => {
  it.each([
    ["a name that was made to point here", { host: "rebound.example" }],
    ["a name that begins like ours", { host: "127.0.0.1.rebound.example" }],
    ["an address that means all", { host: "0.0.0.0" }],
    ["a page from elsewhere", { origin: "https://evil.example" }],
    ["a page of another service of this machine", { origin: "http://127.0.0.1:1" }],
    ["a page without a name", { origin: "null" }],
    ["a picture in a page from elsewhere", { "sec-fetch-site": "cross-site" }],
    ["a script of another service of this machine", { "sec-fetch-site": "same-site" }],
    [
      "a frame in a page from elsewhere",
      {
        "sec-fetch-site": "cross-site",
        "sec-fetch-mode": "navigate",
        "sec-fetch-dest": "iframe",
      },
    ],
  ])("refuses %s", async (_, headers: Record<string, string>) => {
    const target = path.replace("<token>", telegram.sandbox.token);

    const answer = await ask(method, target, headers);

    expect(statusOf(answer)).toBe(403);
    expect(answer.split("\r\n\r\n")[1]).toBe("");
  });
});

it("lets a link lead to the page and nowhere else", async () => {
  const link = {
    "sec-fetch-site": "cross-site",
    "sec-fetch-mode": "navigate",
    "sec-fetch-dest": "document",
  };

  expect(statusOf(await ask("GET", "/", link))).toBe(200);
  expect(statusOf(await ask("POST", "/", link))).toBe(403);
  expect(statusOf(await ask("GET", "/sandbox/status", link))).toBe(403);
});

it("keeps the Bot API from every browser, also from its own page", async () => {
  const path = `/bot${telegram.sandbox.token}/getMe`;

  expect(statusOf(await ask("GET", path))).toBe(200);
  expect(statusOf(await ask("GET", path, { "sec-fetch-site": "same-origin" }))).toBe(403);
  expect(statusOf(await ask("POST", path, { origin: `http://${host}` }))).toBe(403);
});

it("has another token each time", async () => {
  const second = await openTelegram();

  expect(second.sandbox.token).toMatch(/^\d+:[\w-]{30,}$/);
  expect(second.sandbox.token).not.toBe(telegram.sandbox.token);
  await second.stop();
});

it.each([
  () => `http://127.0.0.1:${otherPort}/telegram`,
  () => "https://evil.example/telegram",
  () => `http://evil.example:${botPort}/telegram`,
  () => `http://name:word@127.0.0.1:${botPort}/telegram`,
  () => `http://2130706433:${otherPort}/telegram`,
  () => "http://[::ffff:127.0.0.1]/telegram",
])("pushes nothing to anybody but the bot: %s", async (url) => {
  const { token } = telegram.sandbox;
  const chen = telegram.person(1001);
  const body = JSON.stringify({ url: url() });
  const type = { "content-type": "application/json" };

  const answer = await ask("POST", `/bot${token}/setWebhook`, type, body);
  await chen.say("a word of mine");
  const info = await ask("POST", `/bot${token}/getWebhookInfo`);

  expect(statusOf(answer)).toBe(400);
  expect(info).toContain('"url":""');
  expect(reached).toEqual([]);
});

it.each(["/", "/main.js", "/base.css", "/sandbox/status", "/sandbox/qr?text=x", "/nothing", "//x"])(
  "says to the browser at %s: nothing inline, nothing from elsewhere, in nobody's frame",
  async (path) => {
    const answer = await ask("GET", path);

    const policy = /^content-security-policy: (.*)/im.exec(answer)?.[1];
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(policy).toMatch(/frame-ancestors 'none'/);
    expect(policy).not.toMatch(/unsafe|\*|http/);
    expect(answer.match(/^x-content-type-options: nosniff/gim)).toHaveLength(1);
    expect(answer).toMatch(/^x-frame-options: DENY/im);
  },
);

it("pushes to the bot", async () => {
  const body = JSON.stringify({ url: `http://127.0.0.1:${botPort}/telegram` });
  const type = { "content-type": "application/json" };

  const path = `/bot${telegram.sandbox.token}/setWebhook`;

  expect(statusOf(await ask("POST", path, type, body))).toBe(200);
  expect(statusOf(await ask("POST", path, type, '{"url":""}'))).toBe(200);
});
