/**
 * The sandbox from outside: Telegram's refusals in Telegram's words, and trouble on purpose.
 */
import { Api, GrammyError } from "grammy";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createBotApi, type BotApi } from "../support/servers/bot-api.ts";
import { openTelegram, type TestTelegram } from "../support/servers/telegram.ts";

let telegram: TestTelegram;
let api: Api;
let call: BotApi["call"];
let updates: BotApi["updates"];

beforeEach(async () => {
  telegram = await openTelegram();
  ({ api, call, updates } = createBotApi(telegram.sandbox));
});

afterEach(async () => {
  await telegram.stop();
});

/** Parameters of a message with one button. */
const button = (callback_data: string) => ({
  reply_markup: { inline_keyboard: [[{ text: "x", callback_data }]] },
});

describe("Telegram's refusals", () => {
  it.each<[string, object, number, string]>([
    ["sendMessage", { text: "" }, 400, "message text is empty"],
    ["sendMessage", { text: " \n " }, 400, "message text is empty"],
    ["sendMessage", { text: "x".repeat(4097) }, 400, "message is too long"],
    ["sendMessage", { text: "x", chat_id: 9 }, 400, "chat not found"],
    ["sendMessage", { text: "x", ...button("字".repeat(22)) }, 400, "BUTTON_DATA_INVALID"],
    ["sendMessage", { text: "<b>x", parse_mode: "HTML" }, 400, "can't parse entities"],
    ["sendMessage", { text: "x", reply_parameters: { message_id: 99 } }, 400, "to be replied not"],
    ["sendMessage", { text: "x", chat_id: 1002 }, 403, "bot can't initiate conversation"],
    ["editMessageText", { message_id: 99, text: "x" }, 400, "message to edit not found"],
    ["editMessageText", { message_id: 1, text: "x" }, 400, "message can't be edited"],
    ["deleteMessage", { message_id: 99 }, 400, "message to delete not found"],
    ["copyMessage", { from_chat_id: 1001, message_id: 99 }, 400, "message to copy not found"],
    ["answerCallbackQuery", { callback_query_id: "1" }, 400, "query is too old"],
    ["answerCallbackQuery", { callback_query_id: "1", text: "x".repeat(201) }, 400, "TOO_LONG"],
    ["setMyCommands", { commands: [{ command: "Ä", description: "x" }] }, 400, "COMMAND_INVALID"],
    ["sendPhoto", {}, 400, "there is no photo in the request"],
    ["flyToTheMoon", {}, 404, "Not Found"],
  ])("%s %j: %i %s", async (method, params, code, words) => {
    await telegram.person(1001).start();
    const answer = await call(method, { chat_id: 1001, ...params });
    expect(answer).toMatchObject({ ok: false, error_code: code });
    expect(answer.description).toContain(words);
  });

  it("knows its token", async () => {
    const stranger = new Api("1:wrong-token-of-somebody-else-entirely", {
      apiRoot: telegram.sandbox.url,
    });
    await expect(stranger.getMe()).rejects.toThrow("401: Unauthorized");
  });

  it("notices an edit that changes nothing, and an edit takes the buttons away", async () => {
    await telegram.person(1001).start();
    const sent = await api.sendMessage(1001, "same", button("a"));
    const edit = (text: string): Promise<unknown> =>
      api.editMessageText(1001, sent.message_id, text);

    await expect(edit("same")).resolves.not.toHaveProperty("reply_markup");
    await expect(edit("same")).rejects.toThrow("message is not modified");
  });
});

describe("trouble on purpose", () => {
  it("floods, and refuses until the pause is over", async () => {
    await telegram.person(1001).start();
    await telegram.faults({ floodPerSecond: 2, floodRetryAfterS: 7 });
    const sent = await Promise.all(
      [1, 2, 3, 4].map((n) => call("sendMessage", { chat_id: 1001, text: n })),
    );

    expect(sent.map(({ ok }) => ok)).toEqual([true, true, false, false]);
    expect(sent[3]).toMatchObject({ error_code: 429, parameters: { retry_after: 7 } });
  });

  it("fails, hangs before or after the effect, and writes all of it down", async () => {
    const chen = telegram.person(1001);
    await chen.start();
    await telegram.faults({ failWith: { code: 502, description: "Bad Gateway" } });
    await expect(api.getMe()).rejects.toBeInstanceOf(GrammyError);

    const impatient = new Api(telegram.sandbox.token, {
      apiRoot: telegram.sandbox.url,
      timeoutSeconds: 0.1,
    });
    await telegram.faults({ reset: true, hangMethods: ["sendMessage"] });
    await expect(impatient.sendMessage(1001, "lost")).rejects.toThrow();
    await telegram.faults({ hangAcceptFirst: true });
    await expect(impatient.sendMessage(1001, "arrived")).rejects.toThrow();

    expect((await chen.messages()).map(({ text }) => text)).toEqual(["/start", "arrived"]);
    expect(await telegram.log({ chat: 1001 })).toMatchObject([
      { method: "sendMessage", ok: false, unanswered: true, text: "lost" },
      { method: "sendMessage", ok: true, unanswered: true, text: "arrived", messageId: 2 },
    ]);
  });

  it("lets a poll stay silent", async () => {
    await telegram.faults({ silentPolling: true });
    await telegram.person(1001).say("unheard");
    const url = `${telegram.sandbox.url}/bot${telegram.sandbox.token}/getUpdates`;
    await expect(fetch(url, { signal: AbortSignal.timeout(100) })).rejects.toThrow();
    await telegram.faults({ reset: true });
    expect((await updates()).length).toBe(1);
  });
});
