/**
 * Is Telegram there at all? A call whose end nobody knows may be one message's fault, or how an outage begins.
 *
 * Only its chat waits, until Telegram has answered anybody since; it is asked at once, by a call that changes
 * nothing. Where that comes to nothing too, or a second call before any answer, nothing more is sent until Telegram
 * answers. So the one repeat that a message has is not spent while Telegram is away, an outage of an hour costs as
 * little as one of a second, and a call that is lost by chance stops nobody else.
 */
import { GrammyError, type Api } from "grammy";
import type { Log } from "../../log.ts";
import { createBell } from "./bell.ts";

export interface Outage {
  /** Nothing is sent. */
  isOn(): boolean;
  /** Chats to which nothing is sent until Telegram has answered. */
  doubtful(): readonly number[];
  /** A send came to nothing, and it may be more than this message's fault. */
  lost(chat: number): void;
  /** Telegram answered, whatever it said. */
  answered(): void;
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
  const bell = createBell();
  const chats = new Set<number>();
  let isOn = false;
  let isLooking = false;
  let stopped = false;
  let asking: AbortController | undefined;

  async function look(): Promise<void> {
    isLooking = true;
    for (let tries = 0; chats.size > 0 && !stopped; tries += 1) {
      if (await isAnswered(tries)) break;
      await bell.rest(Math.min(longestRestMs, firstRestMs * 2 ** Math.min(tries, 6)));
    }
    isLooking = false;
  }

  async function isAnswered(tries: number): Promise<boolean> {
    const ended = new AbortController();
    const timer = setTimeout(() => ended.abort(), answerMs);
    asking = ended;
    try {
      await api.getMe(ended.signal as never);
    } catch (error) {
      if (!isThere(error)) {
        // Unless another call was answered meanwhile.
        isOn = chats.size > 0;
        if (isOn && !stopped) log.warn({ tries: tries + 1, err: error }, "telegram-away");
        return false;
      }
    } finally {
      clearTimeout(timer);
    }
    answered();
    return true;
  }

  function answered(): void {
    if (chats.size === 0) return;
    chats.clear();
    isOn = false;
    bell.ring();
    over?.();
  }

  return {
    isOn: () => isOn,
    doubtful: () => [...chats],
    lost(chat) {
      isOn ||= chats.size > 0;
      chats.add(chat);
      if (!isLooking) void look();
    },
    answered,
    stop() {
      stopped = true;
      asking?.abort();
      bell.ring();
    },
  };
}

/** It answered as itself; a token that it does not know (401, 404) is as good as no answer. */
function isThere(error: unknown): boolean {
  if (!(error instanceof GrammyError)) return false;
  const { error_code: code } = error;
  return code >= 400 && code < 500 && code !== 401 && code !== 404;
}
