/** What the subject asks of its table, and how long what stands there is kept. */
import type { Fields } from "../../../store/rows.ts";
import type { ComebackTable } from "../tables.ts";
import type { Selectable } from "kysely";

/** So long somebody's wish waits for the association. */
export const askedDays = 14;
/** So long the old number can say that it was wrong. */
export const movedDays = 30;
/** So long what the new number had begun is kept apart. */
export const apartDays = 3;

export type Comeback = Fields<Selectable<ComebackTable>>;

export interface Moved {
  readonly memberId: string;
  readonly oldPerson: number;
  readonly begunId: string | null;
  readonly lines: readonly [first: number, last: number] | undefined;
}

export interface ComebackRecord {
  ask(wish: Pick<Comeback, "id" | "person" | "name">, now: Date): Promise<void>;
  find(id: string): Promise<Comeback | undefined>;
  /** The wish of this number that waits. */
  waitingOf(person: number): Promise<Comeback | undefined>;
  /** A record that had come to this number went back. */
  wasPutBack(person: number): Promise<boolean>;
  /** All that wait, the oldest first. */
  waiting(): Promise<readonly Comeback[]>;
  /** The move of this record that can still be taken back. */
  movedOf(memberId: string): Promise<Comeback | undefined>;
  /** @returns false where somebody was faster */
  decide(id: string, state: "moved" | "refused", by: string, now: Date): Promise<boolean>;
  keep(id: string, moved: Moved): Promise<void>;
  /** @returns false where it is not moved any more */
  putBack(id: string): Promise<boolean>;
  /** What was put back is asked for once more, by an officer who is sure. @returns false where it was not put back */
  askAgain(id: string): Promise<boolean>;
  /** Keeps apart what this account had begun. @returns false where something of it is apart already */
  setAside(memberId: string, account: number, now: Date): Promise<boolean>;
  /** What is open in a browser there, or was read into the program. */
  clearDesks(person: number): Promise<void>;
  /** What the new number had begun becomes the record's: whom it brought and taught, parcels, prices, stock. */
  join(begunId: string, memberId: string): Promise<void>;
  /** What is kept apart for this member. */
  apartOf(memberId: string): Promise<{ readonly id: string; readonly number: number } | undefined>;
}
