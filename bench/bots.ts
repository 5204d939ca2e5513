/**
 * What benches share: the sandbox as a server of its own, bots as processes, and what the server saw.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

export interface Server {
  readonly url: string;
  readonly token: string;
  readonly child: ChildProcess;
}

export interface Call {
  readonly seq: number;
  readonly at: string;
  readonly atMs: number;
  readonly text?: string;
  readonly errorCode?: number;
  readonly method: string;
  readonly chat?: number;
  readonly ok: boolean;
}

export async function openServer(): Promise<Server> {
  const child = spawn(process.execPath, ["--import", "tsx", "bench/server.ts"], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const line = await new Promise<string>((resolve) => {
    child.stdout.once("data", (data: Buffer) => resolve(data.toString()));
  });
  return { ...(JSON.parse(line) as { url: string; token: string }), child };
}

export function ourBot(
  server: Server,
  database: string,
  env: Record<string, string> = {},
): ChildProcess {
  return startBot(server, "src/start.mjs", {
    DATABASE_URL: `sqlite:${database}`,
    PORT: "0",
    ...env,
  });
}

/** @param file plain JavaScript: a loader would be measured with it */
export function startBot(server: Server, file: string, env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [file], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      BOT_TOKEN: server.token,
      TELEGRAM_API_ROOT: server.url,
      LOG_LEVEL: "warn",
      ...env,
    },
  });
}

export async function end(bot: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => bot.once("exit", resolve));
  bot.kill("SIGKILL");
  await ended;
  // What was on its way when it ended must not count for the next.
  await new Promise((resolve) => setTimeout(resolve, 200));
}

export function residentMb(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1_024;
}

export async function ask<T>(server: Server, path: string, body?: object): Promise<T> {
  const response = await fetch(
    server.url + path,
    body === undefined
      ? {}
      : {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(body),
        },
  );
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

export const lastCall = async (server: Server) =>
  (await ask<{ last: number }>(server, `/sandbox/log?after=${Number.MAX_SAFE_INTEGER}`)).last;

/** The calls after `seq` that speak to people, as soon as there are `wanted`. */
export async function callsAfter(
  server: Server,
  seq: number,
  wanted: number,
  method?: string,
): Promise<Call[]> {
  const deadline = Date.now() + 300_000;
  for (;;) {
    const last = await lastCall(server);
    if (last - seq >= wanted) {
      const { entries } = await ask<{ entries: Call[] }>(server, `/sandbox/log?after=${seq}`);
      const spoken = entries.filter((call) =>
        method === undefined
          ? call.method === "sendMessage" || call.method === "answerCallbackQuery"
          : call.method === method,
      );
      if (spoken.length >= wanted) return spoken;
    }
    if (Date.now() > deadline) throw new Error("the bot did not answer everybody in five minutes");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export async function waitUntilUp(server: Server): Promise<void> {
  for (;;) {
    const { bot } = await ask<{ bot: string }>(server, "/sandbox/status");
    if (bot === "up") return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export const say = (line: string) => process.stdout.write(`${line}\n`);
export const fixed = (value: number) => value.toFixed(0).padStart(6);
export const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
export const quantile = (sorted: readonly number[], q: number) =>
  sorted[Math.min(sorted.length - 1, Math.ceil(q * sorted.length) - 1)];
export const until = (time: number) =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, time - performance.now())));
