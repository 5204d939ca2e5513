/**
 * The app: opens the rooms, wires them, starts and stops them in order.
 *
 * Nothing happens on import; `startApp` opens and begins, `stop` ends what is in hand within ten
 * seconds. Nothing depends on a clean stop: the inbox holds what was not handled.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { Update } from "@grammyjs/types";
import type { AppOptions } from "./app-options.ts";
import { besideDatabase } from "./config.ts";
import { termsOfPhrasings } from "./subjects/answers/index.ts";
import { localDay } from "./bot/local-time.ts";
import { botPhrasebook } from "./bot/phrasebook.ts";
import { openKept, requireKnowledge } from "./knowledge/prepared/prepared.ts";
import { watchFolder } from "./knowledge/prepared/renewal.ts";
import { openStore } from "./subjects/open-store.ts";
import { createReading } from "./subjects/figures/index.ts";
import { keepOfGroup } from "./subjects/groups/index.ts";
import { openMentor } from "./mentor.ts";
import { introduce, openLine, webhookSecret } from "./bot/delivery/connect.ts";
import { fullLog, hold, leadLog, workLog } from "./bot/delivery/holding.ts";
import { openHttp } from "./http.ts";
import { createLead } from "./lead.ts";
import { createSending } from "./sending.ts";
import { createMetrics } from "./web/metrics.ts";
import { watchLoop } from "./watch.ts";
import { createWork, updatesWait } from "./work.ts";

export interface App {
  /** The port of health, metrics and webhook. */
  readonly port: number;
  /** Rejects when the bot cannot go on: a token that Telegram refuses. */
  readonly ended: Promise<void>;
  /** Looks at once for what is due: for whoever moves the clock. */
  hurry(): void;
  stop(): Promise<void>;
}

/** Most supervisors kill after ten seconds; one is for closing. */
const graceMs = 9_000;
/** Of what was in hand when the database was lost nothing can end there; a call to Telegram may, and be noted. */
const lostGraceMs = 2_000;
/** How often a process asks whether it is still among those that work, and whether it leads. */
const usualAskEveryMs = 2_000;
/** How often it tells the others what it sent. */
const tellEveryMs = 1_000;

/** Said to the other processes by the one that has the edited folder. */
const knowledgeIsNew = "knowledge";

/**
 * Opens everything and begins to work.
 *
 * @throws {MentorError} `knowledge-invalid`, `database-busy`, `database-newer`
 */
