/**
 * Broadcasts: what the store keeps of them. A broadcast is one row, with what is sent and for whom; each
 * recipient is one row that points to it and copies nothing of it.
 *
 * `draft → approval → due → preparing → sending ⇄ paused → done`, and `cancelled` from anywhere before
 * `done`. A draft goes to `due` at once where no second officer is needed.
 */
import { z } from "zod";
import type { Language } from "../../../bot/reply.ts";
import type { Audience } from "./audience.ts";

const file = z.strictObject({
  kind: z.enum(["photo", "video", "document", "voice"]),
  /** Telegram's id of the file: nothing is uploaded again. */
  fileId: z.string(),
  /** Bytes, as Telegram said; null where it did not. */
  bytes: z.number().nullable(),
});

/** Text with the formatting that the officer gave it, and what stands beside it. */
const saying = z.strictObject({
  text: z.string(),
  /** Telegram's own entities of the text, as they came. */
  entities: z.array(z.looseObject({ type: z.string(), offset: z.int(), length: z.int() })),
  /** One file; several make an album, which is shown when tapped, as a video is. */
  files: z.array(file),
});

export const contentSchema = z.strictObject({ en: saying.optional(), zh: saying.optional() });

export type BroadcastFile = Readonly<z.infer<typeof file>>;
export type Saying = Readonly<z.infer<typeof saying>>;
/** By language; who has a language that is missing gets the other. */
export type Content = Readonly<z.infer<typeof contentSchema>>;

/** A safety alert comes whatever else came this week, and says that it is one; a tip is out of the library. */
const broadcastKinds = ["news", "tip", "safety"] as const;
export type BroadcastKind = (typeof broadcastKinds)[number];

const broadcastStates = [
  "draft",
  "approval",
  "due",
  "preparing",
  "sending",
  "paused",
  "done",
  "cancelled",
] as const;
export type BroadcastState = (typeof broadcastStates)[number];

/** What a correction puts right. */
export interface Corrected {
  readonly id: string;
  /** Its first words, by language. */
  readonly began: Readonly<Record<Language, string>>;
}

/** When: a local day and minutes after midnight, by the clocks of each recipient's village. */
export interface LocalMoment {
  readonly day: string;
  readonly minute: number;
}

export interface Broadcast {
  readonly id: string;
  /** Member id, or `telegram:<id>` of an officer who is no member. */
  readonly author: string;
  /** First name of the author, as readers see it; empty for an officer who is no member, or was forgotten. */
  readonly authorName: string;
  /** The officer's chat: progress and report go there. */
  readonly chat: number;
  readonly language: Language;
  readonly kind: BroadcastKind;
  readonly audience: Audience;
  readonly content: Content;
  readonly state: BroadcastState;
  /** `null`: at once. */
  readonly startsAt: LocalMoment | null;
  /** One home in ten, drawn by chance, does not get it; never so for a safety alert, whatever stands here. */
  readonly holdsOut: boolean;
  /** Absent: it corrects nothing. A correction is no news: it comes whatever else came, as a safety alert does. */
  readonly corrects?: Corrected;
  /** The second officer; `null` where none was needed or nobody agreed yet. */
  readonly approvedBy: string | null;
  readonly createdAt: Date;
  /** When the first message could go; `null` before. */
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
}

/**
 * Why somebody is left out: `week` had a broadcast in these seven days, `busy` two other messages all
 * the time, `muted` wants none, `break` has one, `gone` blocked the bot or was forgotten meanwhile, `held`
 * would have got it, and was drawn not to.
 */
export const leftOutReasons = ["week", "busy", "muted", "break", "gone", "held"] as const;
export type LeftOut = (typeof leftOutReasons)[number];

/** How it stands. All of it together is everybody who was in the audience when it was prepared. */
export interface BroadcastTotals {
  readonly waiting: number;
  readonly sending: number;
  readonly sent: number;
  readonly blocked: number;
  /** May have arrived: the process ended or the line broke while the message was on its way. */
  readonly unknown: number;
  /** Telegram refused, by its words. */
  readonly failed: ReadonlyMap<string, number>;
  readonly leftOut: ReadonlyMap<LeftOut, number>;
}

/** What is tested fairly. A safety alert never is. */
export function isTested({ kind, holdsOut }: Pick<Broadcast, "kind" | "holdsOut">): boolean {
  return holdsOut && kind !== "safety";
}

/** How many an audience is, before anything is prepared. */
export interface AudienceCount {
  /** Reachable people to whom the conditions apply. */
  readonly people: number;
  /** Of these, those who had a broadcast in the last seven days, or want none. */
  readonly resting: number;
}

export interface BroadcastRecord {
  add(
    draft: Omit<Broadcast, "authorName" | "state" | "approvedBy" | "startedAt" | "endedAt">,
  ): Promise<void>;
  find(id: string): Promise<Broadcast | undefined>;
  /** The one that the officer of this chat has begun, and that has not gone yet: a draft, or waiting for a second officer. */
  draftOf(chat: number): Promise<Broadcast | undefined>;
  /** Those that wait for a second officer, the oldest first; at most twenty. */
  listAsked(): Promise<readonly Broadcast[]>;
  /** Those that went or will go, the newest first; no drafts. */
  list(limit: number, offset: number): Promise<readonly Broadcast[]>;
  /** Changes a draft. Returns false if it is none any more; then nothing happened. */
  change(
    id: string,
    change: Partial<Pick<Broadcast, "kind" | "audience" | "content" | "startsAt" | "holdsOut">>,
  ): Promise<boolean>;
  /**
   * Goes on from one of these states. `paused`, `sending` and `cancelled` take effect before the next
   * message is taken. Returns false if it stands elsewhere: two officers press at once, one of them moves it.
   *
   * @param approvedBy who agreed, where a second officer does
   */
  move(
    id: string,
    from: readonly BroadcastState[],
    to: BroadcastState,
    now: Date,
    approvedBy?: string,
  ): Promise<boolean>;
  /**
   * Pauses all that is open and has no officer behind it, and plans that the other officers are told: an
   * officer is none any more. The author is asked for as long as it goes on; who agreed, until it begins.
   *
   * @param officers Telegram ids of the officers of the settings
   */
  holdUnbacked(officers: ReadonlySet<number>, now: Date): Promise<void>;
  /**
   * Another officer stands for it from now on. What never began becomes their draft, which nobody has
   * agreed to; what began stays as it is. Returns false if it is not paused (a draft) or somebody was quicker.
   */
  takeOver(
    broadcast: Pick<Broadcast, "id" | "author">,
    by: Pick<Broadcast, "author" | "chat" | "language">,
    as: "draft" | "as-it-is",
  ): Promise<boolean>;
  /** What corrects this one; not a draft that somebody is writing. */
  correctionOf(id: string): Promise<Broadcast | undefined>;
  totals(id: string): Promise<BroadcastTotals>;
  /** Messages a second, as noted last while it went; 0 before the first and after the last. */
  speed(id: string): Promise<number>;
  /** Sends to the doubtful once more, when the officer wishes it. Returns how many that are. */
  sendAgain(id: string, now: Date): Promise<number>;
  /**
   * Counts one slice of an audience, `limit` people of the register at a time: a million at once would
   * stop everything else. Begin with `after` absent; go on with `next` until it is absent.
   */
  countSlice(
    audience: Audience,
    after: string | undefined,
    limit: number,
    now: Date,
  ): Promise<AudienceCount & { readonly next: string | undefined }>;
}
