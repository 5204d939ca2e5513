/**
 * Pause: whether somebody may be written to unasked, and if not, when to look again.
 *
 * Pure. Everything that speaks first asks here: reminders, the day of a goal, the exit question.
 * What people do themselves is never held.
 */
import { localDay } from "../local-time.ts";
import { isQuiet, nextEvening } from "../quiet-hours.ts";

export interface Pause {
  /** `null`: until they come back. */
  readonly until: Date | null;
  readonly at: Date;
}

/** False while a pause lasts. */
export function mayNudge(pause: Pause | undefined, now: Date): boolean {
  return pause === undefined || (pause.until !== null && pause.until <= now);
}

/**
 * When to look again at something that is due now.
 *
 * @returns `undefined` when it may be said now; else a later evening. Not the evening on which a
 *   pause ends: "you wanted to come back today" comes alone.
 */
export function heldUntil(pause: Pause | undefined, now: Date, timeZone: string): Date | undefined {
  const isPaused = !mayNudge(pause, now);
  if (!isPaused && !isQuiet(now, timeZone)) return undefined;

  const evening = nextEvening(now, timeZone);
  const end = isPaused ? (pause?.until ?? undefined) : undefined;
  const isLastDay = end !== undefined && localDay(end, timeZone) === localDay(evening, timeZone);
  return isLastDay ? nextEvening(evening, timeZone) : evening;
}

/** Whose break the gate asks for. The subject of breaks adds what it changes. */
export interface Pauses {
  find(memberId: string): Promise<Pause | undefined>;
}
