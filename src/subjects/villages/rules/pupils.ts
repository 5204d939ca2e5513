/**
 * Classes: what a teacher reads of a pupil: first name, step, and the week in which they were last here.
 * A day would tell when a child is at home; a week is enough to see who stopped.
 */
import type { Playbook } from "../../playbook/index.ts";
import { whereOf } from "../../association/index.ts";
import { phrase, type Language, type Phrase } from "../../../bot/reply.ts";
import { addDays, mondayOf, writeDay } from "../../../bot/calendar.ts";
import type { Cell } from "../../shop/index.ts";
import type { Pupil } from "./classes-record.ts";

export interface PupilsView {
  readonly playbook: Playbook;
  readonly language: Language;
  /** The local day, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Monday of the week in which they were last here; null: not known. */
export function weekOf({ lastDay }: Pick<Pupil, "lastDay">): string | null {
  return lastDay === null ? null : mondayOf(lastDay);
}

export function pupilLine(view: PupilsView, pupil: Pupil, number: number): Phrase {
  const { number: step, title } = whereOf(view.playbook, pupil.stepId, view.language);
  const monday = weekOf(pupil);
  return phrase("class-pupil", {
    n: number,
    name: pupil.firstName,
    number: step,
    title,
    week: whichWeek(view, monday),
    day: monday === null ? "" : writeDay(monday, view.language, view.today),
  });
}

function whichWeek({ today }: PupilsView, monday: string | null): string {
  if (monday === null) return "unknown";
  const now = mondayOf(today);
  // Clocks of another village may be a day ahead.
  if (monday >= now) return "this";
  return monday === addDays(now, -7) ? "last" : "earlier";
}

/** Columns of the file, by phrase key. */
export const pupilColumns = ["class-file-name", "class-file-step", "class-file-week"] as const;

/** @param say a phrase of the reader's language as text */
export function pupilRow(
  view: PupilsView,
  pupil: Pupil,
  say: (key: string, values?: Phrase["with"]) => string,
): readonly Cell[] {
  const where = whereOf(view.playbook, pupil.stepId, view.language);
  return [pupil.firstName, say("class-file-where", where), weekOf(pupil)];
}
