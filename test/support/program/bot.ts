/**
 * Test support: the whole bot against a sandbox server, in this process, as `npm start` runs it.
 *
 * The database is a file in a temporary folder, so that a bot can be stopped and another started
 * on it: that is a restart.
 */
import { copyFile, writeFile } from "node:fs/promises";
import type { AppOptions } from "../../../src/app-options.ts";
import { startApp, type App } from "../../../src/app.ts";
import { parseConfig } from "../../../src/config.ts";
import { createAnswerQuestion } from "../../../src/subjects/answers/rules/answer-question.ts";
import { requireKnowledge } from "../../../src/knowledge/prepared/prepared.ts";
import { fullLog } from "../../../src/bot/delivery/holding.ts";
import { createLog } from "../../../src/log.ts";
import { openStore, type Store } from "../../../src/subjects/open-store.ts";
import { stepsOfAll } from "../../../src/subjects/playbook/index.ts";
import { createDraw } from "../../../src/charts/draw.ts";
import { paintInKeptThread } from "./kept-painter.ts";
import { emptyDatabase, migrate } from "./migrated.ts";
import type { TestTelegram } from "../servers/telegram.ts";

export interface TestBot {
  readonly database: string;
  /** Log lines so far, parsed. */
  readonly lines: readonly Record<string, unknown>[];
  /** What it works on; `undefined` while it is stopped. */
  store(): Store | undefined;
  /** The address of health and metrics. */
  url(): string;
  /** Looks at once for what is due: the clock was moved. */
  hurry(): void;
  /** Ends the bot and starts it again on the same database. */
  restart(): Promise<void>;
  stop(): Promise<void>;
  /** Ends the bot and deletes its folder. */
  close(): Promise<void>;
}

export interface TestBotOptions extends Omit<Partial<AppOptions>, "config" | "log"> {
  readonly env?: Record<string, string>;
  readonly databaseUrl?: string;
  /** With tips and the season, which come unasked: only tests about them have them. */
  readonly speaksFirst?: boolean;
  /** A database to begin with, as a bot left it that was started alike and came to rest. */
  readonly rested?: Buffer | undefined;
}

let shipped: ReturnType<typeof readShipped> | undefined;

/** Read once for all bots of a test file: that takes seconds, and nobody changes what is shipped. */
export const openShipped = () => (shipped ??= readShipped());

let quiet: ReturnType<typeof makeQuiet> | undefined;

/** The same without what comes unasked by the calendar: no article is due for a check, either. Made once, too. */
const openQuiet = () => (quiet ??= makeQuiet());

async function makeQuiet() {
  const { knowledge, answer } = await openShipped();
  const articles = knowledge.articles.map((article) => ({ ...article, reviewBy: "2099-12" }));
  return { knowledge: { ...knowledge, articles, tips: [], season: [] }, answer };
}

async function readShipped() {
  const knowledge = await requireKnowledge("knowledge");
  return { knowledge, answer: createAnswerQuestion(knowledge) };
}

let road: Promise<string> | undefined;

/** An empty database that knows the shipped road already: at each start a bot writes it down where it is new. */
async function copyWithRoad(path: string): Promise<void> {
  road ??= openShipped().then(({ knowledge }) =>
    migrate((store) =>
      store.transact(({ playbook }) =>
        playbook.keepVersions(stepsOfAll(knowledge.playbook), new Date("2026-12-01T00:00:00Z")),
      ),
    ),
  );
  await copyFile(await road, path);
}

/** No test waits until it may say more, unless it asks for that. */
const unhurried = { burst: 1_000, perSecond: 1_000 };

/** Officers of a test village, unless the test names others. */
export const officerIds = [9_001];

export async function openBot(
  telegram: TestTelegram,
  { env = {}, databaseUrl, speaksFirst = false, rested, ...options }: TestBotOptions = {},
): Promise<TestBot> {
  const isShipped = env["KNOWLEDGE_DIR"] === undefined;
  const known = isShipped ? { known: speaksFirst ? await openShipped() : await openQuiet() } : {};
  const copyRested = rested && ((path: string) => writeFile(path, rested));
  const { path: database, remove } = await emptyDatabase(
    copyRested ?? (isShipped ? copyWithRoad : undefined),
  );
  const lines: Record<string, unknown>[] = [];
  const log = createLog("info", {
    write(line) {
      const said = JSON.parse(line) as Record<string, unknown>;
      lines.push(said);
      // A test that misses what this would have done says nothing of why.
      if (said["event"] === "work-failed") process.stderr.write(line);
    },
  });
  const config = parseConfig({
    BOT_TOKEN: telegram.sandbox.token,
    TELEGRAM_API_ROOT: telegram.sandbox.url,
    ADMIN_IDS: officerIds.join(","),
    DATABASE_URL: databaseUrl ?? `sqlite:${database}`,
    PORT: "0",
    // No test waits for its turn among many, unless it asks for that.
    BROADCAST_PER_SECOND: "1000",
    ...env,
  });
  let store: Store | undefined;
  async function start(sweepAtStart = true): Promise<App> {
    // As the program does. It closes what it works on.
    store = options.store ?? (await openStore(config.DATABASE_URL, { full: fullLog(log) }));
    return startApp({
      ...known,
      sweepAtStart,
      pace: { chatBurst: 1_000, chatPerSecond: 1_000, groupBurst: 1_000, groupPerSecond: 1_000 },
      limiter: unhurried,
      groupLimit: unhurried,
      strangers: { each: unhurried, all: unhurried },
      polling: { pollS: 5 },
      workEveryMs: 20,
      // Nobody waits whether more is said, unless the test asks for that.
      burstMs: 0,
      cutMs: 0,
      draw: createDraw({
        paint: paintInKeptThread,
        failed: (error) => log.warn({ err: error }, "picture-not-drawn"),
      }),
      ...options,
      store,
      log,
      config: { ...config, BOT_TOKEN: telegram.sandbox.token },
    });
  }
  let app: App | undefined = await start(rested === undefined).catch(async (error: unknown) => {
    await remove();
    throw error;
  });

  async function stop(): Promise<void> {
    store = undefined;
    await app?.stop();
    app = undefined;
  }

  return {
    database,
    lines,
    store: () => store,
    url: () => `http://127.0.0.1:${app?.port}`,
    hurry: () => app?.hurry(),
    async restart() {
      await stop();
      app = await start();
    },
    stop,
    async close() {
      await stop();
      await remove();
    },
  };
}
