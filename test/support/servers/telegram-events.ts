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
  const waiting = new Set<() => void>();

  function take(event: number, news: SandboxNews): void {
    if (news.type === "reset") touched.clear();
    if (news.message?.from?.is_bot === true) look(news.message);
    if (news.person === undefined) return;
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

  const stop = sandbox.listen(({ id, event }) => {
    // As it is now: the sandbox goes on with the same objects.
    take(id, structuredClone(event));
    for (const wake of waiting) wake();
  });

  return {
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
