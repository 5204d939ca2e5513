/** What reading aloud needs from the store: words that were spoken once, and who waits for them. */
import type { Language } from "../../../bot/reply.ts";

export interface Speech {
  readonly key: string;
  readonly language: Language;
  /** Empty once it was spoken. */
  readonly text: string;
  /** Telegram keeps the sound; `null` until it was sent for the first time. */
  readonly fileId: string | null;
}

export interface SpeechRecord {
  find(key: string): Promise<Speech | undefined>;
  /** This member waits for these words. */
  want(speech: Omit<Speech, "fileId">, memberId: string, now: Date): Promise<void>;
  /** Ids of the members who wait, in one order. */
  wanting(key: string): Promise<readonly string[]>;
  /** This member waits no more. */
  unwant(key: string, memberId: string): Promise<void>;
  /** It was asked for: what nobody asks for is not kept. */
  noteUse(key: string, now: Date): Promise<void>;
}

/** What nobody listens to goes after so long. */
export const keptSpeechDays = 60;
