/**
 * What happens to a PostgreSQL server in the years that it runs, with two processes at work on it: it is restarted, it
 * crashes, a copy takes its place, it has no connection left, it is slow. People write meanwhile. Nothing is lost or
 * done twice, everybody is answered, and service is back within ten seconds.
 */
import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { environmentOf, startBotProcess, type BotProcess } from "../support/program/bot-process.ts";
import { peopleFrom, sayAtOnce, seedMembers, wordsOf } from "../support/people/crowd.ts";
import { clean, readHistory, type Rows } from "../support/people/history.ts";
import { leaksIn } from "../support/program/leaks.ts";
import { postgresUrl } from "../support/engines.ts";
import { openPostgresProxy, type PostgresProxy } from "../support/servers/postgres-proxy.ts";
import { openPostgresServer, type PostgresServer } from "../support/servers/postgres-server.ts";
import { openTelegram, type TestTelegram } from "../support/servers/telegram.ts";

const people = peopleFrom(8_001, 16);
/** So soon somebody has an answer again; how fast the others have theirs is the machine's business. */
const backWithinMs = 10_000;
/** What a process has at most, as docs/running.md says. */
const connectionsOfOne = 11;
/** Three of these are the owner's own, with which a test looks. */
const connections = 30;
/** The copy hears of everything so much later, and the server of the copy. */
const copiedAfterMs = 250;
const ofBots = "from pg_stat_activity where usename = 'bot'";
const eventually = { timeout: 60_000, interval: 50 };

