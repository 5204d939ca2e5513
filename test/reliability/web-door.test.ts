/** The bot's own web server: strangers are sent away by the head of a request, and learn nothing. */
import { Registry } from "prom-client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createLog } from "../../src/log.ts";
import type { Metrics } from "../../src/web/metrics.ts";
import { openWeb, type WebDeps } from "../../src/web/server.ts";
import { head, openRaw, sendRaw, statusOf } from "../support/servers/raw-http.ts";

const secret = "the-real-secret-of-this-test";
const metricsToken = "the-token-of-whoever-watches";
const json = { "content-type": "application/json" };
let web: Awaited<ReturnType<typeof openWeb>> | undefined;
let received: unknown[];
let isWell: boolean;

beforeEach(() => {
  received = [];
  isWell = true;
});

afterEach(() => web?.stop());

/** @returns its port */
async function open(more: Partial<WebDeps> = {}): Promise<number> {
  web = await openWeb({
    host: "127.0.0.1",
    port: 0,
    log: createLog("silent"),
    metrics: { registry: new Registry() } as Metrics,
    metricsToken,
    async health() {
      if (!isWell) throw new Error("the database is away");
      return { telegramSilentSeconds: 3 };
    },
    ...more,
  });
  return web.port;
}

const webhook = {
  secret,
  receive: async (update: unknown) => void received.push(update),
};
const withSecret = { host: "bot.example", "x-telegram-bot-api-secret-token": secret, ...json };

describe("the webhook", () => {
  const bodies = [
    ["a body of a megabyte that never comes", { "content-length": "1000000" }, ""],
    ["a body in pieces that never ends", { "transfer-encoding": "chunked" }, "5\r\nhello\r\n"],
  ] as const;

  it.each(bodies)("answers %s before it came, to who has no secret", async (_, headers, body) => {
    const port = await open({ webhook });

    const answer = await sendRaw(
      port,
      `${head("POST", "/telegram", { host: "bot.example", ...json, ...headers })}${body}`,
    );

    expect(statusOf(answer)).toBe(401);
    expect(received).toEqual([]);
  });

  it("keeps nothing of 150 bodies that never end", async () => {
    const port = await open({ webhook });
    const piece = "x".repeat(1_000_000);
    const request = `${head("POST", "/telegram", {
      host: "bot.example",
      ...json,
      "transfer-encoding": "chunked",
      "x-telegram-bot-api-secret-token": "a guess",
    })}${piece.length.toString(16)}\r\n${piece}\r\n`;

    const answers = await Promise.all(
      Array.from({ length: 150 }, () => sendRaw(port, request).catch(() => "HTTP/1.1 401")),
    );

    // Each line was closed from here, though no body ever ended.
    expect(new Set(answers.map(statusOf))).toEqual(new Set([401]));
  });

  it.each([
    ["its length says so", { "content-length": "1048577" }, "x"],
    [
      "it comes in pieces",
      { "transfer-encoding": "chunked" },
      `100001\r\n${"x".repeat(0x100001)}\r\n0\r\n\r\n`,
    ],
  ])("takes no body above a megabyte, also of Telegram: %s", async (_, headers, body) => {
    const port = await open({ webhook });

    const answer = await sendRaw(
      port,
      `${head("POST", "/telegram", { ...withSecret, ...headers })}${body}`,
    );

    expect(statusOf(answer)).toBe(413);
    expect(received).toEqual([]);
  });

  it("closes the line on a body that does not come in time", async () => {
    const port = await open({ webhook, requestMs: 100 });
    const line = await openRaw(
      port,
      head("POST", "/telegram", { ...withSecret, "content-length": "100" }),
    );

    let answer = "";
    line.setEncoding("utf8").on("data", (text: string) => (answer += text));
    await new Promise((closed) => line.on("close", closed));

    expect(statusOf(answer)).toBe(408);
    expect(received).toEqual([]);
  });

  it("takes an update that comes whole", async () => {
    const port = await open({ webhook });

    const answer = await sendRaw(port, head("POST", "/telegram", withSecret, '{"update_id":1}'));

    expect(statusOf(answer)).toBe(200);
    expect(received).toEqual([{ update_id: 1 }]);
  });
});

/** Who asks, as a proxy on this machine or somebody on this machine would send it. */
const local = (port: number) => ({ host: `127.0.0.1:${port}` });
const bearer = { authorization: `Bearer ${metricsToken}` };

async function looksInside(port: number, headers: Record<string, string>) {
  const metrics = await sendRaw(port, head("GET", "/metrics", headers));
  const health = await sendRaw(port, head("GET", "/healthz", headers));
  expect(statusOf(health)).toBe(200);
  return { metrics: statusOf(metrics), health: health.split("\r\n\r\n")[1]!.trim() };
}
const everything = { metrics: 200, health: '{"status":"ok","telegramSilentSeconds":3}' };
const nothing = { metrics: 403, health: '{"status":"ok"}' };

describe("figures and details", () => {
  it("are for whoever is on this machine, where the bot has no public address", async () => {
    const port = await open();

    expect(await looksInside(port, local(port))).toEqual(everything);
    expect(await looksInside(port, { host: `localhost:${port}` })).toEqual(everything);
  });

  it("ask for the token where a webhook is set: a proxy need not say that it is one", async () => {
    const port = await open({ webhook });

    expect(await looksInside(port, local(port))).toEqual(nothing);
    expect(await looksInside(port, { ...local(port), ...bearer })).toEqual(everything);
  });

  it("ask for the token where the bot listens on more than this machine", async () => {
    const port = await open({ host: "127.1" });

    expect(await looksInside(port, local(port))).toEqual(nothing);
    expect(await looksInside(port, { ...local(port), ...bearer })).toEqual(everything);
  });

  it.each([
    { "x-forwarded-for": "10.0.0.1" },
    { "x-real-ip": "10.0.0.1" },
    { forwarded: "for=10.0.0.1" },
    { via: "1.1 proxy" },
    { host: "bot.example" },
    { host: "rebound.example:8080" },
    { authorization: "Bearer a guess" },
  ])("stay closed to what came from elsewhere: %o", async (headers: Record<string, string>) => {
    const port = await open(headers["authorization"] === undefined ? {} : { webhook });

    expect(await looksInside(port, { ...local(port), ...headers })).toEqual(nothing);
  });

  it("say nothing of why the bot is not well", async () => {
    const port = await open();
    isWell = false;

    const answer = await sendRaw(port, head("GET", "/healthz", local(port)));

    expect(statusOf(answer)).toBe(503);
    expect(answer.split("\r\n\r\n")[1]).toContain('{"status":"failing"}');
  });
});
