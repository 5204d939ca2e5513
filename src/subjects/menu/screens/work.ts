/**
 * What waits for somebody who helps others: mentors, officers, neighbours who look. Each subject says what
 * it has for them; here it becomes a page, and one line for an officer who comes back.
 */
import type { Message } from "@grammyjs/types";
import type { Turn } from "../../../bot/context.ts";
import { onward } from "../../../bot/doors.ts";
import type { Events } from "../../../bot/events.ts";
import { phrase, type Button, type Reply } from "../../../bot/reply.ts";
import { pass, type Heard } from "../../../bot/subject.ts";
import { asksWhatWaits } from "../rules/asks-work.ts";
import { sayAssociation } from "./association.ts";
import { backTo } from "./page.ts";

export interface Waits {
  /** How many wait behind the button. */
  readonly count: number;
  readonly button: Button;
}

export async function workOf(turn: Turn): Promise<readonly Waits[]> {
  const waits: Waits[] = [];
  await turn.tell("work-asked", { waits });
  return waits;
}

export const sumOf = (waits: readonly Waits[]): number =>
  waits.reduce((sum, { count }) => sum + count, 0);

export async function isMentor({ member, records }: Turn): Promise<boolean> {
  return member !== undefined && (await records.mentors.villagesOf(member.id)).length > 0;
}

const mentees: Button = { label: phrase("more-mentees"), action: "do:mentees" };
const association: Button = { label: phrase("more-association"), action: "do:association" };

export async function sayWork(turn: Turn): Promise<Reply> {
  const { isOfficer } = turn;
  const waits = await workOf(turn);
  const hasMentees = await isMentor(turn);
  const desk: Button = { label: phrase("more-console"), action: "do:console" };
  return {
    words: phrase("work-waits", { count: sumOf(waits) }),
    buttons: [
      ...waits.map(({ button }) => [button]),
      ...(hasMentees ? [[mentees]] : []),
      ...(hasMentees || isOfficer ? [[desk]] : []),
      [backTo(isOfficer ? "association" : "more")],
    ],
  };
}

/** In one line what waits, with the doors to it; the officer's own menu stands behind. */
export async function sayWaiting(turn: Turn): Promise<Reply> {
  const waits = (await workOf(turn)).filter(({ count }) => count > 0);
  return {
    words: phrase("work-waits", { count: sumOf(waits) }),
    buttons: [...waits.map(({ button }) => [button]), [association]],
  };
}

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
