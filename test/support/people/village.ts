/**
 * Test support: a village of people with phones, one bot, and a clock that a test can move.
 *
 * Every act waits until the bot has nothing left to do: no update unread or unhandled, no message
 * unsent, no work due. So a test never sleeps, and what was heard is all there was to hear.
 */
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import Database from "better-sqlite3";
import { sql } from "kysely";
import { compiled } from "../../../src/store/compiled.ts";
import type { Db } from "../../../src/store/rows.ts";
import { notBefore } from "../../../src/subjects/broadcasts/rules/sending.ts";
import { openDirectLine } from "../program/direct-line.ts";
import { openBot, type TestBot, type TestBotOptions } from "../program/bot.ts";
import type { SampleKnowledge } from "../sample-knowledge.ts";
import { openTelegram, type TestTelegram } from "../servers/telegram.ts";
import { createCopies } from "../joined-before.ts";
import { createVillager, type Villager } from "./villager.ts";

export type { Heard, Villager } from "./villager.ts";

export interface TestVillage {
  readonly telegram: TestTelegram;
  readonly bot: TestBot;
  /** Somebody with this id, the same each time; names and languages are those of the first time. */
  person(id: number, firstName: string, languageCode?: string): Villager;
  /** Rows of the bot's database; not of a store that was given. */
  rows<T = Record<string, unknown>>(query: string, ...values: unknown[]): T[];
  /** Every row of every table, as text: to look for what must not be there. */
  everything(): string;
  /** Changes what no button changes: a code's last day, a village's country. */
  change(statement: string, ...values: unknown[]): void;
  /** What time the bot thinks it is. */
  now(): Date;
  later(time: { days?: number; hours?: number; minutes?: number; seconds?: number }): Promise<void>;
  /** Moves the clock on to this moment. */
  until(moment: string): Promise<void>;
  /** The same while the bot is stopped: nothing is done meanwhile, so nothing is waited for. */
  sleepUntil(moment: string): void;
  /** Waits until the bot has nothing left to do. */
  quiet(): Promise<void>;
  close(): Promise<void>;
}

/** A weekday morning in the village, half past nine. */
const morning = Date.parse("2026-12-01T01:30:00Z");
/** Far more than it takes: a busy machine is no fault of the bot. */
const patienceMs = 90_000;

export type TestVillageOptions = TestBotOptions & {
  /** The bot's privacy mode is off. */
  readonly readsGroups?: boolean;
  /** Seconds count in this test: the clock moves when the test moves it, and hardly otherwise. */
  readonly standsStill?: boolean;
  /** A folder of its own in place of the shipped one; it goes with the village. */
  readonly knowledge?: SampleKnowledge;
};

/** So often the bot is looked at without a pause since it last said in its log that it did something. */
const looksAtOnce = 10;
/** To look costs as much as a small step of the bot's, so it takes a few of them between two looks. */
const stepsPerLook = 8;
/** So many pauses lie between two moments at which it is told to look for what is due. */
const waitsPerRing = 20;
/** So often it looks by itself: to look cost an idle bot half of all that it did. */
const workEveryMs = 100;
/** What failed once for the database's sake is done again after half a second: that is no rest. */
const triedAgainMs = 600;

const isPlanned = "state = 'due' and starts_day is not null and corrects is null";

/** As each engine says yes and no. */
interface Look {
  readonly busy: boolean | number;
  readonly planned: boolean | number;
}

/** Whether the bot has something to do now, and whether a broadcast is planned for a moment. */
const selectBusy = compiled(
  (_: Db, { now, soon }: { readonly now: string; readonly soon: string }) => sql<Look>`
    select exists (select 1 from inbox where state = 'pending')
         or exists (select 1 from outbox where state in ('queued', 'sending'))
         or exists (select 1 from work where due_at <= ${now})
         or exists (select 1 from work
           where attempts = 1 and leased_until is null and due_at <= ${soon})
         or exists (select 1 from broadcast where state = 'preparing')
         or exists (select 1 from broadcast where state = 'due'
           and (starts_day is null or corrects is not null))
         or exists (select 1 from broadcast_row join broadcast on broadcast.id = broadcast_id
              where broadcast.state = 'sending' and broadcast_row.state in ('waiting', 'sending')
                and not_before <= ${now})
         or exists (select 1 from broadcast where state = 'sending' and not exists
              (select 1 from broadcast_row where broadcast_id = broadcast.id
                and broadcast_row.state in ('waiting', 'sending'))) as busy,
       exists (select 1 from broadcast where ${sql.raw(isPlanned)}) as planned`,
);

/** Ports are others each time; what is no plain value is known to this village alone. */
function describeStart(options: object): { readonly started: string; readonly isOwn: boolean } {
  let own = "";
  const plain = JSON.stringify(options, (_, value: unknown) => {
    if (typeof value === "function") own = randomUUID();
    return value;
  });
  const started = own + plain.replaceAll(/127\.0\.0\.1:\d+/g, "127.0.0.1");
  return { started, isOwn: own !== "" };
}

/**
 * Databases as bots left them that were started and came to rest, by how they were started: what comes again was done
 * once, which takes twice as long as all the rest of a start. A worker keeps them.
 */
const rested = new Map<string, Buffer>();

