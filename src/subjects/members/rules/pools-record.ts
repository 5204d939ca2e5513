/** What parcels that go together need from the store. A member is in one pool at a time. */
import type { HandedOn, Person } from "./members-record.ts";
import type { Weekday } from "./pool-pickup.ts";
import type { Per, PriceStep, Share } from "./pool-saving.ts";

/** Shops in one pool; more than one courier's van takes. */
export const mostShops = 60;

export interface PoolMember extends Person, Share {
  /** They want to be reminded on the day of the pick-up. */
  readonly reminds: boolean;
}

export interface Pool {
  readonly id: string;
  readonly villageId: string;
  readonly coordinatorId: string;
  readonly per: Per;
  readonly steps: readonly PriceStep[];
  readonly weekday: Weekday | null;
  /** As they came; the coordinator is among them. */
  readonly people: readonly PoolMember[];
}

export type JoinedPool = "joined" | "gone" | "elsewhere" | "full";

export interface PoolRecord {
  /** @returns false if they are in a pool already */
  open(
    pool: { readonly id: string; readonly villageId: string },
    share: Share,
    now: Date,
  ): Promise<boolean>;
  find(id: string): Promise<Pool | undefined>;
  of(memberId: string): Promise<Pool | undefined>;
  /** Of a village, the oldest first. */
  listIn(villageId: string, limit: number): Promise<readonly Pool[]>;
  join(id: string, share: Share, now: Date): Promise<JoinedPool>;
  setShare(share: Share): Promise<void>;
  setSteps(id: string, per: Per, steps: readonly PriceStep[]): Promise<void>;
  setWeekday(id: string, weekday: Weekday | null): Promise<void>;
  setReminds(memberId: string, reminds: boolean): Promise<void>;
  /** The pool ends with the last of them. @returns what is to be told, if they looked after it */
  leave(memberId: string, now: Date): Promise<HandedOn | undefined>;
}
