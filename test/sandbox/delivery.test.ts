/**
 * The sandbox from outside: how updates and news travel, and what survives a restart.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Bot, webhookCallback, type Api } from "grammy";
import type { Update } from "grammy/types";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createBotApi, type BotApi } from "../support/servers/bot-api.ts";
import { openTelegram, type TestTelegram } from "../support/servers/telegram.ts";

let telegram: TestTelegram;
let api: Api;
let call: BotApi["call"];
let updates: BotApi["updates"];
const ends: (() => Promise<unknown>)[] = [];

beforeEach(async () => {
  telegram = await openTelegram();
  ({ api, call, updates } = createBotApi(telegram.sandbox));
});

afterEach(async () => {
  for (const end of ends.splice(0)) await end();
  await telegram.stop();
});

/** A server that stands for the bot's webhook; returns its address. */
async function listen(answer: Parameters<typeof createServer>[1]): Promise<string> {
  const server: Server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  ends.push(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/telegram`;
}

/** Reads `count` events, beginning after `lastId`. */
async function read(count: number, lastId?: string): Promise<{ id: string; data: string }[]> {
  const abort = new AbortController();
  const response = await fetch(`${telegram.sandbox.url}/sandbox/events`, {
    signal: abort.signal,
    headers: lastId === undefined ? {} : { "last-event-id": lastId },
  });
  const reader = response.body!.getReader();
  let text = "";
  for (;;) {
    const found = [...text.matchAll(/(?:id: (\d+)\n)?data: (.*)\n\n/g)];
    if (found.length >= count) {
      abort.abort();
      return found.map(([, id = "", data]) => ({ id, data: data! }));
    }
    text += Buffer.from((await reader.read()).value ?? []).toString();
  }
}

describe("polling", () => {
  it("repeats until confirmed, counts by one and takes a negative offset", async () => {
    const chen = telegram.person(1001);
    for (const text of ["a", "b", "c"]) await chen.say(text);

    const ids = (await updates()).map((update) => update.update_id);
    expect(ids).toEqual([ids[0], ids[0]! + 1, ids[0]! + 2]);
    expect((await updates({ limit: 2 })).length).toBe(2);
    expect((await updates({ offset: ids[1]! })).length).toBe(2);
    expect((await updates({ offset: -1 })).map((update) => update.update_id)).toEqual([ids[2]]);
    expect(await updates({ offset: ids[2]! + 1 })).toEqual([]);
  });

  it("ends the first of two polls with 409", async () => {
    const first = call("getUpdates", { timeout: 5 });
    const light = async () => (await telegram.ask<{ bot: string }>("/status")).bot;
    await expect.poll(light).toBe("up");
    const second = call("getUpdates", { timeout: 5 });

    expect(await first).toMatchObject({ error_code: 409 });
    await telegram.person(1001).say("hi");
    expect(await second).toMatchObject({ result: [{ message: { text: "hi" } }] });
  });

  it("remembers which kinds of update are wanted", async () => {
    await updates({ allowed_updates: ["callback_query"] });
    await telegram.person(1001).say("unwanted");
    expect(await updates()).toEqual([]);
  });

  it("serves repeats of an update id, as a test asks for", async () => {
    await telegram.person(1001).say("once");
    const [update] = await updates();
    await updates({ offset: update!.update_id + 1 });

    await telegram.inject(update!);
    expect(await updates({ offset: update!.update_id + 1 })).toEqual([update]);
  });
});

describe("a webhook", () => {
  it("carries updates with its secret, and shuts polling out", async () => {
    const bot = new Bot(telegram.sandbox.token, { client: { apiRoot: telegram.sandbox.url } });
    bot.on("message:text", (ctx) => ctx.reply(`by webhook: ${ctx.message.text}`));
    const url = await listen((request, response) => {
      void webhookCallback(bot, "http", { secretToken: "s3cret" })(request, response);
    });
    await api.setWebhook(url, { secret_token: "s3cret" });

    const chen = telegram.person(1001);
    await chen.say("hi");
    await chen.waitFor("by webhook: hi");
    expect(await call("getUpdates")).toMatchObject({ error_code: 409 });
    expect(await api.getWebhookInfo()).toMatchObject({ url, pending_update_count: 0 });
  });

  it("keeps order in a chat, tries again and does not hold up others", async () => {
    const got: string[] = [];
    let refusals = 1;
    const url = await listen((request, response) => {
      let body = "";
      request.on("data", (chunk: Buffer) => (body += chunk.toString()));
      request.on("end", () => {
        const { message } = JSON.parse(body) as Update;
        if (message?.from?.id === 1001 && refusals-- > 0) response.writeHead(500).end();
        else {
          got.push(message?.text ?? "");
          response.end();
        }
      });
    });
    await telegram.person(1001).say("a1");
    await telegram.person(1001).say("a2");
    await telegram.person(1002).say("b1");
    await api.setWebhook(url);
    await expect.poll(() => got.length).toBe(3);

    expect(got.filter((text) => text.startsWith("a"))).toEqual(["a1", "a2"]);
    await api.deleteWebhook();
    expect(await updates()).toEqual([]);
  });
});

describe("the file", () => {
  it("keeps chats, menus and pending updates over a restart", async () => {
    const folder = await mkdtemp(join(tmpdir(), "sandbox-"));
    ends.push(() => rm(folder, { recursive: true }));
    const database = join(folder, "sandbox.db");
    const before = await openTelegram({ database });
    await before.person(1001).start();
    await createBotApi(before.sandbox).api.sendMessage(1001, "remember me");
    await createBotApi(before.sandbox).api.setMyCommands([{ command: "next", description: "on" }]);
    const [first] = await createBotApi(before.sandbox).api.getUpdates();
    await before.stop();

    const after = await openTelegram({ database });
    ends.push(() => after.stop());
    expect(await createBotApi(after.sandbox).api.getUpdates()).toEqual([first]);
    expect((await createBotApi(after.sandbox).api.sendMessage(1001, "again")).message_id).toBe(3);
    expect((await createBotApi(after.sandbox).api.getMyCommands())[0]?.command).toBe("next");
    await after.person(1001).say("next");
    expect((await createBotApi(after.sandbox).api.getUpdates()).at(-1)?.update_id).toBe(
      first!.update_id + 1,
    );
  });
});

describe("the event stream", () => {
  it("goes on where a page left off, and says when it cannot", async () => {
    const chen = telegram.person(1001);
    const reading = read(1);
    await expect.poll(() => chen.say("one")).toBeGreaterThan(1);
    const [first] = await reading;
    await chen.say("two");
    await chen.say("three");

    const missed = await read(2, first!.id);
    expect(missed.at(-1)?.data).toContain("three");
    expect((await read(1, "5"))[0]?.data).toBe('{"type":"reset"}');
  });
});

describe("the door", () => {
  it("turns web pages from elsewhere away, and passes unknown addresses on", async () => {
    const { url } = telegram.sandbox;
    const foreign = { headers: { origin: "https://example.com" } };
    expect((await fetch(`${url}/sandbox/people`, foreign)).status).toBe(403);
    expect((await fetch(`${url}/healthz`)).status).toBe(503);

    const proxy = await openTelegram({ forwardTo: () => url });
    ends.push(() => proxy.stop());
    expect((await fetch(`${proxy.sandbox.url}/healthz`)).status).toBe(503);
  });
});
