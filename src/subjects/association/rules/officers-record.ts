/**
 * Officers of the association: those of the settings (`ADMIN_IDS`), and members whom an officer proposed
 * and a second one agreed to. What the store keeps of the latter.
 */
import type { Language } from "../../../bot/reply.ts";

export interface Officer {
  readonly memberId: string;
  readonly telegramId: number;
  readonly firstName: string;
  readonly language: Language;
  /** `asked`: proposed; gives no rights yet. */
  readonly state: "asked" | "on";
  /** Member id, or `telegram:<id>` of an officer who is no member. */
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly since: Date | null;
}

export interface OfficerRecord {
  /** Telegram ids of all officers: those of the settings, then those who were appointed. */
  chats(settings: Iterable<number>): Promise<readonly number[]>;
  /** Whether this actor of an earlier act is an officer today. @param actor member id, or `telegram:<id>` */
  isOfficer(actor: string, settings: Iterable<number>): Promise<boolean>;
  /** Whether this member was appointed; those of the settings are not looked up here. */
  isOn(memberId: string): Promise<boolean>;
  find(memberId: string): Promise<Officer | undefined>;
  /** Appointed or proposed, the longest known first. */
  list(): Promise<readonly Officer[]>;
  /** @returns false if they are proposed or appointed already */
  ask(memberId: string, by: string, now: Date): Promise<boolean>;
  /** Takes effect at once. Returns false if nobody proposes them any more: of two who agree one is first. */
  agree(memberId: string, by: string, now: Date): Promise<boolean>;
  /** Takes an end back: as they were before. */
  restore(
    memberId: string,
    was: { readonly askedBy: string; readonly agreedBy: string; readonly since: Date },
  ): Promise<void>;
  /** Ends what stands in this state; with `on`, what they proposed themselves ends too. */
  remove(memberId: string, state: Officer["state"]): Promise<boolean>;
}
