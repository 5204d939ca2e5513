/**
 * Telegram serves what it served before: each update three times, and a whole day once more after a
 * restart. Nothing happens twice.
 */
import { afterEach, beforeEach, expect, it } from "vitest";
import type { TestBot } from "../support/program/bot.ts";
import { inWaves, nameOf, peopleFrom, wordsOf } from "../support/people/crowd.ts";
import { clean, readHistory } from "../support/people/history.ts";
import { leaksIn } from "../support/program/leaks.ts";
import { openOwnBot } from "../support/program/own-bot.ts";
import { sizes } from "../support/sizes.ts";
import { openTelegram, type TestTelegram } from "../support/servers/telegram.ts";

let telegram: TestTelegram;
let bot: TestBot;
const people = peopleFrom(5_001, 10);

beforeEach(async () => {
  telegram = await openTelegram();
  bot = await openOwnBot(telegram, people);
});

afterEach(async () => {
  await bot.close();
  await telegram.stop();
});

/** A day of messages; ids are fixed, so that serving it again is a replay. */
async function serveTheDay(): Promise<void> {
  const ids = Array.from({ length: sizes.replayedUpdates }, (_, index) => index);
  const date = Math.floor(Date.now() / 1_000);
  await inWaves(ids, (index) => {
    const id = people[index % people.length]!;
    const from = { id, is_bot: false, first_name: nameOf(id) };
    const chat = { id, type: "private" as const, first_name: nameOf(id) };
    return telegram.inject({
      update_id: 500_000_001 + index,
      message: { message_id: 1_000 + index, date, from, chat, text: wordsOf(index) },
    });
  });
}

it(
  "does nothing twice, however often it is served",
  { timeout: 60_000 + sizes.replayedUpdates * 120 },
  async () => {
    await Promise.all(people.map((id) => telegram.person(id, { firstName: nameOf(id) }).start()));
    await telegram.settled(300, 20_000);
    const greeted = (await telegram.log({ method: "sendMessage" })).length;

    await serveTheDay();
    await serveTheDay();
    await serveTheDay();
    await telegram.settled(500, 60_000 + sizes.replayedUpdates * 40);
    const said = (await telegram.log({ method: "sendMessage" })).length;
    await bot.restart();
    await serveTheDay();
    await telegram.settled(500, 60_000 + sizes.replayedUpdates * 40);

    const history = await readHistory(telegram, bot.database);
    expect(history).toMatchObject({ ...clean, repeated: [] });
    expect(history.served).toBe(sizes.replayedUpdates + people.length);
    expect(said).toBeGreaterThanOrEqual(greeted + sizes.replayedUpdates);
    expect((await telegram.log({ method: "sendMessage" })).length).toBe(said);
    expect(await leaksIn(bot.lines, telegram)).toEqual([]);
  },
);
