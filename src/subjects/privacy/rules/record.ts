/** What a person's rights need from the store: all that is kept about them, and its end. */

/** What is deleted leaves bytes behind in the files of a database; this takes them away too. */
export interface Wiping {
  /** Bytes that are written anew, as far as that takes the time of others; 0 where it takes none. */
  sizeBytes(): Promise<number>;
  /**
   * Outside of any transaction. On SQLite the file is written anew and the log of writes (WAL) emptied; on
   * PostgreSQL what is deleted is given back, whose bytes the server overwrites in its own time.
   *
   * @returns false while somebody still reads what was deleted: once more later
   */
  wipe(): Promise<boolean>;
}

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
  /** Whether a last message to somebody who was forgotten is still on its way, with their chat. */
  hasGoodbyes(): Promise<boolean>;
  /** Takes the person off an update that is done. */
  eraseFromUpdate(updateId: number): Promise<void>;
}

export interface RetentionRecord {
  /**
   * Deletes what has served its time: join rows after a day; handled updates, sent messages and answers
   * that nobody kept after seven days; after sixty days messages that somebody may still reply to, talks
   * that are over, letters, what was said unasked, who got a broadcast; classes with their lists on the
   * day they end; acts after two years.
   */
  purge(now: Date): Promise<void>;
}
