/**
 * The road to PostgreSQL breaks while two bots share a database: cut, swallowed, slow, halved. One leads
 * at a time, nothing is lost, and what a bot of an older term still does changes nothing.
 */
import pg from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore, type Store } from "../../src/subjects/open-store.ts";
import { createBulkRate } from "../../src/bot/delivery/bulk-rate.ts";
import { createPace } from "../../src/bot/delivery/pace.ts";
import { createSharedPace, type SharedPace } from "../../src/bot/delivery/shared-pace.ts";
import { openBot, type TestBot } from "../support/program/bot.ts";
import { officers, plan, seedCrowd } from "../support/people/broadcasts.ts";
import { peopleFrom, sayAtOnce, seedMembers } from "../support/people/crowd.ts";
import { postgresUrl } from "../support/engines.ts";
import { migratedDatabase } from "../support/servers/postgres-databases.ts";
import { noon, updateOf } from "../support/people/members.ts";
import { openPostgresProxy, type PostgresProxy } from "../support/servers/postgres-proxy.ts";
import { readEverything } from "../support/rows.ts";
import { openTelegram, type TestTelegram } from "../support/servers/telegram.ts";
import { takeOne } from "../support/turns.ts";

/** Short, so that a test need not wait; the server lets others lead after two and a half seconds. */
const hasty = { connections: 8, deadlineMs: 2_000, leadDeadlineMs: 1_000, leadSilentMs: 2_500 };
const people = peopleFrom(6_001, 12);

