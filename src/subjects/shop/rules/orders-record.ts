/** What the parcels log needs from the store: a row a member and day, and what was said once. */
import type { ParcelDay } from "./orders.ts";

export interface OrdersRecord {
  /** What was noted for the day. */
  find(memberId: string, day: string): Promise<number | undefined>;
  /** Notes a day; noting it again replaces the number. */
  note(memberId: string, noted: ParcelDay, now: Date): Promise<void>;
  /** Takes a day back: it is not noted any more. */
  remove(memberId: string, day: string): Promise<void>;
  /** Noted days from `from` to `to`, both included, oldest first. */
  daysOf(memberId: string, from: string, to: string): Promise<readonly ParcelDay[]>;
  /** All parcels since the beginning. */
  totalParcels(memberId: string): Promise<number>;
  /** What was said once: `parcels-10`, `invitation`. */
  saidTo(memberId: string): Promise<ReadonlySet<string>>;
  /** Notes that it was said; `false` if it was noted already. */
  say(memberId: string, what: string, now: Date): Promise<boolean>;
  unsay(memberId: string, what: string): Promise<void>;
}
