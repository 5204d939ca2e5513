/**
 * `npm run bench -- two`: two processes beside one on the same PostgreSQL, taps and questions mixed.
 *
 * Two cores also carry PostgreSQL and the server that plays Telegram, so each process is held to a quarter of a
 * core, by a control group: root on Linux. The control is two that share nothing, each with a database, a
 * Telegram and half of the people of its own: as far as this machine lets two be twice as fast.
 */
import type { ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, rmdirSync, writeFileSync } from "node:fs";
import pg from "pg";
import { startServer } from "../test/support/servers/postgres.ts";
import {
  ask,
  callsAfter,
  end,
  fixed,
  lastCall,
  median,
  openServer,
  say,
  startBot,
  waitUntilUp,
  type Server,
} from "./bots.ts";
import { fillDatabase, firstPerson, moveIn, press, questionText } from "./crowd.ts";
import { note } from "./kept.ts";

const people = Number(process.env["BENCH_PEOPLE"] ?? 600);
const rounds = Number(process.env["BENCH_ROUNDS"] ?? 3);
const hasFour = process.env["BENCH_FOUR"] === "1";
const share = Number(process.env["BENCH_SHARE"] ?? 0.25);
/** Calls to Telegram for a tap and a question: the tap is answered, then something is said to either. */
const callsForTwo = 3;
const warmUp = 100;

/** Bots of one database and one Telegram. */
interface Site {
  readonly server: Server;
  readonly bots: readonly ChildProcess[];
  readonly firstPerson: number;
  readonly people: number;
}

export async function run(): Promise<void> {
  const postgres = await startServer();
  const servers = [await openServer(), await openServer()];
  const open = opener(postgres.url);
  try {
    await open.template();
    for (const server of servers) await moveIn(server, people);
    const ways = {
      one: () => open.site(servers[0]!, 1, people, 0),
      two: () => open.site(servers[0]!, 2, people, 0),
      four: () => open.site(servers[0]!, 4, people, 0),
    };
    const rates: Record<string, number[]> = { one: [], two: [], four: [], apart: [] };
    for (let round = 0; round < rounds; round += 1) {
      rates["one"]!.push(await measure([await ways.one()]));
      rates["two"]!.push(await measure([await ways.two()]));
      if (hasFour) rates["four"]!.push(await measure([await ways.four()]));
      rates["apart"]!.push(
        await measure([
          await open.site(servers[0]!, 1, people / 2, 0),
          await open.site(servers[1]!, 1, people / 2, people / 2),
        ]),
      );
    }
    report(rates);
  } finally {
    for (const server of servers) server.child.kill("SIGKILL");
    await postgres.stop();
  }
}

function report(rates: Readonly<Record<string, readonly number[]>>): void {
  const [one, two, apart] = ["one", "two", "apart"].map((way) => median(rates[way]!)) as [
    number,
    number,
    number,
  ];
  note("two processes on one PostgreSQL, beside one", two / one, "times", "more");
  say(`\n${people} updates, half taps and half questions, median of ${rounds} rounds`);
  say(`each process held to ${share} of a core, updates a second\n`);
  say(`one process                     ${fixed(one)}`);
  say(`two on the same PostgreSQL      ${fixed(two)}  ${(two / one).toFixed(2)} times`);
  if (hasFour) {
    const four = median(rates["four"]!);
    say(`four on the same PostgreSQL     ${fixed(four)}  ${(four / one).toFixed(2)} times`);
  }
  say(`two that share nothing          ${fixed(apart)}  ${(apart / one).toFixed(2)} times`);
}

/** Databases that all begin alike. */
function opener(url: string) {
  let made = 0;
  const addressOf = (name: string) => {
    const address = new URL(url);
    address.pathname = `/${name}`;
    return address.href;
  };

  async function onServer(statement: string): Promise<void> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  }

  return {
    async template(): Promise<void> {
      await onServer("create database filled");
      await fillDatabase(addressOf("filled"), people);
    },
    async site(server: Server, count: number, of: number, from: number): Promise<Site> {
      const name = `copy${(made += 1)}`;
      await onServer(`create database ${name} template filled`);
      const bots: ChildProcess[] = [];
      for (let index = 0; index < count; index += 1) {
        bots.push(startBot(server, "src/start.mjs", { DATABASE_URL: addressOf(name), PORT: "0" }));
        // The first leads, and migrates.
        if (index === 0) await waitUntilUp(server);
      }
      const site = { server, bots, firstPerson: firstPerson + from, people: of };
      await warm(site);
      return site;
    },
  };
}

/** A program that never ran is slow: not what is measured. */
async function warm({ server, firstPerson: first, bots }: Site): Promise<void> {
  const before = await lastCall(server);
  const everybody = Array.from({ length: warmUp * bots.length }, (_, i) => first + i);
  await ask(server, "/sandbox/bulk", { people: everybody, texts: [questionText] });
  await callsAfter(server, before, everybody.length, "sendMessage");
  // Those that joined last join, too.
  await new Promise((resolve) => setTimeout(resolve, 4_000));
}

/** Queues everything while the bots stand still, lets them go, and waits for the last answer. */
async function measure(sites: readonly Site[]): Promise<number> {
  const bots = sites.flatMap((site) => site.bots);
  const held = bots.map((bot) => holdTo(share, bot.pid!));
  try {
    for (const bot of bots) bot.kill("SIGSTOP");
    const before = await Promise.all(sites.map(({ server }) => lastCall(server)));
    await Promise.all(sites.map(queue));
    const began = Date.now();
    for (const bot of bots) bot.kill("SIGCONT");
    const ends = await Promise.all(
      sites.map(async (site, index) => {
        const wanted = (site.people / 2) * callsForTwo;
        const calls = await callsAfter(site.server, before[index]!, wanted);
        return Math.max(...calls.map(({ at }) => Date.parse(at)));
      }),
    );
    const total = sites.reduce((sum, site) => sum + site.people, 0);
    return total / ((Math.max(...ends) - began) / 1_000);
  } finally {
    for (const bot of bots) await end(bot);
    for (const release of held) release();
  }
}

async function queue({ server, firstPerson: first, people: count }: Site): Promise<void> {
  for (let from = 0; from < count; from += 50) {
    const some = Array.from({ length: Math.min(50, count - from) }, (_, i) => from + i);
    await Promise.all(
      some.map((i) =>
        i % 2 === 0
          ? press(server, first + i, "do:more")
          : ask(server, `/sandbox/chats/${first + i}/send`, { text: questionText }),
      ),
    );
  }
}

/** In slices of 20 ms, so that nobody stands still for long. Give it back when the process has ended. */
function holdTo(cores: number, pid: number): () => void {
  const [periodUs, quotaUs] = [20_000, Math.round(20_000 * cores)];
  const isOld = existsSync("/sys/fs/cgroup/cpu/cpu.cfs_quota_us");
  const folder = `/sys/fs/cgroup/${isOld ? "cpu/" : ""}first-mover-bench-${pid}`;
  mkdirSync(folder);
  if (isOld) {
    writeFileSync(`${folder}/cpu.cfs_period_us`, String(periodUs));
    writeFileSync(`${folder}/cpu.cfs_quota_us`, String(quotaUs));
  } else {
    writeFileSync(`${folder}/cpu.max`, `${quotaUs} ${periodUs}`);
  }
  writeFileSync(`${folder}/cgroup.procs`, String(pid));
  return () => rmdirSync(folder);
}
