/**
 * How fast messages may go out. Kept in memory: after a restart it starts afresh. Time here
 * is the process' own, which no change of the clock moves.
 *
 * About one message a second in a chat with short bursts, in a group twenty a minute (Telegram's FAQ). A 429 does not say
 * whose fault it is. Its chat waits. That of a chat with several messages in the last seconds is taken for its own. After
 * any other, what nobody asked for waits as long, and one reply goes first: is it refused, too, all wait.
 */

export interface Pace {
  /** Milliseconds until anything may be sent again. */
  pausedMs(): number;
  /** Milliseconds until what nobody asked for this minute may be sent again. */
  unaskedPausedMs(): number;
  /** How many messages may be begun now, as far as all chats together are concerned. */
  room(): number;
  /** Chats that must wait a little. */
  resting(): number[];
  /** A message is on its way. */
  spend(chat: number): void;
  /** Nobody knows what became of it, or nobody was there. */
  fail(chat: number): void;
  /**
   * Telegram said 429.
   *
   * @param waitMs how long it asks to wait; 0 if it named nothing
   * @returns whose fault it seems to be
   */
  refused(chat: number, waitMs: number): Fault;
  /** Telegram said 429 to another process, which has decided whose fault it seems to be. */
  heard(refusal: Refusal): void;
  /** Telegram took the message, or refused it for what it is. */
  answered(chat: number): void;
}

/** Whom a 429 holds: its chat; that and what nobody asked for; everybody. */
export type Fault = "chat" | "unasked" | "everybody";

export interface Refusal {
  readonly chat: number;
  readonly whose: Fault;
  /** For how long. */
  readonly ms: number;
}

/** At once, and how many more each second after that. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** What differs from the usual: messages at once, and how many more a second. */
export interface PaceOptions {
  readonly chatBurst?: number;
  readonly chatPerSecond?: number;
  readonly groupBurst?: number;
  readonly groupPerSecond?: number;
  /** Milliseconds that only grow. */
  readonly now?: () => number;
}

interface Chat {
  tokens: number;
  at: number;
  /** In a row. */
  failures: number;
  refusals: number;
  until: number;
  /** When Telegram last said 429 and it seemed to be this chat's fault. */
  slowedAt: number | undefined;
  refusedAt: number;
  /** Another message went there so shortly before the last one that they count together. */
  isHurried: boolean;
  /** The last one went first, to show whether the others may go. */
  isTrial: boolean;
}

/** Of whom nothing is known. */
const calm = { failures: 0, refusals: 0, until: 0, slowedAt: undefined, refusedAt: Infinity };
const fresh = { ...calm, tokens: Infinity, isHurried: false, isTrial: false };

/** After a 429 a chat gets no bursts for so long: whoever taps that fast goes on tapping that fast. */
const slowedMs = 10 * 60_000;
/** A little less than the one a second that Telegram counts: its second and ours do not begin together. */
const slowedPerSecond = 0.9;
/** One chat or everybody is not left waiting for longer; then one message tries again. */
const longestWaitMs = 15 * 60_000;
/** A longer pause may be one chat's alone: after so long one message to another tries. */
const firstPauseMs = 30_000;
/** So often in a row refused, while others are answered: it is the chat. */
const refusalsOfAChat = 4;
/** After a pause one message goes first; if nothing is heard of it, another one after this long. */
const trialMs = 1_000;
/** How often is looked which chats may be forgotten. */
const forgetEveryMs = 1_000;
/** So many calls in a row without an answer stop everything for a moment. */
const failuresAllowed = 8;

