/** Figures for whoever watches the machine, in Prometheus' text form. No person in them. */
import { collectDefaultMetrics, Counter, Gauge, Registry } from "prom-client";

export interface Metrics {
  readonly registry: Registry;
  readonly messages: Counter<"state">;
  readonly answers: Counter<"outcome">;
  readonly written: Counter<"outcome">;
  readonly measured: Counter<"outcome">;
}

export function createMetrics(gauges: {
  /** Messages that wait to be sent. */
  queued: () => Promise<number>;
  /** Seconds since Telegram last answered the poller; `undefined` with a webhook. */
  pollSilentSeconds: () => number | undefined;
  /** What Telegram says of the webhook; `undefined` where this process does not ask: then there is no figure. */
  webhook: () =>
    | {
        readonly pending: number;
        readonly errorAgeS: number | undefined;
        readonly isElsewhere: boolean;
      }
    | undefined;
  /** What models were used for since midnight; cost in millionths of a dollar. */
  modelToday: () => Promise<{ readonly calls: number; readonly cost: number }>;
}): Metrics {
  const own = new Registry();
  const registers = [own];
  void new Gauge({
    name: "first_mover_messages_queued",
    help: "Messages that wait to be sent",
    registers,
    async collect() {
      this.set(await gauges.queued());
    },
  });
  void new Gauge({
    name: "first_mover_poll_silent_seconds",
    help: "Seconds since Telegram last answered the poller",
    registers,
    collect() {
      this.set(gauges.pollSilentSeconds() ?? 0);
    },
  });
  void new Gauge({
    name: "first_mover_webhook_pending_updates",
    help: "Updates that wait at Telegram for the webhook",
    registers,
    collect() {
      setOrRemove(this, gauges.webhook()?.pending);
    },
  });
  void new Gauge({
    name: "first_mover_webhook_error_age_seconds",
    help: "Seconds since Telegram last could not deliver to the webhook",
    registers,
    collect() {
      setOrRemove(this, gauges.webhook()?.errorAgeS);
    },
  });
  void new Gauge({
    name: "first_mover_webhook_elsewhere",
    help: "1 where Telegram sends updates to another address, or to none",
    registers,
    collect() {
      const isElsewhere = gauges.webhook()?.isElsewhere;
      setOrRemove(this, isElsewhere === undefined ? undefined : Number(isElsewhere));
    },
  });
  void new Gauge({
    name: "first_mover_model_calls_today",
    help: "Calls to the language model since midnight",
    registers,
    async collect() {
      this.set((await gauges.modelToday()).calls);
    },
  });
  void new Gauge({
    name: "first_mover_model_cost_today_usd",
    help: "What they cost, in dollars",
    registers,
    async collect() {
      this.set((await gauges.modelToday()).cost / 1e6);
    },
  });
  return {
    messages: new Counter({
      name: "first_mover_messages_total",
      help: "Messages by how their try ended",
      labelNames: ["state"],
      registers,
    }),
    answers: new Counter({
      name: "first_mover_answers_total",
      help: "Questions by outcome",
      labelNames: ["outcome"],
      registers,
    }),
    measured: new Counter({
      name: "first_mover_measured_total",
      help: "Questions and batches of articles whose meaning was measured, by outcome: fused, articles, or why words decided alone",
      labelNames: ["outcome"],
      registers,
    }),
    written: new Counter({
      name: "first_mover_written_answers_total",
      help: "Questions that a model was to answer, by outcome: written, kept, or why the article was said",
      labelNames: ["outcome"],
      registers,
    }),
    // Last: what is made above is among them.
    registry: Registry.merge([metricsOfProcess(), own]),
  };
}

/** Of several processes only the leader knows it: a nought of the others would be a figure, too. */
function setOrRemove(gauge: Gauge, value: number | undefined): void {
  if (value === undefined) gauge.remove();
  else gauge.set(value);
}

let ofProcess: Registry | undefined;

/**
 * Memory, processor and loop, once for each process and not for each bot in it: their timer of ten milliseconds
 * and their observer of the garbage collector cannot be taken off, and would hold a bot that has stopped.
 */
function metricsOfProcess(): Registry {
  if (ofProcess === undefined) {
    ofProcess = new Registry();
    collectDefaultMetrics({ register: ofProcess });
  }
  return ofProcess;
}
