/**
 * Broadcasts under trouble: kills at random and at each named step, Telegram that asks to wait, people
 * who blocked the bot, an audience so large that preparing it takes a while.
 */
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { BroadcastRecord } from "../../src/subjects/broadcasts/rules/record.ts";
import { openStore, type Store } from "../../src/subjects/open-store.ts";
import { openBot, type TestBot } from "../support/program/bot.ts";
import { environmentOf, openFolder, startBotProcess } from "../support/program/bot-process.ts";
import {
  askCounts,
  askSums,
  byState,
  dayZone,
  firstRecipient,
  plan,
  pressStart,
  readDelivery as readDeliveryOf,
  recipientId,
  seedCrowd,
  withStore,
} from "../support/people/broadcasts.ts";
import { rowsOf } from "../support/rows-of.ts";
import { sizes } from "../support/sizes.ts";
import { openTelegram, type TestTelegram } from "../support/servers/telegram.ts";

const text = "The meeting is on Friday.";
/** Day by every clock of the test: nothing is put off. */
const zone = { TIME_ZONE: dayZone() };
const unfinished = "select id from broadcast where state not in ('done', 'cancelled')";

let telegram: TestTelegram;
let folder: ReturnType<typeof openFolder>;
let database: string;
let env: Record<string, string>;

beforeEach(async () => {
  telegram = await openTelegram();
  folder = openFolder();
  database = join(folder.path, "bot.db");
  env = { ...environmentOf(telegram, `sqlite:${database}`), ...zone, BROADCAST_PER_SECOND: "1000" };
});

afterEach(async () => {
  await telegram.stop();
  folder.remove();
});

/** The most that the sender has on its way at this rate; twice that leaves with no pause in a second. */
const onTheWayAtOnce = 64;

const byNumber = (one = 0, other = 0) => one - other;

const readDelivery = () => readDeliveryOf(telegram, text);

async function prepare(count: number): Promise<void> {
  await pressStart(telegram.sandbox, count);
  await withStore(env["DATABASE_URL"]!, async (store) => {
    await seedCrowd(store, count);
    await plan(store, { text });
  });
}

async function runToEnd(timeoutMs = 60_000): Promise<void> {
  const bot = startBotProcess({ env });
  await bot.until("polling-started");
  await expect.poll(() => rowsOf(database, unfinished), { timeout: timeoutMs }).toEqual([]);
  bot.signal("SIGTERM");
  await bot.ended;
}

const sums = () => byState(rowsOf(database, askSums));
const counted = () => byState(rowsOf(database, askCounts));

describe("kill -9 during a broadcast", () => {
  it(
    "sends nothing twice, and shows as unknown what may have arrived",
    { timeout: 60_000 + sizes.broadcastKills * 15_000 },
    async () => {
      await prepare(sizes.recipients);
      // Slow enough that it is not over before the kills are.
      const perSecond = Math.max(50, Math.ceil(sizes.recipients / sizes.broadcastKills));
      const slow = { ...env, BROADCAST_PER_SECOND: String(Math.min(1_000, perSecond)) };
      await telegram.faults({ latencyMs: 20 });
      for (let kill = 0; kill < sizes.broadcastKills; kill += 1) {
        const bot = startBotProcess({ env: slow });
        await bot.until("polling-started");
        await new Promise((resolve) => setTimeout(resolve, 100 + Math.random() * 300));
        bot.signal("SIGKILL");
        await bot.ended;
      }
      await telegram.faults({ latencyMs: 0 });
      await runToEnd(120_000);

      const { delivered, twice } = await readDelivery();
      const { sent = 0, unknown = 0, ...rest } = sums();
      expect(twice).toEqual([]);
      expect(rest).toEqual({});
      expect(sent + unknown).toBe(sizes.recipients);
      expect(delivered).toBeGreaterThanOrEqual(sent);
      expect(delivered).toBeLessThanOrEqual(sent + unknown);
      expect(unknown).toBeLessThanOrEqual(64 * sizes.broadcastKills);
      expect(sums()).toEqual(counted());
    },
  );

  it.each([
    ["broadcast-prepared", { sent: 3 }],
    ["letters-claimed", { unknown: 1, sent: 2 }],
    // On a busy machine the next letter may have been taken before the first one's answer came.
    ["after-letter", { unknown: expect.any(Number), sent: expect.any(Number) }],
  ])("stands as it should after the restart when it died at %s", async (step, expected) => {
    await prepare(3);
    const dying = startBotProcess({ env: { ...env, BROADCAST_PER_SECOND: "5" }, args: [step] });
    expect(await dying.ended).toMatchObject({ signal: "SIGKILL" });
    await runToEnd();

    const { sent = 0, unknown = 0 } = sums();
    expect(sums()).toEqual(expected);
    expect(sent + unknown).toBe(3);
    expect(unknown).toBeLessThan(3);
    expect(sums()).toEqual(counted());
    const { delivered, twice } = await readDelivery();
    expect(twice).toEqual([]);
    // Each letter that is doubtful was delivered or not; what is `sent` surely was.
    expect(delivered).toBeGreaterThanOrEqual(sent);
    expect(delivered).toBeLessThanOrEqual(step === "letters-claimed" ? 2 : 3);
  });

  it("sends to the doubtful once more when the officer wishes it", async () => {
    await prepare(3);
    const dying = startBotProcess({ env, args: ["letters-claimed"] });
    await dying.ended;
    await runToEnd();
    const doubtful = sums()["unknown"];
    const again = await withStore(env["DATABASE_URL"]!, (store) =>
      store.transact(({ broadcasts }) => broadcasts.sendAgain("b1", new Date())),
    );
    await runToEnd();

    expect(doubtful).toBeGreaterThan(0);
    expect(again).toBe(doubtful);
    expect(sums()).toEqual({ sent: 3 });
    expect((await readDelivery()).delivered).toBe(3);
  });
});