export function createPace(options: PaceOptions = {}): Pace {
  const now = options.now ?? (() => performance.now());
  const { chatBurst = 4, chatPerSecond = 1, groupBurst = 8, groupPerSecond = 0.2 } = options;
  const people: Rate = { burst: chatBurst, perSecond: chatPerSecond };
  const groups: Rate = { burst: groupBurst, perSecond: groupPerSecond };
  const chats = new Map<number, Chat>();
  /** Those that may have to wait: of all chats only these are looked at for each message. */
  const tired = new Map<number, Chat>();
  let forgotAt = now();
  let pausedUntil = 0;
  let unaskedUntil = 0;
  let failuresInARow = 0;
  let pausesInARow = 0;
  let isTrying = false;
  /** Only the answer to the one that goes first counts: others were on their way before the refusal. */
  let isUnclear = false;
  let triedAt = -Infinity;
  let answeredAt = -Infinity;
  /** Chats that were refused since a message was last answered. */
  const refusedTogether = new Set<number>();

  /** Telegram's ids of groups are below zero. */
  function rateOf(chat: number, { slowedAt }: Pick<Chat, "slowedAt">): Rate {
    const usual = chat < 0 ? groups : people;
    if (slowedAt === undefined || now() - slowedAt >= slowedMs) return usual;
    return { burst: 1, perSecond: Math.min(usual.perSecond, slowedPerSecond) };
  }

  function chatOf(chat: number): Chat {
    const known = chats.get(chat) ?? { ...fresh, at: now() };
    known.tokens = tokensOf(chat, known);
    known.at = now();
    chats.set(chat, known);
    tired.set(chat, known);
    return known;
  }

  function tokensOf(chat: number, known: Chat): number {
    const { burst, perSecond } = rateOf(chat, known);
    return Math.min(burst, known.tokens + ((now() - known.at) / 1_000) * perSecond);
  }

  function forget(): void {
    forgotAt = now();
    for (const [chat, known] of chats) {
      const isSlowed = now() - (known.slowedAt ?? -Infinity) < slowedMs;
      const isBusy = tired.has(chat) || tokensOf(chat, known) < rateOf(chat, known).burst;
      if (!isSlowed && !isBusy && known.failures + known.refusals === 0) chats.delete(chat);
    }
  }

  function pauseAll(ms: number): void {
    pausedUntil = Math.max(pausedUntil, now() + ms);
    isTrying = true;
  }

  function pauseUnasked(ms: number): void {
    unaskedUntil = Math.max(unaskedUntil, now() + ms);
    isUnclear = true;
    tryOne();
  }

  /** One message goes first, unless one is on its way already. */
  function tryOne(): void {
    if (!isTrying) triedAt = -Infinity;
    isTrying = true;
  }

  function slowDown(chat: Chat): void {
    chat.slowedAt = now();
    chat.tokens = Math.min(chat.tokens, 1);
  }
  return {
    pausedMs: () => Math.max(0, pausedUntil - now()),
    unaskedPausedMs: () => Math.max(0, pausedUntil - now(), unaskedUntil - now()),
    room() {
      if (pausedUntil > now()) return 0;
      if (!isTrying) return Infinity;
      return now() - triedAt >= trialMs ? 1 : 0;
    },
    resting() {
      for (const [chat, known] of tired) {
        if (known.until <= now() && tokensOf(chat, known) >= 1) tired.delete(chat);
      }
      if (now() - forgotAt >= forgetEveryMs) forget();
      return [...tired.keys()];
    },
    spend(chat) {
      if (isTrying) triedAt = now();
      const known = chatOf(chat);
      known.isTrial = isTrying;
      known.isHurried = known.tokens < rateOf(chat, known).burst;
      known.tokens -= 1;
    },
    fail(chat) {
      const known = chatOf(chat);
      known.failures += 1;
      known.until = now() + Math.min(10_000, 1_500 * 2 ** Math.min(known.failures, 6));
      if (pausedUntil > now()) return; // it was on its way when the pause began
      failuresInARow += 1;
      if (failuresInARow >= failuresAllowed) {
        pauseAll(Math.min(10_000, 250 * 2 ** Math.min(failuresInARow - failuresAllowed, 6)));
      }
    },
    refused(chat, waitMs) {
      const known = chatOf(chat);
      known.refusals += 1;
      const leastMs = 1_000 * 2 ** Math.min(known.refusals - 1, 10);
      known.until = now() + Math.min(longestWaitMs, Math.max(waitMs, leastMs));
      refusedTogether.add(chat);
      const othersGo = answeredAt > known.refusedAt;
      const isAgain = known.refusals >= refusalsOfAChat || waitMs > firstPauseMs;
      known.refusedAt = now();
      const { isTrial } = known;
      if ((othersGo && isAgain) || (known.isHurried && !isTrial)) {
        slowDown(known);
        // By chance two that have nothing to do with each other are refused: one goes first.
        if (refusedTogether.size > 1) tryOne();
        return "chat";
      }
      // It was not delivered, so trying it again is no second message to this chat.
      known.tokens += 1;
      if (!isTrial && pausedUntil <= now()) {
        pauseUnasked(Math.min(Math.max(1_000, waitMs), firstPauseMs));
        return "unasked";
      }
      if (pausedUntil <= now()) pausesInARow += 1;
      const most = firstPauseMs * 2 ** Math.min(Math.max(0, pausesInARow - 1), 5);
      pauseAll(Math.min(Math.max(1_000, waitMs), most, longestWaitMs));
      return "everybody";
    },
    heard({ chat, whose, ms }) {
      const heldMs = Math.min(ms, longestWaitMs);
      if (whose === "everybody") return pauseAll(heldMs);
      if (whose === "unasked") return pauseUnasked(heldMs);
      const known = chatOf(chat);
      known.until = Math.max(known.until, now() + heldMs);
      slowDown(known);
    },
    answered(chat) {
      answeredAt = now();
      refusedTogether.clear();
      failuresInARow = pausesInARow = 0;
      const known = chats.get(chat);
      const isProof = !isUnclear || known?.isTrial === true;
      if (isProof && pausedUntil <= now()) isTrying = isUnclear = false;
      if (known === undefined) return;
      known.isTrial = false;
      known.failures = known.refusals = 0;
    },
  };
}
