/**
 * A member: a person who agreed to be remembered. The one shape that every subject knows.
 *
 * Before consent there is no member, only a join row (subjects/joining).
 */
import type { Language } from "./reply.ts";

/** Where somebody said they are today. */
export type Placement = "nothing" | "goods" | "shop" | "daily" | "neighbours";

export const placements: readonly Placement[] = ["nothing", "goods", "shop", "daily", "neighbours"];

export interface Member {
  /** `m` and random characters; never the Telegram id. */
  readonly id: string;
  readonly telegramId: number;
  readonly firstName: string;
  readonly language: Language;
  readonly villageId: string | null;
  readonly householdId: string | null;
  /** Member id of who brought them; set when the member is created, never after. */
  readonly invitedBy: string | null;
  readonly placement: Placement | null;
  readonly worstProblem: string | null;
  readonly createdAt: Date;
}
