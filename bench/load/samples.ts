/** What is looked at every few seconds, kept in a file as it comes, and added up to rows of a table. */
import { appendFileSync, readFileSync, statSync } from "node:fs";
import { loadavg } from "node:os";
import { residentMb } from "../bots.ts";
import { createTimes, type Times } from "./spread.ts";
import type { Telegram } from "./telegram.ts";

export type Phase = "usual" | "ten times" | "usual again";

export interface Sample {
  /** Since the load began. */
  readonly atS: number;
  readonly phase: Phase;
  readonly mb: number;
  /** Share of one core since the sample before. */
  readonly core: number;
  readonly replies: number;
  /** Milliseconds from the time at which an update was due to its reply. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** The same, without chats to which a call failed meanwhile, and then without questions. */
  readonly calmP95: number;
  readonly tapsP95: number;
  /** Of updates that came since the load last changed: the median, and those without a reply. */
  readonly sinceP50: number;
  readonly waitingSince: number;
  readonly waiting: number;
  readonly databaseMb: number;
  readonly walMb: number;
  /** Programs that want a processor, of the whole machine. */
  readonly load: number;
}

export interface Row {
  readonly phase: Phase;
  readonly fromS: number;
  toS: number;
  replies: number;
  core: number;
  samples: number;
  mb: number;
  waiting: number;
  databaseMb: number;
  walMb: number;
  readonly times: Times;
}

export interface Samples {
  take(phase: Phase): Sample;
  readonly all: readonly Sample[];
  readonly rows: readonly Row[];
}

const ticksASecond = 100;

export function createSamples(deps: {
  readonly pid: number;
  readonly database: string;
  readonly telegram: Telegram;
  readonly file: string;
  readonly rowS: number;
}): Samples {
  const { pid, database, telegram, file, rowS } = deps;
  const began = performance.now();
  const all: Sample[] = [];
  const rows: Row[] = [];
  let before = { at: began, cpuS: cpuS(pid) };

  return {
    all,
    rows,
    take(phase) {
      const now = performance.now();
      const spent = cpuS(pid);
      const times = telegram.checks.take();
      const sample: Sample = {
        atS: round((now - began) / 1_000),
        phase,
        mb: round(residentMb(pid)),
        core: round((spent - before.cpuS) / ((now - before.at) / 1_000), 100),
        replies: times.all.count(),
        p50: round(times.all.at(0.5)),
        p95: round(times.all.at(0.95)),
        p99: round(times.all.at(0.99)),
        calmP95: round(times.calm.at(0.95)),
        tapsP95: round(times.taps.at(0.95)),
        sinceP50: round(times.since.at(0.5)),
        waitingSince: telegram.waitingSince(),
        waiting: telegram.waiting(),
        databaseMb: round(sizeMb(database)),
        walMb: round(sizeMb(`${database}-wal`)),
        load: round(loadavg()[0]!),
      };
      before = { at: now, cpuS: spent };
      all.push(sample);
      appendFileSync(file, `${JSON.stringify(sample)}\n`);
      addTo(rows, sample, times, rowS);
      return sample;
    },
  };
}

function addTo(rows: Row[], sample: Sample, times: Times, rowS: number): void {
  let row = rows.at(-1);
  if (row === undefined || row.phase !== sample.phase || sample.atS - row.fromS > rowS) {
    row = {
      phase: sample.phase,
      fromS: row?.toS ?? 0,
      toS: 0,
      replies: 0,
      core: 0,
      samples: 0,
      mb: 0,
      waiting: 0,
      databaseMb: 0,
      walMb: 0,
      times: createTimes(),
    };
    rows.push(row);
  }
  row.toS = sample.atS;
  row.replies += sample.replies;
  row.core += sample.core;
  row.samples += 1;
  row.mb = sample.mb;
  row.waiting = Math.max(row.waiting, sample.waiting);
  row.databaseMb = sample.databaseMb;
  row.walMb = Math.max(row.walMb, sample.walMb);
  mergeTimes(row.times, times);
}

function mergeTimes(into: Times, more: Times): void {
  for (const of of ["all", "calm", "taps", "since"] as const) into[of].merge(more[of]);
}

/** Of all rows of a phase. */
export function timesOf(rows: readonly Row[], phase: Phase): Times {
  const sum = createTimes();
  for (const row of rows) if (row.phase === phase) mergeTimes(sum, row.times);
  return sum;
}

/** Of `mb` an hour, by least squares. */
export function slopeAnHour(samples: readonly Sample[]): number {
  const mean = (of: (sample: Sample) => number) =>
    samples.reduce((sum, sample) => sum + of(sample), 0) / samples.length;
  const hours = mean(({ atS }) => atS / 3_600);
  const mb = mean((sample) => sample.mb);
  const spread = mean(({ atS }) => (atS / 3_600 - hours) ** 2);
  return mean((sample) => (sample.atS / 3_600 - hours) * (sample.mb - mb)) / spread;
}

function cpuS(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  // The name of the program, in brackets, may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) / ticksASecond;
}

function sizeMb(file: string): number {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) / 2 ** 20;
}

const round = (value: number, by = 10) => Math.round(value * by) / by;
