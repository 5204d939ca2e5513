/**
 * Updates that are broken in every way come in by the webhook, where nobody has looked at them
 * before. The bot stays up, and everybody is still answered.
 */
import fc from "fast-check";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { TestBot } from "./support/bot.ts";
import { createBotApi } from "./support/bot-api.ts";
import { nameOf, peopleFrom, wordsOf } from "./support/crowd.ts";
import { brokenUpdate } from "./support/fuzz.ts";
import { readHistory } from "./support/history.ts";
import { leaksIn } from "./support/leaks.ts";
import { openOwnBot } from "./support/own-bot.ts";
import { sizes } from "./support/sizes.ts";
import { openTelegram, type TestTelegram } from "./support/telegram.ts";

let telegram: TestTelegram;
let bot: TestBot;
const members = peopleFrom(6_001, 20);
const strangers = peopleFrom(6_101, 5);
const everybody = [...members, ...strangers];
const secret = "a-secret-of-the-webhook";

beforeEach(async () => {
  telegram = await openTelegram();
});

afterEach(async () => {
  await bot.close();
  await telegram.stop();
});

/** Everybody pressed Start once; those updates are somebody else's. */
async function openChats(): Promise<void> {
  await Promise.all(everybody.map((id) => telegram.person(id, { firstName: nameOf(id) }).start()));
  const { updates } = createBotApi(telegram.sandbox);
  const served = await updates();
  await updates({ offset: served.at(-1)!.update_id + 1 });
}

async function post(update: object): Promise<number> {
  const { status } = await fetch(`${bot.url()}/telegram`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-telegram-bot-api-secret-token": secret,
    },
    body: JSON.stringify(update),
  });
  return status;
}

/** Everybody says something ordinary. */
function ordinary(id: number, index: number): object {
  const from = { id, is_bot: false, first_name: nameOf(id), language_code: "en" };
  const chat = { id, type: "private", first_name: nameOf(id) };
  const date = Math.floor(Date.now() / 1_000);
  const message = { message_id: 9_000 + index, date, from, chat, text: wordsOf(index) };
  return { update_id: 900_000 + index, message };
}

it(
  "survives thousands of broken updates and answers the next good ones",
  { timeout: 60_000 + sizes.fuzzedUpdates * 60 },
  async () => {
    await openChats();
    const env = { PUBLIC_URL: "https://bot.invalid", WEBHOOK_SECRET: secret };
    bot = await openOwnBot(telegram, members, { env });
    const updates = fc.sample(brokenUpdate(everybody), {
      numRuns: sizes.fuzzedUpdates,
      seed: 20_261_125,
    });

    const answers: number[] = [];
    for (const [index, update] of updates.entries()) {
      answers.push(await post({ ...update, update_id: 1_000 + index }));
    }
    await expect
      .poll(async () => (await readHistory(telegram, bot.database)).pending, {
        timeout: sizes.fuzzedUpdates * 50,
        interval: 500,
      })
      .toEqual([]);
    const before = (await telegram.log()).length;
    for (const [index, id] of everybody.entries()) await post(ordinary(id, index));
    await telegram.settled(1_500, 30_000);

    const after = (await telegram.log()).slice(before).filter(({ ok }) => ok);
    expect(answers.every((status) => status === 200)).toBe(true);
    expect(new Set(after.map(({ chat }) => chat))).toEqual(new Set(everybody));
    const history = await readHistory(telegram, bot.database);
    expect(history).toMatchObject({ pending: [], stuck: [], reordered: [] });
    expect(await leaksIn(bot.lines, telegram)).toEqual([]);
  },
);

it(
  "sets a poisonous update aside, says sorry, and hears the next",
  { timeout: 20_000 },
  async () => {
    bot = await openOwnBot(telegram, members);
    const [id] = members as [number];
    const person = telegram.person(id, { firstName: nameOf(id) });
    await person.start();
    await telegram.settled();
    const from = { id, is_bot: false, first_name: nameOf(id) };
    const chat = { id, type: "private", first_name: nameOf(id) };
    const message = { message_id: 77, date: 1, from, chat, text: { poison: true } };

    const poison = await telegram.inject({ message: message as never });
    await person.waitFor("Something broke");
    await person.say(wordsOf(1));
    await person.waitFor(/./);

    const lines = bot.lines.filter((line) => line["update"] === poison);
    expect(lines.map((line) => line["event"])).toEqual([
      "update-failed",
      "update-failed",
      "update-failed",
      "update-set-aside",
    ]);
    await telegram.settled();
    const history = await readHistory(telegram, bot.database);
    expect(history).toMatchObject({ setAside: [poison], pending: [], stuck: [] });
  },
);
