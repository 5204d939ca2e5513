/**
 * Voice notes that no task waits for, and the taps around them. Nothing is awaited here: the
 * turn ends with due work (listen-due.ts); what is made of the words is heard.ts.
 */
import type { Message } from "@grammyjs/types";
import { z } from "zod";
import {
  answerText,
  isStillMessage,
  type ModelLimits,
  type NewQuestion,
  recipientFor,
  type RecordQuestion as Question,
  type WriterHost,
} from "../../answers/index.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase } from "../../../bot/reply.ts";
import type { Listen } from "../rules/model.ts";
import { isTooLong, type VoiceNote } from "../rules/note.ts";
import { agreedToListen, askToListen, sayUnheard, voiceConsent, type Unheard } from "./say.ts";
import { listenLater } from "../rules/work.ts";
import type { Turn } from "../../../bot/context.ts";
import { answerHeard, giveHeard, type HeardDeps } from "./heard.ts";
import { pass, reads, type Heard, type Press, type Typed, sayOld } from "../../../bot/subject.ts";
import { member as joined, type MemberTurn } from "../../../bot/who.ts";
import { awaits, walkDeps } from "../../playbook/index.ts";
import { onward } from "../../../bot/doors.ts";
import { newId } from "../../../bot/ids.ts";

/** A program that listens, and what it may cost. */
export interface Listener {
  readonly host: WriterHost;
  readonly listen: Listen;
  readonly limits: ModelLimits;
  readonly usdPerMinute: number;
  /** From the arrival of the voice note to "I could not hear it". */
  readonly deadlineMs: number;
}

export interface NoteDeps extends HeardDeps {
  /** Absent: voice notes go to a person. */
  readonly listener?: Listener | undefined;
}

/** A voice note that the task at hand does not wait for. */
export async function hearVoice(deps: NoteDeps, turn: Turn, message: Message): Heard {
  const { listener } = deps;
  const { member, records, person } = turn;
  const note = voiceOf(message);
  if (listener === undefined || note === undefined || member === undefined) return pass;
  const row = (await records.waiting.find(person))?.kind;
  const walk = await walkDeps(deps, turn, member);
  const awaited = row === "question" ? undefined : await awaits(walk, member);
  if (awaited?.includes("voice") === true) return pass;
  // Who wants no program to listen is told so by /privacy; here it is as it is without one.
  if ((await mayListen(deps, turn, member)) === false) return pass;
  // Said once more, instead of written.
  if (row === "question" || row === "voice-fix") await records.waiting.clear(person);
  await receiveVoice({ ...deps, listener }, turn, member, note, message.caption);
}

/** Taps around a voice note, and out of /privacy. */
export async function pressVoice(
  deps: NoteDeps,
  turn: MemberTurn,
  { args: [verb = "", id] }: Press,
): Promise<void> {
  const { member } = turn;
  if (id === undefined) return decide(deps, turn, member, verb);
  const question = await turn.records.questions.find(id);
  // Somebody else's question is nobody's: the id may be forged.
  if (question === undefined || question.memberId !== member.id || question.spoken == null) {
    return sayOld(turn);
  }
  await press(deps, turn, member, question, verb);
}

/** The words that take the place of what was misheard. */
export const voiceFix: Typed<NoteDeps> = reads(
  z.string(),
  joined,
  async (deps, turn, questionId, text) => {
    const { member, records, person } = turn;
    await records.waiting.clear(person);
    const question = await records.questions.find(questionId);
    // It went to a person as it was: what is written now is another question.
    if (question?.memberId !== member.id || question.state !== "heard") {
      return answerText(deps, turn, text);
    }
    await answerHeard(deps, turn, member, question, text, "typed");
  },
  "book",
);

