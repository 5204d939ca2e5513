/**
 * Accounts that several people share: who they are, who is here, and what waits until that is known. Shapes
 * only; how people come and go is in the subject of that name.
 */
import type { Language } from "../reply.ts";

export interface PhonePerson {
  readonly person: number;
  /** Their first name; before their own yes, as it was typed by who added them. */
  readonly name: string;
  /** Absent before their yes. */
  readonly language: Language | undefined;
}

export interface Phone {
  readonly account: number;
  /** In the order in which they came; at least one. */
  readonly people: readonly PhonePerson[];
  /** Who was here last, if they still are on it. */
  readonly here: PhonePerson | undefined;
  readonly activeAt: Date;
  /** When it was last asked who is here. */
  readonly askedAt: Date | null;
  /** Something waits until it is known who is here. */
  readonly isHolding: boolean;
}

/** What the way of a message asks. The subject adds what it asks itself. */
export interface Phones {
  /** `undefined` for an account that nobody shares. */
  find(account: number): Promise<Phone | undefined>;
  noteHere(account: number, person: number, now: Date): Promise<void>;
  noteAsked(account: number, now: Date): Promise<void>;
  /** Keeps an update until it is known whose it is. */
  hold(account: number, update: { readonly update_id: number }, now: Date): Promise<void>;
  /** What was held, the oldest first; it is held no more. */
  takeHeld(account: number): Promise<readonly string[]>;
  /** To whom of this account our message with this id was. */
  ownerOf(account: number, messageId: number): Promise<number | undefined>;
}
