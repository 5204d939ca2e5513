/** What the store keeps of the messages that nobody asked for this minute, and of who wants which. */

import type { Standing } from "./order.ts";

/** How somebody may be written to. */
export interface Reach {
  /** Minutes after midnight, of their own choice; `null`: the usual evening. */
  readonly hour: number | null;
  /** "Stop reminders": nothing but what they ask for. */
  readonly isOff: boolean;
}

/** One that was said. */
export interface Said {
  readonly kind: string;
  /** Where it comes once for something: as it was noted. */
  readonly about: string | null;
  readonly at: Date;
}

/** Something they asked for that is still to come. */
export interface Wish {
  readonly kind: string;
  readonly dueAt: Date;
}

export interface UnaskedRecord {
  /** How to reach them; what nobody has set is as usual. */
  reachOf(memberId: string): Promise<Reach>;
  setHour(memberId: string, hour: number, now: Date): Promise<void>;
  setOff(memberId: string, isOff: boolean, now: Date): Promise<void>;

  /**
   * Takes the one place from which a person may be spoken to, until the transaction ends: a second
   * worker waits here, and then sees what the first one said.
   *
   * @returns how to reach them; `undefined` when they blocked the bot or were forgotten
   */
  takeTurn(memberId: string, now: Date): Promise<Reach | undefined>;
  /** How they stand; `undefined` when they were forgotten. */
  standing(memberId: string): Promise<Standing | undefined>;
  /** Said since then, also what a clock that was wrong wrote into the future. */
  saidSince(memberId: string, since: Date): Promise<readonly Said[]>;
  /** What they asked for and is due before then. */
  wishesUntil(memberId: string, until: Date): Promise<readonly Wish[]>;
  /**
   * Notes one that is being said.
   *
   * @param about where it comes once: the day of silence, for example
   * @returns false if it was said already
   */
  note(memberId: string, kind: string, about: string | null, now: Date): Promise<boolean>;
}