async function press(
  deps: NoteDeps,
  turn: Turn,
  member: Member,
  question: Question,
  verb: string,
): Promise<void> {
  const isUnheard = isStillMessage(question);
  switch (verb) {
    case "on":
    case "off": {
      if (deps.listener === undefined || !isUnheard) return sayOld(turn);
      await agree(deps.listener, turn, member, verb === "on");
      if (verb === "on") return listenSoon(turn, member, question.id, turn.receivedAt);
      return sayNotHeard(deps, turn, member, question, "off");
    }
    case "fix":
      if (isUnheard || question.state !== "heard") return sayOld(turn);
      await turn.records.waiting.set(
        turn.person,
        { kind: "voice-fix", data: question.id },
        turn.now,
      );
      return turn.say({ words: phrase("voice-fix-how") });
    case "task":
    case "question":
      // Tapped already: the answer or the question went on its way.
      if (question.outcome !== "spoken") return sayOld(turn);
      if (verb === "task") return giveHeard(deps, turn, member, question);
      return answerText(deps, turn, question.text, { spoken: question });
    default:
      sayOld(turn);
  }
}

/** Out of /privacy. */
async function decide(
  { listener }: NoteDeps,
  turn: Turn,
  member: Member,
  verb: string,
): Promise<void> {
  if (listener === undefined) {
    return turn.say({ words: phrase("voice-people-only"), buttons: onward });
  }
  if (verb !== "on" && verb !== "off") {
    const isAgreed = await turn.records.members.findConsent(member.id, voiceConsent(listener.host));
    if (isAgreed !== true) return turn.say(askToListen(listener.host));
    return turn.say({ words: agreedToListen(true, listener.host), buttons: onward });
  }
  await agree(listener, turn, member, verb === "on");
  turn.say({ words: agreedToListen(verb === "on", listener.host), buttons: onward });
}

async function agree({ host }: Listener, { records, now }: Turn, { id }: Member, isGiven: boolean) {
  await records.members.addConsent(id, voiceConsent(host), isGiven, now);
}

/** What they said when they were asked; `undefined`: they were not. */
export async function mayListen(
  { listener }: Pick<NoteDeps, "listener">,
  { records }: Pick<Turn, "records">,
  { id }: Pick<Member, "id">,
): Promise<boolean | undefined> {
  if (listener === undefined) return false;
  return records.members.findConsent(id, voiceConsent(listener.host));
}

/** The voice note of a message; nothing about it is taken for granted. */
export function voiceOf({ voice, message_id: messageId }: Message): VoiceNote | undefined {
  if (typeof voice?.file_id !== "string") return undefined;
  const { duration, file_size: size, file_id: fileId } = voice;
  return {
    messageId,
    fileId,
    ...(Number.isFinite(duration) ? { seconds: duration } : {}),
    ...(Number.isFinite(size) ? { bytes: size } : {}),
  };
}

/** A voice note that is to be listened to, if its sender agrees or did. */
export async function receiveVoice(
  deps: NoteDeps & { readonly listener: Listener },
  turn: Turn,
  member: Member,
  note: VoiceNote,
  caption = "",
): Promise<void> {
  const { messageId, fileId } = note;
  const question: NewQuestion = {
    id: newId("q"),
    memberId: member.id,
    language: turn.language,
    text: caption,
    outcome: `message:${messageId}`,
    articles: [],
    state: "heard",
    spoken: { messageId, fileId },
  };
  await turn.records.questions.add(question, turn.now);
  if (isTooLong(note)) return sayNotHeard(deps, turn, member, question, "too-long");
  const may = await mayListen(deps, turn, member);
  if (may === undefined) return turn.say(askToListen(deps.listener.host, question.id));
  await listenSoon(turn, member, question.id, turn.receivedAt);
}

async function listenSoon(
  turn: Turn,
  { id: memberId }: Member,
  questionId: string,
  arrivedAt: Date,
): Promise<void> {
  await turn.records.work.schedule(listenLater({ questionId, memberId }, arrivedAt, turn.now));
  turn.hurry();
}

async function sayNotHeard(
  deps: NoteDeps,
  turn: Turn,
  member: Member,
  question: NewQuestion,
  why: Unheard,
): Promise<void> {
  turn.say(sayUnheard(why, question, await recipientFor(deps, turn, member, question)));
}
