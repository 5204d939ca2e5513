/**
 * What one process does alone, beside its work: it asks Telegram for updates, starts the clock of what comes again,
 * and sends what nobody asked for this minute. Part of the entry points: app.ts begins it and ends it.
 */
import type { Update } from "@grammyjs/types";
import type { AppOptions } from "./app-options.ts";
import { syncCommands } from "./bot/commands.ts";
import { type Line, openWebhook } from "./bot/delivery/connect.ts";
import { createPoller, type KeepOfGroup, type Poller } from "./bot/delivery/receive.ts";
import {
  createWebhookWatch,
  type WebhookFigures,
  type WebhookWatch,
} from "./bot/delivery/webhook.ts";
import { reachableOfficers } from "./bot/officers.ts";
import type { Phrasebook } from "./bot/phrasebook.ts";
import type { createBroadcastSender } from "./subjects/broadcasts/index.ts";
import type { Store } from "./subjects/open-store.ts";
import type { WorkKind } from "./bot/due.ts";

export interface LeadDeps {
  readonly options: AppOptions;
  readonly store: Store;
  readonly phrasebook: Phrasebook;
  readonly clock: () => Date;
  readonly line: Line;
  /** For calls that take no longer than usual. */
  readonly api: ReturnType<Line["createApi"]>;
  readonly keepOfGroup: KeepOfGroup;
  readonly webhookSecret: string;
  readonly broadcastSender: ReturnType<typeof createBroadcastSender>;
  /** Kinds of work that come again of themselves. */
  readonly recurring: () => readonly WorkKind[];
  /** Updates of these people are being stored; or were, and then they are given. */
  readonly wake: (people: readonly number[], stored?: readonly Update[]) => void;
}

export interface Lead {
  /** Whether this process leads. */
  isOn(): boolean;
  /** Time since Telegram last answered the poller, or was first asked; `undefined` where this process does not poll. */
  silentMs(): number | undefined;
  /** What Telegram says of the webhook; `undefined` where this process does not ask. */
  webhook(): WebhookFigures | undefined;
  begin(over: AbortSignal): Promise<void>;
  standDown(withinMs: number): Promise<void>;
}

export function createLead(deps: LeadDeps): Lead {
  const { options, store, clock, line, api, broadcastSender } = deps;
  const { config, log } = options;
  const pollS = options.polling?.pollS ?? 25;
  let isOn = false;
  let poller: Poller | undefined;
  let watch: WebhookWatch | undefined;
  let toldCommands: Promise<void> | undefined;

  async function connect(over: AbortSignal): Promise<void> {
    const quietly = (error: unknown) => log.warn({ err: error }, "telegram-not-told");
    toldCommands ??= store
      .transact((records) => reachableOfficers(records, config.ADMIN_IDS))
      .then((officers) => syncCommands(api, deps.phrasebook, officers))
      .catch(quietly);
    if (config.PUBLIC_URL !== undefined) {
      const url = `${config.PUBLIC_URL}/telegram`;
      await openWebhook({ api, log, stopping: over }, { url, secret: deps.webhookSecret });
      log.info({}, "webhook-set");
      watch = createWebhookWatch({ api, log, clock, url, everyMs: options.webhookEveryMs });
      void watch.run(over);
      return;
    }
    await api.deleteWebhook().catch(quietly);
    poller = createPoller({
      api: line.createApi(pollS + 20),
      store: store.turns,
      log,
      clock,
      keepOfGroup: deps.keepOfGroup,
      came: deps.wake,
      probe: options.probe,
      pollS,
      ...(options.polling?.silentAfterMs === undefined
        ? {}
        : { silentAfterMs: options.polling.silentAfterMs }),
    });
    if (over.aborted) return;
    poller.start();
    log.info({}, "polling-started");
  }

  return {
    isOn: () => isOn,
    silentMs: () => poller?.silentMs(),
    webhook: () => watch?.figures(),
    async begin(over) {
      if (options.sweepAtStart !== false) {
        await store.transact(async ({ work }) => {
          for (const kind of deps.recurring()) {
            await work.schedule({ id: kind, kind, payload: {}, dueAt: clock() });
          }
        });
      }
      isOn = true;
      await broadcastSender.start();
      await connect(over);
    },
    async standDown(withinMs) {
      isOn = false;
      await poller?.stop();
      poller = undefined;
      watch = undefined;
      await broadcastSender.stop(withinMs);
    },
  };
}
