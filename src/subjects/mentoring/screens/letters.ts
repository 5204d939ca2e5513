/**
 * Telegram room: words between a mentor and a learner. Whatever is sent after "write" or "answer", or
 * as a reply to a passed-on message, goes to the other side; a number, a place or a card does not.
 */
import type { Message } from "@grammyjs/types";
import { Composer } from "grammy";
import { isUrgent } from "../../answers/rules/danger.ts";
import { letterIn, passOn, type Letter } from "../rules/letter.ts";
import type { Mentee } from "../rules/mentees.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase } from "../../../bot/reply.ts";
import { answerText, type AnswersDeps } from "../../answers/screens/answers.ts";
import type { BotContext, Turn } from "../../../bot/context.ts";
import { isBookLine } from "../../shop/rules/cash-line.ts";
import { note } from "../../../bot/officers.ts";
import { onward } from "../../../bot/doors.ts";
import { newId } from "../../../bot/ids.ts";

/** What is copied as it is. Contacts and places tell more than a first name. */
const passable = ["photo", "voice", "document", "video", "video_note", "audio", "sticker"] as const;

export function createLetters(deps: AnswersDeps): Composer<BotContext> {
  const screens = new Composer<BotContext>();

  screens.on("message", async (ctx, next) => {
    const { turn, message } = ctx;
    if (turn.member === undefined) return next();
    const letter = await letterOf(turn, turn.member, message, isBookLine(ctx));
    if (letter === "none") return next();
    if (letter === undefined) {
      await turn.records.waiting.clear(turn.person);
      return turn.say({ words: phrase("letter-gone"), buttons: onward });
    }
    await send(deps, turn, turn.member, letter, message);
  });

  screens.on("callback_query").filter(
    (ctx) => ctx.action.startsWith("letter:"),
    async ({ turn, action }) => {
      const [, verb = "", id = ""] = action.split(":");
      const { waiting } = turn.records;
      if (verb === "leave") {
        if ((await waiting.find(turn.person))?.kind === "letter") await waiting.clear(turn.person);
        return turn.say({ words: phrase("letter-left"), buttons: onward });
      }
      const letter = verb === "answer" ? await turn.records.letters.find(id) : undefined;
      const other = await otherSide(turn, letter);
      if (letter === undefined || other === undefined) return turn.note(phrase("button-old"));
      if (!(await stands(turn, letter))) return sayOver(turn, letter, other);
      await waiting.set(turn.person, { kind: "letter", data: id }, turn.now);
      turn.say({
        words: phrase("letter-ask", { name: other.firstName }),
        buttons: [[{ label: phrase("leave-it"), action: "letter:leave" }]],
      });
    },
  );

  return screens;
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

/** @returns `"none"` when the message is for no letter, `undefined` when its letter is gone */
async function letterOf(
  turn: Turn,
  member: Member,
  message: Message,
  isForBook: boolean,
): Promise<Letter | "none" | undefined> {
  const { letters, outbox, waiting } = turn.records;
  const repliedTo = message.reply_to_message?.message_id;
  if (repliedTo !== undefined) {
    const id = letterIn(await outbox.aboutOf(turn.person, repliedTo));
    if (id !== undefined) return letters.find(id);
  }
  const row = isForBook ? undefined : await waiting.find(turn.person);
  if (row?.kind === "letter") return letters.find(row.data);
  if (row?.kind !== "mentee-write") return "none";
  return { id: newId("l"), memberId: row.data, mentorId: member.id };
}

async function send(
  deps: AnswersDeps,
  turn: Turn,
  from: Member,
  letter: Letter,
  message: Message,
): Promise<void> {
  const { letters, waiting } = turn.records;
  const { text } = message;
  if (text === undefined && !passable.some((kind) => kind in message)) {
    return turn.say({ words: phrase("letter-cannot") });
  }
  await waiting.clear(turn.person);
  const to = await otherSide(turn, letter);
  if (to === undefined) return turn.say({ words: phrase("letter-gone"), buttons: onward });
  if (!(await stands(turn, letter))) return sayOver(turn, letter, to);

  await letters.keep(letter, turn.now);
  const content = { text, chat: turn.person, messageId: message.message_id };
  turn.say(...passOn(letter, from, to, content));
  turn.say({ words: phrase("relay-passed-on", { name: to.firstName }), buttons: onward });
  if (from.id === letter.mentorId) return note(turn, "mentor-wrote", letter.memberId);
  // A learner in danger hears the fixed words at once, whoever else reads along.
  const words = text ?? message.caption ?? "";
  if (isUrgent(deps.answer(words, turn.language))) await answerText(deps, turn, words);
}

/** The one of the two who is not the member of this turn; `undefined` if it is not their letter. */
async function otherSide(turn: Turn, letter: Letter | undefined): Promise<Member | undefined> {
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
