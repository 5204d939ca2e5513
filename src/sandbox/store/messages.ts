/**
 * Sandbox: what was said in every chat, as Telegram `Message` objects.
 *
 * Ids count from 1 in each chat, so the same id means different messages in two
 * chats. Deleted messages leave a mark behind, so that an id never comes back.
 */
import type { Message } from "@grammyjs/types";
import type { Database } from "./database.ts";

/** One stored message; `json` is its exact text on the wire. */
export interface StoredMessage {
  readonly message: Message;
  readonly fromBot: boolean;
}

export interface Messages {
  /** Stores a new message or a new version of one, and returns its JSON. */
  put(chat: number, message: Message, fromBot: boolean): string;
  /** The message, unless it was never there or is deleted. */
  find(chat: number, id: number): StoredMessage | undefined;
  /** Messages after an id, oldest first, deleted ones left out. */
  after(chat: number, id: number): Message[];
  /** The same as JSON, each message for itself. */
  textsAfter(chat: number, id: number): string[];
  /** Ids of deleted messages, oldest first. */
  deleted(chat: number): number[];
  /** Marks a message as deleted; `false` when there was none. */
  remove(chat: number, id: number): boolean;
  /** How many of the bot's messages came after `seenId`. */
  countUnread(chat: number, seenId: number): number;
  /** The highest id in a chat, deleted ones included; 0 when there is none. */
  lastId(chat: number): number;
  clear(): void;
}

export function createMessages(db: Database): Messages {
  const write = db.prepare(
    "INSERT OR REPLACE INTO message (chat, id, from_bot, body) VALUES (?, ?, ?, ?)",
  );
  const one = db.prepare<[number, number], { from_bot: number; body: string }>(
    "SELECT from_bot, body FROM message WHERE chat = ? AND id = ? AND deleted = 0",
  );
  const many = db
    .prepare<[number, number]>(
      "SELECT body FROM message WHERE chat = ? AND id > ? AND deleted = 0 ORDER BY id",
    )
    .pluck();
  const textsAfter = (chat: number, id: number) => many.all(chat, id) as string[];
  const gone = db
    .prepare<[number]>("SELECT id FROM message WHERE chat = ? AND deleted = 1 ORDER BY id")
    .pluck();
  const mark = db.prepare(
    "UPDATE message SET deleted = 1, body = '' WHERE chat = ? AND id = ? AND deleted = 0",
  );
  const unread = db
    .prepare<[number, number]>(
      "SELECT COUNT(*) FROM message WHERE chat = ? AND id > ? AND from_bot = 1 AND deleted = 0",
    )
    .pluck();
  const highest = db.prepare<[number]>("SELECT MAX(id) FROM message WHERE chat = ?").pluck();

  return {
    put(chat, message, fromBot) {
      const json = JSON.stringify(message);
      write.run(chat, message.message_id, fromBot ? 1 : 0, json);
      return json;
    },
    find(chat, id) {
      const row = one.get(chat, id);
      if (row === undefined) return undefined;
      return { message: JSON.parse(row.body) as Message, fromBot: row.from_bot === 1 };
    },
    after: (chat, id) => textsAfter(chat, id).map((body) => JSON.parse(body) as Message),
    textsAfter,
    deleted: (chat) => gone.all(chat) as number[],
    remove: (chat, id) => mark.run(chat, id).changes > 0,
    countUnread: (chat, seenId) => unread.get(chat, seenId) as number,
    lastId: (chat) => (highest.get(chat) as number | null) ?? 0,
    clear: () => void db.exec("DELETE FROM message"),
  };
}