export async function startApp(options: AppOptions): Promise<App> {
  const { config, log } = options;
  const keptElsewhere = besideDatabase(config);
  const { KNOWLEDGE_DIR: dir } = config;
  let knowledge =
    options.known?.knowledge ??
    (await openKept(dir, keptElsewhere)) ??
    (await requireKnowledge(dir, undefined, keptElsewhere));
  const store = options.store ?? (await openStore(config.DATABASE_URL, { full: fullLog(log) }));
  const clock = options.clock ?? store.now;
  const phrasebook = botPhrasebook();

  const line = options.line ?? openLine(config.TELEGRAM_API_ROOT, config.BOT_TOKEN);
  const api = line.createApi(options.callTimeoutS ?? 20);

  const metrics = createMetrics({
    queued: () => store.sending.countQueued(),
    pollSilentSeconds: () => silentSeconds(),
    webhook: () => leading.webhook(),
    modelToday() {
      const today = localDay(clock(), config.TIME_ZONE);
      return store.transact(({ modelUse }) => modelUse.between(today, today));
    },
  });

  const { sender, broadcastSender, pace, outage } = createSending({
    options,
    store,
    clock,
    phrasebook,
    api,
    metrics,
    leads: () => leading.isOn(),
  });

  // A token begins with it: known before Telegram answers.
  const botId = Number.parseInt(config.BOT_TOKEN, 10);
  const keep = (update: Update) => keepOfGroup(update, botId);
  const secret = config.WEBHOOK_SECRET ?? webhookSecret(config.BOT_TOKEN);
  const stopping = new AbortController();
  const web: Awaited<ReturnType<typeof openHttp>> = await openHttp({
    options,
    playbook: () => knowledge.playbook,
    store,
    clock,
    phrasebook,
    metrics,
    sender,
    work: () => work,
    keepOfGroup: keep,
    webhookSecret: secret,
    silentSeconds: () => silentSeconds(),
    stopping: stopping.signal,
  }).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });

  const known = () => termsOfPhrasings(knowledge.answering.search);

  const usualReading = createReading(store.readApart, {
    clock,
    timeZone: config.TIME_ZONE,
    steps: () =>
      knowledge.playbook.steps.filter(({ number }) => number !== null).map(({ id }) => id),
    known,
    keptMs: options.figuresKeptMs,
    failed: (error) => log.warn({ err: error }, "reading-failed"),
  });
  const reading = options.reading?.(usualReading) ?? usualReading;

  /** Since when Telegram is asked who this bot is: the poller begins only then. */
  let askingSince: number | undefined;
  const silentSeconds = () => {
    const ms = askingSince === undefined ? leading.silentMs() : performance.now() - askingSince;
    return ms === undefined ? undefined : ms / 1_000;
  };

  const work = createWork({ options, knowledge: () => knowledge, store, clock, sender, make });
  const leading = createLead({
    options,
    store,
    phrasebook,
    clock,
    line,
    api,
    keepOfGroup: keep,
    webhookSecret: secret,
    broadcastSender,
    recurring: () => work.mentor()?.work.recurring ?? [],
    wake: work.wake,
  });

  let me: Awaited<ReturnType<typeof introduce>>;
  async function make(over: AbortSignal) {
    askingSince = performance.now();
    me ??= await introduce({ api, log, stopping: over });
    askingSince = undefined;
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
      hurry: () => work.hurry(),
      deskBase: config.PUBLIC_URL ?? `http://127.0.0.1:${web.port}`,
    });
  }

  // A bot that was given its knowledge has no folder.
  const renewal =
    options.known === undefined
      ? watchFolder({
          dir,
          keptElsewhere,
          log,
          has: knowledge.of,
          looksFirst: () => leading.isOn(),
          async renew(edited) {
            knowledge = edited;
            await work.renew(stopping.signal);
          },
          tell: () => store.tell(knowledgeIsNew),
          everyMs: options.knowledgeEveryMs,
        })
      : undefined;

  store.hear((words) => {
    if (words === updatesWait) work.wake([]);
    else if (words === knowledgeIsNew) renewal?.told();
    else pace.hear(words);
  });
  const telling = setInterval(pace.tellSent, tellEveryMs).unref();
  const unwatch = watchLoop(log);

  const usual = {
    isTrouble: store.turns.isTrouble,
    everyMs: options.leadEveryMs ?? usualAskEveryMs,
  };
  const ended = hold({
    ...usual,
    log: workLog(log),
    stopping: stopping.signal,
    ask: work.join,
    async begin(over) {
      await work.begin(over);
      const lead = { ask: store.lead, begin: leading.begin, stopping: over };
      const standDown = () => leading.standDown(lostGraceMs);
      const told = leadLog(log);
      await hold({ ...usual, ...lead, log: told, standDown });
      if (leading.isOn() && !stopping.signal.aborted) told.over();
    },
    standDown: () => standDown(lostGraceMs),
  });
  ended.catch((error: unknown) => log.fatal({ err: error }, "start-failed"));

  async function standDown(withinMs: number): Promise<void> {
    const until = performance.now() + withinMs;
    const leftMs = () => Math.max(0, until - performance.now());
    await Promise.all([leading.standDown(leftMs()), work.standDown(leftMs())]);
  }

  return {
    port: web.port,
    ended,
    hurry() {
      work.hurry();
      broadcastSender.wake();
    },
    async stop() {
      stopping.abort();
      renewal?.stop();
      outage.stop();
      const until = performance.now() + graceMs;
      const leftMs = () => Math.max(0, until - performance.now());
      await Promise.race([Promise.allSettled([ended]), sleep(leftMs(), undefined, { ref: false })]);
      await standDown(leftMs());
      await work.stop(leftMs());
      clearInterval(telling);
      await web.stop();
      await store.close();
      line.close();
      unwatch();
      log.info({}, "app-stopped");
    },
  };
}
