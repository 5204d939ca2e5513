/**
 * `npm run bench -- growth`: what a million learners in ten thousand villages cost, and which limit comes first.
 *
 * A model (growth-model.ts) fed by costs: those that take long are read from the documents; what a learner and an update
 * leave in the database is measured here, with 20,000 made-up people, in a minute. `BENCH_PEOPLE` takes another number.
 */
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { openKnowledge } from "../src/knowledge/open.ts";
import { countRows, listTables } from "../src/store/copy.ts";
import { openStore } from "../src/subjects/open-store.ts";
import { createBenchBot } from "./bot-on-store.ts";
import { say } from "./bots.ts";
import {
  given,
  grow,
  guesses,
  limits,
  turnMs,
  type Costs,
  type Growth,
  type Mix,
  type TurnCosts,
} from "./growth-model.ts";
import { fillWithPeople, firstChat } from "./people.ts";

const people = Number(process.env["BENCH_PEOPLE"] ?? 20_000);
const updates = 2_000;

export async function run(): Promise<void> {
  const costs = { ...readCosts(), ...(await measureRows()) };
  // As they are shown, so that the tables follow from what stands above them.
  const shown = costNames.map(([key]) => [key, Number(costs[key].toPrecision(4))]);
  for (const line of report(Object.fromEntries(shown))) say(line);
}

/** The tables of docs/scale.md. */
export function report(costs: Costs): readonly string[] {
  const growth = grow(guesses, costs);
  return [
    "| one … costs | measured |",
    "| --- | --- |",
    ...costNames.map(
      ([key, name]) =>
        `| ${name} | ${costs[key].toLocaleString("en", { maximumSignificantDigits: 4 })} |`,
    ),
    "",
    `| ${guesses.learners.toLocaleString("en")} learners in ${guesses.villages.toLocaleString("en")} villages | |`,
    "| --- | --- |",
    ...growthNames.map(([key, name]) => `| ${name} | ${told(growth[key])} |`),
    "",
    "| limit | reached with so many learners | what is done then |",
    "| --- | --- | --- |",
    ...limits(guesses, costs).map(
      ({ name, learners, remedy }) => `| ${name} | ${told(learners)} | ${remedy} |`,
    ),
  ];
}

export const costNames: readonly (readonly [keyof Costs, string])[] = [
  ["questionMs", "ms of processor for the turn of a question"],
  ["cashLineMs", "ms of a line of the cash book"],
  ["parcelsMs", "ms of parcels"],
  ["roadMs", "ms of a tap on the road"],
  ["menuMs", "ms of a tap on a menu"],
  ["besideMs", "ms beside each of these turns, calls to Telegram included"],
  ["rowsALearner", "rows that a learner leaves in a year"],
  ["bytesALearner", "bytes of them, indexes included"],
  ["rowsAnUpdate", "rows of an update, kept for seven days"],
  ["bytesAnUpdate", "bytes by which an update makes the file grow"],
  ["backupMbASecond", "megabytes of a backup in a second"],
  ["statsSeconds", "seconds that /stats counts a million people"],
  ["broadcastASecond", "messages of a broadcast in a second"],
];

const growthNames: readonly (readonly [keyof Growth, string])[] = [
  ["updatesADay", "updates a day"],
  ["updatesASecondInMarketHours", "updates a second in market hours"],
  ["updatesASecondAtWorst", "updates a second in the worst minute"],
  ["processes", "processes for that, each planned with six tenths of a core"],
  ["questionsADay", "questions a day"],
  ["waitingForAPersonADay", "of them for a person"],
  ["mentors", `mentors, ${given.mentees} learners each`],
  ["broadcastHours", "hours of a message to everybody, as configured"],
  ["broadcastHoursAtTelegramsCeiling", "hours of it at Telegram's ceiling of 30 a second"],
  ["broadcastMinutesPaid", "minutes of it at 1,000 a second, which Telegram sells"],
  ["unaskedASecond", "reminders and tips a second, all week"],
  ["rowsKept", "rows after a year"],
  ["gigabytesKept", "gigabytes of them that stay"],
  ["gigabytesPassing", "gigabytes that pass within seven days"],
  ["backupMinutes", "minutes of a backup"],
  ["statsSeconds", "seconds of /stats"],
  ["modelCallsADay", "calls to a model a day"],
  ["modelUsdADay", "dollars of them a day"],
];

