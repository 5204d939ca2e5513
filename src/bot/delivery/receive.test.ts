/** An update as it is kept. */
import { expect, it } from "vitest";
import { incoming } from "./receive.ts";

const from = { id: 7, is_bot: false, first_name: "Li" };
const chat = { id: 7, type: "private" as const, first_name: "Li" };
const textOf = (text: string): string => {
  const update = { update_id: 1, message: { message_id: 1, date: 1, from, chat, text } };
  const kept = incoming(update, () => undefined);
  return (JSON.parse(kept.body) as typeof update).message.text;
};

it.each([
  ["a zero byte, which PostgreSQL does not take, is left out", "g\0o", "go"],
  ["what only looks like one stays", String.raw`g\u0000o`, String.raw`g\u0000o`],
  ["all else stays", 'so "it" is\n好 🙂', 'so "it" is\n好 🙂'],
])("%s", (_, said, kept) => {
  expect(textOf(said)).toBe(kept);
});
