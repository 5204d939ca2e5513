/**
 * `npm run bench -- load`: one process on SQLite under a steady load, part of Telegram's answers failing; then a sixth
 * of the time ten times the load; then the first load again until replies are as quick as before and nothing waits.
 *
 * Updates come by the clock, whether the bot keeps up or not, and a reply's time counts from when its update was due.
 * `BENCH_MINUTES` (3; with `LONG=1` 60), `BENCH_FLOOD` (minutes of ten times the load; a sixth of them), `BENCH_RATE`
 * (100), `BENCH_FAILING` (5, of a hundred answers), `BENCH_FOLDER` for what is written.
 * `npm run bench -- load draw <samples> <picture>` draws what a run wrote.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { quantile, say } from "./bots.ts";
import { fillDatabase } from "./crowd.ts";
import { chinaDay, createPeople, haveSold, mix } from "./load/people.ts";
import { pictureOf, readSamples } from "./load/picture.ts";
import { createSamples, type Phase, type Samples } from "./load/samples.ts";
import { sayEnd, sayRows, type Back } from "./load/table.ts";
import { answerMs, failing, faults, openTelegram, type Telegram } from "./load/telegram.ts";

const long = process.env["LONG"] === "1";
const minutes = Number(process.env["BENCH_MINUTES"] ?? (long ? 60 : 3));
const floodMinutes = Number(process.env["BENCH_FLOOD"] ?? minutes / 6);
const perSecond = Number(process.env["BENCH_RATE"] ?? 100);
const people = 10_000;
const times = 10;
const sampleMs = minutes >= 30 ? 5_000 : 1_000;
const rowS = minutes > 10 ? 300 : 60;
/**
 * As before is a median, and a number of waiting updates, that 95 of 100 samples before had at most, and half of it again;
 * for so long. Of updates that came since: what waits from before is looked at by itself.
 */
const slack = 1.5;
const calmS = 10;
const mostBackS = Math.max(120, floodMinutes * 120);
/** At the end nothing more is waited for after so long, and after so long without a single reply. */
const mostSettleS = mostBackS;
const silentS = 20;

export async function run([what, samples, picture]: readonly string[]): Promise<void> {
  if (what === "draw") return writeFileSync(picture!, pictureOf(readSamples(samples!), title));
  const folder =
    process.env["BENCH_FOLDER"] ?? mkdtempSync(join(tmpdir(), "first-mover-load-results-"));
  mkdirSync(folder, { recursive: true });
  const work = mkdtempSync(join(tmpdir(), "first-mover-load-"));
  const database = join(work, "load.db");
  const file = join(folder, "samples.jsonl");
  writeFileSync(file, "");
  sayHead(folder);

  const quizPress = await fillDatabase(`sqlite:${database}`, people);
  await haveSold(`sqlite:${database}`, people);
  const crowd = createPeople(people, quizPress, chinaDay(new Date()));
  const telegram = await openTelegram(crowd);
  const port = await freePort();
  const logFile = join(folder, "bot.log");
  const bot = spawn(process.execPath, ["src/start.mjs"], {
    stdio: ["ignore", openSync(logFile, "w"), "inherit"],
    env: {
      ...process.env,
      BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.url,
      DATABASE_URL: `sqlite:${database}`,
      PORT: String(port),
      LOG_LEVEL: "warn",
    },
  });
  // Also where something is thrown that nobody catches.
  process.once("exit", () => bot.kill("SIGKILL"));
  try {
    while (telegram.polls() === 0) await rest(50, bot);
    const kept = createSamples({ pid: bot.pid!, database, telegram, file, rowS });
    const back = await day(telegram, kept, bot);
    await settle(telegram, kept, bot);
    sayRows(kept.rows);
    const counted = await countedBy(port);
    sayEnd({ kept, telegram, crowd, back, counted, logFile });
    say(`sent before an older one    ${sentTooEarly(database)}`);
    writeFileSync(join(folder, "load.svg"), pictureOf(kept.all, title));
  } finally {
    bot.kill("SIGKILL");
    telegram.close();
    rmSync(work, { recursive: true, force: true });
  }
}

const title = `${perSecond} updates a second, ${failing * 100} % of Telegram's answers failing`;

