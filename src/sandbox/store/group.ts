/**
 * Sandbox: the one group, in which everybody who chats with the bot is a member.
 *
 * Keeps where the bot stands with it; what was said is in messages.ts, what people do there is in
 * neighbours.ts. The bot is no member until somebody adds it.
 */
import type { Chat } from "@grammyjs/types";
import type { Messages } from "./messages.ts";
import type { Settings } from "./settings.ts";

export interface Group {
  readonly id: number;
  readonly title: string;
  /** As Telegram says it of the bot. */
  bot: "left" | "member" | "kicked";
  /** Highest message id in the chat, deleted ones included; 0 when there is none. */
  lastMessageId: number;
}

export interface GroupStore {
  readonly group: Group;
  /** Call after changing where the bot stands. */
  save(): void;
  /** Nothing was said, and the bot is no member. */
  clear(): void;
}

export function createGroup(settings: Settings, messages: Messages): GroupStore {
  const id = -1_001_000_000_001;
  const group: Group = {
    id,
    title: "上溪村 · Shangxi village",
    bot: settings.find<Group["bot"]>("group-bot") ?? "left",
    lastMessageId: messages.lastId(id),
  };
  return {
    group,
    save: () => settings.put("group-bot", group.bot),
    clear() {
      Object.assign(group, { bot: "left", lastMessageId: 0 });
      settings.remove("group-bot");
    },
  };
}

/** The group as the `chat` of what is said in it. */
export function groupChatOf({ id, title }: Group): Chat.SupergroupChat {
  return { id, type: "supergroup", title };
}
