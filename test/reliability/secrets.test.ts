/**
 * Everything that can fail fails once, with the log at its most talkative: no secret, no name and no
 * word of anybody stands in it. The other suites look at their own logs the same way.
 */
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { environmentOf, openFolder, startBotProcess } from "../support/program/bot-process.ts";
import { nameOf, seedMembers, wordsOf } from "../support/people/crowd.ts";
import { openGateway, type Gateway } from "../support/servers/gateway.ts";
import { leaksIn } from "../support/program/leaks.ts";
import { openTelegram, type TestTelegram } from "../support/servers/telegram.ts";

let telegram: TestTelegram;
let gateway: Gateway;
let folder: ReturnType<typeof openFolder>;
const chen = 1_701;
const joiner = 1_702;
const metricsToken = "metrics-token-nobody-may-see";

beforeEach(async () => {
  telegram = await openTelegram();
  gateway = await openGateway(telegram.sandbox.url);
  folder = openFolder();
});

afterEach(async () => {
  await gateway.stop();
  await telegram.stop();
  folder.remove();
});

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

it("keeps them out of the log", { timeout: 60_000 }, async () => {
  const database = `sqlite:${join(folder.path, "bot.db")}`;
  await seedMembers(database, [chen]);
  const bot = startBotProcess({
    entry: "src/main.ts",
    env: {
      ...environmentOf(telegram, database),
      TELEGRAM_API_ROOT: gateway.url,
      LOG_LEVEL: "debug",
      METRICS_TOKEN: metricsToken,
    },
  });
  await bot.until("polling-started");
  const person = telegram.person(chen, { firstName: nameOf(chen), languageCode: "en" });
  const other = telegram.person(joiner, { firstName: nameOf(joiner), languageCode: "en" });

  await other.start("r_some0invitation");
  await person.sendPhoto({ caption: "My private picture of the goods" });
  await person.sendVoice();
  await telegram.settled(300);
  await telegram.faults({
    failWith: { code: 400, description: "Bad Request: something odd", methods: ["sendMessage"] },
  });
  await person.say(wordsOf(1));
  await bot.until("message-not-sent");
  await telegram.faults({
    reset: true,
    failWith: {
      code: 400,
      description: "Bad Request: query is too old",
      methods: ["answerCallbackQuery"],
    },
  });
  await person.forge(1, "private:words:of:a:button");
  await bot.until("tap-not-answered");
  await telegram.faults({ reset: true, blockedPeople: [joiner] });
  await other.say("I wrote this just before I blocked you");
  gateway.mode = "page";
  await person.say(wordsOf(2));
  await wait(700);
  gateway.mode = "cut";
  await person.say(wordsOf(3));
  await bot.until("polling-failed");
  await wait(700);
  gateway.mode = "well";
  const from = { id: chen, is_bot: false, first_name: nameOf(chen) };
  const chat = { id: chen, type: "private", first_name: nameOf(chen) };
  const poison = { secret: "poisonous words" };
  await telegram.inject({ message: { message_id: 1, date: 1, from, chat, text: poison } as never });
  await bot.until("update-set-aside", 20_000);
  await telegram.settled(300);
  bot.signal("SIGTERM");
  await bot.ended;

  const more = [metricsToken, "poisonous words", "private:words", "some0invitation"];
  expect(await leaksIn(bot.words() + JSON.stringify(bot.lines), telegram, more)).toEqual([]);
});
