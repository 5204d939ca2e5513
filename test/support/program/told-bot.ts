/**
 * Test support: one of several bots on a PostgreSQL, with a road to Telegram of its own, whose pace goes by a clock of the
 * test, and who writes down what the others tell it.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { openStore } from "../../../src/subjects/open-store.ts";
import { openOddTelegram, refusal, type OddTelegram } from "../servers/odd-telegram.ts";
import type { TestTelegram } from "../servers/telegram.ts";
import { openBot, type TestBot } from "./bot.ts";

/** What a refusal asks for. */
export const pauseS = 20;

export interface ToldBot {
  readonly bot: TestBot;
  readonly odd: OddTelegram;
  /** What the others told it, and when, by the clock of this process. */
  readonly told: readonly { readonly words: string; readonly atMs: number }[];
  /** How often it asked what time it is, which it does each time that it looks for messages. */
  looks(): number;
  /** From now on Telegram refuses each of its messages, and asks for a pause. */
  refuse(refused?: () => void): void;
  close(): Promise<void>;
}

/** @returns it when it takes part */
export async function openToldBot(
  telegram: TestTelegram,
  databaseUrl: string,
  nowMs: () => number,
): Promise<ToldBot> {
  const odd = await openOddTelegram(telegram.sandbox.url);
  const store = await openStore(databaseUrl);
  const told: { words: string; atMs: number }[] = [];
  let looks = 0;
  const now = () => {
    looks += 1;
    return nowMs();
  };
  const bot = await openBot(telegram, {
    databaseUrl,
    env: { TELEGRAM_API_ROOT: odd.url },
    leadEveryMs: 100,
    pace: { now },
    store: {
      ...store,
      hear: (listener) =>
        store.hear((words) => {
          told.push({ words, atMs: performance.now() });
          listener(words);
        }),
    },
  });
  while (!bot.lines.some(({ event }) => event === "work-begun")) await sleep(5);
  return {
    bot,
    odd,
    told,
    looks: () => looks,
    refuse(refused) {
      odd.answer = ({ method }) => {
        if (method !== "sendMessage") return undefined;
        refused?.();
        return refusal(429, "Too Many Requests", pauseS);
      };
    },
    async close() {
      await bot.close();
      await odd.stop();
    },
  };
}
