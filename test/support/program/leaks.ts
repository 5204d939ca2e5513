/**
 * Test support: what must never stand in a log.
 *
 * Tokens, file links and secrets by their shape; the words and names of this Telegram's people, and
 * the bot's own words to them, by looking each up.
 */
import type { TestTelegram } from "../servers/telegram.ts";

/** Shorter texts are words that a log may use for itself. */
const leastLength = 6;

/** Finds secrets, names and message texts in log lines; empty is as it should be. */
export async function leaksIn(
  lines: readonly Record<string, unknown>[] | string,
  telegram: TestTelegram,
  more: readonly string[] = [],
): Promise<string[]> {
  const log = typeof lines === "string" ? lines : JSON.stringify(lines);
  const people = (await ask(telegram, "/people")) as { id: number; firstName: string }[];
  const secrets = new Set<string>([telegram.sandbox.token.split(":")[1]!, ...more]);
  for (const { id, firstName } of people) {
    secrets.add(firstName);
    const { messages } = (await ask(telegram, `/chats/${id}/messages`)) as {
      messages: { text?: string; caption?: string }[];
    };
    for (const { text, caption } of messages) secrets.add(text ?? caption ?? "");
  }
  const found = [...secrets].filter(
    (secret) => secret.length >= leastLength && log.includes(JSON.stringify(secret).slice(1, -1)),
  );
  if (/\/bot\d+:|\/file\/bot/.test(log)) found.push("an address with the token");
  return found;
}

async function ask(telegram: TestTelegram, path: string): Promise<unknown> {
  return (await fetch(`${telegram.sandbox.url}/sandbox${path}`)).json();
}