export async function openVillage({
  readsGroups = false,
  standsStill = false,
  knowledge,
  ...given
}: TestVillageOptions = {}): Promise<TestVillage> {
  const own: Record<string, string> = knowledge ? { KNOWLEDGE_DIR: knowledge.dir } : {};
  const options = { ...given, env: { ...own, ...given.env } };
  const began = performance.now();
  let movedMs = 0;
  // A thousandth of the time that goes by: what happens one after another has its order.
  const speed = standsStill ? 0.001 : 1;
  const clock = () => new Date(morning + movedMs + (performance.now() - began) * speed);

  // A folder of one's own may change meanwhile, and joining with it; a store of one's own has no file.
  const isShipped = options.env.KNOWLEDGE_DIR === undefined && given.store === undefined;
  const { started, isOwn } = describeStart({ ...options, readsGroups });
  const telegram = await openTelegram({ readsGroups });
  // Who names an address means the network.
  const isDirect = options.env.TELEGRAM_API_ROOT === undefined;
  const bot = await openBot(telegram, {
    clock,
    workEveryMs,
    ...(isDirect && { line: openDirectLine(telegram) }),
    rested: rested.get(started),
    ...options,
  });
  const { store } = options;
  const db = store === undefined ? new Database(bot.database, { readonly: true }) : undefined;
  const ourDb = () => {
    if (db === undefined) throw new Error("ask the store that was given");
    return db;
  };
  /** Beside the bot: opened when it is needed first, since to open one reads all that the tables are made of. */
  let writing: Database.Database | undefined;
  const ourWriting = () => (writing ??= new Database(bot.database));

  /**
   * Asked over the connection of the bot, which has in memory what it wrote: another would read that anew each time.
   * The time is that at which nobody else has it: what was planned while one waited for it is due by now.
   */
  async function look(): Promise<Look> {
    const working = bot.store();
    if (working === undefined) throw new Error("a bot that is stopped has nothing to do");
    return working.db.connection().execute(async (held) => {
      const now = clock();
      // Where the clock stands still its moment never comes.
      const soon = standsStill ? now : new Date(now.getTime() + triedAgainMs);
      const times = { now: now.toISOString(), soon: soon.toISOString() };
      return (await selectBusy(held, times)).rows[0]!;
    });
  }

  const timeZone = options.env?.TIME_ZONE ?? "Asia/Shanghai";
  const planned = db?.prepare<[], { day: string; minute: number }>(
    `select starts_day as day, starts_minute as minute from broadcast where ${isPlanned}`,
  );

  /** Something is to be done, or the moment of a broadcast has come and the sender has not looked since. */
  async function isAtWork(): Promise<boolean> {
    const { busy, planned: isPlanned } = await look();
    if (busy) return true;
    // With a store of its own nothing is planned.
    if (!isPlanned || planned === undefined) return false;
    return planned.all().some((startsAt) => notBefore(startsAt, new Date(0), timeZone) <= clock());
  }

  /** What comes again is planned before updates are asked for: until then rest says nothing. */
  let isBegun = false;
  const hasBegun = () =>
    (isBegun ||= bot.lines.some(
      ({ event }) => event === "polling-started" || event === "webhook-set",
    ));

  async function quiet(): Promise<void> {
    const deadline = Date.now() + patienceMs;
    let looks = 0;
    let waits = 0;
    let before = 0;
    while (!hasBegun() || telegram.sandbox.countPending() > 0 || (await isAtWork())) {
      if (Date.now() > deadline) throw new Error("the bot does not come to rest");
      looks = bot.lines.length === before && db !== undefined ? looks + 1 : 0;
      before = bot.lines.length;
      // Who is at work in this thread goes on at once; for others, and another store, one waits.
      if (db !== undefined && looks < looksAtOnce) {
        for (let step = 0; step < stepsPerLook; step += 1) await new Promise(setImmediate);
        continue;
      }
      // What became due meanwhile, the bot finds when it looks next: while somebody waits, that is soon.
      if (waits % waitsPerRing === 0) bot.hurry();
      waits += 1;
      await sleep(db === undefined ? 4 : 1);
    }
  }

  const msUntil = (moment: string) => Math.max(0, Date.parse(moment) - clock().getTime());

  async function moveOn(ms: number): Promise<void> {
    movedMs += ms;
    bot.hurry();
    await quiet();
  }

  if (isShipped && !isOwn && !rested.has(started)) {
    await quiet();
    rested.set(started, db!.serialize());
  }
  const copies =
    isShipped && db !== undefined
      ? createCopies({ telegram, db, writing: ourWriting, now: clock, quiet, started })
      : undefined;
  const people = new Map<number, Villager>();
  const village: TestVillage = {
    telegram,
    bot,
    person(id, firstName, languageCode = "zh-hans") {
      const known = people.get(id);
      if (known !== undefined) return known;
      const phone = telegram.person(id, { firstName, languageCode });
      const villager = createVillager({ phone, firstName }, telegram, quiet, copies);
      people.set(id, villager);
      return villager;
    },
    rows: <T>(query: string, ...values: unknown[]) =>
      ourDb()
        .prepare(query)
        .all(...values) as T[],
    everything() {
      const tables = ourDb().prepare("select name from sqlite_master where type = 'table'").all();
      return (tables as { name: string }[])
        .map(({ name }) => JSON.stringify([name, ourDb().prepare(`select * from "${name}"`).all()]))
        .join("\n");
    },
    change: (statement, ...values) =>
      void ourWriting()
        .prepare(statement)
        .run(...values),
    now: clock,
    later: ({ days = 0, hours = 0, minutes = 0, seconds = 0 }) =>
      moveOn((((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1_000),
    until: (moment) => moveOn(msUntil(moment)),
    sleepUntil: (moment) => void (movedMs += msUntil(moment)),
    quiet,
    async close() {
      db?.close();
      writing?.close();
      await bot.close();
      await telegram.stop();
      await knowledge?.remove();
    },
  };
  return village;
}
