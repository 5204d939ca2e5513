/**
 * The sandbox as an entry point: a Bot API server of our own on loopback, the bot beside it, and a
 * chat page in the browser. Nothing leaves the machine; no key, no account.
 *
 * The bot meets the sandbox over HTTP, as it meets Telegram. Its officer is the sandbox's officer,
 * whatever `ADMIN_IDS` says; its databases are its own.
 */
import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { AppOptions } from "./app-options.ts";
import { startApp, type App } from "./app.ts";
import type { Config } from "./config.ts";
import type { Log } from "./log.ts";
import { openSandbox } from "./sandbox/sandbox.ts";

/** Who the sandbox's officer is, by its default people. */
const officerId = 1004;
/** One person plays everybody. */
const demoRate = { burst: 30, perSecond: 1 };

export async function startDemo(
  config: Config,
  log: Log,
  /** As in `AppOptions`: tests start many bots on one folder. */
  known: Pick<AppOptions, "known"> = {},
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const database = databasePath(config.DATABASE_URL);
  let app: App | undefined;

  let last: Promise<void> = Promise.resolve();
  /** One after the other: two windows may press at once, and two bots would fight over updates. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  }

  /** A bot that could not start, over a slip in the knowledge files, may be tried again. */
  async function restart(between?: () => Promise<void>): Promise<void> {
    await app?.stop();
    app = undefined;
    await between?.();
    app = await startApp(options());
  }

  const sandbox = await openSandbox({
    database: database === ":memory:" ? ":memory:" : join(dirname(database), "sandbox.db"),
    port: config.PORT,
    forwardTo: () => (app === undefined ? undefined : `http://127.0.0.1:${app.port}`),
    onRestart: () => inTurn(() => restart()),
    onReset: () =>
      inTurn(() =>
        restart(async () => {
          if (database === ":memory:") return;
          for (const end of ["", "-wal", "-shm", "-journal"]) {
            await rm(database + end, { force: true });
          }
        }),
      ),
  });

  function options(): AppOptions {
    return {
      ...known,
      log,
      config: {
        ...config,
        DATABASE_URL: `sqlite:${database}`,
        BOT_TOKEN: sandbox.token,
        TELEGRAM_API_ROOT: sandbox.url,
        ADMIN_IDS: [officerId],
        HOST: "127.0.0.1",
        PORT: 0,
        PUBLIC_URL: undefined,
      },
      // A person at two windows is quicker than anybody on a phone.
      pace: { chatBurst: 30, chatPerSecond: 10, groupBurst: 30, groupPerSecond: 10 },
      groupLimit: demoRate,
    };
  }

  await restart().catch(async (failure: unknown) => {
    await sandbox.stop();
    throw failure;
  });
  return {
    url: sandbox.url,
    async stop() {
      await last;
      await app?.stop();
      await sandbox.stop();
    },
  };
}

/**
 * The sandbox's bot has a file of its own beside the bot's, so that a reset, or a token that went
 * missing beside real settings, never touches real data. It keeps to SQLite: nothing to set up.
 */
function databasePath(url: string): string {
  if (!url.startsWith("sqlite:")) return join("data", "sandbox-bot.db");
  const path = url.slice("sqlite:".length);
  return path === ":memory:" ? path : join(dirname(path), "sandbox-bot.db");
}
