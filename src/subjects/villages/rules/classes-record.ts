/**
 * Classes of schools: a teacher sees first name, step and week of those who said yes to them, until the
 * day on which the class ends; then the list is gone. Nothing else of anybody is in these shapes.
 */

export interface SchoolClass {
  readonly id: string;
  /** The school's. */
  readonly name: string;
  readonly villageId: string | null;
  readonly teacherId: string | null;
  readonly endsAt: Date;
}

export interface ListedClass extends SchoolClass {
  readonly village: string | null;
  readonly teacher: string | null;
  /** Those who joined, whether or not they said yes to the teacher of today. */
  readonly pupils: number;
}

export interface Pupil {
  readonly memberId: string;
  readonly firstName: string;
  readonly stepId: string | null;
  /** The last local day on which they did something here; null: not known. */
  readonly lastDay: string | null;
}

/** A class as one of its people sees it. */
export interface MyClass extends SchoolClass {
  readonly teacher: string | null;
  readonly as: "teacher" | "pupil";
  /** Said yes to the teacher of today. */
  readonly hasAgreed: boolean;
}

/** A hall, not a class; more are two classes. */
export const mostPupils = 100;

/** Months that a class lasts unless an officer says otherwise, and what they may choose. */
export const usualMonths = 6;
export const monthChoices = [1, 3, 6, 12] as const;

/** Whom the end of a class concerns. */
export interface ClassAtEnd extends Pick<SchoolClass, "id" | "name" | "teacherId" | "endsAt"> {
  /** Of all who joined, whether or not they said yes to the teacher of today. */
  readonly pupilIds: readonly string[];
}

/** Which classes stand on a page of the table. */
export interface ClassesWanted {
  readonly villageId?: string | undefined;
  /** How the school's name begins. */
  readonly begins?: string | undefined;
  readonly sort: "name" | "end";
  /** Of the last row before: its name or its end, and its id. */
  readonly after?: readonly (string | number)[] | undefined;
}

/** Classes whose day has come are found by none of these, but for `atEnd`. */
export interface ClassRecord {
  page(wanted: ClassesWanted, now: Date, limit: number): Promise<readonly ListedClass[]>;
  add(
    of: Pick<SchoolClass, "id" | "name" | "endsAt"> & { readonly createdBy: string },
    now: Date,
  ): Promise<void>;
  find(id: string, now: Date): Promise<ListedClass | undefined>;
  /** The newest first; of one village or of all. */
  list(
    villageId: string | undefined,
    now: Date,
    limit: number,
    offset: number,
  ): Promise<readonly ListedClass[]>;
  setVillage(id: string, villageId: string | null): Promise<void>;
  /** With another teacher nobody is on the list until they say yes again. Returns false if it is the same one. */
  setTeacher(id: string, teacherId: string | null): Promise<boolean>;
  setEnd(id: string, endsAt: Date): Promise<void>;
  atEnd(id: string): Promise<ClassAtEnd | undefined>;
  /** With its list and its links. */
  end(id: string): Promise<void>;

  /** Joins, or says yes to the teacher of today. */
  join(id: string, memberId: string, now: Date): Promise<"joined" | "already" | "full">;
  leave(id: string, memberId: string): Promise<boolean>;
  /** Those who said yes to the teacher of today, by name. */
  pupils(id: string): Promise<readonly Pupil[]>;
  /** Telegram ids and languages of all who joined: for news that all must have. */
  everybody(
    id: string,
  ): Promise<readonly { readonly telegramId: number; readonly language: "en" | "zh" }[]>;
  /** Classes that this member teaches or goes to. */
  of(memberId: string, now: Date): Promise<readonly MyClass[]>;
  /** Goes to a class that has not ended. */
  isPupil(memberId: string, now: Date): Promise<boolean>;
}
