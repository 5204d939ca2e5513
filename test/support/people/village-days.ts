/** Test support: days and evenings as a village in China lives them; the bot is awake in between. */
import type { TestVillage } from "./village.ts";

export const dayMs = 24 * 60 * 60 * 1_000;
const zoneMs = 8 * 60 * 60 * 1_000;

type Place = Pick<TestVillage, "now" | "until">;

/** The village's day, `YYYY-MM-DD`. */
export function todayIn(village: Place): string {
  return new Date(village.now().getTime() + zoneMs).toISOString().slice(0, 10);
}

/**
 * Day by day to an evening so many days on; the bot was awake every morning.
 *
 * @param hour of the evening, in UTC: `11:50` is ten to eight there
 */
export async function eveningIn(village: Place, days: number, hour: string): Promise<void> {
  const from = Date.parse(`${todayIn(village)}T${hour}:00Z`);
  for (let day = 1; day <= days; day += 1) {
    await village.until(new Date(from + (day - 0.5) * dayMs).toISOString());
    await village.until(new Date(from + day * dayMs).toISOString());
  }
}

/** Eight in the evening, so many days on; the bot was awake the evening before and not in between. */
export async function jumpToEvening(village: Place, days: number): Promise<void> {
  const at = Date.parse(`${todayIn(village)}T12:00:00Z`) + days * dayMs;
  if (days > 1) await village.until(new Date(at - dayMs).toISOString());
  await village.until(new Date(at).toISOString());
}

/** To this moment with the bot awake: steps so short that nobody takes them for a clock that jumped. */
export async function awakeUntil(village: Place, moment: string): Promise<void> {
  const until = Date.parse(moment);
  for (let at = village.now().getTime() + 3 * dayMs; at < until; at += 3 * dayMs) {
    await village.until(new Date(at).toISOString());
  }
  await village.until(moment);
}

/** Half past nine of the next day. */
export async function morningIn(village: Place): Promise<void> {
  await village.until(new Date(Date.parse(`${todayIn(village)}T01:30:00Z`) + dayMs).toISOString());
}

/**
 * Everybody here joined six weeks ago: nobody is in the first month, in which little is said unasked, and
 * of nobody a shop is missed yet.
 */
export function joinedLongAgo({ change, now }: Pick<TestVillage, "change" | "now">): void {
  change("update member set created_at = ?", new Date(now().getTime() - 42 * dayMs).toISOString());
}
