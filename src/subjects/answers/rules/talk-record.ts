/** What a talk needs from the store: words that wait for more words, and what was spoken of last. */

/** Short messages in a row, a line each. They are one question. */
export interface Burst {
  readonly text: string;
  readonly beganAt: Date;
}

export interface TalkRecord {
  findBurst(memberId: string): Promise<Burst | undefined>;
  /** Adds a line to the burst, or begins one; gives it back as it stands. */
  addToBurst(memberId: string, text: string, now: Date): Promise<Burst>;
  /** Ends the burst and gives it back; of two who take it one gets it. */
  takeBurst(memberId: string): Promise<Burst | undefined>;
  /** The article that was said last; `null`: something else was, nothing belongs to it. */
  setTopic(memberId: string, slug: string | null, now: Date): Promise<void>;
  /** Its slug, unless it was said before. */
  findTopic(memberId: string, since: Date): Promise<string | undefined>;
}
