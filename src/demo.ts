/**
 * The sandbox as an entry point: a Bot API server of our own on loopback, the bot beside it, and a
 * chat page in the browser. Nothing leaves the machine; no key, no account.
 *
 * The bot meets the sandbox over HTTP, as it meets Telegram. Its officer is the sandbox's officer,
 * whatever `ADMIN_IDS` says; its databases are its own.
 */
import { readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { AppOptions } from "./app-options.ts";
import { startApp, type App } from "./app.ts";
import type { Config } from "./config.ts";
import { requireKnowledge } from "./knowledge/prepared/prepared.ts";
import type { Log } from "./log.ts";
import { openSandbox, type Filling } from "./sandbox/sandbox.ts";
import { createAnswerQuestion } from "./subjects/answers/index.ts";
import { openStore, type Store } from "./subjects/open-store.ts";
import { fillVillage } from "./village/fill.ts";
import { mentorId, officerId, phoneOfThree, sellerId, villagers } from "./village/people.ts";
import { createWhy } from "./why.ts";

/** One person plays everybody. */
const demoRate = { burst: 30, perSecond: 1 };
/** A drawing: nobody's parcel. */
const parcel = new URL("./village/parcel.png", import.meta.url);

type Known = NonNullable<AppOptions["known"]>;

export async function startDemo(
  config: Config,
  log: Log,
  /** As in `AppOptions`: tests start many bots on one folder, and let weeks go by. */
  given: Pick<AppOptions, "known" | "clock"> = {},
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const database = databasePath(config.DATABASE_URL);
  let app: App | undefined;
  let store: Store | undefined;
  let known: Known = given.known ?? (await readKnown());
  let why = createWhy(known.knowledge, () => store);

  async function readKnown(): Promise<Known> {
    const knowledge = await requireKnowledge(config.KNOWLEDGE_DIR);
    return { knowledge, answer: createAnswerQuestion(knowledge) };
  }

  let last: Promise<unknown> = Promise.resolve();
  /** One after the other: two windows may press at once, and two bots would fight over updates. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  }

  async function stopBot(): Promise<void> {
    await app?.stop();
    app = undefined;
    store = undefined;
  }

  async function startBot(): Promise<void> {
    store = await openStore(`sqlite:${database}`);
    app = await startApp(options(store));
  }

  /** A bot that could not start, over a slip in the knowledge files, may be tried again. */
  async function restart(): Promise<void> {
    await stopBot();
    known = given.known ?? (await readKnown());
    why = createWhy(known.knowledge, () => store);
    await startBot();
  }

  async function startOver(empty: () => void): Promise<void> {
    await stopBot();
    if (database !== ":memory:") {
      for (const end of ["", "-wal", "-shm", "-journal"]) await rm(database + end, { force: true });
    }
    empty();
    await startBot();
  }

  async function fill(addPhoto: (bytes: Uint8Array) => string): Promise<Filling> {
    const picture = await readFile(parcel);
    const deps = { ...known, timeZone: config.TIME_ZONE, sendParcel: () => addPhoto(picture) };
    const now = given.clock?.() ?? new Date();
    const isNew = await store?.transact((records) => fillVillage(deps, records, now));
    if (isNew === undefined) throw new Error("the bot is off");
    return {
      isNew,
      people: villagers
        .filter(({ telegramId }) => telegramId > officerId)
        .filter(({ telegramId }) => !phoneOfThree.others.some((each) => each === telegramId))
        .map(({ telegramId, firstName, language }) => ({
          id: telegramId,
          firstName,
          languageCode: language === "zh" ? "zh-hans" : "en",
        })),
      // So that each of the three has something to show at once.
      says: [
        { person: sellerId, texts: ["/start", "/orders"] },
        { person: mentorId, texts: ["/start", "/review"] },
        { person: officerId, texts: ["/start", "/stats"] },
      ],
    };
  }

  const sandbox = await openSandbox({
    database: database === ":memory:" ? ":memory:" : join(dirname(database), "sandbox.db"),
    port: config.PORT,
    forwardTo: () => (app === undefined ? undefined : `http://127.0.0.1:${app.port}`),
    onRestart: () => inTurn(restart),
    onReset: (empty) => inTurn(() => startOver(empty)),
    onFill: (addPhoto) => inTurn(() => fill(addPhoto)),
    onWhy: (chat, messageId) => why.of(chat, messageId),
  });

  function options(opened: Store): AppOptions {
    return {
      known,
      log,
      clock: given.clock ?? opened.now,
      store: opened,
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
      routed: (rule, update) => why.routed(rule, update),
      // What somebody did a moment ago is counted: there are few people, and one of them looks.
      figuresKeptMs: 0,
      // A person at two windows is quicker than anybody on a phone.
      pace: { chatBurst: 30, chatPerSecond: 10, groupBurst: 30, groupPerSecond: 10 },
      groupLimit: demoRate,
    };
  }

  await startBot().catch(async (failure: unknown) => {
    await sandbox.stop();
    throw failure;
  });
  return {
    url: sandbox.url,
    async stop() {
      await last;
      await stopBot();
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
