/**
 * Telegram room: a question goes to a person: the learner's mentor, by day; else the officers. What each of
 * them reads is subjects/answers/rules/relay.ts.
 */
import type { Question } from "../../answers/rules/record.ts";
import { forReader, recipientOf, sendQuestion, type Recipient } from "../../answers/rules/relay.ts";
import type { Member } from "../../../bot/member.ts";
import { mentorFor } from "../../mentoring/rules/assign.ts";
import { isQuiet, morningAfter } from "../../../bot/quiet-hours.ts";
import type { Language } from "../../../bot/reply.ts";
import type { AnswersDeps } from "../../answers/screens/answers.ts";
import type { Turn } from "../../../bot/context.ts";
import { isReachable } from "../../association/screens/officers.ts";
import { whereaboutsOf } from "../../playbook/screens/standing.ts";
import { onward } from "../../../bot/doors.ts";

/** The learner's mentor; the association where there is none, and for what is not a neighbour's. */
export async function recipientFor(
  turn: Turn,
  member: Member,
  question: Pick<Question, "outcome">,
): Promise<Recipient> {
  return recipientOf(question, await mentorFor(turn.records, member, turn.now));
}

export async function relay(
  deps: AnswersDeps,
  turn: Turn,
  member: Member,
  question: Question,
  recipient: Recipient,
): Promise<void> {
  const { members, questions } = turn.records;
  const mentor = recipient.kind === "mentor" ? await members.find(recipient.id) : undefined;
  const officers = mentor === undefined ? await findOfficers(deps, turn) : [];
  // They were told who will see it, and sent it: that is a purpose of its own.
  await members.addConsent(member.id, "ask-a-person", true, turn.now);
  const isAnybodyThere = mentor !== undefined || officers.length > 0;
  const sent = await sendQuestion(questions, question, recipient, isAnybodyThere, turn.now);
  turn.say({ ...sent.reply, buttons: onward });
  if (!sent.goes) return;
  if (mentor !== undefined) return tellMentor(deps, turn, question, member, mentor);
  const village = await villageName(turn, member);
  for (const officer of officers) turn.say(...forReader(question, member, village, officer));
}

/** At once, but not at night: then in the morning. */
async function tellMentor(
  deps: AnswersDeps,
  turn: Turn,
  question: Question,
  member: Member,
  mentor: Member,
): Promise<void> {
  const { timeZone } = await whereaboutsOf(deps, turn, mentor);
  if (isQuiet(turn.now, timeZone)) {
    await turn.records.work.schedule({
      id: `question-told:${question.id}`,
      kind: "question-told",
      payload: { questionId: question.id, memberId: member.id },
      dueAt: morningAfter(turn.now, timeZone),
    });
    return;
  }
  const village = await villageName(turn, member);
  turn.say(...forReader(question, member, village, { ...mentor, isMentor: true }));
}

export async function villageName(
  { records }: Pick<Turn, "records">,
  { villageId }: Pick<Member, "villageId">,
): Promise<string | undefined> {
  return villageId === null ? undefined : (await records.members.findVillage(villageId))?.name;
}

/** All officers who can be reached: those of the settings, and those who were appointed. */
export async function findOfficers(
  deps: Pick<AnswersDeps, "officers">,
  place: Pick<Turn, "records" | "language">,
): Promise<{ telegramId: number; language: Language }[]> {
  return reachableAmong(await place.records.officers.chats(deps.officers), place);
}

/** Of these officers, those who pressed Start: Telegram lets a bot write to nobody else. */
export async function reachableAmong(
  officers: Iterable<number>,
  { records, language }: Pick<Turn, "records" | "language">,
): Promise<{ telegramId: number; language: Language }[]> {
  const reachable = [];
  for (const telegramId of officers) {
    if (!(await isReachable(records, telegramId))) continue;
    const { members } = records;
    const known =
      (await members.findByTelegram(telegramId)) ?? (await members.findJoining(telegramId));
    reachable.push({ telegramId, language: known?.language ?? language });
  }
  return reachable;
}
