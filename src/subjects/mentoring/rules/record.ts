/** What mentoring needs from the store: who mentors which village, and who looks after whom. */
import type { Member } from "../../../bot/member.ts";

/** `away`: for a while somebody else does it. */
export type MentorState = "on" | "away";

export interface Mentor {
  readonly memberId: string;
  readonly firstName: string;
  readonly villageId: string;
  readonly state: MentorState;
  /** Of who is away: the local day on which they are back; null: they will say it. */
  readonly until: string | null;
  /** Learners in all their villages. */
  readonly mentees: number;
}

export interface MentorRecord {
  /** @returns false if they are a mentor of that village already */
  appoint(memberId: string, villageId: string, by: string, now: Date): Promise<boolean>;
  /** Ends it for one village; their learners of it have no mentor until `assign`. */
  dismiss(memberId: string, villageId: string): Promise<void>;
  /** For all their villages at once; their learners have no mentor until `assign`. */
  setState(memberId: string, state: MentorState, now: Date, until?: string | null): Promise<void>;

  /** Those of one village, the ones who have been it longest first. */
  listOf(villageId: string): Promise<readonly Mentor[]>;
  /** Villages that this member mentors; empty: is no mentor. */
  villagesOf(memberId: string): Promise<readonly Pick<Mentor, "villageId" | "state" | "until">[]>;

  /** Mentors anywhere whose first name stands in this text. */
  namedIn(text: string): Promise<readonly Member[]>;

  /** Who looks after this learner now: a mentor of the learner's own village who is not away. */
  mentorOf(learnerId: string): Promise<Member | undefined>;
  /** Gives the learner this mentor, instead of any other. */
  assign(learnerId: string, mentorId: string, now: Date): Promise<void>;
  /** The same for good: they go back to nobody. */
  handOver(learnerId: string, mentorId: string, now: Date): Promise<void>;
  /** To whom this learner goes back; `undefined`: to nobody. */
  lenderOf(learnerId: string): Promise<string | undefined>;
  /** Nobody looks after them any more. */
  letGo(learnerId: string): Promise<void>;
  /** Whom they look after, and whom others look after for them meanwhile; the longest here first. */
  learnersOf(mentorId: string): Promise<readonly Member[]>;
  /**
   * Their learners stay theirs while others look after them.
   *
   * @param settledBy whom they were given before this by somebody who is no mentor any more is theirs, too
   * @param villageId only those of this village; absent: all
   */
  lend(mentorId: string, settledBy: Date, villageId?: string): Promise<void>;
  /** Learners who come back to this mentor and need one, and whether nobody else looks after them meanwhile. */
  lentBy(
    mentorId: string,
  ): Promise<readonly { readonly learner: Member; readonly isAlone: boolean }[]>;
  /** Who was lent and lives where this mentor is one comes back. @returns them: they were told that it is over */
  takeBack(mentorId: string, now: Date): Promise<readonly Member[]>;
  /** Nobody comes back to them any more. */
  endLending(mentorId: string): Promise<void>;
  /** Learners of the village whom no mentor looks after and who are none there, oldest first. */
  withoutMentor(villageId: string, limit: number): Promise<readonly Member[]>;
  /** So many of those, at most `most`. */
  countWithoutMentor(villageId: string, most: number): Promise<number>;
  /** People of the village for an officer to choose from, by name; without mentors of it. */
  candidates(
    villageId: string,
    page: {
      readonly limit: number;
      readonly offset: number;
      /** How the first name begins, folded. */
      readonly key?: string | undefined;
    },
  ): Promise<readonly Member[]>;
}
