/**
 * Telegram room: a mentor's private notes about a learner: read, write, take out. Only the mentor who
 * wrote them, and only while the learner is theirs; the audit list has who and about whom, no word.
 */
import { Composer, type Filter } from "grammy";
import type { MenteePlace } from "../rules/mentee-page.ts";
import type { Mentee } from "../rules/mentees.ts";
import { longestNote, mostNotes, sayNotes } from "../rules/notes.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase, type Reply } from "../../../bot/reply.ts";
import { hasWords } from "../../../bot/content.ts";
import type { BotContext, Turn } from "../../../bot/context.ts";
import { note } from "../../../bot/officers.ts";
import type { PlaybookDeps } from "../../playbook/screens/playbook.ts";
import { isBookLine } from "../../shop/rules/cash-line.ts";
import { turnPage } from "../../../bot/press.ts";
import { whereaboutsOf } from "../../../bot/usual.ts";
import { newId } from "../../../bot/ids.ts";
import { clip } from "../../../bot/clip.ts";

type Tap = Filter<BotContext, "callback_query">;

/** What is typed after "write one". */
export function createMenteeNotes(deps: PlaybookDeps): Composer<BotContext> {
  const screens = new Composer<BotContext>();
  screens.on("message", async (ctx, next) => {
    const { turn } = ctx;
    const { member: mentor, records } = turn;
    const waiting = await records.waiting.find(turn.person);
    if (mentor === undefined || waiting?.kind !== "mentee-note" || isBookLine(ctx)) return next();
    const text = ctx.message.text?.trim() ?? "";
    if (!hasWords(text)) return turn.say({ words: phrase("mentees-note-words") });
    await records.waiting.clear(turn.person);
    if (!(await isTheirs(turn, mentor, waiting.data))) {
      return turn.say({ words: phrase("mentees-not-yours") });
    }
    if ((await records.notes.list(mentor.id, waiting.data)).length < mostNotes) {
      await records.notes.add({
        id: newId("n"),
        memberId: waiting.data,
        mentorId: mentor.id,
        text: clip(text, longestNote),
        createdAt: turn.now,
      });
      await note(turn, "mentor-noted", waiting.data);
    }
    turn.say(await notesPage(deps, turn, mentor, waiting.data, "all"));
  });
  return screens;
}

export async function showNotes(
  deps: PlaybookDeps,
  ctx: Tap,
  mentor: Member,
  { mentee, filter }: MenteePlace,
): Promise<void> {
  turnPage(
    ctx.turn,
    { message: ctx.callbackQuery.message },
    await notesPage(deps, ctx.turn, mentor, mentee.member.id, filter),
  );
}

export async function askForNote(turn: Turn, { member }: Mentee): Promise<void> {
  await turn.records.waiting.set(turn.person, { kind: "mentee-note", data: member.id }, turn.now);
  turn.say({
    words: phrase("mentees-note-ask", { name: member.firstName }),
    buttons: [[{ label: phrase("leave-it"), action: `mentees:notes:all:${member.id}` }]],
  });
}

export async function removeNote(
  deps: PlaybookDeps,
  ctx: Tap,
  mentor: Member,
  id: string,
): Promise<void> {
  const { turn } = ctx;
  const found = await turn.records.notes.find(mentor.id, id);
  if (found === undefined) return turn.note(phrase("button-old"));
  if (!(await isTheirs(turn, mentor, found.memberId))) {
    return turn.note(phrase("mentees-not-yours"));
  }
  await turn.records.notes.remove(mentor.id, id);
  await note(turn, "mentor-note-removed", found.memberId);
  turnPage(
    ctx.turn,
    { message: ctx.callbackQuery.message },
    await notesPage(deps, turn, mentor, found.memberId, "all"),
  );
}

async function notesPage(
  deps: PlaybookDeps,
  turn: Turn,
  mentor: Member,
  learnerId: string,
  filter: string,
): Promise<Reply> {
  const { timeZone } = await whereaboutsOf(deps, turn, mentor);
  const learner = await turn.records.members.find(learnerId);
  return sayNotes(
    learner?.firstName ?? "–",
    await turn.records.notes.list(mentor.id, learnerId),
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