describe("Telegram asks to wait", () => {
  it(
    "sends nothing during a pause, loses nothing and repeats nothing",
    { timeout: 60_000 + sizes.floodedRecipients * 60 },
    async () => {
      await prepare(sizes.floodedRecipients);
      await telegram.faults({ tooManyShare: 0.02, floodRetryAfterS: 1 });
      await runToEnd(60_000 + sizes.floodedRecipients * 60);

      expect(sums()).toEqual({ sent: sizes.floodedRecipients });
      expect(await readDelivery()).toEqual({
        delivered: sizes.floodedRecipients,
        twice: [],
      });
      const calls = await telegram.log({ method: "sendMessage" });
      const pauses = calls.filter(({ errorCode }) => errorCode === 429).map(({ atMs }) => atMs);
      // What was on its way when the pause began still arrives, on a busy machine late.
      const during = pauses.map(
        (began) => calls.filter(({ atMs }) => atMs > began && atMs < began + 950).length,
      );
      expect(Math.max(...during)).toBeLessThan(2 * onTheWayAtOnce);
    },
  );

  it("never comes to that at its own ceiling", { timeout: 120_000 }, async () => {
    const count = 150;
    await prepare(count);
    env = { ...env, BROADCAST_PER_SECOND: "25" };
    await telegram.faults({ floodPerSecond: 30 });
    await runToEnd(100_000);

    const refused = (await telegram.log()).filter(({ errorCode }) => errorCode === 429);
    expect(refused).toEqual([]);
    expect(sums()).toEqual({ sent: count });
  });
});

describe("people who blocked the bot", () => {
  it(
    "get one try each, are not in the next broadcast, and are back when they come back",
    { timeout: 60_000 + sizes.recipients * 20 },
    async () => {
      const gone = Array.from(
        { length: Math.floor(sizes.recipients / 5) },
        (_, index) => firstRecipient + index * 5,
      );
      await prepare(sizes.recipients);
      await telegram.faults({ blockedPeople: gone });
      await runToEnd();
      const tries = (await telegram.log({ method: "sendMessage" })).filter(({ ok }) => !ok);
      expect(sums()).toEqual({ sent: sizes.recipients - gone.length, blocked: gone.length });
      expect(tries.map(({ chat }) => chat).toSorted(byNumber)).toEqual(gone);

      await withStore(env["DATABASE_URL"]!, async (store) => {
        await store.transact(({ members }) => members.setBlocked(gone[0]!, null));
        await plan(store, { id: "b2", text: "Once more" });
      });
      await telegram.faults({ blockedPeople: gone.slice(1) });
      await runToEnd();

      const again = rowsOf<{ member_id: string }>(
        database,
        "select member_id from broadcast_row where broadcast_id = 'b2'",
      ).map(({ member_id }) => member_id);
      expect(again).toHaveLength(sizes.recipients - gone.length + 1);
      expect(again).toContain(recipientId(gone[0]!));
      expect(again).not.toContain(recipientId(gone[1]!));
      expect((await telegram.log({ method: "sendMessage" })).filter(({ ok }) => !ok)).toHaveLength(
        gone.length,
      );
    },
  );
});

describe("an officer stops it", () => {
  let store: Store;
  let bot: TestBot;

  beforeEach(async () => {
    store = await openStore("sqlite::memory:");
    await pressStart(telegram.sandbox, 400);
    await seedCrowd(store, sizes.audience);
    bot = await openBot(telegram, { store, env: { ...zone, BROADCAST_PER_SECOND: "40" } });
    await plan(store, { text });
  });
  afterEach(() => bot.close());

  const delivered = async () => (await readDelivery()).delivered;
  const move = (
    ...to: Parameters<BroadcastRecord["move"]> extends [string, ...infer Rest] ? Rest : never
  ) => store.transact(({ broadcasts }) => broadcasts.move("b1", ...to));
  const underWay = ["preparing", "sending"] as const;
  /** Two looks of the sender, and whatever was on its way has landed. */
  const senderLooked = () => new Promise((resolve) => setTimeout(resolve, 600));

  it("sends nothing while it is paused, goes on where it was, and ends when it is cancelled", async () => {
    await expect.poll(delivered, { timeout: 60_000 }).toBeGreaterThan(0);
    expect(await move(underWay, "paused", new Date())).toBe(true);
    await senderLooked();
    const atPause = await delivered();
    await senderLooked();
    expect(await delivered()).toBe(atPause);

    await move(["paused"], "sending", new Date());
    await expect.poll(delivered, { timeout: 60_000 }).toBeGreaterThan(atPause);
    await expect
      .poll(async () => (await store.broadcasts.find("b1"))?.state, { timeout: 60_000 })
      .toBe("sending");
    await move(underWay, "cancelled", new Date());
    await senderLooked();
    const atCancel = await delivered();
    await senderLooked();

    expect(await delivered()).toBe(atCancel);
    const totals = await store.transact(({ broadcasts }) => broadcasts.totals("b1"));
    expect(totals).toMatchObject({ sending: 0, unknown: 0, blocked: 0 });
    expect(totals.sent).toBe(atCancel);
    // Prepared to the last, though it was paused in the middle of it.
    const failed = [...totals.failed.values()].reduce((sum, people) => sum + people, 0);
    expect(totals.waiting + totals.sent + failed).toBe(sizes.audience);
  });
});
