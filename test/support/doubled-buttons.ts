/**
 * Test support: no message has two buttons that do the same, or two rows that read the same. Looked at for every message
 * that any test's Telegram gets from a bot, whoever it is for: learners, mentors, officers, groups.
 */
import type { Message } from "@grammyjs/types";

/** One sentence for each pair; the revision of a screen is no part of what a button does. */
export function doubledButtons(message: Message): readonly string[] {
  const rows = message.reply_markup?.inline_keyboard ?? [];
  const actions = rows.flat().flatMap((button) => {
    if ("callback_data" in button) return [button.callback_data.replace(/~[^~]*$/, "")];
    return "url" in button ? [button.url] : [];
  });
  // Beside a name the same word may stand in every row: "Wang | Change", "Li | Change".
  const labels = rows.map((row) => row.map(({ text }) => text.trim()));
  const read = [...labels.flatMap(doubled), ...doubled(labels.map((row) => row.join(" | ")))];
  const words = (message.text ?? message.caption ?? "").slice(0, 80);
  return [
    ...doubled(actions).map((action) => `two buttons do ${action} under ${JSON.stringify(words)}`),
    ...read.map((label) => `two buttons read "${label}" under ${JSON.stringify(words)}`),
  ];
}

function doubled(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}
