/** A table of villages on its way in: one an officer, from the file to the ten minutes in which it can be taken back. */
import type { ImportProblem, VillageLine } from "./import.ts";

/** What one line changed, so that it can be taken back. */
export interface Changed {
  readonly id: string;
  readonly isNew: boolean;
  /** As they were before, and as they are since. */
  readonly before: Readonly<Record<string, string | number | null>>;
  readonly since: Readonly<Record<string, string | number | null>>;
}

export type VillageImport =
  | { readonly state: "bad"; readonly problems: readonly ImportProblem[] }
  | { readonly state: "checked"; readonly lines: readonly VillageLine[] }
  | { readonly state: "done"; readonly at: Date; readonly changed: readonly Changed[] };

export interface ImportRecord {
  find(person: number): Promise<VillageImport | undefined>;
  /** In place of what was there. */
  keep(person: number, what: VillageImport, now: Date): Promise<void>;
  drop(person: number): Promise<void>;
  /** What a line would change; `undefined`: nothing. */
  differs(line: VillageLine): Promise<Changed | undefined>;
  /**
   * Puts a village back as it was: one that came by the table is gone if nothing hangs on it, and what somebody
   * changed since stays. Returns false where nothing was put back.
   */
  putBack(changed: Changed): Promise<boolean>;
}
