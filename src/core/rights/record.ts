/** What a person's rights need from the store: all that is kept about them, and its end. */

export interface RightsRecord {
  /** Everything kept about a member, by table, as it stands. */
  collect(memberId: string, telegramId: number): Promise<Record<string, readonly object[]>>;
  /**
   * Deletes all that tells who the member was. The row itself stays without name and id, so that
   * the chain of those they brought keeps its length.
   */
  erase(memberId: string, telegramId: number, now: Date): Promise<void>;
}
