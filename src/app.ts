/**
 * The app: opens the rooms, wires them, starts and stops them in order.
 *
 * Nothing happens on import; `startApp` opens and begins, `stop` ends what is in hand within ten
 * seconds. Nothing depends on a clean stop: the inbox holds what was not handled.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { Update } from "@grammyjs/types";
import { createDraw } from "./charts/draw.ts";
import type { AppOptions } from "./app-options.ts";
import { termsOfPhrasings } from "./subjects/answers/index.ts";
import { localDay } from "./bot/local-time.ts";
import { botPhrasebook } from "./bot/phrasebook.ts";
import { requireKnowledge } from "./knowledge/prepared/prepared.ts";
import { loadPages } from "./subjects/index.ts";
import { openStore } from "./subjects/open-store.ts";
import { createReading } from "./subjects/figures/index.ts";
import { stepsOfAll } from "./subjects/playbook/index.ts";
import { keepOfGroup } from "./subjects/groups/index.ts";
import { openMentor } from "./mentor.ts";
import { createBulkRate } from "./bot/delivery/bulk-rate.ts";
import { syncCommands } from "./bot/commands.ts";
import { reachableOfficers } from "./bot/officers.ts";
import { introduce, openLine, openWebhook, webhookSecret } from "./bot/delivery/connect.ts";
import { lead } from "./bot/delivery/leading.ts";
import { createLanes } from "./bot/delivery/lane.ts";
import { createLimiter } from "./bot/delivery/limiter.ts";
import { createPoller, incoming, type Poller } from "./bot/delivery/receive.ts";
import { createOutage } from "./bot/delivery/outage.ts";
import { createPace } from "./bot/delivery/pace.ts";
import { createBroadcastSender } from "./subjects/broadcasts/index.ts";
import { createSender } from "./bot/delivery/sender.ts";
import type { ConsoleBot } from "./web/console.tsx";
import { telegramKey } from "./web/init-data.ts";
import { createMetrics } from "./web/metrics.ts";
import { openWeb } from "./web/server.ts";
import { watchLoop } from "./watch.ts";
import { createWorker } from "./bot/delivery/worker.ts";

export interface App {
  /** The port of health, metrics and webhook. */
  readonly port: number;
  /** Rejects when the bot cannot go on: a token that Telegram refuses. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** Most supervisors kill after ten seconds; one is for closing. */
const graceMs = 9_000;
/** How often a process asks whether it may lead, or still does. */
const usualLeadEveryMs = 2_000;

/**
 * Opens everything and begins to work.
 *
 * @throws {MentorError} `knowledge-invalid`, `database-busy`, `database-newer`
 */
