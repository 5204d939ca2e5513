/**
 * `npm run bench -- scale people [how many …]`: what one update, one question and one /stats cost when 1,000,
 * 100,000 and 1,000,000 people are there, on a SQLite file; and how long each daily sweep holds it.
 *
 * An update is a tap on the menu, from its arrival to the row of its answer, taken by the sender; a question
 * the same, with an answer found among the shipped articles. Each size runs in a process of its own.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import type { PlainKindName } from "../src/bot/due.ts";
import { openKnowledge } from "../src/knowledge/open.ts";
import { openStore } from "../src/subjects/open-store.ts";
import { createBenchBot } from "./bot-on-store.ts";
import { fillWithPeople, firstChat } from "./people.ts";

const sizes = [1_000, 100_000, 1_000_000];
const samples = 300;
const questions = ["how do I pack eggs", "what does a parcel cost", "do I need a licence"];

interface Measured {
  readonly people: number;
  readonly tapMs: number;
  readonly questionMs: number;
  readonly statsMs: number;
  /** The longest that the process was deaf while it counted. */
  readonly deafMs: number;
  readonly sweepsMs: Readonly<Record<string, number>>;
}

export async function runPeople(args: readonly string[]): Promise<void> {
  if (args[0] === "one") {
    process.stdout.write(`${JSON.stringify(await measure(Number(args[1])))}\n`);
    return;
  }
  const wanted = args.length > 0 ? args.map(Number) : sizes;
  const all: Measured[] = [];
  process.stdout.write("people      tap ms  question ms   /stats ms  deaf ms  longest sweep ms\n");
  for (const count of wanted) {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", "bench/run.ts", "scale", "people", "one", String(count)],
      { cwd: join(import.meta.dirname, ".."), encoding: "utf8" },
    );
    if (!stdout.includes("{")) {
      process.stdout.write(stderr);
      continue;
    }
    const measured = JSON.parse(stdout) as Measured;
    all.push(measured);
    const [kind, sweepMs] = Object.entries(measured.sweepsMs).reduce((one, other) =>
      other[1] > one[1] ? other : one,
    );
    process.stdout.write(
      [
        String(measured.people).padEnd(9),
        measured.tapMs.toFixed(2).padStart(9),
        measured.questionMs.toFixed(2).padStart(13),
        measured.statsMs.toFixed(0).padStart(12),
        measured.deafMs.toFixed(0).padStart(9),
        `  ${sweepMs.toFixed(0)} (${kind})\n`,
      ].join(""),
    );
  }
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined || first === last) return;
  const times = (one: number, other: number) => (other / one).toFixed(2);
  process.stdout.write(
    `first to last: tap ×${times(first.tapMs, last.tapMs)}, question ×${times(first.questionMs, last.questionMs)}\n`,
  );
}

async function measure(people: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), "first-mover-scale-"));
  try {
    return await measureIn(join(folder, "bot.db"), people);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureIn(path: string, people: number): Promise<Measured> {
  const { knowledge } = await openKnowledge("knowledge");
  const playbook = knowledge.playbook!;
  const first = playbook.steps[0]!;
  const store = await openStore(`sqlite:${path}`);
  const now = new Date();
  const walked = playbook.steps.filter(({ number }) => number !== null);
  const run = { id: first.id, at: first.flow[0]!.id, version: first.version };
  await fillWithPeople(store.db, people, run, walked, now);
  await store.transact((records) => records.playbook.keepVersions(playbook.steps, now));

  const bot = createBenchBot(store, knowledge);
  const picked = (sample: number) => firstChat + ((sample * 37 * 101) % people);
  const taps: number[] = [];
  const asked: number[] = [];
  for (let sample = 0; sample < samples + 50; sample += 1) {
    const person = picked(sample);
    const { ms: tapMs } = await bot.press(person, "do:more");
    const { ms: askMs } = await bot.say(person, questions[sample % questions.length]!);
    if (sample < 50) continue; // until everything is warm
    taps.push(tapMs);
    asked.push(askMs);
  }

  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const begun = performance.now();
  await bot.reading.read("figures");
  const statsMs = performance.now() - begun;
  delay.disable();

  const sweepsMs = await timeSweeps();
  await store.close();
  return {
    people,
    tapMs: median(taps),
    questionMs: median(asked),
    statsMs,
    deafMs: delay.max / 1e6,
    sweepsMs,
  };

  /** The first slice of each sweep, as the worker runs it. */
  async function timeSweeps(): Promise<Record<string, number>> {
    const { kinds, recurring } = bot.work;
    const took: Record<string, number> = {};
    for (const kind of recurring) {
      const work = { id: kind, kind, payload: {}, dueAt: now, attempts: 1 };
      const start = performance.now();
      await store.transact((records) => kinds[kind as PlainKindName](work, records));
      took[kind] = performance.now() - start;
    }
    return took;
  }
}

function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)]!;
}
