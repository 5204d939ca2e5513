/**
 * Updates that are broken in every way come in by the webhook. The bot stays up, and everybody is
 * still answered.
 */
import fc from "fast-check";
import pg from "pg";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { TestBot } from "../support/program/bot.ts";
import { nameOf, peopleFrom, seedMembers, wordsOf } from "../support/people/crowd.ts";
import { doorEnv, openChats, ordinaryUpdate, pushAll } from "../support/program/door.ts";
import { postgresUrl } from "../support/engines.ts";
import { migratedDatabase } from "../support/servers/postgres-databases.ts";
import { brokenUpdate } from "../support/program/fuzz.ts";
import { readHistory } from "../support/people/history.ts";
import { leaksIn } from "../support/program/leaks.ts";
import { openOwnBot } from "../support/program/own-bot.ts";
import { sizes } from "../support/sizes.ts";
import { openTelegram, type TestTelegram } from "../support/servers/telegram.ts";

let telegram: TestTelegram;
let bot: TestBot;
const members = peopleFrom(6_001, 20);
const everybody = [...members, ...peopleFrom(6_101, 5)];

const updates = fc
  .sample(brokenUpdate(everybody), { numRuns: sizes.fuzzedUpdates, seed: 20_261_125 })
  .map((update, index) => ({ ...update, update_id: 1_000 + index }));
/** The next good message of everybody. */
const goodOnes = everybody.map((id, index) => ordinaryUpdate(id, 900_000 + index));
/** Broken lanes wait for their next tries. */
const patienceMs = 20_000 + sizes.fuzzedUpdates * 50;

beforeEach(async () => {
  telegram = await openTelegram();
});

afterEach(async () => {
  expect(await leaksIn(bot.lines, telegram)).toEqual([]);
  await bot.close();
  await telegram.stop();
});

/** Who is answered from now on. What the bot asks for itself, as each minute about its webhook, is for no chat. */
async function answeredSince(seq: number): Promise<Set<number | undefined>> {
  const log = await telegram.log({ after: seq });
  return new Set(log.filter(({ ok, chat }) => ok && chat !== undefined).map(({ chat }) => chat));
}

const lastSeq = async () => (await telegram.log()).at(-1)?.seq ?? 0;

it(
  "survives thousands of broken updates and answers the next good ones",
  { timeout: 60_000 + patienceMs },
  async () => {
    await openChats(telegram, everybody);
    bot = await openOwnBot(telegram, members, { env: doorEnv });

    const answers = await pushAll(bot, updates);
    await expect
      .poll(async () => (await readHistory(telegram, bot.database)).pending, {
        timeout: patienceMs,
        interval: 500,
      })
      .toEqual([]);
    const before = await lastSeq();
    await pushAll(bot, goodOnes);
    await expect.poll(() => answeredSince(before), { timeout: 60_000 }).toEqual(new Set(everybody));

    expect(answers.filter((status) => status !== 200)).toEqual([]);
    await expect
      .poll(() => readHistory(telegram, bot.database), { timeout: 60_000 })
      .toMatchObject({ pending: [], stuck: [], reordered: [] });
  },
);

it.skipIf(postgresUrl === null)(
  "survives on PostgreSQL, whose columns take less, as well",
  { timeout: 60_000 + patienceMs },
  async () => {
    const url = await migratedDatabase(postgresUrl!);
    await seedMembers(url, members);
    await openChats(telegram, everybody);
    bot = await openOwnBot(telegram, [], { env: doorEnv, databaseUrl: url });
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const pending = async () =>
      (await client.query("select * from inbox where state = 'pending'")).rowCount;

    const answers = await pushAll(bot, updates);
    await expect.poll(pending, { timeout: patienceMs, interval: 500 }).toBe(0);
    const before = await lastSeq();
    await pushAll(bot, goodOnes);
    await expect.poll(() => answeredSince(before), { timeout: 60_000 }).toEqual(new Set(everybody));

    expect(answers.filter((status) => status !== 200)).toEqual([]);
    expect(await pending()).toBe(0);
    await client.end();
  },
);

it(
  "sets a poisonous update aside, says sorry, and hears the next",
  { timeout: 20_000 },
  async () => {
    bot = await openOwnBot(telegram, members);
    const [id] = members as [number];
    const person = telegram.person(id, { firstName: nameOf(id) });
    await person.start();
    await telegram.settled();
    const from = { id, is_bot: false, first_name: nameOf(id) };
    const chat = { id, type: "private", first_name: nameOf(id) };
    const message = { message_id: 1, date: 1, from, chat, text: { poison: true } };

    const poison = await telegram.inject({ message: message as never });
    const sorry = await person.waitFor("Something broke");
    await person.say(wordsOf(1));
    await person.waitFor(/./);

    const lines = bot.lines.filter((line) => line["update"] === poison);
    expect(lines.map((line) => line["event"])).toEqual([
      "update-failed",
      "update-failed",
      "update-failed",
      "update-set-aside",
    ]);
    expect(sorry.reply_to_message?.message_id).toBe(message.message_id);
    await telegram.settled();
    const history = await readHistory(telegram, bot.database);
    expect(history).toMatchObject({ setAside: [poison], pending: [], stuck: [] });
  },
);
