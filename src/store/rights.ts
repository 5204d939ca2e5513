/**
 * What whoever owns tables says about people in them: what /export hands over, what /forget
 * leaves, what ends by itself. Shapes only; each subject's is its `rights.ts`, the way of a message's is
 * message-rights.ts. Who runs over them is subjects/privacy.
 */
import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** The two ids under which a person is known here. */
export type Ids = readonly [memberId: string, telegramId: number];

/** What stands in place of a person who was forgotten. */
export const nobody = "erased";

/** Why a column is not handed over: it names somebody else. */
export const other = "another person's";

type Column<T> = keyof T & string;

export interface TableRights<T> {
  /** Rows that carry the member's id here, or their Telegram id, are theirs: handed over and deleted. */
  readonly by?: Column<T>;
  readonly byTelegram?: Column<T>;
  /** `exports` of the subject reads rows by this column as well. */
  readonly also?: Column<T>;
  /** Handed over to the person whose row it is. Empty: no row is. */
  readonly exports: readonly Column<T>[];
  /** Not handed over, and why; a text where that holds for the whole table. */
  readonly hides: Readonly<Partial<Record<Column<T>, string>>> | string;
  /** `erased`: no row of theirs is left. A text: what stays of it, and why. */
  readonly forget: "erased" | `keeps: ${string}`;
}

/** Every table, declared by its one owner. */
export type AllTableRights = { readonly [Name in keyof Tables]: TableRights<Tables[Name]> };

export interface Rights {
  readonly tables: Partial<AllTableRights>;
  /** Rows that are theirs in another way than by `by` and `byTelegram`. */
  exports?(db: Kysely<Tables>, ids: Ids): Promise<Record<string, readonly object[]>>;
  /** What stands between several people, while all rows of theirs are still there. */
  erases?(db: Kysely<Tables>, ids: Ids, now: Date): Promise<void>;
  /** What is looked at when the rows of theirs are gone, in every subject. */
  erasesLast?(db: Kysely<Tables>, ids: Ids, now: Date): Promise<void>;
  /** Deletes what has served its time. */
  purges?(db: Kysely<Tables>, daysAgo: (days: number) => string, now: Date): Promise<void>;
}
