/**
 * What waits for somebody who helps others: mentors, officers, neighbours who look. Each subject says what
 * it has for them; here it becomes a page, and one line for an officer who comes back.
 */
import type { Turn } from "../../../bot/context.ts";
import { phrase, type Button, type Reply } from "../../../bot/reply.ts";
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

export const mentees: Button = { label: phrase("more-mentees"), action: "do:mentees" };
export const association: Button = { label: phrase("more-association"), action: "do:association" };

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
