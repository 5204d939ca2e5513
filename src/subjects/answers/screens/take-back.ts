/**
 * A question that went to a person is taken back by whoever asked it, as long as nobody has answered. It stands in
 * nobody's queue any more; whoever showed it to somebody says there that it was taken back.
 */
import type { Message } from "@grammyjs/types";
import { dayMs, hourMs } from "../../../bot/calendar.ts";
import { onward } from "../../../bot/doors.ts";
import { phrase } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import type { Events } from "../../../bot/events.ts";
import type { Member } from "../../../bot/member.ts";
import { pass, type Heard } from "../../../bot/subject.ts";
import { sayWent } from "../rules/recipient.ts";
import type { Question } from "../rules/record.ts";
import { saysTakeBack } from "../rules/said/takes-back.ts";
import { sayBackBefore, sayTakenBack } from "../rules/talk/taken-back.ts";
import { askedAfter } from "../rules/talk/waits.ts";
import { recipientFor, type RelayDeps } from "./relay.ts";
import { mostSent } from "./waits.ts";

/** "Take it back", typed, whatever a task waits for. */
export async function hearTakeBack(deps: RelayDeps, turn: Turn, { text }: Message): Heard {
  const { member } = turn;
  if (member === undefined || text === undefined) return pass;
  return (await takeBackAsked(deps, turn, member, text)) ? undefined : pass;
}

/** 别发了 may be about anything that is sent, reminders too: it is about a question that went lately, or about none. */
const saysSend = /send|forward|pass (?:it |that )?on|[发转传]/iu;
const lately = dayMs;

/**
 * Words that take back the newest that waits.
 *
 * @returns false where they do not, or nothing was sent: then they are for whoever hears them otherwise
 */
export async function takeBackAsked(
  deps: RelayDeps,
  turn: Turn,
  member: Member,
  text: string,
): Promise<boolean> {
  if (!saysTakeBack(text)) return false;
  const all = await turn.records.questions.listSent(member.id, mostSent);
  const since = turn.now.getTime() - lately;
  const isMeant = (question: Question) =>
    !saysSend.test(text) || (question.state === "asked" && sinceOf(question).getTime() >= since);
  const sent = all.filter(isMeant);
  const waiting = askedAfter(sent, turn.now, "waiting");
  const laterThan = waiting === undefined ? undefined : sinceOf(waiting);
  if (saysSend.test(text) && (await leaveUnsent(turn, member, laterThan))) return true;
  const facts: Events["sent-asked"] = { act: "take-back", laterThan, isDone: false };
  await turn.tell("sent-asked", facts);
  if (facts.isDone) return true;
  const question = waiting ?? askedAfter(sent, turn.now, "any");
  if (question === undefined) return false;
  await takeBack(deps, turn, member, question);
  return true;
}

/** So long after it came a voice note that was not sent on is still what is spoken of. */
const unsentMs = hourMs;

/** What waits for the tap that sends it is sent to nobody. @returns false if there is none, or something went later */
async function leaveUnsent(
  { records: { questions }, now, say }: Turn,
  member: Member,
  laterThan: Date | undefined,
): Promise<boolean> {
  const unsent = await questions.findUnsent(member.id, new Date(now.getTime() - unsentMs));
  if (unsent === undefined || (laterThan !== undefined && laterThan > unsent.createdAt))
    return false;
  await questions.setState(unsent.id, "left", now);
  say({ words: phrase("answer-not-sent"), buttons: onward });
  return true;
}

const sinceOf = ({ openSince, createdAt }: Question): Date => openSince ?? createdAt;

/** Somebody may answer at the same moment: whoever is first has it, and the asker is told which. */
export async function takeBack(
  deps: Pick<RelayDeps, "officers">,
  turn: Turn,
  member: Member,
  question: Question,
): Promise<void> {
  const { questions } = turn.records;
  const { language } = question;
  const to = await recipientFor(deps, turn, member, question);
  if (!(await questions.takeBack(question.id, turn.now))) {
    const now = (await questions.find(question.id)) ?? question;
    return turn.say({
      ...(now.state === "answered" ? sayWent(now, to) : sayBackBefore()),
      language,
    });
  }
  const facts: Events["question-taken-back"] = { question, isShown: false };
  await turn.tell("question-taken-back", facts);
  const sent = await questions.listSent(member.id, mostSent);
  const others = sent.filter(({ state }) => state === "asked");
  turn.say({ ...sayTakenBack({ question, to, isShown: facts.isShown, others }), language });
}
