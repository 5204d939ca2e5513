/**
 * The process is killed: at random moments while many people write, and once at each step that has
 * a name. Whatever it had promised Telegram by then, it keeps after the restart.
 */
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { environmentOf, openFolder, startBotProcess } from "../support/program/bot-process.ts";
import { peopleFrom, sayAtOnce, seedMembers, wordsOf } from "../support/people/crowd.ts";
import { clean, readHistory } from "../support/people/history.ts";
import { leaksIn } from "../support/program/leaks.ts";
import { rowsOf } from "../support/rows-of.ts";
import { sizes } from "../support/sizes.ts";
import { openTelegram, type TestTelegram } from "../support/servers/telegram.ts";

/** What is still to be done. */
const waiting = `select seq from inbox where state = 'pending'
  union all select id from outbox where state in ('queued', 'sending')`;

let telegram: TestTelegram;
let folder: ReturnType<typeof openFolder>;
let database: string;
let env: Record<string, string>;

beforeEach(async () => {
  telegram = await openTelegram();
  folder = openFolder();
  database = join(folder.path, "bot.db");
  env = environmentOf(telegram, `sqlite:${database}`);
});

afterEach(async () => {
  await telegram.stop();
  folder.remove();
});

describe("kill -9 at random moments", () => {
  it(
    "loses nothing, does nothing twice and keeps the order of every chat",
    { timeout: 60_000 + sizes.kills * 15_000 },
    async () => {
      const people = peopleFrom(3_001, 20);
      await seedMembers(env["DATABASE_URL"]!, people);
      const rounds = Math.ceil(sizes.killedUpdates / people.length / (sizes.kills + 1));
      const lines: Record<string, unknown>[] = [];

      for (let kill = 0; kill < sizes.kills; kill += 1) {
        await sayAtOnce(telegram, people, kill * rounds, rounds);
        const bot = startBotProcess({ env });
        await bot.until("update-handled");
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 150));
        bot.signal("SIGKILL");
        await bot.ended;
        lines.push(...bot.lines);
      }
      await sayAtOnce(telegram, people, sizes.kills * rounds, rounds);
      const last = startBotProcess({ env });
      await last.until("update-handled");
      await expect
        .poll(() => rowsOf(database, waiting), { timeout: 120_000, interval: 250 })
        .toEqual([]);
      await telegram.settled(300, 120_000);
      last.signal("SIGTERM");
      await last.ended;
      lines.push(...last.lines);

      const history = await readHistory(telegram, database);
      expect(history).toMatchObject({ ...clean, unsent: expect.anything() });
      expect(history.served).toBe(people.length * rounds * (sizes.kills + 1));
      // One message may be in flight in each chat when the process dies: it is sent once more, and
      // called unknown if the process died a second time just then.
      const doubtful = people.length * sizes.kills;
      expect(history.unsent.filter((state) => state !== "unknown")).toEqual([]);
      expect(history.unsent.length).toBeLessThanOrEqual(doubtful / 2);
      expect(history.repeated.length).toBeLessThanOrEqual(doubtful);
      expect(await leaksIn(lines, telegram)).toEqual([]);
    },
  );
});

describe("kill -9 at a step", () => {
  it.each([
    ["before-receive", 0],
    ["after-receive", 0],
    ["lanes-claimed", 0],
    ["before-commit", 0],
    ["after-commit", 0],
    ["messages-claimed", 0],
    ["after-http", 1],
  ])("answers after the restart when it died at %s", async (step, repeats) => {
    const [chen] = peopleFrom(3_001, 1) as [number];
    await seedMembers(env["DATABASE_URL"]!, [chen]);
    const person = telegram.person(chen);
    await person.say(wordsOf(1));

    const dying = startBotProcess({ env, args: [step] });
    expect(await dying.ended).toMatchObject({ signal: "SIGKILL" });
    const bot = startBotProcess({ env });
    await expect
      .poll(() => rowsOf(database, "select state from outbox"), { timeout: 60_000 })
      .toEqual([{ state: "sent" }]);
    await telegram.settled(200);
    bot.signal("SIGTERM");
    await bot.ended;

    const history = await readHistory(telegram, database);
    expect(history).toMatchObject(clean);
    expect(history.served).toBe(1);
    expect(history.repeated).toHaveLength(repeats);
    expect(await leaksIn([...dying.lines, ...bot.lines], telegram)).toEqual([]);
  });
});
