/**
 * One person's worst never stops the others: a real process, one person who fills a long cash book, somebody
 * unknown who sends the costliest texts, and another who only taps a menu.
 *
 * This is the one place where times are compared: another's tap under load beside the same tap when nobody
 * else is there, medians of the same run.
 */
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openStore } from "../../src/subjects/open-store.ts";
import { environmentOf, openFolder, startBotProcess } from "../support/program/bot-process.ts";
import { longBook } from "../support/people/long-book.ts";
import { openTelegram, type TestPerson, type TestTelegram } from "../support/servers/telegram.ts";
import { worstTexts } from "../support/worst-texts.ts";

const worst = 7_101;
const other = 7_102;
const stranger = 7_103;
const taps = 9;
/** Another's tap may take so many times what it takes when nobody else is there… */
const mostTimes = 8;
/** …but a machine that answers within this, whatever else it does, keeps nobody waiting. */
const floorMs = 400;

let telegram: TestTelegram;
let folder: ReturnType<typeof openFolder>;
let env: Record<string, string>;

beforeEach(async () => {
  telegram = await openTelegram();
  folder = openFolder();
  env = {
    ...environmentOf(telegram, `sqlite:${join(folder.path, "bot.db")}`),
    PORT: String(await freePort()),
  };
  const store = await openStore(env["DATABASE_URL"]!);
  await store.transact(async ({ members }) => {
    for (const telegramId of [worst, other]) {
      const id = `m${telegramId}`;
      const place = { invitedBy: null, villageId: null, householdId: null };
      await members.create(
        { id, telegramId, firstName: "Chen", language: "en", ...place },
        new Date(),
      );
      await members.addConsent(id, "memory", true, new Date());
      await members.setPlacement(id, "shop");
      await members.setWorstProblem(id, "-");
    }
  });
  await longBook(store, `m${worst}`, 20_000);
  await store.close();
});

afterEach(async () => {
  await telegram.stop();
  folder.remove();
});

it(
  "answers others and its operator while one person does their worst",
  { timeout: 180_000 },
  async () => {
    const bot = startBotProcess({ entry: "src/main.ts", env });
    const port = Number(env["PORT"]);
    await bot.until("polling-started", 60_000);
    const person = telegram.person(other, { firstName: "Wang", languageCode: "en" });
    const menu = await openMenu(person);
    const busy = telegram.person(worst, { firstName: "Chen", languageCode: "en" });
    await busy.say("/cash");
    await busy.waitFor(/cash book/i, 20_000);

    const idleMs = await tapTimes(person, menu);
    const nobody = telegram.person(stranger, { firstName: "X", languageCode: "en" });
    const sent = Promise.all([sendLines(busy), sendTexts(nobody)]);
    const busyMs: number[] = [];
    const healthMs: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      busyMs.push(...(await tapTimes(person, menu)));
      healthMs.push(await timeOf(() => healthOf(port)));
    }
    await sent;
    healthMs.push(await timeOf(() => healthOf(port)));
    const began = performance.now();
    bot.signal("SIGTERM");
    const end = await bot.ended;

    expect(median(busyMs)).toBeLessThan(Math.max(floorMs, mostTimes * median(idleMs)));
    expect(median(healthMs)).toBeLessThan(1_000);
    expect(end).toEqual({ code: 0, signal: null });
    expect(performance.now() - began).toBeLessThan(10_000);
  },
);

async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Twenty messages of lines for a book that is long already. */
async function sendLines(person: TestPerson): Promise<void> {
  for (let message = 1; message <= 20; message += 1) {
    await person.say(Array.from({ length: 50 }, () => `+${message} eggs`).join("\n"));
  }
}

/** Twenty texts that cost the most to read, of somebody who has not even pressed Start. */
async function sendTexts(person: TestPerson): Promise<void> {
  for (const text of Object.values(worstTexts).slice(0, 20)) await person.say(text);
}

/** A menu whose button can be pressed again and again. */
async function openMenu(person: TestPerson): Promise<{ id: number; data: string }> {
  await person.say("/help");
  const { message_id: id, reply_markup: markup } = await person.waitFor(/./, 20_000);
  const [button] = (markup?.inline_keyboard ?? []).flat();
  return {
    id,
    data: button !== undefined && "callback_data" in button ? button.callback_data : "do:more",
  };
}

async function tapTimes(
  person: TestPerson,
  menu: { readonly id: number; readonly data: string },
): Promise<number[]> {
  const times: number[] = [];
  for (let tap = 0; tap < taps; tap += 1) {
    times.push(
      await timeOf(async () => {
        const press = await person.forge(menu.id, menu.data);
        await person.answer(press, 30_000);
      }),
    );
  }
  return times;
}

async function healthOf(port: number): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${port}/healthz`);
  expect(response.status).toBe(200);
}

async function timeOf(act: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await act();
  return performance.now() - began;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]!;
}
