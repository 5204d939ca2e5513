/**
 * `npm run bench -- upgrade [commit]`: the program of an earlier commit is at work on PostgreSQL, this one changes
 * the database under it, works beside it and takes its place. People write all the time.
 *
 * No test, since it needs the repository's history. Without a commit it is the program before the newest migration.
 * The earlier program runs with the packages that are installed.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { migrations } from "../src/store/migrations/index.ts";
// Reads what is counted in 64 bits as numbers.
import "../src/store/postgres.ts";
import { peopleFrom, sayAtOnce } from "../test/support/people/crowd.ts";
import { clean, readHistory, type Rows } from "../test/support/people/history.ts";
import {
  environmentOf,
  startBotProcess,
  type BotProcess,
} from "../test/support/program/bot-process.ts";
import { startServer } from "../test/support/servers/postgres.ts";
import { openTelegram, type TestTelegram } from "../test/support/servers/telegram.ts";
import { say } from "./bots.ts";

const root = join(import.meta.dirname, "..");
const people = peopleFrom(8_301, Number(process.env["BENCH_PEOPLE"] ?? 40));
/** So many texts does everybody write in each state of the upgrade. */
const rounds = Number(process.env["BENCH_ROUNDS"] ?? 6);
const patienceMs = 120_000;
/** A process that may not work says nothing: so long it is given. */
const beginsWithinMs = 20_000;

export async function run([wanted]: readonly string[]): Promise<void> {
  const commit = git("rev-parse", "--short", wanted ?? beforeNewestMigration());
  const folder = mkdtempSync(join(tmpdir(), "first-mover-earlier-"));
  const postgres = await startServer();
  const telegram = await openTelegram();
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  const rows: Rows = async <Row>(query: string) => (await client.query(query)).rows as Row[];
  const running: BotProcess[] = [];
  try {
    unpack(commit, folder);
    seed(folder, postgres.url);
    say(`\nearlier: ${git("log", "-1", "--format=%h %cd %s", "--date=iso", commit)}`);
    const start = (from: string) => {
      const env = {
        ...environmentOf(telegram, postgres.url),
        KNOWLEDGE_DIR: join(from, "knowledge"),
      };
      const bot = startBotProcess({ program: join(from, "src/start.mjs"), env });
      running.push(bot);
      return bot;
    };
    await upgrade({ telegram, rows, earlier: () => start(folder), newer: () => start(root) });
  } finally {
    for (const bot of running) {
      bot.signal("SIGKILL");
      await bot.ended;
    }
    await client.end();
    await telegram.stop();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Village {
  readonly telegram: TestTelegram;
  readonly rows: Rows;
  earlier(): BotProcess;
  newer(): BotProcess;
}

async function upgrade({ telegram, rows, ...starts }: Village): Promise<void> {
  let written = 0;

  /** So much at once that whoever leads asks others to help, and then until all have their answers. */
  async function write(): Promise<void> {
    await sayAtOnce(telegram, people, written, rounds);
    written += rounds;
    await settle(rows, people.length * written);
    await telegram.settled(300, patienceMs);
  }

  const names = async () =>
    (await rows<{ name: string }>("select name from migration")).map(({ name }) => name);
  const told = (title: string, bots: Readonly<Record<string, BotProcess>>) => {
    const each = Object.entries(bots).map(([name, bot]) => `${name} ${handledBy(bot)}`);
    say(`${title.padEnd(34)} handled so far: ${each.join(", ")}`);
  };

  const earlier = starts.earlier();
  await earlier.until("polling-started", patienceMs);
  const known = await names();
  const unknown = migrations.map(([name]) => name).filter((name) => !known.includes(name));
  say(`it does not know: ${unknown.join(", ") || "nothing: there is no migration after it"}\n`);
  await write();
  told("the earlier alone", { earlier });

  const newer = starts.newer();
  await untilTrue(async () => (await names()).length === migrations.length);
  const begins = await beginsToWork(newer);
  await write();
  told(begins ? "both, on the new schema" : "the earlier, on the new schema", { earlier, newer });

  earlier.signal("SIGTERM");
  await earlier.ended;
  await newer.until("polling-started", patienceMs);
  await write();
  told("the newer alone", { earlier, newer });

  const again = starts.earlier();
  const beganAgain = await beginsToWork(again);
  await write();
  told(beganAgain ? "the earlier started again" : "the earlier would not start again", {
    newer,
    again,
  });
  if (!beganAgain) say(`  ${again.words().trim().split("\n").at(-1) ?? ""}`);

  const history = await readHistory(telegram, rows);
  const wrong = Object.entries({ ...clean, repeated: [] }).filter(
    ([name]) => (history[name as keyof typeof clean] as readonly unknown[]).length > 0,
  );
  say(
    `\nupdates: ${history.served}; ${wrong.map(([name]) => name).join(", ") || "nothing lost, doubled, repeated or out of order"}`,
  );
  for (const [name, bot] of Object.entries({ earlier, newer, "started again": again })) {
    say(`errors in the log, ${name}: ${errorsOf(bot) || "none"}`);
  }
}

const handledBy = ({ lines }: BotProcess) =>
  lines.filter(({ event }) => event === "update-handled").length;

function errorsOf({ lines }: BotProcess): string {
  const counts = new Map<string, number>();
  for (const { level, event, err } of lines) {
    if (Number(level) < 50) continue;
    const name = `${String(event)} (${(err as { message?: string } | undefined)?.message ?? ""})`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => `${count} × ${name}`).join(", ");
}

/** Whether it takes part; one that waits for another's end does not. */
async function beginsToWork(bot: BotProcess): Promise<boolean> {
  const events = ["work-begun", "polling-started"];
  return Promise.any(events.map((event) => bot.until(event, beginsWithinMs))).then(
    () => true,
    () => false,
  );
}

/** Nothing is left to be handled, answered or sent. */
async function settle(rows: Rows, count: number): Promise<void> {
  await untilTrue(async () => {
    const [left] = await rows<{ stored: number; waiting: number }>(
      `select (select count(*)::int from inbox) as stored,
        ((select count(*) from inbox where state = 'pending')
          + (select count(*) from work where kind = 'burst')
          + (select count(*) from outbox where state in ('queued', 'sending')))::int as waiting`,
    );
    return left!.stored === count && left!.waiting === 0;
  });
}

async function untilTrue(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`not so after ${patienceMs / 1_000} seconds`);
    await sleep(100);
  }
}

