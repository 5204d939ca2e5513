/**
 * The machine's clock jumps while the bot runs. Nothing is lost, nothing is done twice, and nothing waits
 * until the clock is where it was.
 */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../support/engines.ts";
import { after, newMember, noon } from "../support/people/members.ts";
import { openBot, type TestBot } from "../support/program/bot.ts";
import { rowsOf } from "../support/rows-of.ts";
import { openTelegram, type TestTelegram } from "../support/servers/telegram.ts";
import { openStore, type Store } from "../../src/subjects/open-store.ts";

const hourMs = 60 * 60 * 1_000;
const dayMs = 24 * hourMs;
const yearMs = 365 * dayMs;

describe.each(engines)("messages that wait on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  const queue = (text: string, now: Date) =>
    store.transact(({ outbox }) =>
      outbox.add(
        [
          {
            chat: 1,
            priority: 0,
            method: "show",
            payload: JSON.stringify({ text }),
            about: null,
            screen: null,
            revision: null,
          },
        ],
        now,
      ),
    );

  it.each([
    ["two hours ahead", 2 * hourMs],
    ["two hours back", -2 * hourMs],
    ["a day back", -dayMs],
    ["a year ahead", yearMs],
  ])("go in order when the clock is set %s between them", async (_what, ms) => {
    await queue("first", noon);
    await queue("second", after(ms));
    const texts: string[] = [];

    let taken = await store.sending.exchange([], 10, [], after(ms));
    while (taken.length > 0) {
      texts.push(...taken.map(({ payload }) => (JSON.parse(payload) as { text: string }).text));
      const outcomes = taken.map(({ id, chat, screen }) => ({
        id,
        chat,
        screen,
        state: "sent" as const,
        messageId: 1,
      }));
      taken = await store.sending.exchange(outcomes, 10, [], after(ms));
    }

    expect(texts).toEqual(["first", "second"]);
  });
});

describe.each(engines)("the clock before a clean-up on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  const look = (ms: number) => store.transact(({ clockSeen }) => clockSeen.look(after(ms)));

  it.each([
    ["an hour later", hourMs],
    ["two hours back", -2 * hourMs],
    ["a day back", -dayMs],
    ["after a long weekend", 4 * dayMs],
  ])("is believed %s", async (_what, ms) => {
    await look(0);

    expect(await look(ms)).toBe("as-before");
  });

  it("is believed at the first look", async () => {
    expect(await look(0)).toBe("as-before");
  });

  it("is believed a year ahead only when the bot has run with it for half a day", async () => {
    await look(0);

    const looks: string[] = [];
    for (let hour = 0; hour <= 12; hour += 1) looks.push(await look(yearMs + hour * hourMs));

    expect(looks).toEqual([...Array.from({ length: 12 }, () => "jumped"), "as-before"]);
  });

  it("is believed at once when it comes back", async () => {
    await look(0);
    await look(yearMs);

    expect(await look(2 * hourMs)).toBe("as-before");
    expect(await look(yearMs)).toBe("jumped");
  });
});

describe("a clean-up", () => {
  let telegram: TestTelegram;
  let bot: TestBot;
  let now: Date;

  beforeEach(async () => {
    telegram = await openTelegram();
    now = noon;
  });
  afterEach(async () => {
    await bot.close();
    await telegram.stop();
  });

  const purges = () =>
    bot.lines.filter(({ event, work }) => event === "work-done" && work === "purge").length;
  const jumps = () => bot.lines.filter(({ event }) => event === "clock-jumped").length;

  it("deletes no class and no list when the clock says next year", async () => {
    bot = await openBot(telegram, { clock: () => now });
    await expect.poll(purges, { timeout: 20_000 }).toBe(1);
    await bot.stop();
    const store = await openStore(`sqlite:${bot.database}`);
    await store.transact((records) => records.members.create(newMember("m1", 1), noon));
    await store.db
      .insertInto("class")
      .values({
        id: "c1",
        name: "Autumn",
        village_id: null,
        teacher_id: "m1",
        created_by: "m1",
        created_at: noon.toISOString(),
        ends_at: after(30 * dayMs).toISOString(),
      })
      .execute();
    await store.db
      .insertInto("class_pupil")
      .values({ class_id: "c1", member_id: "m1", agreed: 1, joined_at: noon.toISOString() })
      .execute();
    await store.close();

    now = after(yearMs);
    await bot.restart();
    await expect.poll(jumps, { timeout: 20_000 }).toBe(1);
    // What was due while it was off may run before the look of the start does.
    await expect.poll(purges, { timeout: 20_000 }).toBeGreaterThan(1);

    expect(rowsOf(bot.database, "select class_id from class_pupil")).toEqual([{ class_id: "c1" }]);
  });
});
