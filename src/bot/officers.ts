/**
 * Officers and other people who answer: who acts in a turn and by which name, which officers can be reached,
 * and the note in the audit log that each privileged action leaves. What officers do is in the subjects.
 */
import type { Member } from "./member.ts";
import type { Records } from "./records.ts";
import type { Turn } from "./context.ts";
import type { Button, Language, Phrase } from "./reply.ts";

/** Who is an officer, beside those of the settings. The subject that appoints them adds what subjects ask. */
export interface Officers {
  /** Telegram ids of all officers: those of the settings, then those who were appointed. */
  chats(settings: Iterable<number>): Promise<readonly number[]>;
  /** Whether this member was appointed; those of the settings are not looked up here. */
  isOn(memberId: string): Promise<boolean>;
}

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
): Promise<readonly { telegramId: number; language: Language | undefined }[]> {
  return whoStarted(records, await records.officers.chats(settings));
}

/** Whether a question to the association reaches anybody now. */
export async function isAnyReachable(
  records: Records,
  settings: Iterable<number>,
): Promise<boolean> {
  for (const officer of await records.officers.chats(settings)) {
    if (await isReachable(records, officer)) return true;
  }
  return false;
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

/** An officer may have become a member since. */
export function isMe(turn: Turn, keeper: string | null): boolean {
  return keeper === actorOf(turn) || keeper === `telegram:${turn.person}`;
}

/** First names only, as the learner may read them. */
export function nameOf(turn: Turn): string {
  return turn.member?.firstName ?? turn.firstName;
}

/** The name of who has it; empty when it is not known any more. */
export async function keeperName(
  { records }: Pick<Turn, "records">,
  keeper: string,
): Promise<string> {
  return (await records.members.find(keeper))?.firstName ?? "";
}

/** Of these officers, those who pressed Start: Telegram lets a bot write to nobody else. */
export async function reachableAmong(
  officers: Iterable<number>,
  { records, language }: Pick<Turn, "records" | "language">,
): Promise<{ telegramId: number; language: Language }[]> {
  const reachable = await whoStarted(records, officers);
  return reachable.map((officer) => ({ ...officer, language: officer.language ?? language }));
}

/** Those of them who pressed Start, and the language that each chose. */
async function whoStarted(
  records: Records,
  officers: Iterable<number>,
): Promise<{ telegramId: number; language: Language | undefined }[]> {
  const started = [];
  for (const telegramId of officers) {
    if (!(await isReachable(records, telegramId))) continue;
    const { members } = records;
    const known =
      (await members.findByTelegram(telegramId)) ?? (await members.findJoining(telegramId));
    started.push({ telegramId, language: known?.language });
  }
  return started;
}

/** All officers who can be reached: those of the settings, and those who were appointed. */
export async function findOfficers(
  deps: { readonly officers: ReadonlySet<number> },
  place: Pick<Turn, "records" | "language">,
): Promise<{ telegramId: number; language: Language }[]> {
  return reachableAmong(await place.records.officers.chats(deps.officers), place);
}

declare module "./records.ts" {
  interface Events {
    /** Somebody is no mentor of a village any more, or no officer. */
    "role-ended": { readonly member: Member };
    /** An officer noted that a member has died. */
    "member-died": { readonly member: Member };
    /** That was a mistake: says an officer, or whoever has the phone. Each subject adds what officers and that person read. */
    "member-lives": {
      readonly member: Member;
      readonly by: "officer" | "phone";
      readonly words: Phrase[];
      readonly buttons: (readonly Button[])[];
      readonly yours: Phrase[];
    };
  }
}
