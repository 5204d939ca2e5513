/**
 * Sandbox: handing updates to the bot's webhook.
 *
 * In order within a queue, several queues at once, as on Telegram: messages queue by
 * chat, presses of buttons by person, so a message and a press may overtake each other.
 * A refused update is tried again, later and later, and its queue waits.
 */
import type { WaitingUpdate } from "./store/updates.ts";
import { postUpdate } from "./webhook-post.ts";
import type { World } from "./world.ts";

export interface WebhookPlan {
  readonly url: string;
  readonly secret?: string;
  /** How many queues may be on their way at once. */
  readonly maxConnections: number;
}

export interface Webhook {
  /** Whether updates may be pushed there. */
  may(url: URL): boolean;
  plan(): WebhookPlan | undefined;
  /** `undefined` goes back to polling. */
  set(plan: WebhookPlan | undefined): void;
  /** As in getWebhookInfo; empty when all is well. */
  lastError(): { last_error_date?: number; last_error_message?: string };
  /** Whether the last delivery was accepted; `undefined` before the first. */
  isWell(): boolean | undefined;
  stop(): void;
}

/** Telegram's pauses grow to about a minute. */
const LONGEST_PAUSE_MS = 60_000;

/**
 * @param may where updates may be pushed to
 * @param runMethod runs a method that the bot named in its answer.
 */
export function createWebhook(
  world: World,
  may: (url: URL) => boolean,
  runMethod: (method: string, params: Record<string, unknown>) => Promise<void>,
): Webhook {
  let plan = world.settings.find<WebhookPlan>("webhook");
  // What a former life left, such as another port of the bot.
  if (plan !== undefined && !may(new URL(plan.url))) plan = undefined;
  let error: { last_error_date?: number; last_error_message?: string } = {};
  let isWell: boolean | undefined;
  let isStopped = false;
  let isDue = false;
  let abort = new AbortController();
  /** What waits, by queue: sequence numbers, the first one being on its way. */
  const queues = new Map<string, number[]>();
  /** Queues whose first update is not on its way yet. */
  let ready: string[] = [];
  let onTheWay = 0;
  let lastSeq = 0;
  const failures = new Map<number, number>();
  const timers = new Set<NodeJS.Timeout>();

  function look(): void {
    isDue = false;
    if (plan === undefined || isStopped) return;
    for (const update of world.updates.pending(10_000, lastSeq)) {
      lastSeq = update.seq;
      const name = queueOf(update);
      const queue = queues.get(name);
      if (queue === undefined) {
        queues.set(name, [update.seq]);
        ready.push(name);
      } else {
        queue.push(update.seq);
      }
    }
    const free = Math.max(0, plan.maxConnections - onTheWay);
    for (const name of ready.splice(0, free)) void deliver(plan, name);
  }

  function lookSoon(): void {
    if (isDue) return;
    isDue = true;
    setImmediate(look);
  }

  async function deliver(to: WebhookPlan, name: string): Promise<void> {
    const seq = queues.get(name)?.[0];
    const update = seq === undefined ? undefined : world.updates.findPending(seq);
    // Too old by now, or dropped.
    if (update === undefined) {
      advance(name);
      return;
    }
    onTheWay += 1;
    world.updates.markServed([update]);
    const outcome = await postUpdate(to, update.body, abort.signal);
    // Otherwise the webhook was changed meanwhile, and all queues began anew.
    if (isStopped || plan !== to) return;
    onTheWay -= 1;
    isWell = outcome.kind === "accepted";
    if (outcome.kind === "refused") {
      tryAgain(name, update.seq, outcome);
      return;
    }
    world.updates.confirm(update.seq);
    failures.delete(update.seq);
    error = {};
    advance(name);
    if (outcome.call !== undefined) await runMethod(outcome.call.method, outcome.call.params);
  }

  /** The first of a queue is done; its next one may go. */
  function advance(name: string): void {
    const queue = queues.get(name);
    queue?.shift();
    if (queue !== undefined && queue.length > 0) ready.push(name);
    else queues.delete(name);
    lookSoon();
  }

  function tryAgain(
    name: string,
    seq: number,
    { reason, retryAfterMs }: { reason: string; retryAfterMs: number },
  ): void {
    error = { last_error_date: Math.floor(Date.now() / 1000), last_error_message: reason };
    const failed = failures.get(seq) ?? 0;
    failures.set(seq, failed + 1);
    // The first retry comes at once, as Telegram's does.
    const backOffMs = failed === 0 ? 0 : Math.min(LONGEST_PAUSE_MS, 2 ** failed * 1000);
    const timer = setTimeout(
      () => {
        timers.delete(timer);
        ready.push(name);
        look();
      },
      Math.max(backOffMs, retryAfterMs),
    );
    timers.add(timer);
    lookSoon();
  }

  const stopListening = world.updates.onPut(() => {
    if (plan !== undefined) lookSoon();
  });
  lookSoon();

  function quiet(): void {
    abort.abort();
    abort = new AbortController();
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
    queues.clear();
    ready = [];
    onTheWay = 0;
    lastSeq = 0;
    failures.clear();
  }

  return {
    may,
    plan: () => plan,
    set(next) {
      quiet();
      plan = next;
      error = {};
      isWell = undefined;
      if (next === undefined) world.settings.remove("webhook");
      else world.settings.put("webhook", next);
      lookSoon();
    },
    lastError: () => error,
    isWell: () => isWell,
    stop() {
      isStopped = true;
      stopListening();
      quiet();
    },
  };
}

const queueOf = ({ kind, person, seq }: WaitingUpdate): string =>
  person === null ? `raw ${seq}` : `${kind === "callback_query" ? "tap" : "chat"} ${person}`;
