/**
 * Answers: a question goes to a person, and the person's words come back.
 *
 * Until there are mentors, every officer gets it; whoever replies to that message answers. The
 * learner was told before who will see it. No number and no username is ever shown.
 */
import type { Member } from "../member.ts";
import { askPeerAbout } from "../peers/ask-say.ts";
import { phrase, type Language, type Reply } from "../reply.ts";
import type { Question, QuestionRecord } from "./record.ts";

/** The outcome of a question that was not text: its message is copied instead. */
export const messageOutcome = /^message:(\d+)$/;

/** The outcome of a wish for a second teacher, with the number of the learner's step or 0. */
export const wishOutcome = /^second-teacher:(\d+)$/;

/** "Before it goes": who will see it. @param hasPeers somebody who did the step can be asked instead */
export function confirmRelay(question: Question, hasPeers = false): Reply {
  return {
    words: phrase("relay-confirm"),
    buttons: [
      [{ label: phrase("relay-send"), action: `answer:send:${question.id}`, style: "success" }],
      ...(hasPeers ? [[askPeerAbout(question.id)]] : []),
      [{ label: phrase("leave-it"), action: `answer:leave:${question.id}` }],
    ],
  };
}

/**
 * Sends the question to the officers and tells the learner. Sending it again does nothing.
 *
 * @param language the language of each officer, by Telegram id
 */
export async function relayQuestion(
  record: QuestionRecord,
  question: Question,
  member: Member,
  village: string | undefined,
  officers: readonly { telegramId: number; language: Language }[],
  now: Date,
): Promise<readonly Reply[]> {
  if (question.state === "asked" || question.state === "answered") {
    return [{ words: phrase("relay-already-sent") }];
  }
  await record.setState(question.id, "asked", now);
  if (officers.length === 0) return [{ words: phrase("relay-nobody-yet") }];
  return [
    { words: phrase("relay-sent") },
    ...officers.flatMap((officer) => forOfficer(question, member, village, officer)),
  ];
}

/** The question as an officer reads it; a reply to this message finds its way back. */
export function forOfficer(
  question: Question,
  member: Member,
  village: string | undefined,
  officer: { telegramId: number; language: Language },
): readonly Reply[] {
  const about = `question:${question.id}`;
  const to = { to: officer.telegramId, language: officer.language, about };
  const from = {
    name: member.firstName,
    village: village ?? "–",
    text: question.text,
  };
  const wished = wishOutcome.exec(question.outcome);
  if (wished !== null) {
    const { name, village: where } = from;
    const step = Number(wished[1]);
    return [{ ...to, words: phrase("teacher-wish", { name, village: where, step }) }];
  }
  const copied = messageOutcome.exec(question.outcome);
  if (copied === null) return [{ ...to, words: phrase("relay-question", from) }];
  return [
    { ...to, words: phrase("relay-message", from) },
    { ...to, words: "", copy: { chat: member.telegramId, messageId: Number(copied[1]) } },
  ];
}

/** The officer's words as the learner reads them, above a copy if they are not text. */
export function answerFor(
  question: Question,
  learner: Member,
  officerName: string,
  answer: { text: string | undefined; chat: number; messageId: number },
): readonly Reply[] {
  const to = { to: learner.telegramId, language: learner.language };
  const asked = question.text === "" ? "…" : question.text;
  const head = wishOutcome.test(question.outcome)
    ? phrase("teacher-answer", { name: officerName })
    : phrase("relay-answer", { name: officerName, question: asked });
  if (answer.text !== undefined) return [{ ...to, words: [head, answer.text] }];
  return [
    { ...to, words: head },
    { ...to, words: "", copy: { chat: answer.chat, messageId: answer.messageId } },
  ];
}
