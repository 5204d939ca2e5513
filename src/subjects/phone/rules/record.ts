/** What the subject asks of its tables beside what the way of a message asks. */
import type { Member } from "../../../bot/member.ts";

export interface PhoneRecord {
  /**
   * The account of somebody who had it alone becomes one of several people: from now on they have this number.
   *
   * @throws {Error} where it is shared already
   */
  share(member: Member, now: Date): Promise<number>;
  /** @returns the number of who was added; `undefined` where three are on it */
  add(account: number, name: string, now: Date): Promise<number | undefined>;
  /** Makes the code by which this member moves to an account of their own; the one before is good no more. */
  makeCode(memberId: string, expiresAt: Date): Promise<string>;
  /** Notes that somebody on this account typed a code. Returns false where they typed too many, or all together did. */
  mayTry(account: number, now: Date): Promise<boolean>;
  /** Whose code this is; it is good no more. */
  takeCode(code: string, now: Date): Promise<string | undefined>;
  /** Takes a member along to an account on which nobody is: road, book, roles, relations. */
  move(member: Member, account: number, now: Date): Promise<void>;
}
