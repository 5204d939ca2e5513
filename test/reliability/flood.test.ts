/** Nothing that somebody did is dropped: whoever sends a lot waits a little, and all of it is taken in order. */
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Rate } from "../../src/bot/delivery/pace.ts";
import { openStore } from "../../src/subjects/open-store.ts";
import type { TestBot } from "../support/program/bot.ts";
import { nameOf, peopleFrom, sayAtOnce, wordsOf } from "../support/people/crowd.ts";
import { clean, readHistory } from "../support/people/history.ts";
import { openOwnBot } from "../support/program/own-bot.ts";
import { rowsOf } from "../support/rows-of.ts";
import { openTelegram, type TestPerson, type TestTelegram } from "../support/servers/telegram.ts";

let telegram: TestTelegram;
let bot: TestBot;
const [chen, wang] = [8_301, 8_302] as const;
/** A burst as outside of tests; the wait after it is shorter. */
const usual = { burst: 40, perSecond: 3 };

beforeEach(async () => {
  telegram = await openTelegram();
});

afterEach(async () => {
  await bot.close();
  await telegram.stop();
});

async function openWith(limiter: Rate): Promise<void> {
  bot = await openOwnBot(telegram, [chen, wang], { limiter });
}

async function arrive(id: number): Promise<TestPerson> {
  const person = telegram.person(id, { firstName: nameOf(id), languageCode: "en" });
  await person.start();
  await person.settled();
  return person;
}

const bookOf = (person: number): readonly unknown[] =>
  rowsOf(
    bot.database,
    `select amount_minor from cash_event join member on member.id = member_id
     where telegram_id = ? order by seq`,
    person,
  ).map((row) => row["amount_minor"]);

/** Only who said where they stand has a cash book. The bot must be stopped. */
function putOnTheRoad(): void {
  const db = new Database(bot.database);
  db.exec("update member set placement = 'nothing', worst_problem = '-'");
  db.close();
}

const handled = () => rowsOf(bot.database, "select 1 from inbox where state = 'done'").length;
const pending = () => rowsOf(bot.database, "select 1 from inbox where state = 'pending'").length;

it("takes all that was written while the bot was down, in order", { timeout: 30_000 }, async () => {
  await openWith(usual);
  const person = await arrive(chen);
  const lines = Array.from({ length: 60 }, (_, index) => index + 1);

  await bot.stop();
  putOnTheRoad();
  for (const yuan of lines) await person.say(`+${yuan} eggs`);
  await bot.restart();

  await expect
    .poll(() => bookOf(chen), { timeout: 25_000 })
    .toEqual(lines.map((yuan) => yuan * 100));
});

it("takes each of 200 messages once and in order", { timeout: 60_000 }, async () => {
  await openWith({ burst: 140, perSecond: 6 });
  const { count } = await sayAtOnce(telegram, [chen], 1, 200);

  await expect
    .poll(() => telegram.log({ method: "sendMessage", chat: chen }), { timeout: 50_000 })
    .toHaveLength(200);

  await expect
    .poll(() => readHistory(telegram, bot.database))
    .toMatchObject({ ...clean, served: count, repeated: [] });
});

it("lets nobody wait for somebody else's flood", { timeout: 60_000 }, async () => {
  await openWith(usual);
  const other = await arrive(wang);
  await sayAtOnce(telegram, [chen], 1, 200);

  await other.say(wordsOf(900));
  await other.waitFor(/./, 20_000);

  expect(pending()).toBeGreaterThan(50);
});

it(
  "answers whoever writes now while what waited is still worked off, and all of that, in order",
  { timeout: 90_000 },
  async () => {
    const crowd = peopleFrom(8_401, 150);
    bot = await openOwnBot(telegram, [wang, ...crowd]);
    await bot.stop();
    const count = await leaveWaiting(crowd, 5);
    await bot.restart();

    const person = telegram.person(wang, { firstName: nameOf(wang), languageCode: "en" });
    await person.say(wordsOf(900));
    await person.waitFor(/./, 30_000);
    const left = pending();

    expect(left).toBeGreaterThan(count / 10);
    await expect.poll(pending, { timeout: 60_000 }).toBe(0);
    const answers = "select update_id from outbox where chat = ? order by id";
    for (const each of crowd) {
      const answered = rowsOf(bot.database, answers, each).map((row) => Number(row["update_id"]));
      expect(new Set(answered).size).toBe(5);
      expect(answered).toEqual(answered.toSorted((one, other) => one - other));
    }
  },
);

/** As if these people had written while nobody handled anything. The bot must be stopped. */
async function leaveWaiting(people: readonly number[], rounds: number): Promise<number> {
  const store = await openStore(`sqlite:${bot.database}`);
  const updates = Array.from({ length: rounds }, (_, round) =>
    people.map((id, index) => {
      const updateId = 900_000_000 + round * people.length + index;
      const from = { id, is_bot: false, first_name: nameOf(id), language_code: "en" };
      const message = { message_id: updateId, date: 0, chat: { id, type: "private" }, from };
      const update = { update_id: updateId, message: { ...message, text: wordsOf(round) } };
      return { updateId, person: id, body: JSON.stringify(update) };
    }),
  ).flat();
  await store.turns.receive(updates, new Date());
  await store.close();
  return updates.length;
}

it("answers a tap that waits behind a flood with a sentence", { timeout: 30_000 }, async () => {
  await openWith({ burst: 2, perSecond: 1 });
  const person = await arrive(chen);
  const { message_id: id } = await person.last();
  // More than one claim takes along.
  await sayAtOnce(telegram, [chen], 1, 40);
  await expect.poll(() => handled(), { timeout: 15_000 }).toBeGreaterThan(2);

  await person.forge(id, "do:next");

  expect(await person.answer()).toMatchObject({ text: expect.stringContaining("in turn") });
});

it("does what a tap asks that waited for minutes, and says in the chat what it cannot say over it", async () => {
  await openWith(usual);
  const person = await arrive(chen);
  const message = await person.last();
  await bot.stop();
  const store = await openStore(`sqlite:${bot.database}`);
  const minutesAgo = new Date(Date.now() - 3 * 60_000);
  const taps = ["do:more", "look:open"].map((data, index) => {
    const updateId = 900_000_000 + index;
    const from = { id: chen, is_bot: false, first_name: nameOf(chen), language_code: "en" };
    const tap = { id: `late-${index}`, from, chat_instance: "1", message, data };
    return {
      updateId,
      person: chen,
      body: JSON.stringify({ update_id: updateId, callback_query: tap }),
    };
  });
  await store.turns.receive(taps, minutesAgo);
  await store.close();
  await bot.restart();

  await person.waitFor("What would you like");
  await person.waitFor("This is for mentors");
  await person.forge(message.message_id, "do:more");
  expect(await person.answer()).toBeDefined();
  const answered = await telegram.log({ method: "answerCallbackQuery" });
  expect(
    answered.filter(({ payload }) => String(payload["callback_query_id"]).startsWith("late")),
  ).toEqual([]);
});

it("says of a message that was changed which one it was and what to do", async () => {
  await openWith(usual);
  const person = await arrive(chen);
  const id = await person.say(wordsOf(1));
  await person.settled();

  await person.edit(id, wordsOf(2));
  const said = await person.waitFor("as a new message");

  expect(said.reply_to_message?.message_id).toBe(id);
});
