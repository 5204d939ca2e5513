/**
 * People, as the association's officers see them: first name, village, step, what they do here. No book,
 * order, answer or question is in these shapes, so none can be shown.
 */

/** What somebody does here, the first that holds. */
export type Part = "officer" | "mentor" | "association" | "learner";

export interface Listed {
  readonly id: string;
  readonly firstName: string;
  /** First name of the mentor who looks after them now. */
  readonly mentor: string | null;
  /** Nobody looks after them, and they are no mentor themselves. */
  readonly isAlone: boolean;
  readonly hasDied: boolean;
  /** Id of the step they are at; null: not begun. */
  readonly stepId: string | null;
  readonly village: string | null;
}

/** Whom an officer wants to see together. */
export interface SomePeople {
  /** Who joined at this moment or later, the newest first. */
  readonly joinedFrom?: Date;
  /** Whom nobody looks after, in the order of names. */
  readonly isAlone?: boolean;
  readonly villageId?: string | undefined;
}

/** A row of the table. */
export interface ListedRow extends Listed {
  /** By which the rows stand in order. */
  readonly nameKey: string;
}

/** A mentor of one village; who mentors two stands twice. */
export interface ListedMentor {
  readonly id: string;
  readonly firstName: string;
  readonly village: string;
  readonly isAway: boolean;
}

/** Which people stand on a page of the table, in the order of names. */
export interface PeopleWanted {
  /** How the folded name begins. */
  readonly key?: string | undefined;
  readonly villageId?: string | undefined;
  /** Empty: those who have not begun. */
  readonly stepId?: string | undefined;
  /** Only those whom nobody looks after. */
  readonly isAlone?: boolean | undefined;
  /** Name and id of the last row before. */
  readonly after?: readonly (string | number)[] | undefined;
}

export interface MentorRow extends ListedMentor {
  readonly villageId: string;
  readonly villageKey: string;
  readonly mentees: number;
}

export interface PeopleRecord {
  page(wanted: PeopleWanted, limit: number): Promise<readonly ListedRow[]>;
  /** @param after key of the village and id of the last row before */
  mentorPage(
    wanted: {
      readonly key?: string | undefined;
      readonly after?: readonly (string | number)[] | undefined;
    },
    limit: number,
  ): Promise<readonly MentorRow[]>;
  find(memberId: string): Promise<Listed | undefined>;
  /** By the beginning of the folded name, in the order of names. */
  findByName(key: string, limit: number): Promise<readonly Listed[]>;
  /** Goes on behind this member, among those whose names begin with the same so many letters. */
  findBehind(memberId: string, letters: number, limit: number): Promise<readonly Listed[]>;
  /** Who lives in the village, in the order of names. */
  roster(villageId: string, limit: number, offset: number): Promise<readonly Listed[]>;
  some(wanted: SomePeople, limit: number, offset: number): Promise<readonly Listed[]>;
  partOf(memberId: string): Promise<Exclude<Part, "officer">>;
  /** Of all villages, in the order of the villages' names. */
  mentors(limit: number, offset: number): Promise<readonly ListedMentor[]>;
}
