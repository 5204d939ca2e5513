/**
 * Test support: a button whose message has lost its buttons since. Whoever tapped twice, or whose phone shows
 * an older state of the chat, presses it all the same.
 */
import type { InlineKeyboardMarkup } from "@grammyjs/types";
import { buttonsOf } from "./telegram-person.ts";
import type { TestVillage } from "./village.ts";
import type { Heard, Villager } from "./villager.ts";

/** Presses the newest button with this label that was ever sent to this person. */
export async function pressOld(
  { telegram }: Pick<TestVillage, "telegram">,
  person: Villager,
  label: string,
): Promise<Heard> {
  const log = await telegram.log({ chat: person.id });
  for (const { messageId, payload } of log.toReversed()) {
    const given = payload["reply_markup"];
    const markup = (typeof given === "string" ? JSON.parse(given) : given) as
      | Partial<InlineKeyboardMarkup>
      | undefined;
    const button = markup?.inline_keyboard?.flat().find(({ text }) => text === label);
    if (messageId === undefined || button === undefined) continue;
    return person.forge(messageId, (button as { callback_data: string }).callback_data);
  }
  throw new Error(`no button ${label} was ever sent`);
}

/** Presses it twice at once: the second tap comes although the first took the button away. */
export async function pressTwice({ phone }: Villager, label: string): Promise<void> {
  for (const message of (await phone.messages()).toReversed()) {
    const button = buttonsOf(message).find(({ text }) => text === label);
    if (button === undefined) continue;
    const { callback_data: data } = button as { callback_data: string };
    await Promise.all([phone.tap(message.message_id, data), phone.forge(message.message_id, data)]);
    return;
  }
  throw new Error(`there is no button ${label}`);
}
