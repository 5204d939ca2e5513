/**
 * Words between a mentor and a learner. Whatever is sent after "write" or "answer", or as a reply to a
 * passed-on message, goes to the other side; a number, a place or a card does not.
 */
import type { Message } from "@grammyjs/types";
import { z } from "zod";
import {
  type AskingDeps,
  answerText,
  coverSaid,
  isUrgentText,
  saysCovered,
  type Said,
} from "../../answers/index.ts";
import { takeBackButton } from "../../talks/index.ts";
import { letterIn, passOn, type Letter } from "../rules/letter.ts";
import type { Mentee } from "../rules/mentees.ts";
import { namesIn } from "./letter-ask.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import {
  pass,
  receives,
  type Heard,
  type Press,
  type Typed,
  sayOld,
} from "../../../bot/subject.ts";
import { isMember, member, type MemberTurn } from "../../../bot/who.ts";
import { note } from "../../../bot/officers.ts";
import { onward } from "../../../bot/doors.ts";
import { newId } from "../../../bot/ids.ts";

/** What is copied as it is. Contacts and places tell more than a first name. */
const passable = ["photo", "voice", "document", "video", "video_note", "audio", "sticker"] as const;

/** A reply to a passed-on message is for its letter, whatever else is open. */
export async function hearReply(deps: AskingDeps, turn: Turn, message: Message): Heard {
  const { records, person } = turn;
  const repliedTo = message.reply_to_message?.message_id;
  if (!isMember(turn) || repliedTo === undefined) return pass;
  const id = letterIn(await records.outbox.aboutOf(person, repliedTo));
  if (id === undefined) return pass;
  // A note that is being written is private: it goes to nobody.
  if ((await records.waiting.find(person))?.kind === "mentee-note") return pass;
  await send(deps, turn, await records.letters.find(id), message);
}

/** After "answer". */
export const letter: Typed<AskingDeps> = receives(
  z.string(),
  member,
  async (deps, turn, id, message) => send(deps, turn, await turn.records.letters.find(id), message),
  "book-line",
);

/** After "write to them": the first of a letter. */
export const menteeWrite: Typed<AskingDeps> = receives(
  z.string(),
  member,
  (deps, turn, memberId, message) =>
    send(deps, turn, { id: newId("l"), memberId, mentorId: turn.member.id }, message),
  "book-line",
);

export async function askForLetter(_: unknown, turn: Turn, { args }: Press): Promise<void> {
  const [, id = ""] = args;
  const found = await turn.records.letters.find(id);
  const other = await otherSide(turn, found);
  if (found === undefined || other === undefined) return sayOld(turn);
  if (!(await stands(turn, found))) return sayOver(turn, found, other);
  await turn.records.waiting.set(turn.person, { kind: "letter", data: id }, turn.now);
  turn.say({
    words: phrase("letter-ask", { name: other.firstName }),
    buttons: [[{ label: phrase("leave-it"), action: "letter:leave" }]],
  });
}

export function leaveLetter(_: unknown, turn: Turn): void {
  turn.say({ words: phrase("letter-left"), buttons: onward });
}

/** "Write to them": the next words go to the learner. */
export async function askToWrite(turn: Turn, { member, isBlocked }: Mentee): Promise<void> {
  if (isBlocked) return turn.note(phrase("mentees-has-blocked"));
  await turn.records.waiting.set(turn.person, { kind: "mentee-write", data: member.id }, turn.now);
  turn.say({
    words: phrase("letter-ask-mentor", { name: member.firstName }),
    buttons: [[{ label: phrase("leave-it"), action: `mentees:one:all:${member.id}` }]],
  });
}

async function send(
  deps: AskingDeps,
  turn: MemberTurn,
  letter: Letter | undefined,
  message: Message,
): Promise<void> {
  const { text, caption, message_id: messageId } = message;
  const said = { text, caption, chat: turn.person, messageId };
  const isPassable = text !== undefined || passable.some((kind) => kind in message);
  if (letter !== undefined && !isPassable) return turn.say({ words: phrase("letter-cannot") });
  await turn.records.waiting.clear(turn.person);
  await sendLetter(deps, turn, letter, said);
}

export async function sendLetter(
  deps: AskingDeps,
  turn: MemberTurn,
  letter: Letter | undefined,
  said: Said,
): Promise<void> {
  const from = turn.member;
  if (letter === undefined) return turn.say({ words: phrase("letter-gone"), buttons: onward });
  const to = await otherSide(turn, letter);
  if (to === undefined) return turn.say({ words: phrase("letter-gone"), buttons: onward });
  if (!(await stands(turn, letter))) return sayOver(turn, letter, to);

  const isMentor = from.id === letter.mentorId;
  const words = said.text ?? said.caption ?? "";
  await deliver(turn, letter, to, said);
  turn.say({
    words: [phrase("relay-passed-on", { name: to.firstName }), ...saysCovered(words)],
    // A mentor has many, and may have meant another.
    buttons: isMentor ? [[takeBackButton], ...onward] : onward,
  });
  if (isMentor) return;
  // A learner in danger hears the fixed words at once, whoever else reads along.
  if (isUrgentText(words, turn.language, deps.answer)) await answerText(deps, turn, words);
}

/** One tap for all of them: each has a letter of their own, and answers without the others. */
export async function sendToAll(
  turn: MemberTurn,
  learnerIds: readonly string[],
  text: string,
): Promise<void> {
  const said = { text, chat: turn.person, messageId: 0 };
  const readers: Member[] = [];
  for (const memberId of learnerIds) {
    const mentee = await turn.records.mentees.find(turn.member.id, memberId);
    if (mentee === undefined || mentee.isBlocked) continue;
    const letter = { id: newId("l"), memberId, mentorId: turn.member.id };
    await deliver(turn, letter, mentee.member, said);
    readers.push(mentee.member);
  }
  if (readers.length === 0)
    return turn.say({ words: phrase("mentees-not-yours"), buttons: onward });
  turn.say({
    words: [phrase("relay-passed-on", { name: namesIn(turn, readers) }), ...saysCovered(text)],
    buttons: [[takeBackButton], ...onward],
  });
}

async function deliver(turn: MemberTurn, letter: Letter, to: Member, said: Said): Promise<void> {
  await turn.records.letters.keep(letter, turn.now);
  turn.say(...passOn(letter, turn.member, to, coverSaid(said)));
  if (turn.member.id === letter.mentorId) await note(turn, "mentor-wrote", letter.memberId);
}

/** The one of the two who is not the member of this turn; `undefined` if it is not their letter. */
export async function otherSide(
  turn: Turn,
  letter: Letter | undefined,
): Promise<Member | undefined> {
  const { member, records } = turn;
  if (member === undefined || letter === undefined) return undefined;
  if (member.id === letter.mentorId) return records.members.find(letter.memberId);
  if (member.id === letter.memberId) return records.members.find(letter.mentorId);
  return undefined;
}

/** As long as the mentor looks after the learner. */
async function stands({ records }: Turn, { memberId, mentorId }: Letter): Promise<boolean> {
  return (await records.mentors.mentorOf(memberId))?.id === mentorId;
}

function sayOver(turn: Turn, letter: Letter, other: Member): void {
  const isMentor = turn.member?.id === letter.mentorId;
  turn.say({
    words: isMentor
      ? phrase("mentees-not-yours")
      : phrase("letter-over", { name: other.firstName }),
    buttons: onward,
  });
}