function git(...args: readonly string[]): string {
  return execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();
}

function beforeNewestMigration(): string {
  const files = "src/store/migrations/0*.ts";
  const tests = ":!*.test.ts";
  return `${git("log", "-1", "--no-merges", "--diff-filter=A", "--format=%H", "--", files, tests)}^`;
}

/** The files of that commit, with the packages of this folder; what is built of it is kept there. */
function unpack(commit: string, folder: string): void {
  const packed = join(folder, "packed.tar");
  git("archive", `--output=${packed}`, commit);
  execFileSync("tar", ["-xf", packed, "-C", folder]);
  rmSync(packed);
  const packages = join(root, "node_modules");
  mkdirSync(join(folder, "node_modules"));
  for (const name of readdirSync(packages)) {
    if (name !== ".cache") symlinkSync(join(packages, name), join(folder, "node_modules", name));
  }
}

/** People who joined long ago, by the earlier program's own means. */
function seed(folder: string, databaseUrl: string): void {
  const script = `
    const { seedMembers } = await import(${JSON.stringify(join(folder, "test/support/people/crowd.ts"))});
    await seedMembers(${JSON.stringify(databaseUrl)}, ${JSON.stringify(people)});
    process.exit();`;
  const args = ["--import", "tsx", "--input-type=module", "-e", script];
  execFileSync(process.execPath, args, { cwd: folder, stdio: "inherit" });
}
