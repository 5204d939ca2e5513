/** What buying together needs from the store. */
import type { Person } from "./members-record.ts";
import type { Order, Terms } from "./buy-sum.ts";

/** Open at once in a village; more is a shop. */
export const mostOpen = 10;

/** What was bought together is kept so long after its end. */
export const boughtDays = 90;

export interface BuyOrder extends Person, Order {}

export interface Buy {
  readonly id: string;
  readonly villageId: string;
  /** `null`: they left after it was closed. */
  readonly coordinatorId: string | null;
  readonly coordinatorName: string;
  readonly item: string;
  readonly terms: Terms;
  /** `YYYY-MM-DD`, as the village counts. */
  readonly lastDay: string;
  /** From then on nobody orders. */
  readonly closesAt: Date;
  readonly state: "open" | "closed";
  readonly orders: readonly BuyOrder[];
}

/** One that is still being written, by its coordinator alone. */
export interface BuyDraft {
  readonly id: string;
  readonly coordinatorId: string;
  readonly villageId: string;
  readonly item: string | null;
  readonly aloneMinor: number | null;
  readonly togetherMinor: number | null;
  readonly from: number | null;
  readonly lastDay: string | null;
}

export interface BuyRecord {
  /** Takes the place of an earlier draft of theirs. */
  begin(draft: Pick<BuyDraft, "id" | "coordinatorId" | "villageId">, now: Date): Promise<void>;
  findDraft(id: string): Promise<BuyDraft | undefined>;
  saveDraft(draft: BuyDraft): Promise<void>;
  /** @returns false if it was no whole draft, or is open already */
  publish(id: string, closesAt: Date, now: Date): Promise<boolean>;
  /** Looks after one that is no draft: may be asked about it. */
  looksAfter(memberId: string): Promise<boolean>;
  /** Not drafts. */
  find(id: string): Promise<Buy | undefined>;
  /** Open ones of a village, those that end first first. */
  listOpen(villageId: string, now: Date, limit: number): Promise<readonly Buy[]>;
  /** Closed since then, at most so many. */
  listClosed(villageId: string, since: Date, limit: number): Promise<readonly Buy[]>;
  /**
   * Replaces what they ordered; 0 takes it back. Two at the last moment come one after the other, and
   * none after the end.
   *
   * @returns false if it is over
   */
  order(id: string, memberId: string, count: number, now: Date): Promise<boolean>;
  /** Once the end has come: from now on the numbers stand. */
  close(id: string, now: Date): Promise<void>;
  /** Calls it off; gives everybody who ordered, nobody if it was over. */
  end(id: string, coordinatorId: string): Promise<readonly BuyOrder[]>;
}
