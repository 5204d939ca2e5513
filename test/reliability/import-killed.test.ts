/** The process is killed while a table of villages is brought in at the console: all of them are there, or none. */
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openDesk } from "../support/console/desk.ts";
import type { Villager } from "../support/people/villager.ts";
import type { TestBot } from "../support/program/bot.ts";
import { environmentOf, openFolder, startBotProcess } from "../support/program/bot-process.ts";
import { openTelegram, type TestTelegram } from "../support/servers/telegram.ts";
import { rowsOf } from "../support/rows-of.ts";

const lines = 2_000;

let telegram: TestTelegram;
let folder: ReturnType<typeof openFolder>;

beforeEach(async () => {
  telegram = await openTelegram();
  folder = openFolder();
});
afterEach(async () => {
  await telegram.stop();
  folder.remove();
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

it("is all or nothing, whenever it dies", { timeout: 240_000 }, async () => {
  const database = join(folder.path, "bot.db");
  const port = await freePort();
  const env = { ...environmentOf(telegram, `sqlite:${database}`), PORT: String(port) };
  const phone = telegram.person(9_001, { firstName: "周会长", languageCode: "zh-hans" });
  const url = `http://127.0.0.1:${port}`;
  const place = { url: () => url } as TestBot;
  /** Says it, and waits for the address. */
  const officer = {
    async say(text: string) {
      const before = (await phone.messages()).length;
      await phone.say(text);
      const heard = async () =>
        (await phone.messages())
          .slice(before)
          .map((message) => message.text ?? "")
          .join("\n");
      await expect.poll(heard, { timeout: 60_000 }).toContain("/console/open/");
      return { text: await heard() };
    },
  } as unknown as Villager;
  const table = `village,households\n${Array.from(
    { length: lines },
    (_, index) =>
      `Far ${"abcdefghij"[index % 10]}${"klmnopqrst"[Math.floor(index / 10) % 10]}${"uvwxyzabcd"[Math.floor(index / 100) % 10]}${"efgh"[Math.floor(index / 1_000)]},${String(1 + index)}`,
  ).join("\n")}`;
  const there = () => rowsOf(database, "select id from village").length;
  const noted = () => rowsOf(database, "select id from audit where act like 'village-%'").length;
  const outcomes: number[] = [];

  for (const delayMs of [15, 60, 120, 250]) {
    const bot = startBotProcess({ env });
    await bot.until("polling-started");
    await phone.start();
    const desk = await openDesk(place, officer);
    const token = await desk.token();
    const form = new FormData();
    for (const [name, value] of Object.entries({ token, do: "check", lines: table })) {
      form.append(name, value);
    }
    const headers = { cookie: desk.cookie, origin: url };
    await fetch(`${desk.url}/imports`, { method: "POST", headers, body: form });
    const sent = desk.send("/imports", { token, do: "bring" }).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    bot.signal("SIGKILL");
    await Promise.all([bot.ended, sent]);
    outcomes.push(there());
    expect([0, lines]).toContain(there());
    // A village that is there is noted, and no other.
    expect(noted()).toBe(there() * 2);
    if (there() === lines) break;
  }
  expect(outcomes[0]).toBe(0);

  const last = startBotProcess({ env });
  await last.until("polling-started");
  const desk = await openDesk(place, officer);
  if (there() === 0) await desk.sendOn("/imports", { do: "bring" });
  expect(there()).toBe(lines);
  last.signal("SIGTERM");
  await last.ended;
});
