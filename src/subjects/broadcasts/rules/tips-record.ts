/** What tips need from the store: who wants none, what everybody has had, when the next is due. */
import type { Cursor, Found } from "../../reminders/index.ts";

export interface TipRecord {
  /** "No more tips." */
  isMuted(memberId: string): Promise<boolean>;
  setMuted(memberId: string, isMuted: boolean, now: Date): Promise<void>;

  /** Ids of tips that they have had. */
  sentTo(memberId: string): Promise<ReadonlySet<string>>;
  noteSent(memberId: string, tipId: string, now: Date): Promise<void>;

  /** When their next tip is due; absent before they begin a step. Beginning another one sets it anew. */
  dueAt(memberId: string): Promise<Date | undefined>;
  setDue(memberIds: readonly string[], at: Date): Promise<void>;
  /**
   * Whose tip is due before then.
   *
   * @param goneSince who was last here on this day or before is away
   */
  due(
    before: Date,
    goneSince: string,
    after: Cursor | undefined,
    limit: number,
  ): Promise<readonly Found[]>;

  /** Of these villages, those in which the weekly series is switched off. */
  seriesOff(villageIds: readonly string[]): Promise<ReadonlySet<string>>;
  setSeries(villageId: string, isOn: boolean, now: Date): Promise<void>;
}
