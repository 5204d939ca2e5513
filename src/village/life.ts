/**
 * Village: what every part of a life here is written with: the ports of the one transaction, the people
 * as members, and moments so many days ago.
 *
 * Whatever is written goes through the ports that a turn has, and through rules where a turn asks them.
 */
import type { Member } from "../bot/member.ts";
import type { Records } from "../bot/records.ts";
import type { Prepared } from "../knowledge/prepared/prepared.ts";
import type { AnswerQuestion } from "../subjects/answers/index.ts";
import type { Villager } from "./people.ts";

export interface VillageDeps {
  readonly knowledge: Pick<Prepared, "playbook">;
  readonly answer: AnswerQuestion;
  readonly timeZone: string;
  /** Gives Telegram the picture of a parcel, and its id; asked for once, by a village that is filled. */
  readonly sendParcel: () => string;
}

export interface Neighbour extends Villager {
  readonly member: Member;
}

export interface Life {
  readonly deps: VillageDeps;
  readonly records: Records;
  readonly villageId: string;
  /** Those who came with the village: who was here before keeps their own life. */
  readonly people: readonly Neighbour[];
  readonly mentor: Member;
  /** Telegram's id of a picture of a parcel. */
  readonly parcelPhoto: string;
  /** The village's day. */
  readonly today: string;
  /** So many days ago, by the village's clocks; never later than now. */
  at(daysAgo: number, hour?: number, minute?: number): Date;
  dayOf(daysAgo: number): string;
  /** The same ids each time. */
  id(letter: string): string;
}