describe.skipIf(postgresUrl === null)("two processes on a PostgreSQL server that fails", () => {
  let server: PostgresServer;
  const servers: PostgresServer[] = [];
  let telegram: TestTelegram;
  let database = "";
  let road: PostgresProxy;
  const roads: PostgresProxy[] = [];
  const running: BotProcess[] = [];
  const strangers: pg.Client[] = [];
  let rounds = 0;
  const said = new Map<number, string[]>();

  beforeAll(async () => {
    server = await openPostgresServer({ max_connections: connections });
    servers.push(server);
    await owner("create role bot login password 'bot'");
    await owner("create role stranger login password 's'");
    await owner("create database seeded owner bot");
    await seedMembers(urlOf("seeded", "bot:bot"), people);
  });
  afterAll(async () => {
    for (const each of servers) await each.remove();
  });
  beforeEach(async () => {
    rounds = 0;
    said.clear();
    database = `village${Math.random().toString(36).slice(2)}`;
    await owner(`create database ${database} template seeded owner bot`);
    telegram = await openTelegram();
    await telegram.faults({ latencyMs: 20 });
    road = await openRoad();
  });
  afterEach(async () => {
    for (const bot of running.splice(0)) {
      bot.signal("SIGKILL");
      await bot.ended;
    }
    await leaveRoom();
    for (const each of roads.splice(0)) await each.stop();
    await telegram.stop();
  });

  function urlOf(name: string, user?: string, of = server): string {
    const url = new URL(of.url);
    url.pathname = name;
    if (user !== undefined) [url.username, url.password] = user.split(":") as [string, string];
    return url.href;
  }

  /** One question to the server's owner, on a connection of its own: the server comes and goes. */
  async function owner<Row>(statement: string, name = "postgres", of = server): Promise<Row[]> {
    const client = new pg.Client({ connectionString: urlOf(name, undefined, of) });
    client.on("error", () => undefined);
    await client.connect();
    try {
      return (await client.query(statement)).rows as Row[];
    } finally {
      await client.end();
    }
  }

  const rows: Rows = <Row>(query: string) => owner<Row>(query, database);

  async function openRoad(): Promise<PostgresProxy> {
    const opened = await openPostgresProxy(urlOf(database, "bot:bot"));
    roads.push(opened);
    return opened;
  }

  /** Answers to questions are due work, as for people: some time after the question. */
  function start(by = road): BotProcess {
    const env = { ...environmentOf(telegram, by.url), BURST_MS: "300" };
    const bot = startBotProcess({ env });
    running.push(bot);
    return bot;
  }

  /** The first leads. */
  async function startTwo(second = road): Promise<void> {
    await start().until("polling-started");
    await start(second).until("work-begun");
  }

  async function say(who: readonly number[] = people): Promise<void> {
    await sayAtOnce(telegram, who, rounds, 1);
    for (const person of who) said.set(person, [...(said.get(person) ?? []), wordsOf(rounds)]);
    rounds += 1;
  }

  const countOf = (event: string, bots = running) =>
    bots.flatMap(({ lines }) => lines.filter((line) => line["event"] === event)).length;
  const untilHandled = (count: number) =>
    expect
      .poll(() => countOf("update-handled"), { timeout: 60_000, interval: 2 })
      .toBeGreaterThanOrEqual(count);

  /** Everything that somebody said and that is not answered yet, wherever it is. */
  async function unanswered(): Promise<number> {
    const { pendingUpdates } = await telegram.ask<{ pendingUpdates: number }>("/status");
    const [{ count }] = (await rows<{ count: number }>(
      `select (select count(*) from inbox where state = 'pending')
        + (select count(*) from work where kind = 'burst')
        + (select count(*) from outbox where state in ('queued', 'sending')) as count`,
    )) as [{ count: number }];
    return pendingUpdates + count;
  }
  const untilAllAnswered = (timeout = 60_000) =>
    expect.poll(unanswered, { timeout, interval: 50 }).toBe(0);

  const answered = async () => (await rows("select 1 from outbox where state = 'sent'")).length;

  async function untilAnswered(): Promise<void> {
    const before = await answered();
    const isBack = async () => (await answered()) > before || (await unanswered()) === 0;
    await expect.poll(isBack, { timeout: backWithinMs, interval: 50 }).toBe(true);
    await untilAllAnswered();
  }

  /** @param faults as many replies may have come twice to each, since nobody could know whether they had come */
  async function expectOnce(faults: number): Promise<void> {
    await telegram.settled(300, 60_000);
    expect(await readHistory(telegram, rows)).toMatchObject({ ...clean, unsent: [] });
    const questions = await rows<{ person: number; text: string }>(
      "select telegram_id::float8 as person, text from question join member on member.id = member_id order by question.created_at",
    );
    const sent = await rows<{ chat: number }>("select chat::float8 as chat from outbox");
    const arrived = await telegram.log({ method: "sendMessage" });
    const found = [...said.keys()].map((person) => {
      const asked = questions.filter((question) => question.person === person);
      const answers = sent.filter(({ chat }) => chat === person).length;
      const extra = arrived.filter(({ chat }) => chat === person).length - answers;
      return {
        person,
        heard: asked.flatMap(({ text }) => text.split("\n")),
        isAnswered: answers >= asked.length,
        isRepeated: extra < 0 || extra > faults,
      };
    });
    expect(found).toEqual(
      [...said].map(([person, heard]) => ({ person, heard, isAnswered: true, isRepeated: false })),
    );
    expect(countOf("start-failed")).toBe(0);
    expect(
      await leaksIn(
        running.flatMap(({ lines }) => [...lines]),
        telegram,
      ),
    ).toEqual([]);
  }

  /** Somebody else takes every connection that is left. */
  async function takeAllRoom(): Promise<void> {
    for (;;) {
      const client = new pg.Client({ connectionString: urlOf("postgres", "stranger:s") });
      client.on("error", () => undefined);
      const refused = await client.connect().then(
        () => undefined,
        (error: { code?: string }) => error.code,
      );
      if (refused === "53300") return;
      strangers.push(client);
    }
  }

  async function leaveRoom(): Promise<void> {
    await Promise.all(strangers.splice(0).map((client) => client.end()));
  }

  it.each(["fast", "immediate"] as const)(
    "lose nothing and are back when it is restarted: %s",
    async (how) => {
      await startTwo();
      await say();
      await say();
      await untilHandled(12);

      await server.stop(how);
      await say();
      await server.start();
      await say(people.slice(0, 5));

      await untilAnswered();
      await expectOnce(1);
    },
  );

  it("go on at a copy that takes its place, and leave alone the one that comes back", async () => {
    const old = server;
    await old.stop("fast");
    const between = await openPostgresProxy(old.url);
    roads.push(between);
    const copy = await old.copy("copy", between.url);
    servers.push(copy);
    old.set({ synchronous_standby_names: "copy" });
    await Promise.all([old.start(), copy.start()]);
    const isFollowed = "select 1 from pg_stat_replication where sync_state = 'sync'";
    await expect.poll(() => owner(isFollowed), eventually).toHaveLength(1);
    const late = await openRoad();
    await startTwo(late);
    // What is on its way to the copy is lost with the server: nobody may have been told that it is done.
    between.delay(copiedAfterMs);
    await say();
    await say();
    await untilHandled(12);

    await old.kill();
    road.turnTo(copy.url);
    await say();
    const readsOnly = ({ err }: Record<string, unknown>) =>
      /recovery|read-only/.test((err as { message?: string } | undefined)?.message ?? "");
    await expect.poll(() => running[0]!.lines.some(readsOnly), eventually).toBe(true);
    await copy.promote();
    server = copy;
    await say(people.slice(0, 5));
    await untilAnswered();

    const [, stray] = running as [BotProcess, BotProcess];
    const begun = () => countOf("work-begun", [stray]);
    const begunBefore = begun();
    await old.start();
    const before = await stateOf(old);
    await expect.poll(begun, eventually).toBeGreaterThan(begunBefore);
    await say(people.slice(0, 5));
    await untilAnswered();
    const after = await stateOf(old);
    const begunAtOld = begun();
    late.turnTo(copy.url);
    await expect.poll(begun, eventually).toBeGreaterThan(begunAtOld);
    await say(people.slice(5, 10));
    await untilAnswered();

    expect(after).toEqual(before);
    await expectOnce(1);
    await old.stop("immediate");
  });

  const stateOf = (of: PostgresServer) =>
    owner(
      `select (select count(*) from inbox) as stored, (select count(*) from inbox where state = 'done') as done,
        (select count(*) from outbox where state = 'sent') as sent, (select term from leader) as term`,
      database,
      of,
    );

  it("wait while others have all connections, at the start and later, and say so", async () => {
    await takeAllRoom();
    const [first, second] = [start(), start()];
    await say();
    for (const bot of [first, second]) await bot.until("connections-missing");
    const early = countOf("polling-started");
    await leaveRoom();
    await untilAnswered();
    const most = await owner(`select pid ${ofBots}`);

    await owner("alter role bot connection limit 0");
    await owner(`select pg_terminate_backend(pid) ${ofBots}`);
    await expect.poll(() => owner(`select pid ${ofBots}`), eventually).toEqual([]);
    await takeAllRoom();
    await owner("alter role bot connection limit -1");
    await say();
    await expect.poll(() => countOf("work-left"), eventually).toBe(2);
    const waiting = await unanswered();
    // Room for a few: that must do.
    await Promise.all(strangers.splice(0, 5).map((client) => client.end()));
    await untilAnswered();
    await say();
    await leaveRoom();
    await untilAnswered();

    expect(early).toBe(0);
    expect(waiting).toBeGreaterThan(0);
    expect(most.length).toBeLessThanOrEqual(2 * connectionsOfOne);
    await expectOnce(1);
  });

  it("do once what was done where the answer to a commit comes by half", async () => {
    await startTwo();
    // Of lanes, and of messages.
    const claims = ["claim-failed", "sending-not-noted"];
    const lost = (event: string) => countOf(event) > 0;

    road.halveCommits(1 / 3);
    // Until both kinds of claim went through without the process that asked knowing.
    while (!claims.every(lost) && rounds < 30) {
      await say();
      // A lease of due work is a minute: nothing waits for its end.
      await untilAllAnswered(30_000);
    }
    road.heal();
    await say(people.slice(0, 5));
    await untilAllAnswered(backWithinMs);

    expect(claims.filter(lost)).toEqual(claims);
    // What Telegram said is known, though the first note of it failed.
    await expectOnce(0);
  });

  it("answer, slowly, when each answer of the database takes its time, and is cut in halves", async () => {
    const few = people.slice(0, 10);
    await startTwo();
    road.slow(300, 1_000);

    await say(few);
    await untilAllAnswered(90_000);
    await say(few);
    await say(few);
    for (let times = 0; times < 2; times += 1) {
      road.halve();
      await expect.poll(() => countOf("work-left"), eventually).toBeGreaterThan(times);
      await expect.poll(() => countOf("work-begun"), eventually).toBeGreaterThan(2 + times);
    }
    road.heal();

    await untilAnswered();
    await expectOnce(2);
  });
});
