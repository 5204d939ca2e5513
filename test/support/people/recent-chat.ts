/**
 * Test support: the lower end of a chat, as somebody sees it who does not scroll up.
 *
 * Like villager.ts, but an act costs the same however long the chat has become, and a button is
 * found by the whole of its label only: roads of a thousand messages are walked with it.
 */
import type { Message } from "@grammyjs/types";
import { buttonsOf, describeMessage, keysOf, type PhoneScreen } from "./telegram-person.ts";
import type { TestVillage } from "./village.ts";
import { createReader, type Heard, type Villager } from "./villager.ts";

/** So many messages are in sight; nothing further up is changed by a tap on what is in sight. */
const inSight = 20;

export interface RecentChat {
  /**
   * What the bot wrote or changed since the last look.
   *
   * @param from scrolls up to this message; what was never looked at counts as changed
   */
  look(from?: number): Promise<Heard>;
  /** Somebody sees it who does not scroll up. */
  isInSight(message: Message): boolean;
  /**
   * Taps the newest button with this label; a key of the keyboard below says its label.
   *
   * @returns the id of the press, `undefined` for a key
   */
  press(label: string | RegExp): Promise<string | undefined>;
  /** Taps it twice, faster than the bot: the second tap comes although the first took the button away. */
  pressTwice(label: string): Promise<void>;
}

export function openRecentChat(village: TestVillage, { phone }: Villager): RecentChat {
  const read = createReader();
  let seen: PhoneScreen = { messages: [] };
  let lastId = 0;

  function inSeen(isIt: (text: string) => boolean) {
    for (const message of seen.messages.toReversed()) {
      const button = buttonsOf(message).find(({ text }) => isIt(text));
      if (button !== undefined && "callback_data" in button) {
        return { messageId: message.message_id, data: button.callback_data };
      }
    }
    return undefined;
  }

  return {
    async look(from = Infinity) {
      await village.quiet();
      seen = await phone.screen(Math.max(0, Math.min(from - 1, lastId - inSight)));
      lastId = seen.messages.at(-1)?.message_id ?? lastId;
      return read(seen.messages);
    },

    isInSight: ({ message_id: id }) => id > lastId - inSight,

    async press(label) {
      const isIt = (text: string) =>
        typeof label === "string" ? text === label : label.test(text);
      const found = inSeen(isIt);
      if (found !== undefined) return phone.tap(found.messageId, found.data);
      const key = keysOf(seen).find(isIt);
      if (key === undefined) {
        const chat = seen.messages.slice(-6).map(describeMessage).join("\n");
        throw new Error(`there is no button ${String(label)}\n${chat}`);
      }
      await phone.say(key);
      return undefined;
    },

    async pressTwice(label) {
      const found = inSeen((text) => text === label);
      if (found === undefined) throw new Error(`there is no button ${label}`);
      const { messageId, data } = found;
      await Promise.all([phone.tap(messageId, data), phone.forge(messageId, data)]);
    },
  };
}
