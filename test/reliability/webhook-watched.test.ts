/** A webhook that Telegram cannot reach, or that leads elsewhere: only Telegram knows, so the bot asks it. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openBot, type TestBot, type TestBotOptions } from "../support/program/bot.ts";
import { doorEnv, doorSecret } from "../support/program/door.ts";
import { postgresUrl } from "../support/engines.ts";
import { createBotApi } from "../support/servers/bot-api.ts";
import { openOddTelegram, refusal, type OddTelegram } from "../support/servers/odd-telegram.ts";
import { migratedDatabase } from "../support/servers/postgres-databases.ts";
import { openTelegram, type TestTelegram } from "../support/servers/telegram.ts";

const metricsToken = "a-token-for-figures";
const own = `${doorEnv.PUBLIC_URL}/telegram`;
const patience = { timeout: 20_000, interval: 20 };
let telegram: TestTelegram;
let odd: OddTelegram;
const bots: TestBot[] = [];

beforeEach(async () => {
  telegram = await openTelegram();
  odd = await openOddTelegram(telegram.sandbox.url);
});
afterEach(async () => {
  for (const bot of bots.splice(0)) await bot.close();
  await odd.stop();
  await telegram.stop();
});

async function open(options: TestBotOptions = {}): Promise<TestBot> {
  const env = {
    ...doorEnv,
    TELEGRAM_API_ROOT: odd.url,
    METRICS_TOKEN: metricsToken,
    ...options.env,
  };
  const bot = await openBot(telegram, { webhookEveryMs: 20, leadEveryMs: 50, ...options, env });
  bots.push(bot);
  return bot;
}

/** What `/metrics` has of the webhook, without the words before. */
async function figuresOf(bot: TestBot): Promise<Record<string, number>> {
  const headers = { authorization: `Bearer ${metricsToken}` };
  const printed = await (await fetch(`${bot.url()}/metrics`, { headers })).text();
  const lines = printed.matchAll(/^first_mover_webhook_(\w+) (\S+)$/gm);
  return Object.fromEntries([...lines].map(([, name, value]) => [name, Number(value)]));
}

const told = (bot: TestBot) =>
  bot.lines.filter(({ event }) => /^webhook-(?!set)/.test(String(event)));

it("counts what waits at Telegram, and how long ago it could not deliver", async () => {
  const bot = await open();
  await expect.poll(() => figuresOf(bot), patience).toEqual({ pending_updates: 0, elsewhere: 0 });

  // Nobody answers at bot.invalid.
  await telegram.person(8_001).say("hello");

  await expect
    .poll(() => figuresOf(bot), patience)
    .toEqual({
      pending_updates: 1,
      elsewhere: 0,
      error_age_seconds: expect.toSatisfy((age) => age >= 0 && age < 60),
    });
  await expect.poll(() => told(bot), patience).toHaveLength(1);
  expect(told(bot)[0]).toMatchObject({
    level: 50,
    event: "webhook-failing",
    reason: "Connection refused",
    pending: 1,
  });
});

it("says that Telegram has another address, or none, and that it is well again", async () => {
  const bot = await open();
  const { call } = createBotApi(telegram.sandbox);
  const isElsewhere = () => figuresOf(bot).then(({ elsewhere }) => elsewhere);
  await expect.poll(isElsewhere, patience).toBe(0);

  await call("setWebhook", { url: "https://bot.example/telegram" });
  await expect.poll(isElsewhere, patience).toBe(1);
  await call("deleteWebhook");
  await expect.poll(() => told(bot), patience).toHaveLength(2);
  expect(await isElsewhere()).toBe(1);
  await call("setWebhook", { url: own, secret_token: doorSecret });
  await expect.poll(isElsewhere, patience).toBe(0);

  expect(told(bot).map(({ event, host }) => [event, host])).toEqual([
    ["webhook-elsewhere", "bot.example"],
    ["webhook-elsewhere", ""],
    ["webhook-well", undefined],
  ]);
});

it("knows nothing any more when Telegram does not answer that for long", async () => {
  const bot = await open();
  await expect.poll(() => figuresOf(bot), patience).toHaveProperty("elsewhere");

  odd.answer = ({ method }) =>
    method === "getWebhookInfo" ? refusal(502, "Bad Gateway") : undefined;

  await expect.poll(() => figuresOf(bot), patience).toEqual({});
  expect(told(bot).map(({ event }) => event)).toContain("webhook-not-asked");
});

it("asks nothing, and has no figure, where the bot polls", async () => {
  const asked = new Set<string>();
  odd.answer = ({ method }) => void asked.add(method);
  const bot = await open({ env: { PUBLIC_URL: "", WEBHOOK_SECRET: "" } });
  await telegram.person(8_001).start();
  await telegram.person(8_001).waitFor(/./);

  expect(await figuresOf(bot)).toEqual({});
  expect([asked.has("getUpdates"), asked.has("getWebhookInfo")]).toEqual([true, false]);
});

describe.skipIf(postgresUrl === null)("of two processes", () => {
  it("only the one that leads asks, so that no figure counts twice", async () => {
    const databaseUrl = await migratedDatabase(postgresUrl!);
    const first = await open({ databaseUrl });
    await expect.poll(() => figuresOf(first), patience).toHaveProperty("elsewhere");
    const second = await open({ databaseUrl });
    const begun = () => second.lines.map(({ event }) => event);
    await expect.poll(begun, patience).toContain("work-begun");
    const whileOther = await figuresOf(second);

    await first.stop();

    await expect.poll(() => figuresOf(second), patience).toHaveProperty("elsewhere", 0);
    expect(whileOther).toEqual({});
  });
});
