/**
 * Telegram room: how fast messages may go out that nobody asked for this minute, all together:
 * broadcasts, tips, reminders, notices. Replies are never held, but they count: what they used is not
 * there for the rest. Only the first few each second do not: the ceiling lies below Telegram's own limit,
 * and a broadcast keeps its pace while people tap now and then.
 *
 * About thirty a second to all chats (Telegram's FAQ); after a 429 a fifth less, which comes back slowly.
 * Kept in memory: after a restart it starts afresh.
 */
export interface BulkRate {
  /**
   * How many may go now; whole messages.
   *
   * @param ahead so many more: what is one person's (a reminder, a notice) goes before what is everybody's
   */
  free(ahead?: number): number;
  /** Milliseconds until one may go. */
  waitMs(): number;
  spend(what?: "bulk" | "reply"): void;
  /** Telegram said that it was too fast. */
  slowDown(): void;
}

/** Less than two at once: at 25 a second no second sees more than 26. */
const leastBurst = 1.5;
/** For ceilings so high that a timer's millisecond holds several. */
const burstSeconds = 0.02;
/** Replies that cost the rest nothing: a share of the ceiling a second, and one at once. */
const spareShare = 0.06;
const slowedTo = 0.8;
const leastShare = 0.1;
/** Of the ceiling, a second. */
const climbs = 0.02;

/** @param ceiling messages a second */
export function createBulkRate(ceiling: number): BulkRate {
  const burst = Math.max(leastBurst, ceiling * burstSeconds);
  let perSecond = ceiling;
  let tokens = 1;
  let spare = 1;
  let at = performance.now();

  function pass(): void {
    const now = performance.now();
    const seconds = (now - at) / 1_000;
    at = now;
    tokens = Math.min(burst, tokens + seconds * perSecond);
    spare = Math.min(1, spare + seconds * ceiling * spareShare);
    perSecond = Math.min(ceiling, perSecond + seconds * ceiling * climbs);
  }

  return {
    free(ahead = 0) {
      pass();
      return Math.max(0, Math.floor(tokens + ahead));
    },
    waitMs() {
      pass();
      return tokens >= 1 ? 0 : Math.ceil(((1 - tokens) / perSecond) * 1_000);
    },
    spend(what = "bulk") {
      pass();
      if (what === "reply" && spare >= 1) {
        spare -= 1;
        return;
      }
      // However many replies there were, they hold the rest for a second at most.
      tokens = Math.max(-ceiling, tokens - 1);
    },
    slowDown() {
      pass();
      perSecond = Math.max(ceiling * leastShare, perSecond * slowedTo);
    },
  };
}
