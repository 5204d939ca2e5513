/** Goal: what somebody wants to have reached, and what the store keeps of it. */

/** How it went, in their own judgement. */
export type GoalAnswer = "reached" | "partly" | "not-yet";

export const goalAnswers: readonly GoalAnswer[] = ["reached", "partly", "not-yet"];

export interface Goal {
  readonly id: string;
  readonly memberId: string;
  /** Their own words; `null` for a voice note without any. */
  readonly text: string | null;
  /** A voice note. Telegram keeps it; we keep its id. */
  readonly fileId: string | null;
  /** The local day on which it is asked, `YYYY-MM-DD`; `null` as long as no day was chosen. */
  readonly reviewOn: string | null;
  /** `open`: its day is to come. `asked`: it was asked, once. Then what they answered. */
  readonly state: "open" | "asked" | GoalAnswer;
  readonly createdAt: Date;
  readonly answeredAt: Date | null;
}

export interface GoalRecord {
  /** The one that was not answered yet. */
  findOpen(memberId: string): Promise<Goal | undefined>;
  /** One of this member; somebody else's is not found. */
  find(memberId: string, id: string): Promise<Goal | undefined>;
  /** Those that were answered, the newest first. */
  answered(memberId: string, limit: number): Promise<readonly Goal[]>;
  /** Keeps or changes it. At most one of a member may be open or asked. */
  save(goal: Goal): Promise<void>;
  remove(memberId: string, id: string): Promise<void>;
}
