/** Who is still here weeks after they joined, noted when they are seen. The weeks that count are in rules. */
import type { Turn } from "../../../bot/context.ts";
import type { Events } from "../../../bot/events.ts";
import { localDay } from "../../../bot/local-time.ts";
import { retentionWeeks } from "../rules/weeks.ts";

/** A day by the usual clocks is near enough. */
export async function noteRetention(
  { timeZone }: { readonly timeZone: string },
  { records }: Turn,
  { member, today }: Events["member-seen"],
): Promise<void> {
  const weeks = retentionWeeks(localDay(member.createdAt, timeZone), today);
  if (weeks !== undefined) await records.figures.noteRetention(member.id, weeks);
}