describe.skipIf(postgresUrl === null)("on PostgreSQL behind a road that breaks", () => {
  let url: string;
  let direct: Store;
  const proxies: PostgresProxy[] = [];
  const stores: Store[] = [];

  beforeEach(async () => {
    url = await migratedDatabase(postgresUrl!);
    await seedMembers(url, people);
    direct = await openStore(url, { connections: 4 });
  });
  afterEach(async () => {
    for (const proxy of proxies.splice(0)) await proxy.stop();
    await Promise.all(stores.splice(0).map((store) => store.close()));
    await direct.close();
  });

  async function openBehindProxy(): Promise<{ proxy: PostgresProxy; store: Store }> {
    const proxy = await openPostgresProxy(url);
    proxies.push(proxy);
    return { proxy, store: await openStore(proxy.url, hasty) };
  }

  /** Two that share the database; the first leads. */
  async function openTwo() {
    const [one, other] = [await openBehindProxy(), await openBehindProxy()];
    stores.push(one.store, other.store);
    expect(await one.store.lead()).toBe(true);
    return { one, other };
  }

  const untilLeads = (store: Store) =>
    expect.poll(() => store.lead(), { timeout: 20_000, interval: 50 }).toBe(true);

  it("does not lead any more when the connection that leads does not answer", async () => {
    const { one, other } = await openTwo();

    one.proxy.swallowLeader();

    expect(await one.store.lead()).toBe(false);
    await untilLeads(other.store);
    expect(await one.store.lead()).toBe(false);
  });

  it("leads again by itself, in a new term, when nobody else took over", async () => {
    const { one } = await openTwo();
    const term = () => direct.db.selectFrom("leader").select("term").executeTakeFirstOrThrow();
    const before = await term();

    one.proxy.reset();

    await untilLeads(one.store);
    expect((await term()).term).toBe(before.term + 1);
    expect(await one.store.turns.receive([updateOf(1, 1)], noon)).toBe(1);
  });

  it("takes and changes nothing once it is gone, and is believed what it knows", async () => {
    const { one, other } = await openTwo();
    await seedCrowd(direct, 3);
    await plan(direct, { at: noon });
    await one.store.turns.receive([updateOf(1, 1), updateOf(2, 2)], noon);
    await one.store.transact(async ({ outbox, work }) => {
      const message = { priority: 0, method: "say", payload: "{}" };
      const plain = { about: null, screen: null, revision: null };
      await outbox.add(
        [1, 2].map((chat) => ({ ...message, ...plain, chat })),
        noon,
      );
      for (const id of ["one", "two"]) {
        await work.schedule({ id, kind: "remind", payload: {}, dueAt: noon });
      }
    });
    const moment = { now: noon, timeZone: "UTC", officers };
    while (await one.store.broadcasts.prepare(moment));
    const [update] = await one.store.turns.claimLanes(noon, 1, 60_000);
    const [parcel] = await one.store.sending.exchange([], 1, [], noon);
    const [job] = await one.store.due.claim(noon, 60_000, 1);
    const { letters } = await one.store.broadcasts.exchange([], 1, moment);
    one.proxy.swallowLeader();
    expect(await one.store.join()).toBe(false);
    await untilLeads(other.store);
    // It may still come to know how its message ended.
    expect(await other.store.takeOver(noon)).toEqual({ again: 0, unknown: 0 });
    expect(await other.store.takeOver(noon)).toEqual({ again: 1, unknown: 0 });
    const before = await readEverything(direct);

    const { turns, sending, due, broadcasts } = one.store;
    const nothing = async () => undefined;
    const again = { ...parcel!, state: "again", messageId: null } as const;
    const writes: Readonly<Record<string, () => Promise<unknown>>> = {
      "claims lanes": () => turns.claimLanes(noon, 1, 60_000),
      "claims messages": () => sending.exchange([], 1, [], noon),
      "claims work": () => due.claim(noon, 60_000, 1),
      "ends a turn": () => takeOne(turns, update!, noon, true, nothing),
      "fails a turn": () => turns.fail(update!, noon),
      "holds a turn": () => turns.hold(update!, noon),
      "sets aside": () => turns.setAside(update!, noon, nothing),
      "tries a message again": () => sending.exchange([again], 0, [], noon),
      "postpones work": () => due.postpone(job!, noon),
      "claims letters": () => broadcasts.exchange([], 1, moment),
      "marks a letter sent": () =>
        broadcasts.exchange([{ letter: letters[0]!, state: "sent", reason: "" }], 0, moment),
      "settles letters": () => broadcasts.recover(),
      "notes the speed": () => broadcasts.noteSpeed(letters[0]!.broadcastId, 5),
    };
    const ends: Record<string, unknown> = {};
    for (const [name, write] of Object.entries(writes)) {
      ends[name] = await write().catch((error: unknown) =>
        turns.isTrouble(error) ? (error as { code: string }).code : error,
      );
    }

    expect(ends).toEqual({
      "claims lanes": [],
      "claims messages": [],
      "claims work": [],
      "ends a turn": false,
      "fails a turn": undefined,
      "holds a turn": undefined,
      "sets aside": undefined,
      "tries a message again": [],
      "postpones work": undefined,
      "claims letters": "LEAD_LOST",
      "marks a letter sent": "LEAD_LOST",
      "settles letters": "LEAD_LOST",
      "notes the speed": "LEAD_LOST",
    });
    expect(await readEverything(direct)).toEqual(before);
    await sending.exchange([{ ...again, state: "sent", messageId: 7 }], 0, [], noon);
    const sent = direct.db.selectFrom("outbox").select("chat").where("state", "=", "sent");
    expect(await sent.execute()).toEqual([{ chat: parcel!.chat }]);
    const taken = await other.store.turns.claimLanes(noon, 9, 60_000);
    expect(new Set(taken.map(({ updateId }) => updateId))).toEqual(new Set([1, 2]));
  });

  it("gives a turn up whose connection is swallowed, and does it on another", async () => {
    const { one } = await openTwo();
    await one.store.turns.receive([updateOf(1, 1)], noon);
    const [update] = await one.store.turns.claimLanes(noon, 1, 60_000);
    let tries = 0;
    const handle = () =>
      takeOne(one.store.turns, update!, noon, true, async ({ outbox }) => {
        tries += 1;
        if (tries === 1) one.proxy.swallow();
        await outbox.raiseScreen(1, "menu", noon);
      });

    const first: unknown = await handle().catch((error: unknown) => error);
    one.proxy.heal();
    await untilLeads(one.store);
    await expect.poll(() => handle().catch(() => "not yet"), { timeout: 20_000 }).toBe(true);

    expect(one.store.turns.isTrouble(first)).toBe(true);
    expect(await direct.db.selectFrom("screen").select("revision").execute()).toEqual([
      { revision: 1 },
    ]);
  });

  it("waits for a program of before this version that leads, and works when that ended", async () => {
    const { store } = await openBehindProxy();
    stores.push(store);
    const older = new pg.Client({ connectionString: url });
    await older.connect();
    await older.query("select pg_advisory_lock(20070101, hashtext(current_schema()))");

    const beside = await store.join();
    await older.end();

    expect(beside).toBe(false);
    await expect.poll(() => store.join(), { timeout: 60_000 }).toBe(true);
  });

  it("keeps the pauses and counts the messages of another process", async () => {
    const { one, other } = await openTwo();
    expect(await other.store.join()).toBe(true);
    const [here, there] = [one.store, other.store].map((store) => {
      const pace = createPace({ chatBurst: 2, chatPerSecond: 0.001 });
      const shared = createSharedPace(pace, createBulkRate(10), store.tell);
      store.hear(shared.hear);
      return shared;
    }) as [SharedPace, SharedPace];

    for (const chat of [5, 5, 6]) here.pace.spend(chat);
    here.tellSent();
    await expect.poll(() => there.pace.resting()).toEqual([5]);
    const before = there.pace.unaskedPausedMs();
    here.pace.refused(7, 20_000);
    await expect.poll(() => there.pace.unaskedPausedMs()).toBeGreaterThan(15_000);

    expect(before).toBe(0);
    expect(new Set(here.pace.resting())).toEqual(new Set([5, 7]));
  });

  describe("with two bots", () => {
    let telegram: TestTelegram;
    let bots: { readonly proxy: PostgresProxy; readonly bot: TestBot }[];

    beforeEach(async () => {
      bots = [];
      telegram = await openTelegram();
      await telegram.faults({ latencyMs: 30 });
      for (const { proxy, store } of [await openBehindProxy(), await openBehindProxy()]) {
        const bot = await openBot(telegram, { databaseUrl: proxy.url, store, leadEveryMs: 100 });
        bots.push({ proxy, bot });
      }
    });
    afterEach(async () => {
      for (const { proxy, bot } of bots) {
        proxy.reset();
        proxy.heal();
        await bot.close();
      }
      await telegram.stop();
    });

    const leads = ({ bot }: { readonly bot: TestBot }) =>
      bot.lines.findLast(({ event }) => event === "lead-begun" || event === "stood-down")?.[
        "event"
      ] === "lead-begun";
    const leaders = () => bots.filter(leads).length;
    const eventually = { timeout: 60_000, interval: 50 };
    const done = () =>
      direct.db
        .selectFrom("inbox")
        .select((eb) => eb.fn.countAll<number>().as("count"))
        .where("state", "=", "done")
        .executeTakeFirstOrThrow()
        .then(({ count }) => count);

    const both = () => bots.map(({ proxy }) => proxy);
    const faults: Readonly<Record<string, (proxy: PostgresProxy) => void>> = {
      "is cut": (proxy) => proxy.reset(),
      "swallows everything": (proxy) => proxy.swallow(),
      "swallows what the bot asks": (proxy) => proxy.swallow("questions"),
      "swallows what the database answers": (proxy) => proxy.swallow("answers"),
      "swallows on the connection that leads": (proxy) => proxy.swallowLeader(),
      "holds everything for longer than the bot waits": (proxy) => proxy.delay(2_500),
      "is cut in the middle of an answer": (proxy) => proxy.halve(),
      "and the other's are cut at once": () => both().forEach((proxy) => proxy.reset()),
    };

    it.each(Object.entries(faults))(
      "answers everybody once, and one polls, when the leader's road %s",
      { timeout: 120_000 },
      async (_name, fault) => {
        await expect.poll(leaders, eventually).toBe(1);
        const leader = bots.find(leads)!;

        const before = await sayAtOnce(telegram, people, 1, 4);
        await expect.poll(done, eventually).toBeGreaterThan(people.length);
        fault(leader.proxy);
        const during = await sayAtOnce(telegram, people, 5, 2);
        // Whoever is left answers what was said since, while the road is as it is.
        await expect.poll(() => answeredSince(during.firstUpdateId), eventually).toBeGreaterThan(0);
        await expect
          .poll(() => leader.bot.lines.some(({ event }) => event === "stood-down"), eventually)
          .toBe(true);
        leader.proxy.heal();
        const later = await sayAtOnce(telegram, people, 7, 2);
        await expect.poll(done, eventually).toBe(before.count + during.count + later.count);
        await expect.poll(unsent, eventually).toBe(0);
        await telegram.settled(300, 60_000);

        for (const { said, arrived } of await answersOf()) {
          expect(said).toBe(8);
          // One may have been on its way when the leader changed: it is sent once more.
          expect([said, said + 1]).toContain(arrived);
        }
        expect(leaders()).toBe(1);
      },
    );

    async function answersOf() {
      const rows = await direct.db.selectFrom("outbox").select(["chat", "state"]).execute();
      expect(rows.map(({ state }) => state).filter((state) => state !== "sent")).toEqual([]);
      const calls = await telegram.log({ method: "sendMessage" });
      return people.map((chat) => ({
        chat,
        said: rows.filter((row) => row.chat === chat).length,
        arrived: calls.filter((call) => call.chat === chat).length,
      }));
    }

    async function unsent(): Promise<number> {
      const rows = direct.db.selectFrom("outbox").select("id");
      return (await rows.where("state", "in", ["queued", "sending"]).execute()).length;
    }

    async function answeredSince(updateId: number): Promise<number> {
      const rows = direct.db.selectFrom("outbox").select("id").where("state", "=", "sent");
      return (await rows.where("update_id", ">=", updateId).execute()).length;
    }
  });
});
