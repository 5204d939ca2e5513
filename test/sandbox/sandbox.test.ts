/**
 * The sandbox from outside, with a real grammY bot: chats, pictures, buttons, menus.
 *
 * Delivery is in delivery.test.ts, refusals and trouble on purpose are in
 * refusals.test.ts. The bot of this project is not involved.
 */
import { Bot, InlineKeyboard, InputFile, type Api } from "grammy";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createBotApi, type BotApi } from "../support/servers/bot-api.ts";
import { DOT_PNG } from "../support/people/telegram-person.ts";
import { openTelegram, type TestTelegram } from "../support/servers/telegram.ts";

let telegram: TestTelegram;
let api: Api;
let updates: BotApi["updates"];
const ends: (() => Promise<unknown>)[] = [];

beforeEach(async () => {
  telegram = await openTelegram();
  ({ api, updates } = createBotApi(telegram.sandbox));
});

afterEach(async () => {
  for (const end of ends.splice(0)) await end();
  await telegram.stop();
});

/** A bot with one button, polling until the test ends. */
function startEcho(): void {
  const bot = new Bot(telegram.sandbox.token, { client: { apiRoot: telegram.sandbox.url } });
  bot.command("start", (ctx) =>
    ctx.reply(`welcome ${ctx.match}`, { reply_markup: new InlineKeyboard().text("Go", "go:1") }),
  );
  bot.callbackQuery("go:1", async (ctx) => {
    await ctx.answerCallbackQuery("going");
    await ctx.editMessageText("gone");
  });
  bot.on("message:text", (ctx) => ctx.reply(`you said ${ctx.message.text}`));
  const running = bot.start();
  ends.push(async () => {
    await bot.stop();
    await running;
  });
}

/** What stands first in a person's menu. */
async function menuOf(person: number): Promise<string | undefined> {
  const response = await fetch(`${telegram.sandbox.url}/sandbox/commands/${person}`);
  const { commands } = (await response.json()) as { commands: { description: string }[] };
  return commands[0]?.description;
}

describe("a grammY bot", () => {
  it("is started by a link, pressed and answered", async () => {
    startEcho();
    const chen = telegram.person(1001);

    await chen.start("r_abc");
    await chen.waitFor("welcome r_abc");
    expect(await chen.buttons()).toEqual(["Go"]);

    await chen.press("Go");
    expect(await chen.answer()).toMatchObject({ answered: true, text: "going" });
    expect(await chen.waitFor("gone")).toMatchObject({ edit_date: expect.any(Number) as number });
    expect(await chen.buttons()).toEqual([]);
  });

  it("is waited for in vain, and the failure shows the chat", async () => {
    startEcho();
    const chen = telegram.person(1001);
    await chen.start();
    await chen.waitFor("welcome");
    await chen.say("hm");
    await chen.settled();

    await expect(chen.waitFor("welcome", 20)).rejects.toThrow(
      /nothing matched welcome[^]*#1 person \/start[^]*#2 bot welcome \[Go\][^]*#4 bot you said hm/,
    );
  });

  it("is told about blocking and cannot write then", async () => {
    const chen = telegram.person(1001);
    await chen.start();
    await chen.block();

    await expect(api.sendMessage(1001, "hello")).rejects.toThrow(
      "403: Forbidden: bot was blocked by the user",
    );
    const seen = await updates();
    expect(seen[1]?.my_chat_member?.new_chat_member.status).toBe("kicked");

    await chen.start();
    await expect(api.sendMessage(1001, "hello")).resolves.toMatchObject({ text: "hello" });
  });

  it("moves pictures both ways", async () => {
    const chen = telegram.person(1001);
    await chen.start();
    await chen.sendPhoto({ caption: "my stall" });
    const photo = (await updates())[1]!.message!.photo!.at(-1)!;

    const { file_path: path } = await api.getFile(photo.file_id);
    const { url, token } = telegram.sandbox;
    const bytes = Buffer.from(await (await fetch(`${url}/file/bot${token}/${path}`)).arrayBuffer());
    expect(bytes.equals(DOT_PNG)).toBe(true);

    const sent = await api.sendPhoto(1001, new InputFile(bytes, "stall.png"), { caption: "seen" });
    const again = await api.sendPhoto(1001, sent.photo[0]!.file_id);
    expect(again.photo).toEqual(sent.photo);
    await expect(api.sendPhoto(1001, "AgAC-unknown")).rejects.toThrow("wrong file identifier");
    await expect(api.sendDocument(1001, photo.file_id)).rejects.toThrow("Photo as Document");
  });

  it("sends an album whole", async () => {
    await telegram.person(1001).start();
    const album = await api.sendMediaGroup(1001, [
      { type: "photo", media: new InputFile(DOT_PNG, "a.png"), caption: "one" },
      { type: "photo", media: new InputFile(DOT_PNG, "b.png") },
    ]);
    expect(album.map(({ caption }) => caption)).toEqual(["one", undefined]);
  });
});

