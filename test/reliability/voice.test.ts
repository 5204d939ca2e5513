/**
 * A voice note while everything around it fails, with the log at its most talkative: neither the token nor
 * the address of the file stands in it, nor a word of what was said.
 */
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { environmentOf, openFolder, startBotProcess } from "../support/program/bot-process.ts";
import { nameOf, seedMembers } from "../support/people/crowd.ts";
import { openGateway, type Gateway } from "../support/servers/gateway.ts";
import { leaksIn } from "../support/program/leaks.ts";
import { openTelegram, type TestTelegram } from "../support/servers/telegram.ts";
import {
  fails,
  hears,
  openVoiceServer,
  type VoiceServer,
} from "../support/servers/voice-server.ts";

let telegram: TestTelegram;
let gateway: Gateway;
let server: VoiceServer;
let folder: ReturnType<typeof openFolder>;
const chen = 1_711;

beforeEach(async () => {
  telegram = await openTelegram();
  gateway = await openGateway(telegram.sandbox.url);
  server = await openVoiceServer();
  folder = openFolder();
});

afterEach(async () => {
  await gateway.stop();
  await server.stop();
  await telegram.stop();
  folder.remove();
});

it("leaves no token, no address and no words in the log", { timeout: 60_000 }, async () => {
  const database = `sqlite:${join(folder.path, "bot.db")}`;
  await seedMembers(database, [chen]);
  const bot = startBotProcess({
    entry: "src/main.ts",
    env: {
      ...environmentOf(telegram, database),
      TELEGRAM_API_ROOT: gateway.url,
      LOG_LEVEL: "debug",
      OPENAI_BASE_URL: server.url,
      OPENAI_API_KEY: "sk-nobody-may-see-this",
      OPENAI_TRANSCRIPTION_MODEL: "ears",
      OPENAI_TIMEOUT_MS: "5000",
    },
  });
  await bot.until("polling-started");
  const person = telegram.person(chen, { firstName: nameOf(chen), languageCode: "en" });
  const apology = "I could not make out the words";

  await person.sendVoice({ duration: 3 });
  await person.waitFor("Shall a program");
  gateway.mode = "no-files";
  await person.press("Yes, listen");
  await person.waitFor(apology);
  gateway.mode = "well";
  await telegram.faults({
    failWith: { code: 400, description: "Bad Request: file is too big", methods: ["getFile"] },
  });
  await person.sendVoice({ duration: 3 });
  await person.waitFor(apology);
  await telegram.faults({ reset: true });
  server.listens(fails(500));
  await person.sendVoice({ duration: 3 });
  await person.waitFor(apology);
  server.listens(hears("whispered words of somebody"));
  await person.sendVoice({ duration: 3 });
  await person.waitFor("whispered words of somebody");
  await telegram.settled(300);
  bot.signal("SIGTERM");
  await bot.ended;

  const secrets = ["sk-nobody-may-see-this", "whispered words", "secret words", "voice/file_"];
  const log = bot.words() + JSON.stringify(bot.lines);
  expect(log).toContain("voice-not-heard");
  expect(await leaksIn(log, telegram, secrets)).toEqual([]);
});
