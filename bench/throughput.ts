/**
 * `npm run bench -- throughput`: our bot beside a bare grammY echo bot, on the same server, in the
 * same run, each in a process of its own.
 *
 * The updates wait on the server before the bot starts; what is measured runs from the moment the
 * first is handed out to the last answer, so start-up does not count. Then 100 updates a second for
 * reply times, and memory with 0 and 100,000 learners.
 */
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  ask,
  callsAfter,
  end,
  fixed,
  lastCall,
  median,
  openServer,
  ourBot,
  quantile,
  residentMb,
  say,
  startBot,
  until,
  waitUntilUp,
  type Server,
} from "./bots.ts";
import { note } from "./kept.ts";
import { fillDatabase, firstPerson, moveIn, press, questionText } from "./crowd.ts";

const long = process.env["LONG"] === "1";
const people = Number(process.env["BENCH_PEOPLE"] ?? (long ? 4_000 : 1_500));
const rounds = Number(process.env["BENCH_ROUNDS"] ?? (long ? 5 : 3));
const learners = 100_000;
type Workload = "menu tap" | "quiz answer" | "question";
const workloads: readonly Workload[] = ["menu tap", "quiz answer", "question"];
/** Calls to Telegram for one update: a tap is answered, then something is said. */
const callsOf: Readonly<Record<Workload, number>> = {
  "menu tap": 2,
  "quiz answer": 2,
  question: 1,
};

