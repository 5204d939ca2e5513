/**
 * Answers: a question as a person reads it, and the person's words as they come back.
 *
 * It goes to the learner's mentor, else to every officer; whoever replies to that message answers. What the
 * learner reads before and after is recipient.ts. No number and no username is ever shown.
 */
import type { Member } from "../../../bot/member.ts";
import { cover, coverSecrets, isCovered } from "../../../bot/numbers/secrets.ts";
import { phrase, type Button, type Language, type Phrase, type Reply } from "../../../bot/reply.ts";
import { cautionFor } from "./said/asks-secrets.ts";
import { cannotWait, messageOutcome, wishOutcome } from "./outcomes.ts";
import type { NewQuestion, Question } from "./record.ts";

/** Who reads it, in which chat and language. */
export interface Reader {
  readonly telegramId: number;
  readonly language: Language;
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
  const text = coverSecrets(question.text);
  const from = { name: member.firstName, village: village ?? "–", text };
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
  const urgent = cannotWait(question) ? [phrase("relay-urgent")] : [];
  const copied = messageOutcome.exec(question.outcome);
  const copyOf = (messageId: number): Reply => ({
    ...to,
    words: "",
    copy: {
      chat: member.telegramId,
      messageId,
      // What stands below the picture stands above it as well, covered.
      ...(isCovered(text) ? { caption: cover } : {}),
    },
  });
  if (copied !== null) {
    const messages = copied[1]!.split(",").map(Number);
    return [{ ...to, words: phrase("relay-message", from), buttons }, ...messages.map(copyOf)];
  }
  if (question.spoken == null) {
    return [{ ...to, words: [...urgent, phrase("relay-question", from)], buttons }];
  }
  // A program wrote it down: the original tells whether it did so well.
  return [
    { ...to, words: [...urgent, phrase("relay-spoken", from)], buttons },
    copyOf(question.spoken.messageId),
  ];
}

/** A message that somebody sent: its words, or the message to copy where it is not text. */
export interface Said {
  readonly text: string | undefined;
  /** Words below what is copied. */
  readonly caption?: string | undefined;
  readonly chat: number;
  readonly messageId: number;
}

/** What was sent, without what nobody else should read. */
export function coverSaid({ text, caption, ...where }: Said): Said {
  return { text: text && coverSecrets(text), caption: caption && coverSecrets(caption), ...where };
}

/** The message that is copied. Words below it stay as they are written, unless something in them is covered. */
export function copyOfSaid({ chat, messageId, caption = "" }: Said): NonNullable<Reply["copy"]> {
  return { chat, messageId, ...(isCovered(caption) ? { caption } : {}) };
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
    : cannotWait(question)
      ? phrase("relay-answer-private", { name }) // a phone shows the first line to whoever is near
      : phrase("relay-answer", { name, question: asked });
  const below = after === undefined ? [] : [after];
  if (answer.text !== undefined) {
    return [{ ...to, ...under, words: [head, answer.text, ...cautionFor(answer.text), ...below] }];
  }
  return [
    { ...to, ...under, words: [head, ...below] },
    { ...to, ...under, words: "", copy: copyOfSaid(answer) },
  ];
}
