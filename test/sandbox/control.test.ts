/**
 * The sandbox from outside: what the chat page and the benches ask for under `/sandbox/`.
 */
import type { Api } from "grammy";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSandbox, type Sandbox } from "../../src/sandbox/sandbox.ts";
import { createBotApi, type BotApi } from "../support/servers/bot-api.ts";

let sandbox: Sandbox;
let api: Api;
let updates: BotApi["updates"];
let calls: string[];

beforeEach(async () => {
  calls = [];
  sandbox = await openSandbox({
    database: ":memory:",
    port: 0,
    onRestart: () => Promise.resolve(void calls.push("restart")),
    onReset: async (empty) => {
      calls.push("reset");
      empty();
    },
  });
  ({ api, updates } = createBotApi(sandbox));
});

afterEach(() => sandbox.stop());

async function ask<T>(path: string, body?: object): Promise<T> {
  const response = await fetch(`${sandbox.url}/sandbox${path}`, {
    ...(body !== undefined && { method: "POST", body: JSON.stringify(body) }),
  });
  return (await response.json()) as T;
}

interface Resident {
  readonly id: number;
  readonly role: string;
  readonly blocked: boolean;
  readonly started: boolean;
  readonly unread: number;
}

describe("people", () => {
  it("are four at first, with both languages and all roles, and more may come", async () => {
    const first = await ask<Resident[]>("/people");
    expect(first.map(({ id, role }) => [id, role])).toEqual([
      [1001, "villager"],
      [1002, "villager"],
      [1003, "mentor"],
      [1004, "officer"],
    ]);

    const zhao = { id: 77, firstName: "赵", languageCode: "zh-hans", role: "villager" };
    await ask("/people", zhao);
    await ask("/chats/77/start", {});
    const [update] = await updates();
    expect(update?.message?.from).toEqual({
      id: 77,
      is_bot: false,
      first_name: "赵",
      language_code: "zh-hans",
    });
  });

  it("have unread messages until they look", async () => {
    const unread = async (): Promise<number | undefined> =>
      (await ask<Resident[]>("/people"))[0]?.unread;
    await ask("/chats/1001/start", {});
    await api.sendMessage(1001, "one");
    await api.sendMessage(1001, "two");

    expect(await unread()).toBe(2);
    await ask("/chats/1001/messages");
    expect(await unread()).toBe(0);
  });

  it("see a reply keyboard until it is taken away, once if it is for once", async () => {
    const seen = async (): Promise<unknown> =>
      (await ask<{ replyKeyboard?: unknown }>("/chats/1001/messages")).replyKeyboard;
    const keyboard = [[{ text: "Next" }]];
    await ask("/chats/1001/start", {});

    await api.sendMessage(1001, "keys", { reply_markup: { keyboard } });
    expect(await seen()).toEqual({ keyboard });
    await api.sendMessage(1001, "no keys", { reply_markup: { remove_keyboard: true } });
    expect(await seen()).toBeUndefined();
    await api.sendMessage(1001, "one", { reply_markup: { keyboard, one_time_keyboard: true } });
    await ask("/chats/1001/send", { text: "Next" });
    expect(await seen()).toBeUndefined();
  });
});

describe("chats", () => {
  it("list what came after a message, and what was deleted", async () => {
    await ask("/chats/1001/start", {});
    const sent = await api.sendMessage(1001, "soon gone");
    await api.sendMessage(1001, "stays");
    await api.deleteMessage(1001, sent.message_id);

    expect(await ask("/chats/1001/messages?after=1")).toMatchObject({
      messages: [{ text: "stays" }],
      deleted: [sent.message_id],
    });
  });

  it("cut a long text into several messages, as an app does", async () => {
    await ask("/chats/1001/send", { text: "字".repeat(9_000) });
    expect((await updates()).map(({ message }) => message?.text?.length)).toEqual([
      4096, 4096, 808,
    ]);
  });

  it("say why an act is impossible", async () => {
    await ask("/chats/1001/start", {});
    await ask("/chats/1001/block", { blocked: true });
    expect(await ask("/chats/1001/send", { text: "hi" })).toHaveProperty("error");
    expect(await ask("/chats/1001/start", { payload: "not allowed!" })).toHaveProperty("error");
    expect(await ask("/chats/1001/edit", { messageId: 9, text: "x" })).toHaveProperty("error");
  });

  it("tell the bot about an edit", async () => {
    const { message_id: messageId } = await ask<{ message_id: number }>("/chats/1001/send", {
      text: "old",
    });
    await ask("/chats/1001/edit", { messageId, text: "new" });
    expect((await updates())[1]?.edited_message).toMatchObject({
      message_id: messageId,
      text: "new",
    });
  });
});

describe("the lab", () => {
  it("puts many messages in at once and knows which were handed over", async () => {
    const { firstUpdateId, count } = await ask<{ firstUpdateId: number; count: number }>("/bulk", {
      people: [1, 2, 3],
      texts: ["a", "b"],
    });
    expect(count).toBe(6);
    expect((await updates({ limit: 4 })).map(({ message }) => message?.text)).toEqual([
      "a",
      "a",
      "a",
      "b",
    ]);
    await updates({ offset: firstUpdateId + 2, limit: 1 });

    const { updates: served } = await ask<{ updates: { confirmedAt: number | null }[] }>("/served");
    expect(served.map(({ confirmedAt }) => confirmedAt !== null)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it("refuses a share of calls, the same ones in every run", async () => {
    const runs = [];
    for (let run = 0; run < 2; run += 1) {
      await ask("/faults", { reset: true, tooManyShare: 0.25 });
      const outcomes = await Promise.allSettled(Array.from({ length: 80 }, () => api.getMe()));
      runs.push(outcomes.filter(({ status }) => status === "rejected").length);
    }
    expect(runs[0]).toBeGreaterThan(10);
    expect(runs[0]).toBeLessThan(30);
    expect(runs[1]).toBe(runs[0]);
  });

  it("counts people as out of reach without telling the bot", async () => {
    await ask("/chats/1001/start", {});
    await ask("/faults", { blockedPeople: [1001] });
    await expect(api.sendMessage(1001, "x")).rejects.toThrow("blocked by the user");
    await ask("/faults", { blockedPeople: [], deactivatedPeople: [1001] });
    await expect(api.sendMessage(1001, "x")).rejects.toThrow("user is deactivated");
  });
});

describe("the page's buttons", () => {
  it("restart the bot, and empty everything but the count of updates", async () => {
    await ask("/chats/1001/start", {});
    await api.sendMessage(1001, "old times");
    const [before] = await updates();

    await ask("/restart", {});
    await ask("/reset", {});
    expect(calls).toEqual(["restart", "reset"]);
    expect(await ask("/chats/1001/messages")).toEqual({ messages: [], deleted: [] });
    expect((await ask<Resident[]>("/people"))[0]).toMatchObject({ started: false, unread: 0 });
    await ask("/chats/1001/start", {});
    expect((await updates())[0]?.update_id).toBe(before!.update_id + 1);
  });

  it("say whether a bot is there", async () => {
    expect(await ask("/status")).toMatchObject({ bot: "down", lastPollAgoMs: null });
    await updates();
    expect(await ask("/status")).toMatchObject({ bot: "up", pendingUpdates: 0 });
  });
});