function sayHead(folder: string): void {
  const shares = (of: object) =>
    Object.entries(of)
      .map(([name, share]: [string, number]) => `${name} ${Number(share.toPrecision(2))}`)
      .join(", ");
  say(
    `${minutes} minutes at ${perSecond} updates a second, ${floodMinutes.toFixed(1)} at ${perSecond * times}`,
  );
  say(`${people} people; of a hundred updates: ${shares(mix)}`);
  say(
    `an answer takes ${answerMs} ms; about ${failing * 100} % of all answers fail: ${shares(faults)}`,
  );
  say(
    `samples, picture and log in ${folder}; load of the machine at the start ${loadavg()[0]!.toFixed(1)}`,
  );
}

async function day(telegram: Telegram, kept: Samples, bot: ChildProcess): Promise<Back> {
  const during = async (phase: Phase, seconds: number) => {
    const until = performance.now() + seconds * 1_000;
    while (performance.now() < until) {
      await rest(Math.min(sampleMs, until - performance.now()), bot);
      kept.take(phase);
    }
  };
  telegram.pace(perSecond);
  await during("usual", minutes * 60);
  const usual = kept.all.slice(Math.floor(kept.all.length / 3));
  telegram.pace(perSecond * times);
  await during("ten times", floodMinutes * 60);
  telegram.pace(perSecond);
  const began = performance.now();
  const mostMs = slack * nearlyAll(usual.map(({ p50 }) => p50));
  const mostWaiting = slack * nearlyAll(usual.map(({ waiting }) => waiting));
  const forNew = createCalm(began);
  const forAll = createCalm(began);
  while (performance.now() - began < mostBackS * 1_000) {
    await rest(1_000, bot);
    const { sinceP50, waitingSince, waiting } = kept.take("usual again");
    forNew.look(sinceP50 <= mostMs && waitingSince <= mostWaiting);
    forAll.look(waiting <= mostWaiting);
    if (forNew.sinceS() !== undefined && forAll.sinceS() !== undefined) break;
  }
  return { forNewS: forNew.sinceS(), forAllS: forAll.sinceS() };
}

/** Since when something has been so, once it has been for long enough. */
function createCalm(began: number) {
  let since: number | undefined;
  let calm: number | undefined;
  return {
    look(isSo: boolean): void {
      const now = performance.now();
      since = isSo ? (since ?? now - 1_000) : undefined;
      if (since !== undefined && now - since >= calmS * 1_000) calm ??= (since - began) / 1_000;
    },
    sinceS: () => (calm === undefined ? undefined : Math.max(0, calm)),
  };
}

/** No more updates: until each has its reply, nothing comes any more, or it has been long enough. */
async function settle(telegram: Telegram, kept: Samples, bot: ChildProcess): Promise<void> {
  telegram.pace(0);
  const until = performance.now() + mostSettleS * 1_000;
  let silent = 0;
  while (telegram.waiting() > 0 && silent < silentS && performance.now() < until) {
    await rest(1_000, bot);
    const { replies } = kept.take("usual again");
    silent = replies === 0 ? silent + 1 : 0;
  }
}

/** The bot's own count of its messages, by how a try ended. */
async function countedBy(port: number): Promise<readonly string[]> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return text.split("\n").filter((line) => /^first_mover_messages_(?:total|queued)/.test(line));
}

/** Replies that went out while the reply to an older update of the same chat did not yet. */
function sentTooEarly(database: string): number {
  const db = new Database(database, { readonly: true });
  const rows = db
    .prepare(
      `select chat, update_id from outbox
       where state = 'sent' and method = 'show' and priority = 0 and update_id is not null
       order by chat, sent_at, id`,
    )
    .iterate() as Iterable<{ chat: number; update_id: number }>;
  let count = 0;
  let before = { chat: 0, update_id: 0 };
  for (const row of rows) {
    if (row.chat === before.chat && row.update_id < before.update_id) count += 1;
    before = row;
  }
  db.close();
  return count;
}

async function rest(ms: number, bot: ChildProcess): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, Math.max(1, ms)));
  if (bot.exitCode !== null) throw new Error(`the bot ended with ${bot.exitCode}`);
}

function nearlyAll(values: readonly number[]): number {
  return quantile(
    values.filter((value) => Number.isFinite(value)).sort((a, b) => a - b),
    0.95,
  )!;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
