/** Telegram's limits: after a 429 nobody is written to, and who blocked the bot is left alone. */
import { afterEach, beforeEach, expect, it } from "vitest";
import type { TestBot } from "../support/program/bot.ts";
import { nameOf, peopleFrom, sayAtOnce, wordsOf } from "../support/people/crowd.ts";
import { clean, readHistory } from "../support/people/history.ts";
import { leaksIn } from "../support/program/leaks.ts";
import { openOwnBot } from "../support/program/own-bot.ts";
import { rowsOf } from "../support/rows-of.ts";
import { openTelegram, type TestTelegram } from "../support/servers/telegram.ts";

let telegram: TestTelegram;
let bot: TestBot;
const people = peopleFrom(8_101, 30);
const [chen] = people as [number];

beforeEach(async () => {
  telegram = await openTelegram();
  bot = await openOwnBot(telegram, people);
});

afterEach(async () => {
  expect(await leaksIn(bot.lines, telegram)).toEqual([]);
  await bot.close();
  await telegram.stop();
});

it("sends at most one message while Telegram asks for a pause, and everything after", async () => {
  const perSecond = 20;
  await telegram.faults({ floodPerSecond: perSecond, floodRetryAfterS: 1, latencyMs: 30 });
  const { count } = await sayAtOnce(telegram, people, 1, 2);

  // Refused again right after a pause, the bot rests for two seconds: that is not the end yet.
  await telegram.settled(4_000, 25_000);

  const log = await telegram.log({ method: "sendMessage" });
  const refused = log.filter(({ errorCode }) => errorCode === 429).map(({ atMs }) => atMs);
  const pauses = refused.filter((atMs, index) => atMs - (refused[index - 1] ?? 0) > 950);
  const sentInPause = log.filter(({ atMs }) =>
    // Those that were on their way when the refusal came are not counted.
    refused.some((began) => atMs > began + 150 && atMs < began + 950),
  );
  expect(refused.length).toBeGreaterThan(0);
  // Two chats with several messages may each have been the one that it is about: one more shows that it is everybody.
  expect(sentInPause.length).toBeLessThanOrEqual(pauses.length);
  expect(await readHistory(telegram, bot.database)).toMatchObject({
    ...clean,
    served: count,
    repeated: [],
  });
});

it("tries once who blocked the bot, and writes again when they come back", async () => {
  const person = telegram.person(chen, { firstName: nameOf(chen) });
  await person.start();
  await person.waitFor(/./);
  await telegram.settled();
  const before = (await telegram.log({ chat: chen })).length;

  await telegram.faults({ blockedPeople: [chen] });
  await person.say(wordsOf(1));
  await telegram.settled(600);
  const tries = (await telegram.log({ chat: chen })).slice(before);
  const markedAt = blockedAt(chen);
  await telegram.faults({ reset: true });
  await person.start();
  await person.waitFor(/./);

  expect(tries.map(({ errorCode }) => errorCode)).toEqual([403]);
  expect(markedAt).not.toBeNull();
  expect(blockedAt(chen)).toBeNull();
});

function blockedAt(person: number): unknown {
  return rowsOf(bot.database, "select blocked_at from member where telegram_id = ?", person)[0]?.[
    "blocked_at"
  ];
}
