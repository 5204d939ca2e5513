/** Pieces of a text that an app cut are one update; two messages stay two. */
import { expect, it } from "vitest";
import type { Update } from "@grammyjs/types";
import type { Pending } from "../records.ts";
import { mayBeCut, putTogether } from "./whole-text.ts";

const full = "字".repeat(4_096);
const cutAtWord = "word ".repeat(600).trim();

/** Messages of one person, a second apart where nothing else is said. */
function pending(...messages: readonly object[]): Pending[] {
  return messages.map((message, index) => {
    const chat = { id: 7, type: "private" };
    const body = {
      update_id: index + 1,
      message: { message_id: index + 1, date: 0, chat, ...message },
    };
    return {
      seq: index + 1,
      updateId: index + 1,
      person: 7,
      body: JSON.stringify(body),
    } as Pending;
  });
}
const textsOf = (updates: readonly Pending[]) =>
  updates.map(({ body }) => (JSON.parse(body) as Update).message?.text);

it("is one text, cut inside a word or between two, and has the place of its last piece", () => {
  const [whole, ...others] = putTogether(pending({ text: full }, { text: full }, { text: "尾" }));

  expect(others).toEqual([]);
  expect(textsOf([whole!])).toEqual([`${full}${full}尾`]);
  expect([whole!.seq, whole!.parts?.length]).toEqual([3, 2]);
  expect(textsOf(putTogether(pending({ text: cutAtWord }, { text: "end" })))).toEqual([
    `${cutAtWord}\nend`,
  ]);
});

it("keeps to what it is a reply, and where something is bold", () => {
  const bold = { type: "bold", offset: 0, length: 2 };
  const [whole] = putTogether(
    pending(
      { text: full, reply_to_message: { message_id: 5 } },
      { text: "尾巴", entities: [bold] },
    ),
  );
  const { message } = JSON.parse(whole!.body) as Update;

  expect(message?.reply_to_message?.message_id).toBe(5);
  expect(message?.entities).toEqual([{ ...bold, offset: 4_096 }]);
});

it.each([
  ["a short one and another", [{ text: "one" }, { text: "two" }]],
  ["what comes later", [{ text: full }, { text: "later", date: 3 }]],
  ["a command", [{ text: full }, { text: "/next" }]],
  ["a picture", [{ text: full }, { caption: "jar" }]],
  [
    "a reply to something else",
    [{ text: full }, { text: "yes", reply_to_message: { message_id: 9 } }],
  ],
  ["what others wrote", [{ text: full, forward_origin: {} }, { text: "so he says" }]],
  ["what is no message", [{ text: full, chat: { id: -7, type: "group" } }, { text: "x" }]],
] as const)("leaves two messages two: %s", (_, messages) => {
  expect(putTogether(pending(...messages))).toHaveLength(2);
});

it("waits for the rest of what is long, and of nothing else", () => {
  const [long, short] = pending({ text: full }, { text: "short" });
  const broken = { ...long!, body: `{${"x".repeat(5_000)}` };
  const [third] = putTogether(pending({ text: full }, { text: full }, { text: full }));

  expect([long!, short!, broken, third!].map(mayBeCut)).toEqual([true, false, false, false]);
});
