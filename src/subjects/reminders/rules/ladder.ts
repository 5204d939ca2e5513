/**
 * Nudges, the ladder: 3, 7 and 21 days after the last thing somebody did one message each, then
 * silence until they come back.
 *
 * Pure; it counts local days. A rung that cannot be said on its day is tried every evening until the
 * next rung takes its place; the last one for a week.
 */
import { daysBetween, hourMs } from "../../../bot/calendar.ts";
import { rungs } from "../../../bot/gate/order.ts";
import type { Said, Wish } from "../../../bot/gate/unasked-record.ts";

export type Rung = (typeof rungs)[number];

/** From this day on nobody is asked any more. */
export const silentFrom = 28;

/** Kinds with which somebody is asked back on a day of their own choice. */
const askedBack: readonly string[] = ["remind", "sunday", "pause-end", "wish"];
/** So long the ladder leaves them alone after that: until the third evening, an hour more or less. */
const peaceMs = (3 * 24 - 6) * hourMs;

/** The rung whose time it is; `undefined` too early, and after the last. */
export function rungOn(lastSeen: string, today: string): Rung | undefined {
  const days = daysBetween(lastSeen, today);
  return days >= silentFrom ? undefined : rungs.findLast((rung) => days >= rung);
}

/** True while they have said themselves when to come back, or were asked just now. */
export function isSettled(wishes: readonly Wish[], said: readonly Said[], now: Date): boolean {
  return (
    wishes.some(({ kind }) => askedBack.includes(kind)) ||
    said.some(({ kind, at }) => askedBack.includes(kind) && now.getTime() - at.getTime() < peaceMs)
  );
}

export type RungKind = `nudge-${Rung}`;

/** Under which it is noted as said. */
export function kindOfRung(rung: Rung): RungKind {
  return `nudge-${rung}`;
}