export async function startApp(options: AppOptions): Promise<App> {
  const { config, log } = options;
  const clock = options.clock ?? (() => new Date());
  const knowledge = options.known?.knowledge ?? (await requireKnowledge(config.KNOWLEDGE_DIR));
  const store = options.store ?? (await openStore(config.DATABASE_URL));
  const phrasebook = botPhrasebook();

  const line = openLine(config.TELEGRAM_API_ROOT, config.BOT_TOKEN);
  const pollS = options.polling?.pollS ?? 25;
  const api = line.createApi(options.callTimeoutS ?? 20);

  let poller: Poller | undefined;
  const metrics = createMetrics({
    queued: () => store.sending.countQueued(),
    pollSilentSeconds: () => {
      const silentMs = poller?.silentMs();
      return silentMs === undefined ? undefined : silentMs / 1_000;
    },
    modelToday() {
      const today = localDay(clock(), config.TIME_ZONE);
      return store.inspect(({ modelUse }) => modelUse.between(today, today));
    },
  });

  const pace = createPace(options.pace);
  const bulk = createBulkRate(config.BROADCAST_PER_SECOND);
  const outage = createOutage({ api, log });
  const sender = createSender({
    api,
    store: store.sending,
    log,
    clock,
    probe: options.probe,
    count: (state) => metrics.messages.inc({ state }),
    draw:
      options.draw ??
      createDraw({ failed: (error) => log.warn({ err: error }, "picture-not-drawn") }),
    pace,
    bulk,
    outage,
  });
  const broadcastSender = createBroadcastSender({
    api,
    store: store.broadcasts,
    transact: store.transact,
    phrasebook,
    log,
    clock,
    pace,
    bulk,
    outage,
    timeZone: config.TIME_ZONE,
    officers: new Set(config.ADMIN_IDS),
    perSecond: config.BROADCAST_PER_SECOND,
    told: () => sender.wake(),
    probe: options.probe,
    count: (state) => metrics.messages.inc({ state }),
  });

  // A token begins with it: known before Telegram answers.
  const botId = Number.parseInt(config.BOT_TOKEN, 10);
  const keep = (update: Update) => keepOfGroup(update, botId);
  const secret = config.WEBHOOK_SECRET ?? webhookSecret(config.BOT_TOKEN);
  const stopping = new AbortController();
  const connection = { api, log, stopping: stopping.signal };
  let charts: typeof import("./charts/for-page.ts") | undefined;
  const web: { readonly port: number; stop(): Promise<void> } = await openWeb({
    host: config.HOST,
    port: config.PORT,
    log,
    metrics,
    metricsToken: config.METRICS_TOKEN,
    async health() {
      await store.ping();
      const silentMs = poller?.silentMs();
      return silentMs === undefined ? {} : { telegramSilentSeconds: Math.round(silentMs / 1_000) };
    },
    console: {
      publicUrl: config.PUBLIC_URL,
      phrasebook,
      clock,
      transact: store.transact,
      stopping: stopping.signal,
      inspect: store.inspect,
      strangers: options.strangers,
      keys: { token: config.BOT_TOKEN, telegramKey: options.telegramKey ?? telegramKey },
      drawSvg: (chart) => charts!.svgForPage(chart),
      async load() {
        [charts] = await Promise.all([import("./charts/for-page.ts"), loadPages()]);
      },
      bot: (): ConsoleBot | undefined =>
        made && {
          visit: made.bot.visit,
          download: made.download,
          upload: made.upload,
          committed(isHurried) {
            sender.wake();
            if (isHurried) worker?.wake();
          },
        },
    },
    verify: {
      publicUrl: config.PUBLIC_URL,
      phrasebook,
      playbook: knowledge.playbook,
      inspect: store.inspect,
      strangers: options.strangers,
    },
    webhook:
      config.PUBLIC_URL === undefined
        ? undefined
        : {
            secret,
            async receive(update) {
              const stored = store.arrivals.receive([incoming(update as Update, keep)], clock());
              lanes?.wake();
              await stored;
              lanes?.wake([update as Update]);
            },
          },
  }).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });

  const known = () => termsOfPhrasings(knowledge.articles);

  const usualReading = createReading(store.readApart, {
    clock,
    timeZone: config.TIME_ZONE,
    steps: knowledge.playbook.steps.filter(({ number }) => number !== null).map(({ id }) => id),
    known,
    keptMs: options.figuresKeptMs,
    failed: (error) => log.warn({ err: error }, "reading-failed"),
  });
  const reading = options.reading?.(usualReading) ?? usualReading;

  /** How fast a person may send is remembered while the process lives, whoever leads meanwhile. */
  const waitMs = createLimiter(options.limiter).take;
  let lanes: ReturnType<typeof createLanes> | undefined;
  let worker: ReturnType<typeof createWorker> | undefined;
  let measuring: Promise<void> | undefined;
  let toldCommands: Promise<void> | undefined;

  async function begin(): Promise<void> {
    await sender.start();
    made ??= await make();
    if (made === undefined) return;
    const { bot } = made;
    await store.transact(({ playbook }) =>
      playbook.keepVersions(stepsOfAll(knowledge.playbook), clock()),
    );
    lanes = createLanes({
      store: store.turns,
      log,
      clock,
      handle: bot.handle,
      apologise: bot.apologise,
      waitMs,
      reassure: bot.reassure,
      committing: () => sender.wake(),
      committed: () => sender.wake(),
      probe: options.probe,
    });
    lanes.start();
    worker = createWorker({
      store: store.due,
      log,
      clock,
      done: () => sender.wake(),
      lookEveryMs: options.workEveryMs ?? 1_000,
      ...made.work,
    });
    for (const kind of made.work.recurring) {
      await store.transact((records) =>
        records.work.schedule({ id: kind, kind, payload: {}, dueAt: clock() }),
      );
    }
    worker.start();
    measuring ??= made.measureAll();
    await broadcastSender.start();
    await connect();
  }

  /** What works only while this process leads, until it does again. */
  async function standDown(withinMs: number): Promise<void> {
    const until = performance.now() + withinMs;
    const leftMs = () => Math.max(0, until - performance.now());
    await poller?.stop();
    poller = undefined;
    await lanes?.stop(leftMs());
    await Promise.race([worker?.stop(), sleep(leftMs(), undefined, { ref: false })]);
    await Promise.all([sender.stop(leftMs()), broadcastSender.stop(leftMs())]);
  }

  let made: Awaited<ReturnType<typeof make>>;

  /** What lives as long as the process: made when it leads for the first time. */
  async function make() {
    const me = await introduce(connection);
    if (me === undefined) return undefined;
    return openMentor({
      options,
      knowledge,
      store,
      phrasebook,
      metrics,
      api,
      reading,
      known,
      me,
      clock,
      stopping: stopping.signal,
      hurry: () => worker?.wake(),
      deskBase: config.PUBLIC_URL ?? `http://127.0.0.1:${web.port}`,
    });
  }

  async function connect(): Promise<void> {
    const quietly = (error: unknown) => log.warn({ err: error }, "telegram-not-told");
    toldCommands ??= store
      .transact((records) => reachableOfficers(records, config.ADMIN_IDS))
      .then((officers) => syncCommands(api, phrasebook, officers))
      .catch(quietly);
    if (config.PUBLIC_URL !== undefined) {
      const url = `${config.PUBLIC_URL}/telegram`;
      await openWebhook(connection, { url, secret });
      log.info({}, "webhook-set");
      return;
    }
    await api.deleteWebhook().catch(quietly);
    poller = createPoller({
      api: line.createApi(pollS + 20),
      store: store.turns,
      log,
      clock,
      keepOfGroup: keep,
      receiving: () => lanes?.wake(),
      received: (updates) => lanes?.wake(updates),
      probe: options.probe,
      pollS,
      ...(options.polling?.silentAfterMs === undefined
        ? {}
        : { silentAfterMs: options.polling.silentAfterMs }),
    });
    if (stopping.signal.aborted) return;
    poller.start();
    log.info({}, "polling-started");
  }

  const unwatch = watchLoop(log);
  const leading = lead({
    ask: store.lead,
    begin,
    standDown: () => standDown(graceMs),
    isTrouble: store.turns.isTrouble,
    log,
    everyMs: options.leadEveryMs ?? usualLeadEveryMs,
    stopping: stopping.signal,
  });
  leading.catch((error: unknown) => log.fatal({ err: error }, "start-failed"));

  return {
    port: web.port,
    ended: leading,
    async stop() {
      stopping.abort();
      outage.stop();
      const until = performance.now() + graceMs;
      const leftMs = () => Math.max(0, until - performance.now());
      await Promise.race([
        Promise.allSettled([leading]),
        sleep(leftMs(), undefined, { ref: false }),
      ]);
      await standDown(leftMs());
      await Promise.race([measuring, sleep(leftMs(), undefined, { ref: false })]);
      await web.stop();
      await store.close();
      line.close();
      unwatch();
      log.info({}, "app-stopped");
    },
  };
}
