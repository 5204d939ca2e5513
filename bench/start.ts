/**
 * `npm run bench -- start`: from the start to the first poll, processor time until then, and memory with nobody
 * there, beside a bare grammY bot that is plain JavaScript, too; each in turn, on a new database, medians. And for how
 * long the loop stands still in starts of their own, since to look for it takes time as well: without and with a model.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ChildProcess } from "node:child_process";
import { builtProgram } from "../src/built.mjs";
import { requireKnowledge } from "../src/knowledge/prepared/prepared.ts";
import {
  ask,
  end,
  median,
  openServer,
  ourBot,
  residentMb,
  say,
  startBot,
  type Server,
} from "./bots.ts";
import { note } from "./kept.ts";
import { longestStand, type Stand } from "./stands.ts";

const rounds = Number(process.env["BENCH_ROUNDS"] ?? 5);
/** After the first poll: what is begun at the start has ended. */
const quietMs = 3_000;

interface Start {
  readonly ms: number;
  readonly cpuMs: number;
  readonly mb: number;
}

export async function run(): Promise<void> {
  const server = await openServer();
  const folder = mkdtempSync(join(tmpdir(), "first-mover-bench-"));
  // Both are made at the first start only.
  await builtProgram();
  await requireKnowledge("knowledge");
  try {
    const ours: Start[] = [];
    const bare: Start[] = [];
    const stands: Stand[] = [];
    const withModel: Stand[] = [];
    for (let round = 0; round < rounds; round += 1) {
      bare.push(await measure(server, () => startBot(server, "bench/bare-bot.mjs", {})));
      const database = join(folder, `${round}.db`);
      ours.push(await measure(server, () => ourBot(server, database)));
      const again = join(folder, `${round}-again.db`);
      const watched = (env: Record<string, string>) => ourBot(server, again, env);
      stands.push(await longestStand(server, join(folder, "stand"), watched));
      await untilDown(server);
      withModel.push(
        await longestStand(server, join(folder, "stand"), (env) => watched({ ...env, ...aModel })),
      );
      await untilDown(server);
    }
    say("| | ours | bare | ratio |");
    say("| --- | --- | --- | --- |");
    const ms = tell("start to the first poll, ms", ours, bare, (start) => start.ms);
    note("start to the first poll, ours beside bare", ms.ours / ms.bare, "times");
    const cpu = tell("processor time until then, ms", ours, bare, (start) => start.cpuMs);
    note("processor time until then", cpu.ours / cpu.bare, "times");
    note(
      "memory with nobody there",
      tell("memory with nobody there, MB", ours, bare, ({ mb }) => mb).ours,
      "MB",
    );
    tellStand("a start", stands);
    tellStand("a start with a model", withModel);
  } finally {
    server.child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Nobody listens there, and at a start nobody is asked. */
const aModel = { OPENAI_BASE_URL: "http://127.0.0.1:9", OPENAI_API_KEY: "none" };

function tellStand(when: string, stands: readonly Stand[]): void {
  const ms = median(stands.map((stand) => stand.ms));
  const cpuMs = median(stands.map((stand) => stand.cpuMs));
  say(`at ${when} the loop stands still for ${ms.toFixed(0)} ms, ${cpuMs.toFixed(0)} of processor`);
  note(`longest stand of the loop at ${when}, processor time`, cpuMs, "ms");
}

async function measure(server: Server, start: () => ChildProcess): Promise<Start> {
  const began = performance.now();
  const bot = start();
  for (;;) {
    const { bot: state } = await ask<{ bot: string }>(server, "/sandbox/status");
    if (state === "up") break;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const ms = performance.now() - began;
  const cpuMs = cpuMsOf(bot.pid!);
  await new Promise((resolve) => setTimeout(resolve, quietMs));
  const mb = residentMb(bot.pid!);
  await end(bot);
  await untilDown(server);
  return { ms, cpuMs, mb };
}

/** Until the server sees that nobody polls any more. */
async function untilDown(server: Server): Promise<void> {
  for (;;) {
    const { bot: state } = await ask<{ bot: string }>(server, "/sandbox/status");
    if (state !== "up") break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Of the process and its threads; a tick is ten milliseconds. */
function cpuMsOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ");
  return 10 * (Number(fields[11]) + Number(fields[12]));
}

function tell(
  what: string,
  ours: readonly Start[],
  bare: readonly Start[],
  of: (start: Start) => number,
) {
  const [one, other] = [median(ours.map(of)), median(bare.map(of))];
  say(`| ${what} | ${one.toFixed(0)} | ${other.toFixed(0)} | ${(one / other).toFixed(1)} |`);
  return { ours: one, bare: other };
}
