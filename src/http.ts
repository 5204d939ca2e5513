/**
 * What the app answers over HTTP: health and metrics, the console, the page of a certificate, and Telegram where
 * there is a webhook. Part of the entry points: app.ts opens it and closes it. How a request travels is web/.
 */
import type { Update } from "@grammyjs/types";
import type { AppOptions } from "./app-options.ts";
import { incoming, type KeepOfGroup } from "./bot/delivery/receive.ts";
import type { Sender } from "./bot/delivery/sender.ts";
import type { Phrasebook } from "./bot/phrasebook.ts";
import type { Prepared } from "./knowledge/prepared/prepared.ts";
import { loadPages } from "./subjects/index.ts";
import type { Store } from "./subjects/open-store.ts";
import type { ConsoleBot } from "./web/console.tsx";
import { telegramKey } from "./web/init-data.ts";
import type { Metrics } from "./web/metrics.ts";
import { openWeb } from "./web/server.ts";
import type { Work } from "./work.ts";

export interface HttpDeps {
  readonly options: AppOptions;
  /** It may be edited while the program runs. */
  readonly playbook: () => Prepared["playbook"];
  readonly store: Store;
  readonly clock: () => Date;
  readonly phrasebook: Phrasebook;
  readonly metrics: Metrics;
  readonly sender: Sender;
  /** Asked for by requests only: it is made when the port is known. */
  readonly work: () => Work;
  readonly keepOfGroup: KeepOfGroup;
  readonly webhookSecret: string;
  /** Time since Telegram last answered; `undefined` where this process does not ask it. */
  readonly silentSeconds: () => number | undefined;
  readonly stopping: AbortSignal;
}

/** @returns the port that was taken, and how to stop */
export function openHttp(deps: HttpDeps): ReturnType<typeof openWeb> {
  const { options, store, clock, phrasebook, sender, work } = deps;
  const { config, log } = options;
  // Without a public address there is no proxy.
  const proxies =
    config.PUBLIC_URL === undefined ? "nobody" : (config.TRUSTED_PROXY ?? "this-machine");
  const strangers = { ...options.strangers, proxies } as const;

  /** From outside: refused while this program may not work on the database. */
  const transact: typeof store.transact = async (act) => {
    refuse();
    return store.transact(act);
  };
  function refuse(): void {
    const refusal = store.refusal();
    if (refusal !== undefined) throw refusal;
  }

  async function receive(update: Update): Promise<void> {
    refuse();
    const row = incoming(update, deps.keepOfGroup);
    const stored = store.turns.receive([row], clock());
    work().wake([row.person]);
    await stored;
    work().wake([row.person], [update]);
  }

  /** The bot behind the console; `undefined` until this process worked for the first time. */
  function bot(): ConsoleBot | undefined {
    const mentor = work().mentor();
    return (
      mentor && {
        visit: mentor.bot.visit,
        download: mentor.download,
        upload: mentor.upload,
        committed(isHurried) {
          sender.wake();
          if (isHurried) work().hurry();
        },
      }
    );
  }

  let charts: typeof import("./charts/for-page.ts") | undefined;
  return openWeb({
    host: config.HOST,
    port: config.PORT,
    log,
    metrics: deps.metrics,
    metricsToken: config.METRICS_TOKEN,
    isWaiting: () => store.refusal() !== undefined,
    async health() {
      await store.ping();
      const seconds = deps.silentSeconds();
      return seconds === undefined ? {} : { telegramSilentSeconds: Math.round(seconds) };
    },
    console: {
      publicUrl: config.PUBLIC_URL,
      phrasebook,
      clock,
      transact,
      stopping: deps.stopping,
      inspect: transact,
      strangers,
      keys: { token: config.BOT_TOKEN, telegramKey: options.telegramKey ?? telegramKey },
      drawSvg: (chart) => charts!.svgForPage(chart),
      async load() {
        [charts] = await Promise.all([import("./charts/for-page.ts"), loadPages()]);
      },
      bot,
    },
    verify: {
      publicUrl: config.PUBLIC_URL,
      phrasebook,
      get playbook() {
        return deps.playbook();
      },
      inspect: transact,
      strangers,
    },
    webhook:
      config.PUBLIC_URL === undefined
        ? undefined
        : { secret: deps.webhookSecret, receive: (update) => receive(update as Update) },
  });
}
