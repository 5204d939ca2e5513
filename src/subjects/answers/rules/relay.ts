/**
 * Answers: a question goes to a person, and the person's words come back.
 *
 * It goes to the learner's mentor, else to every officer; whoever replies to that message answers. The
 * learner was told before who will see it. No number and no username is ever shown.
 */
import type { Member } from "../../../bot/member.ts";
import { phrase, type Button, type Language, type Phrase, type Reply } from "../../../bot/reply.ts";
import { isForMentor, messageOutcome, triageOutcome, wishOutcome } from "./outcomes.ts";
import type { NewQuestion, Question, QuestionRecord } from "./record.ts";
import { askPeerAbout } from "../../../bot/doors.ts";

/** Who gets it. The button carries it, so that nobody sees it who was not named. */
export type Recipient =
  | { readonly kind: "mentor"; readonly id: string; readonly name: string }
  | { readonly kind: "association" };

/** Who reads it, in which chat and language. */
export interface Reader {
  readonly telegramId: number;
  readonly language: Language;
}

/** @param mentor of the learner, if there is one */
export function recipientOf(
  question: Pick<Question, "outcome">,
  mentor: Pick<Member, "id" | "firstName"> | undefined,
): Recipient {
  return mentor === undefined || !isForMentor(question)
    ? { kind: "association" }
    : { kind: "mentor", id: mentor.id, name: mentor.firstName };
}

/** `answer:<verb>:<question>[:<mentor>]` */
export function relayAction(verb: "person" | "send", questionId: string, to: Recipient): string {
  const action = `answer:${verb}:${questionId}`;
  return to.kind === "mentor" ? `${action}:${to.id}` : action;
}

/** Whether this is the one whom the pressed button named. */
export function wasNamed(to: Recipient, argument: string): boolean {
  return argument === (to.kind === "mentor" ? to.id : "");
}

/** "Before it goes": who will see it. @param hasPeers somebody who did the step can be asked instead */
export function confirmRelay(
  question: Pick<Question, "id" | "outcome">,
  to: Recipient,
  hasPeers = false,
): Reply {
  return {
    words: confirmWords(question, to),
    buttons: [
      [
        {
          label: phrase("relay-send"),
          action: relayAction("send", question.id, to),
          style: "success",
        },
      ],
      ...(hasPeers ? [[askPeerAbout(question.id)]] : []),
      [{ label: phrase("leave-it"), action: `answer:leave:${question.id}` }],
    ],
  };
}

function confirmWords({ outcome }: Pick<Question, "outcome">, to: Recipient): Phrase {
  // A voice note or a picture was announced with its own words when it came.
  const isMessage = messageOutcome.test(outcome);
  if (to.kind === "association") return phrase("relay-confirm");
  return isMessage
    ? phrase("relay-confirm-message", { mentor: to.name })
    : phrase("relay-confirm-mentor", { mentor: to.name });
}

/**
 * Notes that the question waits for a person. Sending it again does nothing.
 *
 * @returns what the learner hears, and whether it goes now
 */
export async function sendQuestion(
  record: QuestionRecord,
  question: Question,
  to: Recipient,
  isAnybodyThere: boolean,
  now: Date,
): Promise<{ readonly reply: Reply; readonly goes: boolean }> {
  if (question.state === "asked" || question.state === "answered") {
    return { reply: { words: phrase("relay-already-sent") }, goes: false };
  }
  await record.send(question.id, to.kind, now);
  if (!isAnybodyThere) return { reply: { words: phrase("relay-nobody-yet") }, goes: false };
  return {
    reply: {
      words:
        to.kind === "mentor"
          ? phrase("relay-sent-mentor", { mentor: to.name })
          : phrase("relay-sent"),
    },
    goes: true,
  };
}

/** Ways to answer, under a question. A reply to the message is as good. */
export function deskButtons(
  questionId: string,
  { mayTake, mayPassUp }: { readonly mayTake: boolean; readonly mayPassUp: boolean },
): readonly (readonly Button[])[] {
  return [
    [
      { label: phrase("desk-answer"), action: `desk:answer:${questionId}` },
      ...(mayTake ? [{ label: phrase("desk-take"), action: `desk:take:${questionId}` }] : []),
    ],
    ...(mayPassUp ? [[{ label: phrase("desk-up"), action: `desk:up:${questionId}` }]] : []),
  ];
}

/** The question as a mentor or an officer reads it; a reply to this message finds its way back. */
export function forReader(
  question: NewQuestion,
  member: Member,
  village: string | undefined,
  reader: Reader & { readonly isMentor?: boolean },
): readonly Reply[] {
  const to = {
    to: reader.telegramId,
    language: reader.language,
    about: `question:${question.id}`,
  };
  const from = { name: member.firstName, village: village ?? "–", text: question.text };
  const wished = wishOutcome.exec(question.outcome);
  if (wished !== null) {
    const { name, village: where } = from;
    const step = Number(wished[1]);
    return [{ ...to, words: phrase("teacher-wish", { name, village: where, step }) }];
  }
  const buttons = deskButtons(question.id, {
    mayTake: true,
    mayPassUp: reader.isMentor === true,
  });
  const copied = messageOutcome.exec(question.outcome);
  const copyOf = (messageId: number): Reply => ({
    ...to,
    words: "",
    copy: { chat: member.telegramId, messageId },
  });
  if (copied !== null) {
    const messages = copied[1]!.split(",").map(Number);
    return [{ ...to, words: phrase("relay-message", from), buttons }, ...messages.map(copyOf)];
  }
  if (question.spoken == null) return [{ ...to, words: phrase("relay-question", from), buttons }];
  // A program wrote it down: the original tells whether it did so well.
  return [
    { ...to, words: phrase("relay-spoken", from), buttons },
    copyOf(question.spoken.messageId),
  ];
}

/** A message that somebody sent: its words, or the message to copy where it is not text. */
export interface Said {
  readonly text: string | undefined;
  readonly chat: number;
  readonly messageId: number;
}

/**
 * A person's words as the learner reads them, above a copy if they are not text.
 *
 * @param way what stands below: a talk that began, or how to begin one
 */
export function answerFor(
  question: Question,
  learner: Reader,
  name: string,
  answer: Said,
  way: Pick<Reply, "buttons" | "about"> & { readonly after?: Phrase },
): readonly Reply[] {
  const { after, ...under } = way;
  const to = { to: learner.telegramId, language: learner.language };
  const asked = question.text === "" ? "…" : question.text;
  const head = wishOutcome.test(question.outcome)
    ? phrase("teacher-answer", { name })
    : triageOutcome.test(question.outcome)
      ? phrase("relay-answer-private", { name }) // a phone shows the first line to whoever is near
      : phrase("relay-answer", { name, question: asked });
  const below = after === undefined ? [] : [after];
  if (answer.text !== undefined) {
    return [{ ...to, ...under, words: [head, answer.text, ...below] }];
  }
  return [
    { ...to, ...under, words: [head, ...below] },
    { ...to, ...under, words: "", copy: { chat: answer.chat, messageId: answer.messageId } },
  ];
}
