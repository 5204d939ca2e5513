/** What the inbox keeps of a group's update: enough to answer, no name, and nothing ever breaks it. */
import type { Update, UserFromGetMe } from "@grammyjs/types";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressed, isGroupUpdate, keepOfGroup } from "./update.ts";

const me = { id: 7_000, is_bot: true, first_name: "Bot", username: "The_Bot" } as UserFromGetMe;

function saidBy(message: object): Update {
  return {
    update_id: 1,
    message: {
      message_id: 5,
      date: 0,
      chat: { id: -100, type: "supergroup", title: "A village" },
      from: { id: 9, is_bot: false, first_name: "Wang", username: "wang", language_code: "en" },
      ...message,
    },
  } as never;
}

/** As Telegram marks it. */
function marked(text: string) {
  const entities = [...text.matchAll(/\/\w+(?:@\w+)?|@\w+/g)].map((match) => ({
    type: match[0].startsWith("/") ? "bot_command" : "mention",
    offset: match.index,
    length: match[0].length,
  }));
  return { text, entities };
}

function heard(message: object) {
  const kept = keepOfGroup(saidBy(message), me.id);
  return kept?.said === undefined ? undefined : addressed(kept.said, me);
}

describe("what is kept", () => {
  it("is nothing of what people say to each other", () => {
    expect(keepOfGroup(saidBy({ text: "eggs today" }), me.id)).toBeUndefined();
    expect(keepOfGroup(saidBy({ text: "yes", reply_to_message: { from: { id: 9 } } }), me.id)).toBe(
      undefined,
    );
  });

  it("has no name, no title and no picture", () => {
    const kept = keepOfGroup(
      saidBy({
        caption: "@The_Bot eggs",
        caption_entities: [{ type: "mention", offset: 0, length: 8 }],
        photo: [{ file_id: "picture" }],
        reply_to_message: { from: { id: 10, first_name: "Li" }, text: "why?", photo: "picture" },
      }),
      me.id,
    );

    expect(kept?.said?.words).toBe("@The_Bot eggs");
    expect(JSON.stringify(kept)).not.toMatch(/Wang|wang|Li|A village|picture/);
  });

  it("is of a pressed button only the press, never what it carried", () => {
    const kept = keepOfGroup(
      {
        update_id: 1,
        callback_query: {
          id: "77",
          data: "do:forget",
          from: { id: 9, first_name: "Wang", language_code: "en" },
          message: { chat: { id: -100, type: "group" } },
        },
      } as never,
      me.id,
    );

    expect(kept).toEqual({ update_id: 1, group: -100, tap: { id: "77", language_code: "en" } });
  });
});

describe("what is said to the bot", () => {
  it.each([
    ["@The_Bot eggs", { command: undefined, words: "eggs", isReply: false }],
    ["@the_bot，eggs?", { command: undefined, words: "eggs?", isReply: false }],
    ["eggs, @THE_BOT?", { command: undefined, words: "eggs,  ?", isReply: false }],
    [
      "@wang and @The_Bot: eggs",
      { command: undefined, words: "@wang and  : eggs", isReply: false },
    ],
    ["/ask@The_Bot eggs", { command: "ask", words: "eggs", isReply: false }],
    ["/ASK@the_bot", { command: "ask", words: "", isReply: false }],
    ["see /ask@The_Bot", { command: undefined, words: "see", isReply: false }],
  ])("%j", (text, wanted) => {
    expect(heard(marked(text))).toEqual(wanted);
  });

  it.each(["@The_Bots eggs", "@A_The_Bot eggs", "/ask eggs", "/ask@Another eggs", "@wang eggs"])(
    "is not %j",
    (text) => {
      expect(heard(marked(text))).toBeUndefined();
    },
  );

  it("is a bare command only in reply to it, and another bot's command never", () => {
    const reply = { reply_to_message: { from: { id: me.id }, text: "Eggs?" } };

    expect(heard({ ...marked("/cash"), ...reply })).toMatchObject({ command: "cash" });
    expect(heard({ ...marked("/cash@Another"), ...reply })).toBeUndefined();
    expect(heard({ text: "and ducks?", ...reply })).toMatchObject({ isReply: true });
  });
});

it("no update breaks it, however broken it is", () => {
  const anything = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<unknown>,
    fc.constantFrom<unknown>(null, {}, [], [null], { id: me.id }, { id: 9 }, "@The_Bot", 8, -100),
  );
  const or = (right: unknown) =>
    fc.oneof({ arbitrary: fc.constant(right), weight: 4 }, { arbitrary: anything, weight: 1 });
  const chat = fc.oneof(
    {
      arbitrary: fc.record({ id: or(-100), type: fc.constantFrom("group", "supergroup") }),
      weight: 9,
    },
    { arbitrary: anything, weight: 1 },
  );
  const message = fc.record(
    {
      message_id: or(5),
      chat,
      from: or({ id: 9, is_bot: false }),
      sender_chat: or(undefined),
      text: or("@The_Bot eggs"),
      caption: or(undefined),
      entities: or([{ type: "mention", offset: 0, length: 8 }]),
      caption_entities: anything,
      reply_to_message: anything,
      voice: anything,
      message_thread_id: anything,
      is_topic_message: anything,
    },
    { requiredKeys: ["chat"] },
  );
  const update = fc.record(
    {
      message: fc.oneof(message, anything),
      callback_query: fc.record({ id: or("7"), from: anything, message: fc.record({ chat }) }),
      my_chat_member: fc.record({
        chat,
        from: anything,
        old_chat_member: or({ status: "left" }),
        new_chat_member: or({ status: "member" }),
      }),
    },
    { requiredKeys: [] },
  );

  fc.assert(
    fc.property(update, (broken) => {
      const kept = keepOfGroup({ update_id: 1, ...broken } as never, me.id);
      if (kept === undefined) return;
      const again = JSON.parse(JSON.stringify(kept)) as typeof kept;
      expect(isGroupUpdate(again)).toBe(true);
      if (again.said !== undefined) addressed(again.said, me);
    }),
    { numRuns: 2_000 },
  );
});
