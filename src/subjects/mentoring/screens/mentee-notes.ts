/**
 * A mentor's private notes about a learner: read, write, take out. Only the mentor who
 * wrote them, and only while the learner is theirs; the audit list has who and about whom, no word.
 */
import { z } from "zod";
import type { MenteePlace } from "../rules/mentee-page.ts";
import type { Mentee } from "../rules/mentees.ts";
import { longestNote, mostNotes, sayNotes } from "../rules/notes.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase, type Reply } from "../../../bot/reply.ts";
import { hasWords } from "../../../bot/content.ts";
import type { Turn } from "../../../bot/context.ts";
import { note } from "../../../bot/officers.ts";
import { turnPage } from "../../../bot/turn/press.ts";
import { type Press, receives, type Typed, sayOld } from "../../../bot/subject.ts";
import { type Usual, localRulesOf } from "../../../bot/usual.ts";
import { member, type MemberTurn } from "../../../bot/who.ts";
import { newId } from "../../../bot/ids.ts";
import { clip } from "../../../bot/clip.ts";

/** What is typed after "write one". */
export const menteeNote: Typed<Usual> = receives(
  z.string(),
  member,
  async (deps, turn, learnerId, message) => {
    const { member: mentor, records } = turn;
    const text = message.text?.trim() ?? "";
    if (!hasWords(text)) return turn.say({ words: phrase("mentees-note-words") });
    await records.waiting.clear(turn.person);
    if (!(await isTheirs(turn, mentor, learnerId))) {
      return turn.say({ words: phrase("mentees-not-yours") });
    }
    await keepNote(deps, turn, learnerId, text);
  },
  "book-line",
);

/** Kept, and shown among the others; one too many is said, and not lost without a word. */
export async function keepNote(
  usual: Usual,
  turn: MemberTurn,
  learnerId: string,
  text: string,
): Promise<void> {
  const { member: mentor, records } = turn;
  const isFull = (await records.notes.list(mentor.id, learnerId)).length >= mostNotes;
  if (!isFull) {
    await records.notes.add({
      id: newId("n"),
      memberId: learnerId,
      mentorId: mentor.id,
      text: clip(text, longestNote),
      createdAt: turn.now,
    });
    await note(turn, "mentor-noted", learnerId);
  }
  const page = await notesPage(usual, turn, learnerId, "all");
  turn.say(isFull ? { ...page, words: [phrase("mentees-notes-full"), page.words].flat() } : page);
}

export async function showNotes(
  usual: Usual,
  turn: MemberTurn,
  press: Press,
  { mentee, filter }: MenteePlace,
): Promise<void> {
  const { id, firstName } = mentee.member;
  const page = await notesPage(usual, turn, id, filter);
  if ((await turn.records.notes.list(turn.member.id, id)).length > 0) {
    return turnPage(turn, press, page);
  }
  // Whoever opens an empty page wants to write: the next words are the first note.
  await waitForNote(turn, id);
  const words = [page.words, phrase("mentees-note-ask", { name: firstName })].flat();
  turnPage(turn, press, { ...page, words });
}

async function waitForNote(turn: Turn, learnerId: string): Promise<void> {
  await turn.records.waiting.set(turn.person, { kind: "mentee-note", data: learnerId }, turn.now);
}

export async function askForNote(turn: Turn, { member }: Mentee): Promise<void> {
  await waitForNote(turn, member.id);
  turn.say({
    words: phrase("mentees-note-ask", { name: member.firstName }),
    buttons: [[{ label: phrase("leave-it"), action: `mentees:notes:all:${member.id}` }]],
  });
}

export async function removeNote(
  usual: Usual,
  turn: MemberTurn,
  press: Press,
  id: string,
): Promise<void> {
  const mentor = turn.member;
  const found = await turn.records.notes.find(mentor.id, id);
  if (found === undefined) return sayOld(turn);
  if (!(await isTheirs(turn, mentor, found.memberId))) {
    return turn.note(phrase("mentees-not-yours"));
  }
  await turn.records.notes.remove(mentor.id, id);
  await note(turn, "mentor-note-removed", found.memberId);
  turnPage(turn, press, await notesPage(usual, turn, found.memberId, "all"));
}

async function notesPage(
  usual: Usual,
  turn: MemberTurn,
  learnerId: string,
  filter: string,
): Promise<Reply> {
  const { timeZone } = await localRulesOf(usual, turn, turn.member);
  const learner = await turn.records.members.find(learnerId);
  return sayNotes(
    learner?.firstName ?? "–",
    await turn.records.notes.list(turn.member.id, learnerId),
    { timeZone, now: turn.now, language: turn.language },
    {
      write: { label: phrase("mentees-note-write"), action: `mentees:note:${learnerId}` },
      back: { label: phrase("back"), action: `mentees:one:${filter}:${learnerId}` },
      remove: "mentees:unnote",
    },
  );
}

async function isTheirs({ records }: Turn, mentor: Member, learnerId: string): Promise<boolean> {
  return (await records.mentors.mentorOf(learnerId))?.id === mentor.id;
}
