/**
 * Test support: the bot as a process of its own, with its log, its end and its exit code.
 *
 * Each runs in an empty folder, so that neither a `.env` nor a database of the machine plays a part.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtProgram } from "../../../src/built.mjs";
import { keptFile } from "../../../src/knowledge/prepared/kept.ts";
import { prepareAndKeep } from "../../../src/knowledge/prepared/prepared.ts";
import { builtHere } from "./built.ts";
import { officerIds } from "./bot.ts";
import { knowledgeDir } from "../own-knowledge.ts";
import type { TestTelegram } from "../servers/telegram.ts";

/** Kept as a start keeps a large folder: to read this one was a third of what a start took. */
await prepareAndKeep(knowledgeDir);
process.once("exit", () => rmSync(keptFile(knowledgeDir), { force: true }));

/** Built as `npm start` does. */
const built = {
  "src/main.ts": await builtProgram(),
  "test/support/program/killable.ts": await builtHere("killable.ts", true),
};

export interface BotProcess {
  /** Log lines so far, parsed. */
  readonly lines: readonly Record<string, unknown>[];
  /** What it wrote for people: everything that is no log line. */
  words(): string;
  /** Waits for a log line. */
  until(event: string, timeoutMs?: number): Promise<Record<string, unknown>>;
  signal(signal: NodeJS.Signals): void;
  /** `code` is null after a signal. Ends when the process does. */
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

export interface BotProcessOptions {
  readonly entry?: keyof typeof built;
  /** Path of another program to run in place of these. */
  readonly program?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Those that a failed test left behind end with its worker. */
const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** A folder for one test's databases. */
export function openFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), "first-mover-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export function startBotProcess({
  entry = "test/support/program/killable.ts",
  program = built[entry]!,
  args = [],
  env = {},
}: BotProcessOptions): BotProcess {
  const folder = openFolder();
  const child = spawn(process.execPath, [program, ...args], {
    cwd: folder.path,
    env: {
      PATH: process.env["PATH"],
      KNOWLEDGE_DIR: knowledgeDir,
      PORT: "0",
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const lines: Record<string, unknown>[] = [];
  const listeners = new Set<() => void>();
  let words = "";
  let rest = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    const parts = (rest + text).split("\n");
    rest = parts.pop() ?? "";
    for (const part of parts) {
      if (part.startsWith("{")) lines.push(JSON.parse(part) as Record<string, unknown>);
      else words += `${part}\n`;
    }
    for (const listener of listeners) listener();
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => (words += text));
  const ended = once(child, "close").then(([code, signal]) => {
    folder.remove();
    for (const listener of listeners) listener();
    return { code: code as number | null, signal: signal as NodeJS.Signals | null };
  });
  running.add(child);
  void ended.then(() => running.delete(child));

  return {
    lines,
    words: () => words,
    ended,
    signal: (signal) => void child.kill(signal),
    until: (event, timeoutMs = 90_000) =>
      new Promise((found, fail) => {
        const look = () => {
          const line = lines.find((known) => known["event"] === event);
          if (line !== undefined) finish(() => found(line));
          else if (child.exitCode !== null) finish(() => fail(new Error(`ended: ${words}`)));
        };
        const timer = setTimeout(() => {
          finish(() => fail(new Error(`no ${event} in ${timeoutMs} ms: ${words}`)));
        }, timeoutMs);
        const finish = (end: () => void) => {
          clearTimeout(timer);
          listeners.delete(look);
          end();
        };
        listeners.add(look);
        look();
      }),
  };
}

/** What the bot is told about this Telegram and this database. */
export function environmentOf(telegram: TestTelegram, databaseUrl: string): Record<string, string> {
  return {
    BOT_TOKEN: telegram.sandbox.token,
    TELEGRAM_API_ROOT: telegram.sandbox.url,
    ADMIN_IDS: officerIds.join(","),
    DATABASE_URL: databaseUrl,
    // Each text has its answer: that is what these tests count.
    BURST_MS: "0",
  };
}
