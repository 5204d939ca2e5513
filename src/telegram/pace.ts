/**
 * Telegram room: how fast messages may go out. Kept in memory: after a restart it starts afresh.
 *
 * About one message a second in a chat with short bursts, in a group twenty a minute (Telegram's FAQ);
 * after a 429 nothing goes out at all until Telegram's own time has passed.
 */

export interface Pace {
  /** Milliseconds until anything may be sent again. */
  pausedMs(): number;
  pauseAll(ms: number): void;
  /** Chats that must wait a little. */
  resting(): number[];
  spend(chat: number): void;
  fail(chat: number): void;
  delivered(chat: number): void;
}

/** At once, and how many more each second after that. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** What differs from the usual: messages a chat or a group may get at once, and how many more a second. */
export interface PaceOptions {
  readonly chatBurst?: number;
  readonly chatPerSecond?: number;
  readonly groupBurst?: number;
  readonly groupPerSecond?: number;
}

/**
 * How fast: a short burst and then one message a second in each chat; after a failure the chat
 * waits longer and longer, and after many failures in a row so does everything.
 */
export function createPace(options: PaceOptions = {}): Pace {
  const people: Rate = { burst: options.chatBurst ?? 8, perSecond: options.chatPerSecond ?? 1 };
  // Telegram allows a group twenty a minute.
  const groups: Rate = {
    burst: options.groupBurst ?? 8,
    perSecond: options.groupPerSecond ?? 0.2,
  };
  const chats = new Map<number, { tokens: number; at: number; failures: number; until: number }>();
  let pausedUntil = 0;
  let failuresInARow = 0;

  /** Telegram's ids of groups are below zero. */
  const rateOf = (chat: number): Rate => (chat < 0 ? groups : people);

  function chatOf(chat: number) {
    const now = performance.now();
    const { burst, perSecond } = rateOf(chat);
    const known = chats.get(chat) ?? { tokens: burst, at: now, failures: 0, until: 0 };
    known.tokens = Math.min(burst, known.tokens + ((now - known.at) / 1_000) * perSecond);
    known.at = now;
    chats.set(chat, known);
    return known;
  }

  return {
    pausedMs: () => Math.max(0, pausedUntil - performance.now()),
    pauseAll(ms) {
      pausedUntil = Math.max(pausedUntil, performance.now() + ms);
    },
    resting() {
      const now = performance.now();
      const waiting: number[] = [];
      for (const [chat, { tokens, at, until, failures }] of chats) {
        const { burst, perSecond } = rateOf(chat);
        const current = tokens + ((now - at) / 1_000) * perSecond;
        if (until > now || current < 1) waiting.push(chat);
        else if (failures === 0 && current >= burst) chats.delete(chat); // nothing to remember
      }
      return waiting;
    },
    spend(chat) {
      chatOf(chat).tokens -= 1;
    },
    fail(chat) {
      const known = chatOf(chat);
      known.failures += 1;
      const now = performance.now();
      known.until = now + Math.min(10_000, 500 * 2 ** Math.min(known.failures, 6));
      if (pausedUntil > now) return; // it was on its way when the pause began
      failuresInARow += 1;
      if (failuresInARow >= 8) this.pauseAll(Math.min(10_000, 250 * 2 ** (failuresInARow - 8)));
    },
    delivered(chat) {
      failuresInARow = 0;
      const known = chats.get(chat);
      if (known !== undefined) known.failures = 0;
    },
  };
}
