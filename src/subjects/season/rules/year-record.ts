/** What the year needs from the store: who sells since when, what was said to them, when to look again. */
import type { Cursor, Found } from "../../reminders/index.ts";

/** Somebody who sent a parcel. */
export interface Selling {
  /** The local day on which that was said. */
  readonly since: string;
  /** No reminders of goods. */
  readonly isRestockOff: boolean;
}

/** What their log of parcels says. */
export interface ParcelLog {
  readonly firstOn: string | undefined;
  readonly lastOn: string | undefined;
  readonly days: number;
  readonly parcels: number;
}

export interface YearRecord {
  /** Notes that a first parcel left; a second call changes nothing. */
  begin(memberId: string, day: string): Promise<void>;
  find(memberId: string): Promise<Selling | undefined>;
  /** Something changed: look on this day, or sooner if that was planned. Nothing for who does not sell. */
  lookSoon(memberId: string, day: string): Promise<void>;
  setLook(memberIds: readonly string[], day: string): Promise<void>;
  setRestockOff(memberId: string, isOff: boolean): Promise<void>;
  /**
   * At whom to look on this day or before.
   *
   * @param goneSince who was last here on this day or before is away
   */
  due(
    day: string,
    goneSince: string,
    after: Cursor | undefined,
    limit: number,
  ): Promise<readonly Found[]>;

  /** What was said, by its mark. */
  saidTo(memberId: string): Promise<ReadonlyMap<string, Date>>;
  noteSaid(memberId: string, marks: readonly string[], now: Date): Promise<void>;

  parcelLog(memberId: string): Promise<ParcelLog>;
}
