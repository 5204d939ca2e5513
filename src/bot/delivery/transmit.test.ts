/** One message as one call: a group that became a supergroup meanwhile is another chat. */
import { GrammyError, type Api } from "grammy";
import { expect, it } from "vitest";
import { transmit } from "./transmit.ts";

const oldId = -77;
const newId = -1_001_000_000_077;

function apiOf(sendMessage: (body: Record<string, unknown>) => Promise<{ message_id: number }>) {
  return { raw: { sendMessage } } as unknown as Api;
}

function refusal(parameters: object): GrammyError {
  const description = "Bad Request: group chat was upgraded to a supergroup chat";
  return new GrammyError(
    "",
    { ok: false, error_code: 400, description, parameters },
    "sendMessage",
    {},
  );
}

const body = { text: "用蛋托。", reply_parameters: { message_id: 700 } };
const parcel = {
  chat: oldId,
  shownAs: null,
  message: { call: "sendMessage", body } as const,
};

it("follows a group to where it moved, without the message that it answered", async () => {
  const calls: Record<string, unknown>[] = [];
  const api = apiOf(async (sent) => {
    calls.push(sent);
    if (sent["chat_id"] === oldId) throw refusal({ migrate_to_chat_id: newId });
    return { message_id: 3 };
  });

  expect(await transmit(api, parcel)).toBe(3);
  expect(calls.map(({ chat_id, reply_parameters }) => [chat_id, reply_parameters])).toEqual([
    [oldId, { message_id: 700 }],
    [newId, undefined],
  ]);
});

it("follows nobody where Telegram names no other chat", async () => {
  const api = apiOf(() => Promise.reject(refusal({})));

  await expect(transmit(api, parcel)).rejects.toThrow("upgraded");
});

it("takes the first of an album for the message that stands in the chat", async () => {
  const api = {
    raw: { sendMediaGroup: async () => [{ message_id: 7 }, { message_id: 8 }] },
  } as unknown as Api;
  const message = { call: "sendMediaGroup", body: { media: [] } } as const;

  expect(await transmit(api, { chat: 5, shownAs: null, message })).toBe(7);
});
