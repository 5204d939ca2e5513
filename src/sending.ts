/**
 * What goes out to Telegram: replies and notices by one sender, broadcasts by another. Both keep one pace, and both
 * wait while Telegram cannot be reached. Part of the entry points: app.ts begins it and ends it.
 */
import { createDraw } from "./charts/draw.ts";
import type { AppOptions } from "./app-options.ts";
import { createBulkRate } from "./bot/delivery/bulk-rate.ts";
import type { Line } from "./bot/delivery/connect.ts";
import { createOutage, type Outage } from "./bot/delivery/outage.ts";
import { createPace } from "./bot/delivery/pace.ts";
import { createSender, type Sender } from "./bot/delivery/sender.ts";
import { createSharedPace, type SharedPace } from "./bot/delivery/shared-pace.ts";
import type { Phrasebook } from "./bot/phrasebook.ts";
import { createBroadcastSender } from "./subjects/broadcasts/index.ts";
import type { Store } from "./subjects/open-store.ts";
import type { Metrics } from "./web/metrics.ts";

export interface SendingDeps {
  readonly options: AppOptions;
  readonly store: Store;
  readonly clock: () => Date;
  readonly phrasebook: Phrasebook;
  readonly api: ReturnType<Line["createApi"]>;
  readonly metrics: Metrics;
  /** Whether this process leads: one alone sends what nobody asked for this minute. */
  readonly leads: () => boolean;
}

/** What goes out, begun and ended by whoever works or leads (work.ts, lead.ts). */
export interface Sending {
  readonly sender: Sender;
  readonly broadcastSender: ReturnType<typeof createBroadcastSender>;
  readonly pace: SharedPace;
  readonly outage: Outage;
}

export function createSending(deps: SendingDeps): Sending {
  const { options, store, clock, api, metrics } = deps;
  const { config, log, probe } = options;
  const bulk = createBulkRate(config.BROADCAST_PER_SECOND);
  const shared = createSharedPace(createPace(options.pace), bulk, store.tell);
  const { pace } = shared;
  const outage = createOutage({ api, log, over: () => sender.wake() });
  const count = (state: string) => metrics.messages.inc({ state });

  const sender = createSender({
    api,
    store: store.sending,
    log,
    clock,
    probe,
    count,
    draw:
      options.draw ??
      createDraw({ failed: (error) => log.warn({ err: error }, "picture-not-drawn") }),
    pace,
    bulk,
    sendsUnasked: deps.leads,
    outage,
  });
  const broadcastSender = createBroadcastSender({
    api,
    store: store.broadcasts,
    transact: store.transact,
    phrasebook: deps.phrasebook,
    log,
    clock,
    pace,
    bulk,
    outage,
    timeZone: config.TIME_ZONE,
    officers: new Set(config.ADMIN_IDS),
    perSecond: config.BROADCAST_PER_SECOND,
    told: () => sender.wake(),
    probe,
    count,
  });
  return { sender, broadcastSender, pace: shared, outage };
}
