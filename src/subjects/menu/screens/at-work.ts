/**
 * What officers and mentors say who have work here: "anything new?", a greeting. They are no newcomers, and hear what
 * waits for them.
 */
import type { Message } from "@grammyjs/types";
import type { Turn } from "../../../bot/context.ts";
import { onward } from "../../../bot/doors.ts";
import type { Events } from "../../../bot/events.ts";
import { phrase, type Reply } from "../../../bot/reply.ts";
import { pass, type Heard } from "../../../bot/subject.ts";
import { asksWhatWaits } from "../rules/asks-work.ts";
import { sayAssociation } from "./association.ts";
import { association, isMentor, mentees, sayWork, sumOf, workOf } from "./work.ts";

/** "Anything new?", 今天有啥事, by an officer or a mentor. */
export async function hearOfWork(_: unknown, turn: Turn, { text }: Message): Heard {
  if (text === undefined || !asksWhatWaits(text)) return pass;
  const hasMentees = await isMentor(turn);
  if (!turn.isOfficer && !hasMentees) return pass;
  turn.say(await sayNow(turn, hasMentees, "work-waits"));
}

/** A greeting, or "where do mentors find it?", by whoever helps others: they have work, and are no newcomers. */
export async function talkToHelper(turn: Turn, talk: Events["talk-begins"]): Promise<void> {
  const hasMentees = await isMentor(turn);
  if (talk.isSaid || (!turn.isOfficer && !hasMentees)) return;
  if (talk.id === "hello") turn.say(await sayNow(turn, hasMentees, "work-hello"));
  else if (talk.id !== "desk") return;
  else turn.say(turn.isOfficer ? await sayAssociation(turn) : await sayWork(turn));
  talk.isSaid = true;
}

/** What waits, and the doors to all else that they have here. */
async function sayNow(
  turn: Turn,
  hasMentees: boolean,
  key: "work-waits" | "work-hello",
): Promise<Reply> {
  const waits = (await workOf(turn)).filter(({ count }) => count > 0);
  return {
    words: phrase(key, { count: sumOf(waits) }),
    buttons: [
      ...waits.map(({ button }) => [button]),
      ...(hasMentees ? [[mentees]] : []),
      ...(turn.isOfficer ? [[association]] : []),
      ...(turn.member === undefined ? [] : onward),
    ],
  };
}
