/**
 * Looking at what learners show: what it needs from the store. Things that wait, verdicts, second
 * looks, neighbours who may be asked, a mentor's own sentences.
 *
 * Nothing here decides who may look; review.ts does.
 */
import type { Member } from "../../../bot/member.ts";
import type { Shown } from "../../playbook/index.ts";

/** `private`: there was something on it that nobody should see; it was removed. */
export type Verdict = "good" | "change" | "private";

/** In which part somebody looks. */
export type LookedAs = "mentor" | "neighbour" | "association";

/** Something shown, with what a verdict is about. */
export interface Thing extends Shown {
  /** Rises each time it is shown anew. */
  readonly revision: number;
  readonly waitsSince: Date;
  readonly learner: Member;
}

/** Somebody who looks: a member, or an officer who is none. */
export interface Reviewer {
  /** The member's id, or `telegram:<id>`. */
  readonly id: string;
  readonly member: Member | undefined;
  readonly name: string;
  readonly isOfficer: boolean;
  /** Agreed to look for others of the village. */
  readonly helps: boolean;
}

/** A place in somebody's queue. */
export interface Queued {
  readonly thingId: string;
  readonly stepId: string;
  readonly taskId: string;
  /** The learner's home. */
  readonly householdId: string | null;
  readonly as: LookedAs;
  readonly waitsSince: Date;
  /** When this reviewer put it to the end of their queue. */
  readonly skippedAt: Date | null;
}

export interface Look {
  readonly id: string;
  readonly thingId: string;
  readonly revision: number;
  /** Whose thing it is. */
  readonly memberId: string;
  readonly villageId: string | null;
  readonly reviewerId: string;
  readonly as: LookedAs;
  readonly verdict: Verdict;
  /** Name of a ready sentence, `words` or `voice`; `null` unless something is to be changed. */
  readonly reason: string | null;
  readonly words: string | null;
  readonly waitedMinutes: number;
  readonly at: Date;
  readonly isUndone: boolean;
}

/** How often verdicts of one person were looked at again, and came out differently. */
export interface AgainFigures {
  readonly reviewerId: string;
  readonly looked: number;
  readonly differ: number;
}

export interface OwnSentence {
  readonly id: string;
  readonly text: string;
}

export interface VerdictRecord {
  /** `undefined` when its learner is gone: nothing of them is looked at. */
  findThing(thingId: string): Promise<Thing | undefined>;
  /**
   * Gives the one verdict on this revision.
   *
   * @returns false if somebody has looked already, or the learner showed it anew; nothing changed
   */
  give(look: Look): Promise<boolean>;
  findLook(lookId: string): Promise<Look | undefined>;
  /** The verdict that stands on this revision. */
  standingLook(thingId: string, revision: number): Promise<Look | undefined>;
  /** The newest verdict of this reviewer that stands. */
  lastLook(reviewerId: string, since: Date): Promise<Look | undefined>;
  /** Takes a verdict back; false if the learner showed the thing anew or it was taken back. */
  takeBack(look: Look, now: Date): Promise<boolean>;
  /** Removes file and words of what was shown; false if it was shown anew. A verdict becomes `private`. */
  removeContent(thing: Thing, standing: Look | undefined): Promise<boolean>;
  countSince(reviewerId: string, since: Date): Promise<number>;
  /** How many minutes the last things waited, of one village or of those the association looks at. */
  lastWaits(villageId: string | null): Promise<readonly number[]>;
}

export interface QueueRecord {
  /** What waits for the learners of this mentor. */
  ofMentees(mentorId: string, reviewer: Reviewer): Promise<readonly Queued[]>;
  /** Things of these villages that wait since before `before`. */
  ofVillages(
    villageIds: readonly string[],
    before: Date,
    reviewer: Reviewer,
    as: LookedAs,
  ): Promise<readonly Queued[]>;
  /** Things of anybody since before `before`, and of learners whom no mentor looks after; some twice. */
  ofAssociation(before: Date, reviewer: Reviewer): Promise<readonly Queued[]>;
  skip(reviewerId: string, thing: { id: string; revision: number }, now: Date): Promise<void>;
  /** How many wait before this one, for the same mentor or for the association; counted up to 100. */
  countAhead(thing: Thing, mentorId: string | undefined): Promise<number>;
}

export interface AgainRecord {
  /** Marks a verdict to be looked at once more. */
  chooseAgain(lookId: string, now: Date): Promise<void>;
  /** The verdict of others that waits the longest for this reviewer's second look. */
  nextAgain(
    reviewer: Reviewer,
    villageIds: readonly string[],
    since: Date,
  ): Promise<Look | undefined>;
  /** Notes the second look; false if somebody else did, or it no longer counts. */
  giveAgain(look: Look, reviewerId: string, agrees: boolean, now: Date): Promise<boolean>;
  againFigures(reviewerIds: readonly string[]): Promise<readonly AgainFigures[]>;
}

export interface NeighbourRecord {
  /**
   * People of the learner's village who passed the step and may be asked to look: not of the same
   * home, no mentors, nobody who said no, nobody asked since `askedBefore`. Who agreed comes first.
   */
  neighboursFor(thing: Thing, askedBefore: Date, limit: number): Promise<readonly string[]>;
  lastAsked(memberId: string): Promise<Date | undefined>;
  noteAsked(memberId: string, now: Date): Promise<void>;
}

export interface SentenceRecord {
  /** The member's own sentences, the oldest first. */
  listSentences(memberId: string): Promise<readonly OwnSentence[]>;
  addSentence(sentence: OwnSentence & { memberId: string }, now: Date): Promise<void>;
  removeSentence(memberId: string, id: string): Promise<void>;
}

export interface ReviewRecord
  extends VerdictRecord, QueueRecord, AgainRecord, NeighbourRecord, SentenceRecord {}
