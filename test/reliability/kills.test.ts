/**
 * The process is killed: at random moments while many people write, and once at each step that has
 * a name. Whatever it had promised Telegram by then, it keeps after the restart.
 */
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type BotProcess,
  environmentOf,
  openFolder,
  startBotProcess,
} from "../support/program/bot-process.ts";
import { peopleFrom, sayAtOnce, seedMembers, wordsOf } from "../support/people/crowd.ts";
import { clean, mostOfOne, readHistory } from "../support/people/history.ts";
import { leaksIn } from "../support/program/leaks.ts";
import { rowsOf } from "../support/rows-of.ts";
import { sizes } from "../support/sizes.ts";
import { openTelegram, type TestTelegram } from "../support/servers/telegram.ts";

const backWithinMs = 10_000;
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
        // Each is back as soon, whatever the one before it left.
        await bot.until("update-handled", backWithinMs);
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 150));
        bot.signal("SIGKILL");
        await bot.ended;
        lines.push(...bot.lines);
      }
      await sayAtOnce(telegram, people, sizes.kills * rounds, rounds);
      const last = startBotProcess({ env });
      await last.until("update-handled", backWithinMs);
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
      expect(history.unsent.filter((state) => state !== "unknown")).toEqual([]);
      expect(history.unsent.length).toBeLessThanOrEqual((people.length * sizes.kills) / 2);
      expect(mostOfOne(history.repeated)).toBeLessThanOrEqual(sizes.kills);
      expect(await leaksIn(lines, telegram)).toEqual([]);
    },
  );
});

/** Each dies later on the way of one message than the one before, and what that left is the next one's. */
const steps = ["before-receive", "after-receive", "lanes-claimed", "before-commit", "after-commit"];

describe("kill -9 at a step", () => {
  it(
    "answers each message once, though each process that is started dies at the next step",
    { timeout: 120_000 },
    async () => {
      const [chen] = peopleFrom(3_001, 1) as [number];
      await seedMembers(env["DATABASE_URL"]!, [chen]);
      const person = telegram.person(chen);
      const lines: Record<string, unknown>[] = [];
      const states = (table: string) =>
        rowsOf<{ state: string }>(database, `select state from ${table}`).map(({ state }) => state);
      async function untilKilled(bot: BotProcess): Promise<string[]> {
        expect(await bot.ended).toMatchObject({ signal: "SIGKILL" });
        lines.push(...bot.lines);
        return states("inbox");
      }
      /** Every message has its answer, and the process knows it. */
      async function untilSent(count: number): Promise<void> {
        await expect
          .poll(() => states("outbox"), { timeout: backWithinMs, interval: 50 })
          .toEqual(Array.from({ length: count }, () => "sent"));
        await telegram.settled(200);
      }

      await person.say(wordsOf(1));
      const left: unknown[] = [];
      for (const step of steps) {
        const dying = startBotProcess({ env, args: [step] });
        left.push([step, await untilKilled(dying)]);
      }
      // What it takes first is what the one before it left: that goes out.
      const claiming = startBotProcess({ env, args: ["messages-claimed", "2"] });
      await untilSent(1);
      await person.say(wordsOf(2));
      await untilKilled(claiming);
      const claimed = states("outbox");
      const sending = startBotProcess({ env, args: ["after-http", "2"] });
      await untilSent(2);
      const before = await readHistory(telegram, database);
      await person.say(wordsOf(3));
      await untilKilled(sending);
      const last = startBotProcess({ env });
      await untilSent(3);
      last.signal("SIGTERM");
      await last.ended;

      expect(left).toEqual([
        ["before-receive", []],
        ["after-receive", ["pending"]],
        ["lanes-claimed", ["pending"]],
        ["before-commit", ["pending"]],
        ["after-commit", ["done"]],
      ]);
      expect(claimed).toEqual(["sent", "sending"]);
      expect(before).toMatchObject({ ...clean, served: 2, repeated: [] });
      const history = await readHistory(telegram, database);
      expect(history).toMatchObject({ ...clean, served: 3, repeated: [chen] });
      expect(await leaksIn([...lines, ...last.lines], telegram)).toEqual([]);
    },
  );
});
