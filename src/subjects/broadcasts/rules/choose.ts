/**
 * Broadcasts: an officer ticks for whom one is. Pure: one tap changes one condition; a condition without
 * a value is none. Whether such people exist is not known here.
 */
import { atLocalTime } from "../../../bot/local-time.ts";
import type { Playbook, Season } from "../../playbook/index.ts";
import { languages } from "../../../bot/reply.ts";
import { addDays } from "../../../bot/calendar.ts";
import { stages } from "../../shop/index.ts";
import { audienceRoles, type Audience } from "./audience.ts";

/** What can be ticked several times over. */
type Lists = "villages" | "steps" | "roles" | "stages" | "languages";

/** Days that somebody has been at the same task. */
export const stuckChoices = [7, 14, 30] as const;
/** Days since somebody joined: so new, or here for longer. */
export const joinedChoices = [7, 30, 90] as const;

/** More names than anybody ticks by hand; all together are "everybody". */
const mostTicks = 60;

/** The same audience without some of its conditions. */
export function without(audience: Audience, ...conditions: readonly (keyof Audience)[]): Audience {
  return Object.fromEntries(
    Object.entries(audience).filter(([name]) => !conditions.includes(name as keyof Audience)),
  );
}

/** Ticks a value, or takes its tick away. What nobody offered changes nothing. */
export function toggle(audience: Audience, condition: Lists, value: string): Audience {
  if (!isOffered(condition, value)) return audience;
  const now: readonly string[] = audience[condition] ?? [];
  const next = now.includes(value) ? now.filter((each) => each !== value) : [...now, value];
  if (next.length > mostTicks) return audience;
  if (next.length === 0) return without(audience, condition);
  return { ...audience, [condition]: next };
}

function isOffered(condition: Lists, value: string): boolean {
  if (condition === "roles") return (audienceRoles as readonly string[]).includes(value);
  if (condition === "stages") return (stages as readonly string[]).includes(value);
  if (condition === "languages") return (languages as readonly string[]).includes(value);
  return value !== "" && value.length <= 64;
}

/** A season is its steps: all are ticked, or with all ticked none is. */
export function toggleSeason(audience: Audience, playbook: Playbook, season: Season): Audience {
  const steps = stepsOf(playbook, season);
  const now = audience.steps ?? [];
  const isWhole = steps.every((id) => now.includes(id));
  const rest = now.filter((id) => !steps.includes(id));
  const next = isWhole ? rest : [...rest, ...steps];
  return next.length === 0 ? without(audience, "steps") : { ...audience, steps: next };
}

/** The numbered steps of a season, and what stands beside them in it. */
export function stepsOf({ steps }: Playbook, season: Season): readonly string[] {
  return steps.filter((step) => step.season === season.id).map(({ id }) => id);
}

/** The same number again takes it away. */
export function stuckFor(audience: Audience, days: number): Audience {
  if (!(stuckChoices as readonly number[]).includes(days)) return audience;
  return audience.stuckDays === days
    ? without(audience, "stuckDays")
    : { ...audience, stuckDays: days };
}

/** A day by the usual clocks. */
export interface Today {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly timeZone: string;
}

/** Joined in the last so many days, or earlier than that; whole days. */
export function joined(
  audience: Audience,
  which: "new" | "old",
  days: number,
  today: Today,
): Audience {
  if (!(joinedChoices as readonly number[]).includes(days)) return audience;
  const rest = without(audience, "joinedFrom", "joinedBefore");
  if (isJoined(audience, which, days, today)) return rest;
  const from = beginningOf(days, today);
  return which === "new" ? { ...rest, joinedFrom: from } : { ...rest, joinedBefore: from };
}

export function isJoined(
  { joinedFrom, joinedBefore }: Audience,
  which: "new" | "old",
  days: number,
  today: Today,
): boolean {
  return (which === "new" ? joinedFrom : joinedBefore) === beginningOf(days, today);
}

/** Midnight of the day so many days ago. */
function beginningOf(days: number, { today, timeZone }: Today): string {
  return atLocalTime(addDays(today, -days), timeZone, 0, 0).toISOString();
}

export function isEverybody(audience: Audience): boolean {
  return Object.keys(audience).length === 0;
}
