/**
 * Mentoring: a mentor's private notes about a learner, in words.
 *
 * Only who wrote a note reads it, while they look after that learner. Whom it is about gets it with
 * their own data, without the writer's name: the screen says so before anything is written.
 */
import { localDay } from "../../../bot/local-time.ts";
import { phrase, type Button, type Language, type Reply } from "../../../bot/reply.ts";
import { writeDay } from "../../../bot/calendar.ts";
import { clip } from "../../../bot/clip.ts";

/** Characters that are kept of one note. */
export const longestNote = 500;
/** Notes about one learner; an older one makes room by hand. */
export const mostNotes = 10;

export interface MentorNote {
  readonly id: string;
  /** About whom. */
  readonly memberId: string;
  readonly mentorId: string;
  readonly text: string;
  readonly createdAt: Date;
}

export interface NoteRecord {
  add(note: MentorNote): Promise<void>;
  /** What this mentor noted about this learner, the oldest first. */
  list(mentorId: string, learnerId: string): Promise<readonly MentorNote[]>;
  /** One of this mentor's; somebody else's is not found. */
  find(mentorId: string, id: string): Promise<MentorNote | undefined>;
  remove(mentorId: string, id: string): Promise<void>;
  /** All that this mentor noted about this learner, who has another mentor now. */
  removeAbout(mentorId: string, learnerId: string): Promise<void>;
  /** All that this mentor noted: they are a mentor no more. */
  removeAll(mentorId: string): Promise<void>;
}

export function sayNotes(
  name: string,
  notes: readonly MentorNote[],
  at: { readonly timeZone: string; readonly now: Date; readonly language: Language },
  buttons: { readonly write: Button; readonly back: Button; readonly remove: string },
): Reply {
  const { timeZone, now, language } = at;
  const lines = notes.map(({ text, createdAt }) =>
    phrase("mentees-note-line", {
      day: writeDay(localDay(createdAt, timeZone), language, localDay(now, timeZone)),
      text,
    }),
  );
  const most = language === "zh" ? 12 : 24;
  return {
    words: [
      phrase("mentees-notes-title", { name }),
      ...(lines.length === 0 ? [] : [{ lines }]),
      phrase("mentees-notes-who", { name }),
    ],
    buttons: [
      ...(notes.length < mostNotes ? [[buttons.write]] : []),
      ...notes.map(({ id, text }): Button[] => [
        {
          label: phrase("mentees-note-remove", { text: clip(text.replaceAll("\n", " "), most) }),
          action: `${buttons.remove}:${id}`,
        },
      ]),
      [buttons.back],
    ],
  };
}
