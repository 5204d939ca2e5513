/**
 * Broadcasts: what the sender needs from the store, and when a recipient may be written to.
 *
 * A recipient is marked before the call to Telegram and settled after it: whoever is marked when the
 * process dies is `unknown` and is not written to again, since nobody can tell whether it arrived.
 */
import { isQuiet, morningAfter } from "../../../bot/quiet-hours.ts";
import { atLocalTime } from "../../../bot/local-time.ts";
import type { LetterEnd } from "../../../bot/delivery/sending.ts";
import type { Language } from "../../../bot/reply.ts";
import { fitsTheWeek } from "../../../bot/gate/gate.ts";
import type { Broadcast, BroadcastKind, LeftOut, LocalMoment } from "./record.ts";
import { dayMs, weekMs } from "../../../bot/calendar.ts";

/** One message of a broadcast, held by the sender. */
export interface Letter {
  readonly broadcastId: string;
  readonly memberId: string;
  readonly chat: number;
  readonly language: Language;
  /** For whom it is, where several people share a phone. */
  readonly firstName?: string;
}

/** How a try ended. */
export interface LetterOutcome {
  readonly letter: Letter;
  readonly state: LetterEnd;
  /** Of `failed`: Telegram's words. */
  readonly reason: string;
}

/** Now, and the clocks of villages that say nothing else. */
export interface SendingMoment {
  readonly now: Date;
  readonly timeZone: string;
}

export interface Exchanged {
  readonly letters: readonly Letter[];
  /** Broadcasts that are under way, and those that came to their end just now. */
  readonly active: readonly string[];
  readonly ended: readonly string[];
  /** More could be taken at once: whoever was looked at was left out. */
  readonly hasMore: boolean;
}

export interface BroadcastSendingStore {
  /** Calls what a former process left in flight `unknown`. Returns how many. Call it once, before the rest. */
  recover(): Promise<number>;
  /**
   * Begins what is due, and prepares the next slice of a broadcast. Returns true while there is more.
   * What is open and has no officer behind it any more is paused first, and due work tells the others.
   *
   * @param officers Telegram ids of the officers of the settings
   */
  prepare(moment: SendingMoment & { readonly officers: ReadonlySet<number> }): Promise<boolean>;
  /**
   * Writes down how earlier tries ended and takes the next letters, at most `limit`, in one
   * transaction. What is paused or cancelled gives none.
   *
   * @param held letters that the sender has in flight; others in flight were never sent, and wait again;
   *   absent: nothing goes back
   * @param resting chats that must wait a little; absent: none
   */
  exchange(
    outcomes: readonly LetterOutcome[],
    limit: number,
    moment: SendingMoment,
    held?: readonly Letter[],
    resting?: readonly number[],
  ): Promise<Exchanged>;
  find(id: string): Promise<Broadcast | undefined>;
  /** @param perSecond messages a second over the last seconds */
  noteSpeed(id: string, perSecond: number): Promise<void>;
}

/** The unasked message as which one counts; a safety alert does not keep the week's news away. */
export function unaskedKind(kind: BroadcastKind): "broadcast" | "safety" {
  return kind === "safety" ? "safety" : "broadcast";
}

/** When a village's people may get it: at once or at the chosen moment there, and not at night. */
export function notBefore(startsAt: LocalMoment | null, now: Date, timeZone: string): Date {
  const wished =
    startsAt === null
      ? now
      : atLocalTime(startsAt.day, timeZone, Math.floor(startsAt.minute / 60), startsAt.minute % 60);
  const at = wished > now ? wished : now;
  return isQuiet(at, timeZone) ? morningAfter(at, timeZone) : at;
}

/** After so long somebody whose week is full is left out. */
const longestWaitMs = weekMs;

/** What is known of a recipient when it is their turn. */
export interface Recipient {
  readonly now: Date;
  readonly timeZone: string;
  /** When the broadcast began. */
  readonly since: Date;
  readonly kind: BroadcastKind;
  readonly isMuted: boolean;
  readonly isOnBreak: boolean;
  /** Broadcasts of these seven days, and whatever else was said unasked or is still to come. */
  readonly broadcasts: readonly Date[];
  readonly others: readonly Date[];
}

/** `undefined`: write to them now. */
export function decide(recipient: Recipient): LeftOut | { readonly notBefore: Date } | undefined {
  const { now, timeZone, since, kind, broadcasts, others } = recipient;
  const isSafety = kind === "safety";
  if (!isSafety && recipient.isMuted) return "muted";
  if (!isSafety && recipient.isOnBreak) return "break";
  if (!isSafety && broadcasts.some((at) => now.getTime() - at.getTime() < weekMs)) return "week";
  if (isQuiet(now, timeZone)) return { notBefore: morningAfter(now, timeZone) };
  if (isSafety || fitsTheWeek(now, others)) return undefined;
  const tomorrow = new Date(now.getTime() + dayMs);
  return tomorrow.getTime() - since.getTime() < longestWaitMs ? { notBefore: tomorrow } : "busy";
}
