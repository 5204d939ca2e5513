/**
 * Acts: the list of who did what, to be read. What is written there is AuditRecord in bot/records.ts; how it
 * is said is say.ts.
 */

/** So long an act stays on the list. */
export const keptDays = 730;

export interface AuditEntry {
  readonly id: number;
  readonly at: Date;
  /** Member id, `telegram:<id>` of an officer who is no member, `erased`. */
  readonly actor: string;
  readonly act: string;
  readonly subject: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Ids to look for; absent: all acts. */
export type AuditFilter =
  | { readonly kind: "all" }
  /** Done by one of these ids, or to one of them. */
  | { readonly kind: "of"; readonly ids: readonly string[] }
  | { readonly kind: "acts"; readonly acts: readonly string[] }
  /** Of these kinds, done by or to one of these ids, from the first moment on and before the last; absent: any. */
  | {
      readonly kind: "search";
      readonly acts: readonly string[] | undefined;
      readonly ids: readonly string[] | undefined;
      readonly from: Date | undefined;
      readonly until: Date | undefined;
    }
  /** Done to this member, of these kinds. */
  | { readonly kind: "to"; readonly memberId: string; readonly acts: readonly string[] };

export interface AuditLogRecord {
  /** The newest first, those before this id. */
  list(
    filter: AuditFilter,
    before: number | undefined,
    limit: number,
  ): Promise<readonly AuditEntry[]>;
  /** First names by member id, names by id of village and class; who was forgotten is not there. */
  namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
}
