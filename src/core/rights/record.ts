/** What a person's rights need from the store: all that is kept about them, and its end. */

export interface RightsRecord {
  /** Everything kept about a member, by table, as it stands. */
  collect(memberId: string, telegramId: number): Promise<Record<string, readonly object[]>>;
  /** True if some table has more rows of the member: reading all of it takes long. */
  hasMoreThan(rows: number, memberId: string, telegramId: number): Promise<boolean>;
  /**
   * Deletes all that tells who the member was. The row itself stays without name and id, so that
   * the chain of those they brought keeps its length.
   */
  erase(memberId: string, telegramId: number, now: Date): Promise<void>;
  /** Deletes what is left of somebody who is no member, but the ids of their updates. */
  eraseVisitor(telegramId: number): Promise<void>;
  /** Takes the person off an update that is done. */
  eraseFromUpdate(updateId: number): Promise<void>;
}
