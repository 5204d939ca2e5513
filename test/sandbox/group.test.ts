/**
 * The sandbox's group from outside, with plain Bot API calls: who is told what, and where the bot may
 * write. Shapes are those of the Bot API, privacy is Telegram's.
 */
import type { Api } from "grammy";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSandbox, type Sandbox } from "../../src/sandbox/sandbox.ts";
import { createBotApi, type BotApi } from "../support/servers/bot-api.ts";

let sandbox: Sandbox;
let api: Api;
let updates: BotApi["updates"];
let at: string;

async function open(readsGroups: boolean): Promise<void> {
  sandbox = await openSandbox({ database: ":memory:", port: 0, readsGroups });
  ({ api, updates } = createBotApi(sandbox));
  at = `@${sandbox.botUsername}`;
}

beforeEach(() => open(false));
afterEach(() => sandbox.stop());

async function ask<T>(path: string, body?: object): Promise<T> {
  const response = await fetch(`${sandbox.url}/sandbox${path}`, {
    ...(body !== undefined && { method: "POST", body: JSON.stringify(body) }),
  });
  return (await response.json()) as T;
}

const say = (text: string, more: object = {}) =>
  ask<{ update_id: number | null; message_id: number }>("/group/send", {
    person: 1001,
    text,
    ...more,
  });
const bring = (isIn = true) => ask("/group/bot", { person: 1002, isIn });

async function told(): Promise<(string | undefined)[]> {
  const seen = await updates();
  return seen.flatMap(({ message }) => (message?.new_chat_members ? [] : [message?.text]));
}

describe("the bot", () => {
  it("is no member until somebody brings it, and is told of coming and going", async () => {
    const { id, bot } = await ask<{ id: number; bot: string }>("/group");
    await say(`${at} hello`);
    await expect(api.sendMessage(id, "hello")).rejects.toThrow("chat not found");

    await bring();
    await bring();
    await expect(api.sendMessage(id, "hello")).resolves.toMatchObject({ text: "hello" });
    await bring(false);
    await expect(api.sendMessage(id, "again")).rejects.toThrow(
      "403: Forbidden: bot was kicked from the supergroup chat",
    );

    const [came, service, gone, ...rest] = await updates();
    expect([bot, rest]).toEqual(["left", []]);
    expect(came?.my_chat_member).toMatchObject({
      chat: { id, type: "supergroup", title: "上溪村 · Shangxi village" },
      from: { id: 1002, is_bot: false, first_name: "Wang" },
      old_chat_member: { status: "left" },
      new_chat_member: { status: "member", user: { username: sandbox.botUsername } },
    });
    expect(service?.message?.new_chat_members).toMatchObject([{ is_bot: true }]);
    expect(gone?.my_chat_member?.new_chat_member).toMatchObject({
      status: "kicked",
      until_date: 0,
    });
  });

  it("answers a message, edits its own, and finds the chat", async () => {
    await bring();
    const { message_id } = await say(`${at} hello`);
    const id = (await updates()).at(-1)!.message!.chat.id;

    const sent = await api.sendMessage(id, "hi", { reply_parameters: { message_id } });
    const changed = await api.editMessageText(id, sent.message_id, "hello");

    expect(sent.reply_to_message).toMatchObject({ message_id, text: `${at} hello` });
    expect(changed).toMatchObject({ text: "hello", chat: { id, type: "supergroup" } });
    expect(await api.getChat(id)).toMatchObject({ id, type: "supergroup" });
    await expect(
      api.sendMessage(id, "x", { reply_parameters: { message_id: 99 } }),
    ).rejects.toThrow("message to be replied not found");
  });
});

describe("in privacy mode", () => {
  it("a bot is told of its name, its commands and replies to it, and of nothing else", async () => {
    await bring();
    const group = (await updates())[0]!.my_chat_member!.chat.id;
    await say("hello");
    await say("/ask before it wrote anything");
    const own = await api.sendMessage(group, "I am here");
    const other = await say("nobody is asked");
    await say(`what now, ${at.toLowerCase()}?`);
    await say(`/ask${at} eggs`);
    await say("/ask after it wrote");
    await say("/ask@SomebodyElseBot eggs");
    await say(`${at}s eggs`);
    await say("a reply", { replyTo: own.message_id });
    await say("a reply to a neighbour", { replyTo: other.message_id });

    expect(await told()).toEqual([
      undefined,
      `what now, ${at.toLowerCase()}?`,
      `/ask${at} eggs`,
      "/ask after it wrote",
      "a reply",
    ]);
    expect(other.update_id).toBeNull();
  });

  it("a mention is marked, and the words under a picture count", async () => {
    await bring();
    const form = new FormData();
    form.set("kind", "photo");
    form.set("person", "1003");
    form.set("caption", `${at} which eggs?`);
    form.set("file", new Blob([new Uint8Array(8)]), "eggs.png");
    await fetch(`${sandbox.url}/sandbox/group/send`, { method: "POST", body: form });

    expect((await updates()).at(-1)?.message).toMatchObject({
      from: { id: 1003 },
      caption: `${at} which eggs?`,
      caption_entities: [{ type: "mention", offset: 0, length: at.length }],
    });
  });
});

it("without privacy mode a bot is told everything, and getMe says so", async () => {
  expect((await api.getMe()).can_read_all_group_messages).toBe(false);
  await sandbox.stop();
  await open(true);
  await bring();
  await say("hello");
  await say("/ask@SomebodyElseBot eggs");

  expect(await api.getMe()).toMatchObject({
    can_join_groups: true,
    can_read_all_group_messages: true,
  });
  expect((await told()).slice(1)).toEqual(["hello", "/ask@SomebodyElseBot eggs"]);
});

it("a press in the group carries the group; what is not there can only be forged", async () => {
  await bring();
  const group = (await updates())[0]!.my_chat_member!.chat.id;
  const { message_id: messageId } = await api.sendMessage(group, "choose");

  expect(await ask("/group/press", { person: 1001, messageId, data: "x" })).toHaveProperty("error");
  await ask("/group/press", { person: 1001, messageId, data: "x", forged: true });

  expect((await updates()).at(-1)?.callback_query).toMatchObject({
    data: "x",
    from: { id: 1001 },
    message: { message_id: messageId, chat: { id: group, type: "supergroup" } },
  });
});

it("starts over without the bot and without a word", async () => {
  await bring();
  await say("hello");
  await ask("/reset", {});

  expect(await ask("/group")).toMatchObject({ bot: "left" });
  expect(await ask("/group/messages")).toEqual({ messages: [], deleted: [] });
  expect((await say("hello")).message_id).toBe(1);
});
