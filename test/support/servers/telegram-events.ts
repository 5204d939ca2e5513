/**
 * Test support: what the bot wrote, changed and answered, as it happens.
 *
 * Listens to the sandbox's events, so that waiting is exact and needs no polling.
 */
import type { Message } from "@grammyjs/types";
import type { Sandbox } from "../../../src/sandbox/sandbox.ts";
import { chosenOn } from "../chosen.ts";

/** The latest state of a message, and the number of the event that made it so. */
export interface Touched {
  readonly event: number;
  readonly message: Message;
}

export interface Chats {
  /** All messages of a chat, oldest first. What stays as it is stays the same object. */
  all(person: number): readonly Message[];
  /** The bot's messages in a chat that are new or changed since an event, oldest change first. */
  touchedSince(person: number, event: number): Touched[];
  /** Resolves at the next event, or after `timeoutMs`. */
  next(timeoutMs: number): Promise<void>;
  stop(): void;
}

interface SandboxNews {
  readonly type: string;
  readonly person?: number;
  readonly message?: Message;
  readonly messageId?: number;
}

/** @param look sees every message of the bot, each time that it is written or changed */
export function followChats(
  sandbox: Sandbox,
  look: (message: Message) => void = () => undefined,
): Chats {
  const touched = new Map<number, Map<number, Touched>>();
  /** Chats as they are now, by person and id; each is read once, when somebody looks at it first. */
  const read = new Map<number, Map<number, Message>>();
  const waiting = new Set<() => void>();

  function take(event: number, news: SandboxNews): void {
    if (news.type === "reset") {
      touched.clear();
      read.clear();
    }
    if (news.message?.from?.is_bot === true) look(news.message);
    if (news.person === undefined) return;
    follow(news, read.get(news.person));
    const chat = touched.get(news.person) ?? new Map<number, Touched>();
    touched.set(news.person, chat);
    if (news.message?.from?.is_bot === true) {
      const { message } = news;
      const before = chat.get(message.message_id);
      // What was pressed is no news of the bot's: the message stays where it is.
      if (before !== undefined && chosenOn(before.message, message) !== undefined) {
        chat.set(message.message_id, { event: before.event, message });
        return;
      }
      // Taken out first: the map keeps the order of the latest change.
      chat.delete(message.message_id);
      chat.set(message.message_id, { event, message });
    }
    if (news.type === "delete" && news.messageId !== undefined) chat.delete(news.messageId);
  }

  function follow({ message, type, messageId }: SandboxNews, chat?: Map<number, Message>): void {
    if (message !== undefined) chat?.set(message.message_id, message);
    if (type === "delete" && messageId !== undefined) chat?.delete(messageId);
  }

  const stop = sandbox.listen(({ id, event }) => {
    const news: SandboxNews = event;
    // As it is now: the sandbox goes on with the same objects.
    const message = news.message && (JSON.parse(JSON.stringify(news.message)) as Message);
    take(id, message === undefined ? news : { ...news, message });
    for (const wake of waiting) wake();
  });

  return {
    all(person) {
      let chat = read.get(person);
      if (chat === undefined) {
        const messages = sandbox
          .readChat(person, 0)
          .texts.map((text) => JSON.parse(text) as Message);
        chat = new Map(messages.map((message) => [message.message_id, message]));
        read.set(person, chat);
      }
      return [...chat.values()];
    },
    touchedSince: (person, event) =>
      [...(touched.get(person)?.values() ?? [])].filter((entry) => entry.event > event),
    next: (timeoutMs) =>
      new Promise((resolve) => {
        const wake = (): void => {
          clearTimeout(timer);
          waiting.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, timeoutMs);
        waiting.add(wake);
      }),
    stop,
  };
}
