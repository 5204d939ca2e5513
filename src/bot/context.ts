/** A turn, as a handler is given it. */
import type { Joining, Member } from "./member.ts";
import type { Language, Reply, Words } from "./reply.ts";
import type { EventName, Events } from "./events.ts";
import type { Records } from "./records.ts";
import type { Phone } from "./phone/phones.ts";

/** One update of one person, inside its transaction. It ends with the update. */
export interface Turn {
  readonly records: Records;
  readonly now: Date;
  /** When the update came in; it may have waited since. */
  readonly receivedAt: Date;
  /** The number of the person, which is the name of their chat, too: see phone/number.ts. It changes with their account. */
  person: number;
  /** The name that Telegram gives, or whoever shares the phone with them; used only once they agreed. */
  readonly firstName: string;
  readonly isOfficer: boolean;
  /** The settings name their account as an officer's, and several people use it: none of them is one. */
  readonly isOfficerShared?: boolean;
  member: Member | undefined;
  joining: Joining | undefined;
  language: Language;
  /** The phone that they share with others. */
  readonly phone?: Phone;
  /** They are at the console: what is said to them stands on a page, and their chat is left alone. */
  readonly isVisit?: boolean;
  /** The person showed something for a task in this turn. */
  hasShown?: boolean;
  /** Collects replies; they are sent when the transaction is through. */
  say(...replies: readonly Reply[]): void;
  /** Work became due in this turn that somebody waits for: it begins right after the commit. */
  hurry(): void;
  /** The answer takes a moment: the chat shows "typing" as soon as the turn is through. */
  showTyping(): void;
  /** Says again what is at hand, wherever the person stands. */
  resume(): Promise<void>;
  /** Tells the other subjects what happened; those that listen have reacted when it returns. */
  tell<Name extends EventName>(event: Name, facts: Events[Name]): Promise<void>;
  /** The short note over the chat when a button was pressed. */
  note(words: Words): void;
}
