/**
 * People and their villages, in the one shape that every subject knows. A member agreed to be remembered;
 * before that there is only a join row.
 */
import type { Language } from "./reply.ts";

/** Where somebody said they are today. */
export type Placement = "nothing" | "goods" | "shop" | "daily" | "neighbours" | "beside";

export const placements: readonly Placement[] = [
  "nothing",
  "goods",
  "shop",
  "daily",
  "neighbours",
  // No shop of their own: they work with a seller.
  "beside",
];

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
  /** They blocked the bot: nothing reaches them until they come back. */
  readonly hasLeft?: true;
}

/** A person before consent: nothing but what the first screens need. */
export interface Joining {
  readonly telegramId: number;
  readonly language: Language;
  /** The code they came with, as typed by anybody: look it up before use. */
  readonly code: string | null;
  /** The screen they stand at: `welcome`, `consent`. */
  readonly stage: string;
}

export interface Village {
  readonly id: string;
  readonly name: string;
  readonly county: string | null;
  readonly country: string | null;
  readonly timeZone: string | null;
  readonly state: "proposed" | "listed";
}

/** What the way of a message asks about people. The subject that keeps them adds what subjects ask. */
export interface Members {
  /** As `findByTelegram`, and reads along what the screens of their turn ask for. */
  open(telegramId: number): Promise<Member | undefined>;
  findByTelegram(telegramId: number): Promise<Member | undefined>;
  find(id: string): Promise<Member | undefined>;
  findJoining(telegramId: number): Promise<Joining | undefined>;
  findVillage(id: string): Promise<Village | undefined>;
  setBlocked(telegramId: number, blockedAt: Date | null): Promise<void>;
}
