/**
 * Telegram asks one process to pause, and the other keeps the pause, too: it is told at once. The clock of the pace stands
 * still, so nothing here passes by itself: what the other sends after it was told would be sent within the pause, however
 * slow the machine is.
 */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore, type Store } from "../../src/subjects/open-store.ts";
import { peopleFrom, sayAtOnce, seedMembers } from "../support/people/crowd.ts";
import { openToldBot, pauseS, type ToldBot } from "../support/program/told-bot.ts";
import { postgresUrl } from "../support/engines.ts";
import { migratedDatabase } from "../support/servers/postgres-databases.ts";
import { openTelegram, type TestTelegram } from "../support/servers/telegram.ts";

/** Each writes once: two messages in one chat would be that chat's fault. */
const people = peopleFrom(8_301, 60);
const patience = { timeout: 60_000, interval: 20 };

describe.skipIf(postgresUrl === null)("a pause that Telegram asks one of two processes for", () => {
  let telegram: TestTelegram;
  let direct: Store;
  let url: string;
  let nowMs: number;
  let written: number;
  const open: ToldBot[] = [];

  beforeEach(async () => {
    nowMs = 1_000_000;
    written = 0;
    telegram = await openTelegram();
    url = await migratedDatabase(postgresUrl!);
    await seedMembers(url, people);
    direct = await openStore(url, { connections: 2 });
  });
  afterEach(async () => {
    for (const bot of open.splice(0)) await bot.close();
    await direct.close();
    await telegram.stop();
  });

  async function start(): Promise<ToldBot> {
    const bot = await openToldBot(telegram, url, () => nowMs);
    open.push(bot);
    return bot;
  }

  /** Messages of the bot, by what became of them. */
  async function messages(): Promise<Readonly<Record<string, number>>> {
    const rows = await direct.db.selectFrom("outbox").select(["state"]).execute();
    return Object.fromEntries(
      ["queued", "sending", "sent"].map((state) => [
        state,
        rows.filter((row) => row.state === state).length,
      ]),
    );
  }

  /** So many more people write; waits until what they are answered is there. */
  async function write(count: number): Promise<readonly number[]> {
    const who = people.slice(written, written + count);
    written += count;
    await sayAtOnce(telegram, who, written, 1);
    const answers = async () => Object.values(await messages()).reduce((sum, each) => sum + each);
    await expect.poll(answers, patience).toBe(written);
    return who;
  }

  const isPaused = ({ told }: ToldBot) => told.some(({ words }) => words.includes('"everybody"'));
  const sentBy = ({ odd }: ToldBot) =>
    odd.calls.filter(({ method }) => method === "sendMessage").map(({ chat }) => chat);

  it(
    "is kept by the other from when it is told, and then all is sent",
    { timeout: 120_000 },
    async () => {
      const both = [await start(), await start()];
      for (const bot of both) bot.refuse();

      // One is refused, and then the one that goes first after it. Which process sends a message is chance: were only one
      // refused, the other could send all of them, for time stands still and a message that goes first waits for it.
      for (; !both.some(isPaused) && written < 40;) await write(1);
      await expect.poll(() => both.some(isPaused), patience).toBe(true);
      const other = both.find(isPaused)!;
      const [late, looked] = [await write(10), other.looks()];
      await expect.poll(() => other.looks() - looked, patience).toBeGreaterThan(7);
      const during = await messages();

      expect(during["queued"]).toBeGreaterThanOrEqual(late.length);
      for (const bot of both) {
        expect(sentBy(bot).filter((chat) => late.includes(chat))).toEqual([]);
        bot.odd.answer = () => undefined;
      }
      nowMs += pauseS * 1_000 + 1;
      await expect.poll(messages, patience).toEqual({ queued: 0, sending: 0, sent: written });
      expect((await telegram.log({ method: "sendMessage" })).filter(({ ok }) => ok)).toHaveLength(
        written,
      );
    },
  );
});
