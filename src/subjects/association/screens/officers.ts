/**
 * Telegram room: who the officer of a turn is, whether an officer can be reached, and the note in the audit
 * list that each privileged act leaves. What officers do is a file for each subject.
 */
import type { Records } from "../../../bot/records.ts";
import type { Turn } from "../../../bot/context.ts";

/** No screen that is shown: it marks a chat in which an officer pressed Start. */
const officerScreen = "officer";

/** An officer pressed Start, or a member became one: from now on questions reach them. */
export async function raiseOfficerScreen(
  { records, now }: Pick<Turn, "records" | "now">,
  chat: number,
): Promise<void> {
  await records.outbox.raiseScreen(chat, officerScreen, now);
}

export async function isReachable(records: Records, officer: number): Promise<boolean> {
  return (await records.outbox.findScreen(officer, officerScreen)).revision > 0;
}

/** Officers who pressed Start: Telegram knows no chat with the others. */
export async function reachableOfficers(
  records: Records,
  settings: readonly number[],
): Promise<readonly number[]> {
  const reachable: number[] = [];
  for (const officer of await records.officers.chats(settings)) {
    if (await isReachable(records, officer)) reachable.push(officer);
  }
  return reachable;
}

/** Officers need not be learners; then the Telegram id stands in the audit list. */
export function actorOf(turn: Pick<Turn, "member" | "person">): string {
  return turn.member?.id ?? `telegram:${turn.person}`;
}

/** @param facts ids and numbers only */
export async function note(
  turn: Turn,
  act: string,
  subject: string,
  facts?: Readonly<Record<string, string | number>>,
): Promise<void> {
  const entry = { at: turn.now, actor: actorOf(turn), act, subject };
  await turn.records.audit.write(facts === undefined ? entry : { ...entry, facts });
}
