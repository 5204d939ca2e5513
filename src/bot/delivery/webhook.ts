/**
 * What Telegram says of the webhook: whether it sends updates here, and whether they arrive. Only Telegram knows: where
 * it cannot reach the bot, the bot itself sees nothing but silence. Read here once for the leader, which asks each
 * minute, and for the doctor. It changes nothing: two servers with one token would take the webhook from each other.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { WebhookInfo } from "@grammyjs/types";
import type { Api } from "grammy";
import type { Log } from "../../log.ts";

export interface WebhookState {
  /** Where updates go: to this bot, to nobody's address, or to somebody else's. */
  readonly leads: "here" | "nowhere" | "elsewhere";
  /** Host of the address that Telegram has; empty where it has none. */
  readonly host: string;
  /** Updates that wait at Telegram. */
  readonly pending: number;
  /** When Telegram last could not deliver one, by its own clock; `undefined` since the webhook was set. */
  readonly failedAt: Date | undefined;
  /** Telegram's own words about that. */
  readonly reason: string;
}

/** @param own the address that Telegram should have; `undefined`: none */
export function readWebhook(info: Partial<WebhookInfo>, own: string | undefined): WebhookState {
  const { url = "", last_error_date: failedS = 0 } = info;
  const leads = url === own ? "here" : "elsewhere";
  return {
    leads: url === "" ? "nowhere" : leads,
    host: URL.canParse(url) ? new URL(url).host : "",
    pending: info.pending_update_count ?? 0,
    failedAt: failedS === 0 ? undefined : new Date(failedS * 1_000),
    reason: info.last_error_message ?? "",
  };
}

/** Telegram's pauses between two tries grow to two minutes, a try takes up to one, and it is asked each minute. */
const failingForMs = 300_000;
const usualAskEveryMs = 60_000;
/** After so many unanswered questions nothing is known any more. */
const forgottenAfter = 5;

export interface WebhookFigures {
  readonly pending: number;
  /** Seconds since Telegram last could not deliver. */
  readonly errorAgeS: number | undefined;
  /** Telegram sends updates to another address, or to none. */
  readonly isElsewhere: boolean;
}

export interface WebhookWatchDeps {
  readonly api: Api;
  readonly log: Log;
  readonly clock: () => Date;
  /** The address that Telegram was given. */
  readonly url: string;
  readonly everyMs?: number | undefined;
}

export interface WebhookWatch {
  /** `undefined` before the first answer, and when Telegram answered nothing for long. */
  figures(): WebhookFigures | undefined;
  /** Asks until it is over; the first time after a while, since Telegram has just been told. */
  run(over: AbortSignal): Promise<void>;
}

export function createWebhookWatch(deps: WebhookWatchDeps): WebhookWatch {
  const { api, log, clock, url, everyMs = usualAskEveryMs } = deps;
  let seen: WebhookState | undefined;
  let unanswered = 0;
  let told = "";

  const ageMs = (at: Date) => Math.max(0, clock().getTime() - at.getTime());

  /** Once for each change, not each minute. */
  function tell({ leads, host, failedAt, reason, pending }: WebhookState): void {
    const isFailing = failedAt !== undefined && ageMs(failedAt) < failingForMs;
    const now = `${leads} ${host} ${isFailing ? reason : ""}`;
    if (now === told) return;
    if (leads !== "here") log.error({ host }, "webhook-elsewhere");
    else if (isFailing) log.error({ reason, pending }, "webhook-failing");
    else if (told !== "") log.info({}, "webhook-well");
    told = now;
  }

  async function ask(over: AbortSignal): Promise<void> {
    try {
      seen = readWebhook(await api.getWebhookInfo(over as never), url);
      unanswered = 0;
      tell(seen);
    } catch (error) {
      if (over.aborted) return;
      unanswered += 1;
      if (unanswered >= forgottenAfter) seen = undefined;
      log.warn({ err: error }, "webhook-not-asked");
    }
  }

  return {
    figures: () =>
      seen && {
        pending: seen.pending,
        errorAgeS: seen.failedAt && ageMs(seen.failedAt) / 1_000,
        isElsewhere: seen.leads !== "here",
      },
    async run(over) {
      while (!over.aborted) {
        await sleep(everyMs, undefined, { signal: over, ref: false }).catch(() => undefined);
        if (!over.aborted) await ask(over);
      }
    },
  };
}
