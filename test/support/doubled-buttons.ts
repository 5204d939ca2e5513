/**
 * Test support: no message has two buttons that do the same or read the same. Looked at for every message
 * that any test's Telegram gets from a bot, whoever it is for: learners, mentors, officers, groups.
 */
import type { Message } from "@grammyjs/types";

/** One sentence for each pair; the revision of a screen is no part of what a button does. */
export function doubledButtons(message: Message): readonly string[] {
  const buttons = message.reply_markup?.inline_keyboard.flat() ?? [];
  const actions = buttons.flatMap((button) => {
    if ("callback_data" in button) return [button.callback_data.replace(/~[^~]*$/, "")];
    return "url" in button ? [button.url] : [];
  });
  const labels = buttons.map(({ text }) => text.trim());
  const words = (message.text ?? message.caption ?? "").slice(0, 80);
  return [
    ...doubled(actions).map((action) => `two buttons do ${action} under ${JSON.stringify(words)}`),
    ...doubled(labels).map((label) => `two buttons read "${label}" under ${JSON.stringify(words)}`),
  ];
}

function doubled(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}
