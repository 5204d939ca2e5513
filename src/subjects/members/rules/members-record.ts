/** What the association's members need from the store: who they are, what they do, and their leaving. */
import type { Member } from "../../../bot/member.ts";
import type { TaskAt } from "../../playbook/index.ts";
import type { Language } from "../../../bot/reply.ts";
import type { Job } from "./jobs.ts";

/** The purpose under which the consent is kept. */
export const associateConsent = "members";

/** Parcels in all after which somebody may join. */
export const parcelsToJoin = 3;

export interface Offer {
  readonly job: Job;
  /** Days, a price, as they said it; may be empty. */
  readonly words: string;
}

/** Somebody as others see them. */
export interface Associate {
  readonly memberId: string;
  readonly firstName: string;
}

/** Somebody who is to be told something. */
export interface Person extends Associate {
  readonly telegramId: number;
  readonly language: Language;
}

/** Who does a job: the first few, and how many there are. */
export interface Doing {
  readonly job: Job;
  readonly names: readonly string[];
  readonly count: number;
}

/** What somebody looked after and has left; it ended if `to` is nobody. */
export interface HandedOn {
  readonly kind: "pool" | "buy";
  readonly id: string;
  readonly to: Person | undefined;
  readonly others: readonly Person[];
}

export interface AssociateRecord {
  isIn(memberId: string): Promise<boolean>;
  /**
   * After the first orders: three parcels noted, or the first one, shown as this task, seen by somebody
   * and found good.
   */
  isReady(memberId: string, parcel: TaskAt): Promise<boolean>;
  /** @returns false if they were in already */
  join(memberId: string, now: Date): Promise<boolean>;
  /**
   * Takes them out of everything that members do together. What they looked after goes to whoever
   * came next, or ends.
   */
  leave(memberId: string, now: Date): Promise<readonly HandedOn[]>;

  offersOf(memberId: string): Promise<readonly Offer[]>;
  setOffer(memberId: string, job: Job, isOn: boolean, now: Date): Promise<void>;
  /** Of a job that they ticked; otherwise nothing changes. */
  setWords(memberId: string, job: Job, words: string): Promise<void>;

  countIn(villageId: string): Promise<number>;
  /** What is done in the village, with at most so many names each. */
  doingIn(villageId: string, names: number): Promise<readonly Doing[]>;
  listDoing(
    villageId: string,
    job: Job,
    limit: number,
    offset: number,
  ): Promise<readonly (Associate & { readonly words: string })[]>;
  /** People who live there and are no members. */
  candidates(villageId: string, limit: number, offset: number): Promise<readonly Associate[]>;
  /** Members in the order of their ids, after this one. */
  listAfter(memberId: string, limit: number): Promise<readonly string[]>;

  /**
   * Sends a draft to a member of the same village, if they may be asked: not away, neither blocked the
   * other, none of this asker's unanswered, not too many in this week.
   */
  sendAsk(
    asker: Member,
    draft: { readonly id: string; readonly helperId: string | null },
    now: Date,
  ): Promise<boolean>;
}