describe("text", () => {
  it("is cleaned, trimmed, clipped and marked as on Telegram", async () => {
    await telegram.person(1001).start();
    const sent = await api.sendMessage(1001, "  go\0 /next now ", {
      entities: [{ type: "bold", offset: 2, length: 99 }],
    });
    expect(sent.text).toBe("go  /next now");
    expect(sent.entities).toEqual([
      { type: "bold", offset: 0, length: 13 },
      { type: "bot_command", offset: 4, length: 5 },
    ]);

    const html = await api.sendMessage(
      1001,
      'a &lt; <b>b<i>c</i></b> <a href="https://x.cn">y</a>',
      {
        parse_mode: "HTML",
      },
    );
    expect(html.text).toBe("a < bc y");
    expect(html.entities).toEqual([
      { type: "bold", offset: 4, length: 2 },
      { type: "italic", offset: 5, length: 1 },
      { type: "text_link", offset: 7, length: 1, url: "https://x.cn" },
    ]);
  });

  it("refuses a mark that splits a symbol", async () => {
    await telegram.person(1001).start();
    const sending = api.sendMessage(1001, "👍", {
      entities: [{ type: "bold", offset: 1, length: 1 }],
    });
    await expect(sending).rejects.toThrow("begins in a middle of a UTF-16 symbol");
  });
});

describe("presses", () => {
  it("are answered once, and only for buttons that exist unless forged", async () => {
    const chen = telegram.person(1001);
    await chen.start();
    const { message_id: id } = await api.sendMessage(1001, "choose", {
      reply_markup: new InlineKeyboard().text("Yes", "y:1"),
    });
    await expect(chen.press("No")).rejects.toThrow("there is no button No");
    await chen.press("Yes");
    await chen.forge(id, "other");

    const [, tap, forged] = await updates();
    expect(tap?.callback_query).toMatchObject({ data: "y:1", message: { message_id: id } });
    expect(forged?.callback_query?.data).toBe("other");
    await api.answerCallbackQuery(tap!.callback_query!.id);
    await expect(api.answerCallbackQuery(tap!.callback_query!.id)).rejects.toThrow("too old");
    await telegram.faults({ callbackLimitMs: -1 });
    await expect(api.answerCallbackQuery(forged!.callback_query!.id)).rejects.toThrow("too old");
  });
});

describe("the menu", () => {
  it("is found by chat, then kind of chat, then all, each by language first", async () => {
    const set = (description: string, other: object): Promise<unknown> =>
      api.setMyCommands([{ command: "help", description }], other);

    await set("all", {});
    await set("all-zh", { language_code: "zh" });
    expect([await menuOf(1001), await menuOf(1002)]).toEqual(["all-zh", "all"]);
    await set("private", { scope: { type: "all_private_chats" } });
    expect([await menuOf(1001), await menuOf(1002)]).toEqual(["private", "private"]);
    await set("mentor", { scope: { type: "chat", chat_id: 1003 } });
    expect([await menuOf(1003), await menuOf(1004)]).toEqual(["mentor", "private"]);
    await api.deleteMyCommands({ scope: { type: "all_private_chats" } });
    expect(await menuOf(1001)).toBe("all-zh");
  });
});
