/**
 * Is Telegram there at all? After a call whose end nobody knows, nothing more is sent until a
 * call that changes nothing went through.
 *
 * So the one repeat that a message has is not spent while Telegram is away, and an outage of an hour costs
 * as little as one of a second. A fault that is one message's alone costs everybody one such call.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { GrammyError, type Api } from "grammy";
import type { Log } from "../../log.ts";

export interface Outage {
  isOn(): boolean;
  /** A send came to nothing, and it may be more than this message's fault. */
  suspect(): void;
  /** Looks no more. */
  stop(): void;
}

/** Telegram answers in a tenth of a second; a call that changes nothing need not be waited for longer. */
const answerMs = 5_000;
const firstRestMs = 250;
const longestRestMs = 10_000;

export interface OutageDeps {
  readonly api: Api;
  readonly log: Log;
  /** Called when it is over: whoever sends need not wait until it looks again. */
  readonly over?: (() => void) | undefined;
}

export function createOutage({ api, log, over }: OutageDeps): Outage {
  const ended = new AbortController();
  let isOn = false;

  async function look(): Promise<void> {
    for (let tries = 0; !ended.signal.aborted; tries += 1) {
      try {
        await api.getMe(AbortSignal.any([ended.signal, AbortSignal.timeout(answerMs)]) as never);
        break;
      } catch (error) {
        if (isThere(error) || ended.signal.aborted) break;
        log.warn({ tries: tries + 1, err: error }, "telegram-away");
      }
      const restMs = Math.min(longestRestMs, firstRestMs * 2 ** Math.min(tries, 6));
      // It takes its listener away again: an outage has many rests.
      await sleep(restMs, undefined, { signal: ended.signal }).catch(() => undefined);
    }
    isOn = false;
    over?.();
  }

  return {
    isOn: () => isOn,
    suspect() {
      if (isOn || ended.signal.aborted) return;
      isOn = true;
      void look();
    },
    stop: () => ended.abort(),
  };
}

/** It answered as itself; a token that it does not know (401, 404) is as good as no answer. */
function isThere(error: unknown): boolean {
  if (!(error instanceof GrammyError)) return false;
  const { error_code: code } = error;
  return code >= 400 && code < 500 && code !== 401 && code !== 404;
}
