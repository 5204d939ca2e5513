/** The webhook's door: only Telegram gets in, and it is told so only when the update is stored. */
import { afterEach, beforeEach, expect, it } from "vitest";
import type { TestBot } from "../support/program/bot.ts";
import { inWaves, nameOf } from "../support/people/crowd.ts";
import { doorEnv, doorSecret, ordinaryUpdate, push } from "../support/program/door.ts";
import { readHistory } from "../support/people/history.ts";
import { openOwnBot } from "../support/program/own-bot.ts";
import { sizes } from "../support/sizes.ts";
import { openTelegram, type TestTelegram } from "../support/servers/telegram.ts";

const secret = doorSecret;
const chen = 8_001;
let telegram: TestTelegram;
let bot: TestBot;

beforeEach(async () => {
  telegram = await openTelegram();
  bot = await openOwnBot(telegram, [chen], { env: doorEnv });
});

afterEach(async () => {
  await bot.close();
  await telegram.stop();
});

/** Wrong in every way that a guess can be. */
function wrongSecret(index: number): string {
  const flipped = index % secret.length;
  const guesses = [
    "",
    secret.slice(0, -1),
    `${secret}x`,
    secret.toUpperCase(),
    secret.slice(0, flipped) + "!" + secret.slice(flipped + 1),
    String(index),
    telegram.sandbox.token,
  ];
  return guesses[index % guesses.length]!;
}

it("lets nobody in without the secret", async () => {
  const indices = Array.from({ length: sizes.forgedWebhooks }, (_, index) => index);

  const answers = await inWaves(indices, (index) =>
    push(bot, ordinaryUpdate(chen, index), wrongSecret(index)),
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
    await push(bot, ordinaryUpdate(chen, 1)),
    await push(bot, ordinaryUpdate(chen, 1)),
    await push(bot, "not json"),
    await push(bot, "[]"),
    await push(bot, "null"),
    await push(bot, { update_id: "1" }),
    await push(bot, `{"update_id": 2, "message": "${"x".repeat(1_100_000)}"}`),
  ];

  expect(answers).toEqual([200, 200, 400, 400, 400, 400, 413]);
  await expect.poll(() => telegram.log({ method: "sendMessage", chat: chen })).toHaveLength(1);
});
