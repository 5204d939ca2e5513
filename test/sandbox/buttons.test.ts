import { expect, it } from "vitest";
import { createBotApi } from "../support/servers/bot-api.ts";
import { openTelegram } from "../support/servers/telegram.ts";

const button = (text: string, callback_data: string) => ({ text, callback_data });

it.each([
  ["do the same", [button("One", "look:1~a.1"), button("Two", "look:1~a.2")], "do look:1"],
  ["read the same", [button("One", "look:1"), button("One", "look:2")], 'read "One"'],
])("a test fails whose bot sends two buttons that %s", async (_, row, problem) => {
  const telegram = await openTelegram();
  const chen = telegram.person(1001);
  await chen.start();
  const { api } = createBotApi(telegram.sandbox);
  await api.sendMessage(1001, "Which?", { reply_markup: { inline_keyboard: [row] } });
  await chen.waitFor("Which?");

  await expect(telegram.stop()).rejects.toThrow(`two buttons ${problem} under "Which?"`);
});
