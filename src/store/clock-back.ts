/**
 * What must not wait when the machine's clock was set back. Times of day that people chose stay
 * as they are; what was due, or due in a moment, is due now.
 */
import type { Kysely } from "kysely";
import type { ClockStep } from "../bot/due.ts";
import { type Tables } from "./tables.ts";
import { dayMs } from "../bot/calendar.ts";

/** The longest wait of what somebody waits for: a burst of messages, an album, a figure. */
const momentMs = 2 * 60_000;
/** The longest wait between two tries of work that failed. */
const retryMs = dayMs;

export async function settleBack(
  db: Kysely<Tables>,
  { from, to, recurring, soon }: ClockStep,
): Promise<void> {
  const now = to.toISOString();
  const inAMoment = new Date(from.getTime() + momentMs).toISOString();
  const retried = new Date(from.getTime() + retryMs).toISOString();
  await db
    .updateTable("work")
    .set({ due_at: now })
    .where("due_at", ">", now)
    // What is being done now ends as it is.
    .where("leased_until", "is", null)
    .where((eb) =>
      eb.or([
        eb("due_at", "<=", from.toISOString()),
        eb.and([eb("kind", "in", soon), eb("due_at", "<=", inAMoment)]),
        eb.and([eb("attempts", ">", 0), eb("due_at", "<=", retried)]),
        // Each plans its next time by the clock of its last: that may be a year away.
        eb("kind", "in", recurring),
      ]),
    )
    .execute();
  // A lease is seconds long; one that ends later was written by the other clock.
  await db
    .updateTable("lane")
    .set({ leased_until: now })
    .where("leased_until", ">", new Date(to.getTime() + momentMs).toISOString())
    .execute();
}
