/**
 * Test support: the bot's webhook, pushed from outside: where updates come in that nobody has looked
 * at before.
 */
import type { TestBot } from "./bot.ts";
import { createBotApi } from "../servers/bot-api.ts";
import { nameOf, wordsOf } from "../people/crowd.ts";
import type { TestTelegram } from "../servers/telegram.ts";

export const doorSecret = "the-real-secret-of-this-test";

/** What a bot needs to have this door. */
export const doorEnv = { PUBLIC_URL: "https://bot.invalid", WEBHOOK_SECRET: doorSecret };

/** Posts a body as Telegram would; the status tells whether it was taken. */
export async function push(
  bot: TestBot,
  body: object | string,
  secret: string | undefined = doorSecret,
): Promise<number> {
  const { status } = await fetch(`${bot.url()}/telegram`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(secret === "" ? {} : { "x-telegram-bot-api-secret-token": secret }),
    },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  return status;
}

/** So often Telegram is asked to come again here before it counts. */
const mostPushes = 3;

/** One after the other, as they come; what was not stored comes again, as from Telegram. Gives the last answers. */
export async function pushAll(bot: TestBot, updates: readonly object[]): Promise<number[]> {
  const answers: number[] = [];
  for (const update of updates) {
    let status = await push(bot, update);
    for (let tries = 1; status === 503 && tries < mostPushes; tries += 1) {
      status = await push(bot, update);
    }
    answers.push(status);
  }
  return answers;
}

/** Somebody says something ordinary. */
export function ordinaryUpdate(person: number, updateId: number): object {
  const from = { id: person, is_bot: false, first_name: nameOf(person), language_code: "en" };
  const chat = { id: person, type: "private", first_name: nameOf(person) };
  const date = Math.floor(Date.now() / 1_000);
  const text = wordsOf(updateId);
  return { update_id: updateId, message: { message_id: updateId, date, from, chat, text } };
}

/** Everybody pressed Start once; those updates are somebody else's. */
export async function openChats(telegram: TestTelegram, people: readonly number[]): Promise<void> {
  await Promise.all(people.map((id) => telegram.person(id, { firstName: nameOf(id) }).start()));
  const { updates } = createBotApi(telegram.sandbox);
  const served = await updates();
  await updates({ offset: served.at(-1)!.update_id + 1 });
}