/** Two figures that count; nobody knows more. */
function told(value: number): string {
  if (value >= 100) return Math.round(Number(value.toPrecision(3))).toLocaleString("en");
  return String(Number(value.toPrecision(2)));
}

type Read = Omit<Costs, "rowsALearner" | "bytesALearner" | "rowsAnUpdate">;

/** What people do in `npm run bench -- load`, of which the whole of an update was measured. */
const mixOfLoad: Mix = { questions: 0.16, cashLines: 0.12, parcels: 0.12, road: 0.3 };

/** Figures of a document. @throws {Error} if it does not say one of them any more */
function openDocument(name: string) {
  const text = readFileSync(join(import.meta.dirname, "../docs", name), "utf8");
  return (pattern: RegExp): readonly number[] => {
    const found = pattern.exec(text);
    if (found === null) throw new Error(`docs/${name} has no ${pattern.source}`);
    return found.slice(1).map((figure) => Number(figure.replaceAll(",", "")));
  };
}

function readCosts(): Read {
  const read = openDocument("figures.md");
  const [megabytes, seconds] = read(/learners \((\d+) MB\)[^:]*: backup ([\d.]+) s/);
  const [statsSeconds] = read(/counts a million people in (\d+) s/);
  const [broadcastASecond] = read(/1,500 recipients at ([\d.]+) a second/);
  const [updateMs] = read(/A reply takes [\d.]+ ms of the main thread before and ([\d.]+) since/);
  const [updateKb] = read(/The file grows by ([\d.]+) kB an update/);
  const turns = readTurns();
  return {
    ...turns,
    besideMs: updateMs! - turnMs(mixOfLoad, turns),
    bytesAnUpdate: updateKb! * 1_000,
    backupMbASecond: megabytes! / seconds!,
    statsSeconds: statsSeconds!,
    broadcastASecond: broadcastASecond!,
  };
}

function readTurns(): Omit<TurnCosts, "besideMs"> {
  const read = openDocument("decisions/2026-11-29-a-few-together.md");
  const [questionMs] = read(/\| a question +\| ([\d.]+)/);
  const [cashLineMs] = read(/\| a line of the cash book +\| ([\d.]+)/);
  const [parcelsMs] = read(/\| parcels +\| ([\d.]+)/);
  const [roadMs] = read(/\| the road +\| ([\d.]+)/);
  // The dearest of them.
  const [menuMs] = read(/\| a tap on a menu +\| [\d.]+ to ([\d.]+)/);
  return {
    questionMs: questionMs!,
    cashLineMs: cashLineMs!,
    parcelsMs: parcelsMs!,
    roadMs: roadMs!,
    menuMs: menuMs!,
  };
}

async function measureRows(): Promise<Omit<Costs, keyof Read>> {
  const folder = mkdtempSync(join(tmpdir(), "first-mover-growth-"));
  const path = join(folder, "growth.db");
  try {
    const { knowledge } = await openKnowledge("knowledge");
    const playbook = knowledge.playbook!;
    const store = await openStore(`sqlite:${path}`);
    const size = async () => {
      await sql`pragma wal_checkpoint(truncate)`.execute(store.db);
      const counts = await countRows(store.db, await listTables(store.db, "sqlite"));
      const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
      return { rows, bytes: statSync(path).size };
    };
    const first = playbook.steps[0]!;
    const run = { id: first.id, at: first.flow[0]!.id, version: first.version };
    const walked = playbook.steps.filter(({ number }) => number !== null);
    const empty = await size();
    await fillWithPeople(store.db, people, run, walked, new Date());
    await store.transact((records) => records.playbook.keepVersions(playbook.steps, new Date()));
    const filled = await size();
    const bot = createBenchBot(store, knowledge);
    for (let at = 0; at < updates; at += 1) {
      await bot.press(firstChat + ((at * 37) % people), "do:more");
    }
    const after = await size();
    await store.close();
    return {
      rowsALearner: (filled.rows - empty.rows) / people,
      bytesALearner: (filled.bytes - empty.bytes) / people,
      rowsAnUpdate: (after.rows - filled.rows) / updates,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
