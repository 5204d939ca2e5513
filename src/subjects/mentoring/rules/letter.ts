/**
 * Mentoring: words between a mentor and a learner, passed on by the bot with first names only.
 *
 * A letter is who writes to whom; its id stands on every message of it, so that an answer finds its
 * way. The words themselves are never kept.
 */
import { cautionFor, copyOfSaid, type Said } from "../../answers/index.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase, type Button, type Reply } from "../../../bot/reply.ts";

export interface Letter {
  readonly id: string;
  /** The learner. */
  readonly memberId: string;
  readonly mentorId: string;
}

export interface LetterRecord {
  /** Keeps a letter, or that it goes on. */
  keep(letter: Letter, now: Date): Promise<void>;
  find(id: string): Promise<Letter | undefined>;
}

/** What stands with the sent message: a reply to it is for this letter. */
function aboutLetter({ id }: Letter): string {
  return `letter:${id}`;
}

/** @returns the letter's id if the note is of one */
export function letterIn(about: string | undefined): string | undefined {
  return about?.startsWith("letter:") === true ? about.slice("letter:".length) : undefined;
}

/** The words as the other side reads them, with the way to answer. */
export function passOn(
  letter: Letter,
  from: Pick<Member, "id" | "firstName">,
  to: Pick<Member, "telegramId" | "language">,
  content: Said,
): readonly Reply[] {
  const isFromMentor = from.id === letter.mentorId;
  const name = from.firstName;
  const head = isFromMentor
    ? phrase("letter-from-mentor", { name })
    : phrase("letter-back", { name });
  const answer: Button = { label: phrase("letter-answer"), action: `letter:answer:${letter.id}` };
  const towards = { to: to.telegramId, language: to.language, about: aboutLetter(letter) };
  if (content.text !== undefined) {
    const caution = isFromMentor ? cautionFor(content.text) : [];
    return [{ ...towards, words: [head, content.text, ...caution], buttons: [[answer]] }];
  }
  return [
    { ...towards, words: head, buttons: [[answer]] },
    { ...towards, words: "", copy: copyOfSaid(content) },
  ];
}
