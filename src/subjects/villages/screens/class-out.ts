/** A teacher takes a pupil out of the class: asked first, and the pupil hears it, with what stays. */
import type { ListedClass, Pupil } from "../rules/classes-record.ts";
import type { Turn } from "../../../bot/context.ts";
import { onward } from "../../../bot/doors.ts";
import { phrase } from "../../../bot/reply.ts";
import { sayOld } from "../../../bot/subject.ts";
import { askFirst } from "../../../bot/turn/ask-first.ts";

export function askToTakeOut(
  turn: Turn,
  { id, name }: Pick<ListedClass, "id" | "name">,
  { memberId, firstName }: Pupil,
): void {
  askFirst(
    turn,
    phrase("class-out-ask", { name: firstName, school: name }),
    { label: phrase("class-out-no"), action: `teach:one:${id}:0` },
    { label: phrase("class-out-yes"), action: `teach:out:${id}:${memberId}` },
  );
}

export async function takeOut(turn: Turn, one: ListedClass, memberId: string): Promise<void> {
  const { classes, members } = turn.records;
  const pupil = await members.find(memberId);
  if (pupil === undefined || !(await classes.leave(one.id, memberId))) return sayOld(turn);
  await members.addConsent(memberId, "class", false, turn.now);
  turn.say({
    words: phrase("class-out-told", { school: one.name }),
    to: pupil.telegramId,
    language: pupil.language,
    buttons: onward,
  });
  turn.say({
    words: phrase("class-out-done", { name: pupil.firstName }),
    buttons: [[{ label: phrase("class-open"), action: `teach:one:${one.id}:0` }]],
  });
}
