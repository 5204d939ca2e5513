/**
 * A broadcast under way on PostgreSQL with two processes at work, and SIGKILL ends whoever sends it, the other, or
 * both, each in the middle of something. Nobody gets it twice; who is left out stands as `unknown`, since nobody can
 * tell whether it arrived. People write meanwhile and are answered.
 *
 * It is one broadcast for all kills. With `LONG=1` it goes to 10,000. What depends on how many they are is in how many
 * slices they are written down: the first kill comes after the first slice, whatever that holds. Who sends takes
 * as many at once, and leaves as many behind, of 400 as of 10,000.
 */
import { afterEach, beforeEach, expect, it } from "vitest";
import {
  askCounts,
  askSums,
  byState,
  dayZone,
  firstRecipient,
  lettersOf,
  plan,
  pressStart,
  readDelivery,
  seedCrowd,
  withStore,
} from "../support/people/broadcasts.ts";
import { peopleFrom } from "../support/people/crowd.ts";
import { clean, mostOfOne, readHistory } from "../support/people/history.ts";
import type { BotProcess } from "../support/program/bot-process.ts";
import {
  backWithinMs,
  morePeople,
  openProcesses,
  type Processes,
} from "../support/program/processes.ts";
import { postgresUrl } from "../support/engines.ts";
import { sizes } from "../support/sizes.ts";

const text = "The meeting is on Friday.";
const count = sizes.recipients;
/** The last of them write meanwhile. */
const people = peopleFrom(firstRecipient + count - morePeople, morePeople);
/** So that it is not over before the kills are: five or six letters are on their way at any time. */
const slowly = { BROADCAST_PER_SECOND: "10" };
const mostOnTheirWay = 6;
const slowAnswerMs = 500;
const patience = { timeout: 60_000, interval: 20 };

let processes: Processes;

beforeEach(async () => {
  // Day by every clock of the test: nothing is put off.
  processes = await openProcesses(people, { TIME_ZONE: dayZone(), BROADCAST_PER_SECOND: "1000" });
  await pressStart(processes.telegram.sandbox, count);
  await withStore(processes.databaseUrl, (store) => seedCrowd(store, count - people.length));
  await processes.telegram.faults({ latencyMs: slowAnswerMs });
});
afterEach(() => processes.close());

const arrived = async () => (await lettersOf(processes.telegram, text)).length;
const unfinished = () => processes.rows("select id from broadcast where state <> 'done'");
const sums = async () => byState(await processes.rows(askSums));
const unknown = async () => (await sums())["unknown"] ?? 0;
const isKilled = async ({ ended }: BotProcess) => (await ended).signal === "SIGKILL";

/** Within ten seconds both go on: the broadcast, and answers to people. */
async function back(present: number): Promise<void> {
  const before = await arrived();
  const isSent = () =>
    expect.poll(arrived, { timeout: backWithinMs, interval: 50 }).toBeGreaterThan(before);
  await Promise.all([processes.back(present, people.slice(0, 5)), isSent()]);
}

/** People write until it dies at its step. */
async function sayUntilKilled(bot: BotProcess): Promise<void> {
  let isDead = false;
  void bot.ended.then(() => (isDead = true));
  await processes.sayUntil(people, () => isDead);
  expect(await isKilled(bot)).toBe(true);
}

/** Kills who sends, with letters on their way: they are `unknown` when another goes on. */
async function killSending(leader: BotProcess): Promise<void> {
  const flying = () => processes.rows("select 1 from broadcast_row where state = 'sending'");
  await expect.poll(async () => (await flying()).length, patience).toBeGreaterThan(2);
  leader.signal("SIGKILL");
  await leader.ended;
}

it.skipIf(postgresUrl === null)(
  "is sent to nobody twice, and goes on, whoever of two processes SIGKILL ends",
  { timeout: 120_000 + count * 20 },
  async () => {
    const first = processes.start(["broadcast-prepared", "1"]);
    await first.until("polling-started");
    const second = processes.start([], slowly);
    await second.until("work-begun");
    await withStore(processes.databaseUrl, (store) => plan(store, { text }));

    // Who leads, while it writes down the recipients.
    expect(await isKilled(first)).toBe(true);
    expect(await arrived()).toBe(0);
    await back(1);

    // The other, in the middle of a turn.
    await sayUntilKilled(processes.start(["before-commit", "2"]));
    await back(1);

    // Both: the other between Telegram's answer to a reply and its note, who leads with letters on their way.
    await sayUntilKilled(processes.start(["after-http", "2"]));
    await killSending(second);
    const third = processes.start([], slowly);
    await back(1);
    const afterBoth = await unknown();
    expect(afterBoth).toBeGreaterThan(0);

    // Who leads, with letters on their way.
    const fourth = processes.start();
    await fourth.until("work-begun");
    await killSending(third);
    expect(await arrived()).toBeLessThan(count);
    await processes.telegram.faults({ latencyMs: 20 });
    await back(1);
    expect(await unknown()).toBeGreaterThan(afterBoth);
    await expect.poll(unfinished, { timeout: 60_000 + count * 20, interval: 100 }).toEqual([]);
    await processes.settle();

    const { sent = 0, unknown: doubtful = 0, ...rest } = await sums();
    expect({ of: sent + doubtful, rest }).toEqual({ of: count, rest: {} });
    expect(doubtful).toBeLessThanOrEqual(2 * mostOnTheirWay);
    const { delivered, twice } = await readDelivery(processes.telegram, text);
    expect(twice).toEqual([]);
    // Each that is doubtful was delivered or not; what is `sent` surely was.
    expect(delivered).toBeGreaterThanOrEqual(sent);
    expect(delivered).toBeLessThanOrEqual(sent + doubtful);
    expect(byState(await processes.rows(askCounts))).toEqual(await sums());
    const history = await readHistory(processes.telegram, processes.rows);
    // What the test itself asked Telegram for, before there was a bot.
    expect(history.lost).toHaveLength(count + 1);
    expect(history).toMatchObject({ ...clean, lost: expect.anything() as unknown });
    // The letter is in no outbox; beside it at most one reply for each kill but the first, before which nobody wrote.
    const repeated = history.repeated.filter((chat) => people.includes(chat));
    expect(mostOfOne(repeated)).toBeLessThanOrEqual(1 + 4);
  },
);
