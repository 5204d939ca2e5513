/**
 * The sandbox as an entry point: a Bot API server of our own on loopback, the bot beside it, and a
 * chat page in the browser. Nothing leaves the machine; no key, no account.
 *
 * The bot meets the sandbox over HTTP, as it meets Telegram. Its officer is the sandbox's officer,
 * whatever `ADMIN_IDS` says; its database lies beside the sandbox's own.
 */
import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { startApp, type App, type AppOptions } from "./app.ts";
import type { Config } from "./config.ts";
import type { Log } from "./log.ts";
import { openSandbox } from "./sandbox/sandbox.ts";

/** Who the sandbox's officer is, by its default people. */
const officerId = 1004;

export async function startDemo(
  config: Config,
  log: Log,
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const database = databasePath(config.DATABASE_URL);
  let app: App | undefined;

  const sandbox = await openSandbox({
    database: database === ":memory:" ? ":memory:" : join(dirname(database), "sandbox.db"),
    port: config.PORT,
    forwardTo: () => (app === undefined ? undefined : `http://127.0.0.1:${app.port}`),
    async onRestart() {
      await app?.stop();
      app = await startApp(options());
    },
    async onReset() {
      await app?.stop();
      app = undefined;
      for (const end of ["", "-wal", "-shm", "-journal"]) {
        if (database !== ":memory:") await rm(database + end, { force: true });
      }
      app = await startApp(options());
    },
  });

  function options(): AppOptions {
    return {
      log,
      config: {
        ...config,
        BOT_TOKEN: sandbox.token,
        TELEGRAM_API_ROOT: sandbox.url,
        ADMIN_IDS: [officerId],
        HOST: "127.0.0.1",
        PORT: 0,
        PUBLIC_URL: undefined,
      },
      // A person at two windows is quicker than anybody on a phone.
      pace: { chatBurst: 30, chatPerSecond: 10 },
    };
  }

  app = await startApp(options());
  return {
    url: sandbox.url,
    async stop() {
      await app?.stop();
      await sandbox.stop();
    },
  };
}

/** The sandbox keeps to SQLite: there is nothing to set up. */
function databasePath(url: string): string {
  return url.startsWith("sqlite:") ? url.slice("sqlite:".length) : "data/first-mover.db";
}
