/**
 * A class is over, by its day or by an officer: each pupil hears it once, with what stays and what comes next, and so
 * does who taught it. It is somebody's act, so only the night and a break hold it.
 */
import type { ClassAtEnd } from "../rules/classes-record.ts";
import type { DueWork } from "../../../bot/due.ts";
import { onward } from "../../../bot/doors.ts";
import { hold, memberOf, sayUnasked, type UnaskedDeps } from "../../../bot/gate/unasked.ts";
import type { Records } from "../../../bot/records.ts";
import { phrase } from "../../../bot/reply.ts";

export async function planOver(
  { work }: Pick<Records, "work">,
  id: string,
  endsAt: Date,
): Promise<void> {
  await work.schedule({ id: overOf(id), kind: "class-over", payload: { id }, dueAt: endsAt });
}

const overOf = (id: string) => `class-over:${id}`;

/** Ends the class, and plans what its people hear of it. */
export async function endClass(
  { work, classes }: Pick<Records, "work" | "classes">,
  one: ClassAtEnd,
  now: Date,
): Promise<void> {
  const { id, name, teacherId, pupilIds } = one;
  await work.cancel(overOf(id));
  await classes.end(id);
  const all = teacherId === null ? pupilIds : [...pupilIds, teacherId];
  // The class is gone, so its name goes with the message.
  for (const memberId of all) {
    await work.schedule({
      id: `class-told:${id}:${memberId}`,
      kind: "class-told",
      payload: { memberId, name, as: memberId === teacherId ? "teacher" : "pupil" },
      dueAt: now,
    });
  }
}

export function classOver({ clock }: Pick<UnaskedDeps, "clock">) {
  return async ({ payload }: DueWork, records: Records): Promise<void> => {
    const one = await records.classes.atEnd(String(payload["id"]));
    if (one === undefined) return;
    const now = clock();
    // It lasts longer than it was to at first.
    if (one.endsAt > now) return planOver(records, one.id, one.endsAt);
    await endClass(records, one, now);
  };
}

export function classTold(deps: UnaskedDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const member = await memberOf(work, records);
    if (member === undefined || (await hold(deps, work, records, member))) return;
    const { name, as } = work.payload;
    const key = as === "teacher" ? "class-over-teacher" : "class-over-pupil";
    await sayUnasked(deps, records, member, {
      words: phrase(key, { school: String(name) }),
      buttons: onward,
    });
  };
}
