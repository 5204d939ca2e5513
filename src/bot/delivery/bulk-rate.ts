/**
 * How fast messages may go out that nobody asked for this minute, all together:
 * broadcasts, tips, reminders, notices. Replies are never held, but they count: what they used is not
 * there for the rest. Only the first few each second do not: the ceiling lies below Telegram's own limit,
 * and a broadcast keeps its pace while people tap now and then.
 *
 * About thirty a second to all chats (Telegram's FAQ). After a 429 it searches for the rate that holds: a
 * little less than what was refused, slowly at first and then faster, back at the ceiling within half a
 * minute. A 429 after far fewer messages than went well lately says nothing about the rate. Kept in
 * memory: after a restart it starts afresh.
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
  /** Telegram said that it was too fast. Call it once a pause. */
  slowDown(): void;
}

/** Less than two at once: at 25 a second no second sees more than 26. */
const leastBurst = 1.5;
/** For ceilings so high that a timer's millisecond holds several. */
const burstSeconds = 0.02;
/** Replies that cost the rest nothing: a share of the ceiling a second, and one at once. */
const spareShare = 0.06;
/** Of what was refused; of the rate until then at the least, since the second may have been a quiet one. */
const slowedTo = 0.9;
const slowedAtMost = 0.55;
const leastShare = 0.1;
/** After so long without a refusal it is at the ceiling, wherever it began. */
const searchSeconds = 30;
/** For so long a number of messages that went well counts as proof. */
const provenMs = 30_000;
/** Of that number: whoever is refused after fewer was not too fast. */
const provenShare = 0.7;

/**
 * @param ceiling messages a second
 * @param now milliseconds that only grow
 */
export function createBulkRate(ceiling: number, now = () => performance.now()): BulkRate {
  const burst = Math.max(leastBurst, ceiling * burstSeconds);
  /** The rate after the last refusal, and when that was. */
  let slowed = { to: ceiling, at: now() };
  let tokens = 1;
  let spare = 1;
  let at = now();
  /** Messages since the last refusal, and when the first of them went. */
  let since = { count: 0, from: at };
  /** The most of them before a refusal of late. */
  let proven = { count: 0, at: -Infinity };

  /** The square: long where it is likely to hold, and no time lost where it does not. */
  function perSecond(): number {
    const share = (now() - slowed.at) / 1_000 / searchSeconds;
    return Math.min(ceiling, slowed.to + ceiling * share ** 2);
  }

  function pass(): void {
    const seconds = (now() - at) / 1_000;
    at = now();
    tokens = Math.min(burst, tokens + seconds * perSecond());
    spare = Math.min(1, spare + seconds * ceiling * spareShare);
  }

  return {
    free(ahead = 0) {
      pass();
      return Math.max(0, Math.floor(tokens + ahead));
    },
    waitMs() {
      pass();
      return tokens >= 1 ? 0 : Math.ceil(((1 - tokens) / perSecond()) * 1_000);
    },
    spend(what = "bulk") {
      pass();
      since = { count: since.count + 1, from: since.count === 0 ? now() : since.from };
      if (what === "reply" && spare >= 1) {
        spare -= 1;
        return;
      }
      // However many replies there were, they hold the rest for a second at most.
      tokens = Math.max(-ceiling, tokens - 1);
    },
    slowDown() {
      pass();
      const { count, from } = since;
      since = { count: 0, from: now() };
      const isProven = now() - proven.at < provenMs;
      if (isProven && count < proven.count * provenShare) return;
      if (!isProven || count >= proven.count) proven = { count, at: now() };
      const before = perSecond();
      const refused = Math.min(before, count / Math.max(1, (now() - from) / 1_000));
      const to = Math.max(refused * slowedTo, before * slowedAtMost, ceiling * leastShare);
      slowed = { to, at: now() };
    },
  };
}
