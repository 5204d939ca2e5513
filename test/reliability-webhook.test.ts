/** The webhook's door: only Telegram gets in, and it is told so only when the update is stored. */
import { afterEach, beforeEach, expect, it } from "vitest";
import type { TestBot } from "./support/bot.ts";
import { nameOf, wordsOf } from "./support/crowd.ts";
import { readHistory } from "./support/history.ts";
import { openOwnBot } from "./support/own-bot.ts";
import { sizes } from "./support/sizes.ts";
import { openTelegram, type TestTelegram } from "./support/telegram.ts";

const secret = "the-real-secret-of-this-test";
const chen = 8_001;
let telegram: TestTelegram;
let bot: TestBot;

beforeEach(async () => {
  telegram = await openTelegram();
  const env = { PUBLIC_URL: "https://bot.invalid", WEBHOOK_SECRET: secret };
  bot = await openOwnBot(telegram, [chen], { env });
});

afterEach(async () => {
  await bot.close();
  await telegram.stop();
});

function updateOf(index: number): string {
  const from = { id: chen, is_bot: false, first_name: nameOf(chen) };
  const chat = { id: chen, type: "private", first_name: nameOf(chen) };
  const message = { message_id: index, date: 1, from, chat, text: wordsOf(index) };
  return JSON.stringify({ update_id: index, message });
}

async function post(body: string, given?: string): Promise<number> {
  const headers = {
    "content-type": "application/json",
    ...(given === undefined ? {} : { "x-telegram-bot-api-secret-token": given }),
  };
  return (await fetch(`${bot.url()}/telegram`, { method: "POST", headers, body })).status;
}

/** Wrong in every way that a guess can be. */
function wrongSecret(index: number): string | undefined {
  const flipped = index % secret.length;
  const guesses = [
    undefined,
    "",
    secret.slice(0, -1),
    `${secret}x`,
    secret.toUpperCase(),
    secret.slice(0, flipped) + "!" + secret.slice(flipped + 1),
    String(index),
    telegram.sandbox.token,
  ];
  return guesses[index % guesses.length];
}

it("lets nobody in without the secret", async () => {
  const indices = Array.from({ length: sizes.forgedWebhooks }, (_, index) => index);

  const answers = await Promise.all(
    indices.map((index) => post(updateOf(index), wrongSecret(index))),
  );

  expect(new Set(answers)).toEqual(new Set([401]));
  const history = await readHistory(telegram, bot.database);
  expect(history).toMatchObject({ pending: [], unsent: [] });
  expect(bot.lines.filter((line) => line["event"] === "update-handled")).toEqual([]);
  expect(JSON.stringify(bot.lines)).not.toContain(secret);
});

it("takes an update with the secret, once however often it comes", async () => {
  await telegram.person(chen, { firstName: nameOf(chen) }).start();

  const answers = [
    await post(updateOf(1), secret),
    await post(updateOf(1), secret),
    await post("not json", secret),
    await post("[]", secret),
    await post("null", secret),
    await post(JSON.stringify({ update_id: "1" }), secret),
    await post(`{"update_id": 2, "message": "${"x".repeat(1_100_000)}"}`, secret),
  ];

  expect(answers).toEqual([200, 200, 400, 400, 400, 400, 413]);
  await expect.poll(() => telegram.log({ method: "sendMessage", chat: chen })).toHaveLength(1);
});
