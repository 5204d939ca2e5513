/** What a run of the load says at its end. */
import { readFileSync } from "node:fs";
import { say } from "../bots.ts";
import type { People } from "./people.ts";
import { slopeAnHour, timesOf, type Row, type Samples } from "./samples.ts";
import type { Spread } from "./spread.ts";
import type { Telegram } from "./telegram.ts";

/** After how many seconds it was as before; `undefined`: not in time. */
export interface Back {
  /** For what came since. */
  readonly forNewS: number | undefined;
  /** And of what came before no more waited than usual. */
  readonly forAllS: number | undefined;
}

export function sayRows(rows: readonly Row[]): void {
  say(
    "\n| until | load | replies a second | p50 ms | of what came since p50 ms | p95 ms | p99 ms | calm p95 ms | taps p95 ms | waiting, most | memory MB | core % | database MB | WAL MB, most |",
  );
  say("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
  for (const row of rows) {
    const cells = [
      `${Math.floor(row.toS / 60)}:${String(Math.round(row.toS % 60)).padStart(2, "0")}`,
      row.phase,
      (row.replies / Math.max(1, row.toS - row.fromS)).toFixed(0),
      ...[row.times.all.at(0.5), row.times.since.at(0.5)].map((ms) => ms.toFixed(0)),
      ...[0.95, 0.99].map((at) => row.times.all.at(at).toFixed(0)),
      row.times.calm.at(0.95).toFixed(0),
      row.times.taps.at(0.95).toFixed(0),
      String(row.waiting),
      row.mb.toFixed(0),
      ((100 * row.core) / row.samples).toFixed(0),
      row.databaseMb.toFixed(0),
      row.walMb.toFixed(1),
    ];
    say(`| ${cells.join(" | ")} |`);
  }
}

export function sayEnd(run: {
  readonly kept: Samples;
  readonly telegram: Telegram;
  readonly crowd: People;
  readonly back: Back;
  readonly counted: readonly string[];
  readonly logFile: string;
}): void {
  const { kept, telegram, crowd, back, counted, logFile } = run;
  const usual = kept.all.filter(({ phase }) => phase === "usual");
  const later = usual.slice(Math.floor(usual.length / 3));
  const fromS = later[0]!.atS;
  const quantiles = (spread: Spread) =>
    [0.5, 0.95, 0.99].map((at) => spread.at(at).toFixed(0)).join(" / ");
  say("\nreplies p50 / p95 / p99, milliseconds");
  for (const phase of ["usual", "ten times"] as const) {
    const { all, calm, taps } = timesOf(kept.rows, phase);
    say(`${phase.padEnd(10)} all         ${quantiles(all)}`);
    say(`           calm        ${quantiles(calm)} (no call to the chat failed meanwhile)`);
    say(`           calm taps   ${quantiles(taps)} (and it was no question)`);
  }
  const after = (seconds: number | undefined) =>
    seconds === undefined ? "not in time" : `${seconds.toFixed(0)} s`;
  say(`who writes now: as before   ${after(back.forNewS)}`);
  say(`nothing waits from before   ${after(back.forAllS)}`);
  say(`without a reply at the end  ${telegram.waiting()}`);
  say(`memory, last two thirds     ${later[0]!.mb.toFixed(0)} → ${later.at(-1)!.mb.toFixed(0)} MB`);
  say(`slope, from second ${fromS.toFixed(0)}       ${slopeAnHour(later).toFixed(1)} MB an hour`);
  say(
    `largest WAL                 ${Math.max(...kept.all.map(({ walMb }) => walMb)).toFixed(1)} MB`,
  );
  const { made, forgotten, calls, failed } = telegram.counts();
  const all = Object.values(failed).reduce((sum, each) => sum + each, 0);
  say(`updates, calls, failed      ${made}, ${calls}, ${all} (${JSON.stringify(failed)})`);
  say(`taps Telegram forgot        ${forgotten}`);
  say(`answers to quizzes          ${crowd.quizAnswers()}`);
  say(`checked                     ${JSON.stringify(telegram.checks.end())}`);
  for (const line of telegram.checks.odd()) say(`  ${line}`);
  for (const line of counted) say(`the bot counts              ${line}`);
  say(`log                         ${JSON.stringify(eventsOf(logFile))}`);
}

/** How often the log has each event. */
function eventsOf(file: string): Record<string, number> {
  const events: Record<string, number> = {};
  for (const [, event] of readFileSync(file, "utf8").matchAll(/"event":"([\w-]+)"/g)) {
    events[event!] = (events[event!] ?? 0) + 1;
  }
  return events;
}
