/**
 * Test support: a bot in this process with a knowledge folder of its own, and members who joined
 * long ago.
 */
import { openBot, type TestBot, type TestBotOptions } from "./bot.ts";
import { seedMembers } from "../people/crowd.ts";
import { knowledgeDir } from "../own-knowledge.ts";
import type { TestTelegram } from "../servers/telegram.ts";

export async function openOwnBot(
  telegram: TestTelegram,
  members: readonly number[] = [],
  { env = {}, ...options }: TestBotOptions = {},
): Promise<TestBot> {
  const bot = await openBot(telegram, {
    ...options,
    env: { KNOWLEDGE_DIR: knowledgeDir, ...env },
  });
  if (members.length === 0) return bot;
  await bot.stop();
  await seedMembers(`sqlite:${bot.database}`, members);
  await bot.restart();
  return bot;
}
