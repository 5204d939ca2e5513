/**
 * Entry: environment, signals, exit code. Only this file and those of cli/ touch `process`.
 *
 * Without a token the sandbox opens: the same bot against a Bot API server of our own, with a chat
 * page in the browser.
 */
import { setImmediate as breathe } from "node:timers/promises";
import v8 from "node:v8";
import { config as loadEnvFile } from "dotenv";
import { startApp, type App } from "./app.ts";
import { parseConfig, type Config } from "./config.ts";
import { createLog, type Log } from "./log.ts";

async function main(): Promise<void> {
  await breathe(); // the program was just read, which the loop stood still for
  process.umask(0o077); // the database holds people's data: nobody else on the machine reads it
  loadEnvFile({ quiet: true });
  const config = parseConfig(process.env);
  const log = createLog(config.LOG_LEVEL, undefined, config.LOG_PRETTY);
  // Most of what a start makes stays. V8 would double its room for young garbage again and again meanwhile, and an
  // idle bot would keep what it never fills (docs/decisions/2026-11-30-a-small-start.md).
  growYoungSpace(1);
  const running = await start(config, log);
  growYoungSpace(2);

  let stopping = false;
  const stop = (signal: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, "stop-asked");
    running.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on("SIGTERM", () => stop("SIGTERM"));
  process.on("SIGINT", () => stop("SIGINT"));
}

/** @param factor by which V8 makes its room for young garbage larger where much of it stays; its own is 2 */
function growYoungSpace(factor: 1 | 2): void {
  v8.setFlagsFromString(`--semi-space-growth-factor=${factor}`);
}

async function start(config: Config, log: Log): Promise<Pick<App, "stop">> {
  const token = config.BOT_TOKEN;
  if (token !== undefined) {
    const app = await startApp({ config: { ...config, BOT_TOKEN: token }, log });
    app.ended.catch(fail);
    return app;
  }
  const { startDemo } = await import("./demo.ts");
  const demo = await startDemo(config, log);
  process.stdout.write(`\n  First Mover 领路人: open ${demo.url}\n\n`);
  return demo;
}

/** Who reads Chinese is told why by the doctor; the sentence itself holds what drivers and Telegram say. */
const inChinese = "（开不起来。哪里不对：npm run doctor -- --lang zh）";

/** One sentence for the operator, and an exit code for the supervisor. */
function fail(error: unknown): void {
  process.stderr.write(`first-mover cannot run. ${sentenceOf(error)} ${inChinese}\n`);
  process.exit(1);
}

function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, port } = error as NodeJS.ErrnoException & { readonly port?: number };
  if (code !== "EADDRINUSE") return error.message;
  return `Port ${port} is taken by another program, or by this one, which still runs. Stop that, or set PORT to another number: PORT=${Number(port) + 1} npm start`;
}

/** Called once, by whoever loaded this file: loading does nothing (compiled.mjs). */
export function run(): void {
  main().catch(fail);
}
