/** Web room: figures for whoever watches the machine, in Prometheus' text form. No person in them. */
import { collectDefaultMetrics, Counter, Gauge, Registry } from "prom-client";

export interface Metrics {
  readonly registry: Registry;
  readonly messages: Counter<"state">;
  readonly answers: Counter<"outcome">;
}

export function createMetrics(gauges: {
  /** Messages that wait to be sent. */
  queued: () => Promise<number>;
  /** Seconds since Telegram last answered the poller; `undefined` with a webhook. */
  pollSilentSeconds: () => number | undefined;
}): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
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
  return {
    registry,
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
  };
}