export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "first-mover-bench-"));
  const filled = join(folder, "filled.db");
  const quizPress = await fillDatabase(`sqlite:${filled}`, people);
  const few = join(folder, "few.db");
  const many = join(folder, "many.db");
  await fillDatabase(`sqlite:${few}`, 0);
  await fillDatabase(`sqlite:${many}`, learners);
  const server = await openServer();
  try {
    await moveIn(server, people);
    say(`\n${people} updates a round, median of ${rounds} rounds, updates a second\n`);
    say("latency  workload      ours   bare  ratio");
    for (const latencyMs of [0, 40]) {
      await ask(server, "/sandbox/faults", { latencyMs });
      for (const workload of workloads) {
        const ours: number[] = [];
        const bare: number[] = [];
        for (let round = 0; round < rounds; round += 1) {
          ours.push(
            await measure(server, workload, quizPress, people, () =>
              ourBot(server, copy(filled, folder)),
            ),
          );
          bare.push(
            await measure(server, workload, quizPress, bareCount(latencyMs), () => bareBot(server)),
          );
        }
        const [a, b] = [median(ours), median(bare)];
        note(`${workload} at ${latencyMs} ms, ours beside bare`, a / b, "times", "more");
        say(
          `${String(latencyMs).padStart(4)} ms  ${workload.padEnd(12)} ${fixed(a)} ${fixed(b)} ${(a / b).toFixed(2).padStart(6)}`,
        );
      }
    }
    await ask(server, "/sandbox/faults", { latencyMs: 0 });
    await replyTimes(server, copy(filled, folder));
    await memory(server, [few, many]);
  } finally {
    server.child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The bare bot answers one after the other: with latency its rate shows in a few, and many take minutes. */
const bareCount = (latencyMs: number) => (latencyMs === 0 ? people : Math.min(people, 200));

/** Queues one update a person, starts the bot, and waits for the last answer. */
async function measure(
  server: Server,
  workload: Workload,
  quizPress: string,
  count: number,
  start: () => ChildProcess,
): Promise<number> {
  const before = await lastCall(server);
  const served = (
    await ask<{ updates: { update_id: number }[] }>(server, "/sandbox/served")
  ).updates.at(-1);
  await queue(server, workload, quizPress, count);
  const bot = start();
  try {
    const wanted = count * callsOf[workload];
    const calls = await callsAfter(server, before, wanted);
    const { updates } = await ask<{ updates: { servedAt: number | null }[] }>(
      server,
      `/sandbox/served?after=${served?.update_id ?? 0}`,
    );
    const first = Math.min(
      ...updates.flatMap(({ servedAt }) => (servedAt === null ? [] : [servedAt])),
    );
    const last = Math.max(...calls.map(({ at }) => Date.parse(at)));
    return count / ((last - first) / 1_000);
  } finally {
    await end(bot);
  }
}

async function queue(
  server: Server,
  workload: Workload,
  quizPress: string,
  count: number,
): Promise<void> {
  const everybody = Array.from({ length: count }, (_, i) => firstPerson + i);
  if (workload === "question") {
    await ask(server, "/sandbox/bulk", { people: everybody, texts: [questionText] });
    return;
  }
  const data = workload === "quiz answer" ? quizPress : "do:more";
  for (let from = 0; from < count; from += 50) {
    await Promise.all(
      everybody.slice(from, from + 50).map((person) => press(server, person, data)),
    );
  }
}

/** 100 questions and taps a second for a while: from the moment an update is made to its answer. */
async function replyTimes(server: Server, database: string): Promise<void> {
  const bot = ourBot(server, database);
  const seconds = long ? 30 : 10;
  await waitUntilUp(server);
  // The first updates find a program that was never run: not what a learner meets in the evening.
  const warming = await lastCall(server);
  await ask(server, "/sandbox/bulk", {
    people: Array.from({ length: 300 }, (_, i) => firstPerson + i),
    texts: [questionText],
  });
  await callsAfter(server, warming, 300, "sendMessage");
  const before = await lastCall(server);
  const madeAt = new Map<number, number>();
  const began = performance.now();
  for (let i = 0; i < Math.min(people, seconds * 100); i += 1) {
    await until(began + i * 10);
    const person = firstPerson + i;
    madeAt.set(person, Date.now());
    void (i % 2 === 0
      ? press(server, person, "do:more")
      : ask(server, `/sandbox/chats/${person}/send`, { text: questionText }));
  }
  const calls = await callsAfter(server, before, madeAt.size, "sendMessage");
  await end(bot);
  const ms = calls
    .flatMap(({ chat, at }) => {
      const made = madeAt.get(chat ?? 0);
      return made === undefined ? [] : [Date.parse(at) - made];
    })
    .sort((a, b) => a - b);
  note("reply p50 at 100 a second", quantile(ms, 0.5) ?? Number.NaN, "ms");
  note("reply p99 at 100 a second", quantile(ms, 0.99) ?? Number.NaN, "ms");
  say(
    `\n100 updates a second for ${madeAt.size / 100} s: reply p50 ${quantile(ms, 0.5)} ms, p95 ${quantile(ms, 0.95)} ms, p99 ${quantile(ms, 0.99)} ms`,
  );
}

/** So long after the last question nothing is counted any more, and what was used for it was given back. */
const restSeconds = 40;

/** Resident memory after the same work, with an empty database and with many learners: medians, at once and at rest. */
async function memory(server: Server, databases: readonly string[]): Promise<void> {
  const atOnce: number[] = [];
  const atRest: number[] = [];
  for (const database of databases) {
    const ofRounds: { readonly once: number; readonly rest: number }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const before = await lastCall(server);
      await queue(server, "question", "", people);
      const bot = ourBot(server, database);
      await callsAfter(server, before, people, "sendMessage");
      const once = residentMb(bot.pid!);
      await until(performance.now() + restSeconds * 1_000);
      ofRounds.push({ once, rest: residentMb(bot.pid!) });
      await end(bot);
    }
    atOnce.push(median(ofRounds.map(({ once }) => once)));
    atRest.push(median(ofRounds.map(({ rest }) => rest)));
  }
  const sayAll = (when: string, [empty = 0, full = 0]: readonly number[]) =>
    say(
      `memory ${when} ${people} questions: ${empty.toFixed(0)} MB with 0 learners, ${full.toFixed(0)} MB with ${learners}, growth ${(full - empty).toFixed(0)} MB`,
    );
  sayAll("right after", atOnce);
  sayAll(`${restSeconds} s after`, atRest);
  const [empty = 0, full = 0] = atRest;
  note("memory more with 100,000 learners", Math.max(full - empty, 0.1), "MB");
}

function bareBot(server: Server): ChildProcess {
  return startBot(server, "bench/bare-bot.mjs", {});
}

let copies = 0;
/** A fresh copy of a database, so that every round begins at the same place. */
function copy(database: string, folder: string): string {
  copies += 1;
  const path = join(folder, `copy-${copies}.db`);
  writeFileSync(path, readFileSync(database));
  return path;
}
