/**
 * A question goes to a person: the learner's mentor, by day; else the officers. What each of them reads is
 * rules/relay.ts.
 */
import { isForMentor } from "../rules/outcomes.ts";
import type { Question } from "../rules/record.ts";
import { recipientOf, sendQuestion, type Recipient } from "../rules/recipient.ts";
import { forReader, type Said } from "../rules/relay.ts";
import type { Member } from "../../../bot/member.ts";
import { mentorFor } from "../../joining/index.ts";
import { isQuiet, morningAfter } from "../../../bot/quiet-hours.ts";
import type { Turn } from "../../../bot/context.ts";
import { findOfficers, isAnyReachable } from "../../../bot/officers.ts";
import { localRulesOf, type Usual } from "../../../bot/usual.ts";
import type { Message } from "@grammyjs/types";
import { contentOf } from "../../../bot/content.ts";

export interface RelayDeps extends Usual {
  readonly officers: ReadonlySet<number>;
}

/** The learner's mentor; the association where there is none, and for what is not a neighbour's. */
export async function personFor(
  turn: Pick<Turn, "records" | "now">,
  member: Member,
  question: Pick<Question, "outcome">,
): Promise<Recipient> {
  const mentor = isForMentor(question)
    ? await mentorFor(turn.records, member, turn.now)
    : undefined;
  return recipientOf(question, mentor?.hasLeft ? undefined : mentor);
}

/** The same where something is promised: nobody, if nobody of the association can be reached. */
export async function recipientFor(
  deps: Pick<RelayDeps, "officers">,
  turn: Pick<Turn, "records" | "now">,
  member: Member,
  question: Pick<Question, "outcome">,
): Promise<Recipient> {
  const to = await personFor(turn, member, question);
  if (to.kind !== "association") return to;
  return (await isAnyReachable(turn.records, deps.officers)) ? to : { kind: "nobody" };
}

export async function relay(
  deps: RelayDeps,
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
  const sent = await sendQuestion(questions, question, recipient, turn.now);
  turn.say({ ...sent.reply, language: question.language });
  if (!sent.goes) return;
  if (mentor !== undefined) return tellMentor(deps, turn, question, member, mentor);
  const village = await villageName(turn, member);
  for (const officer of officers) turn.say(...forReader(question, member, village, officer));
}

/** At once, but not at night: then in the morning. */
async function tellMentor(
  deps: RelayDeps,
  turn: Turn,
  question: Question,
  member: Member,
  mentor: Member,
): Promise<void> {
  const { timeZone } = await localRulesOf(deps, turn, mentor);
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

/** A message that can be passed on; contacts and places would say a number or an address. */
export function saidIn(message: Message, chat: number): Said | undefined {
  const content = contentOf(message);
  if (message.text === undefined && content.kind === "other") return undefined;
  const { text, caption, message_id: messageId } = message;
  return { text, caption, chat, messageId };
}
