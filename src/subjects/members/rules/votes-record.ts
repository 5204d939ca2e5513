/** What the members' question of the month needs from the store. */

export interface Vote {
  readonly id: string;
  /** `2026-12`: one question a month. */
  readonly month: string;
  readonly question: string;
  readonly answers: readonly string[];
  readonly endsAt: Date;
}

export interface VoteRecord {
  /** @returns false if this month has its question */
  ask(vote: Vote, now: Date): Promise<boolean>;
  latest(): Promise<Vote | undefined>;
  find(id: string): Promise<Vote | undefined>;
  /**
   * One vote a member, changed by voting again until it ends.
   *
   * @returns false if it is over, or has no such answer
   */
  cast(id: string, memberId: string, answer: number, now: Date): Promise<boolean>;
  /** Whether, never what. */
  hasVoted(id: string, memberId: string): Promise<boolean>;
  /** How many chose each answer, in their order. */
  countVotes(id: string): Promise<readonly number[]>;
  /** The sums stay; who voted what is kept no longer. */
  close(id: string): Promise<void>;
}
