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
  /** The same of a wish to have a record of before: fewer of all together, since each of them is read by officers. */
  mayAsk(account: number, now: Date): Promise<boolean>;
  /** Whose code this is; it is good no more. */
  takeCode(code: string, now: Date): Promise<string | undefined>;
  /**
   * Takes a member along to an account on which nobody is, or to a place on one: road, book, roles, relations.
   *
   * @param person the number that they have from now on
   */
  move(member: Member, person: number, now: Date): Promise<void>;
}
