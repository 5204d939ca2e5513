/** What officers see of messages that were not delivered. It only shows. */
import { sayUndelivered as listOf, undeliveredDays } from "../rules/undelivered.ts";
import { dayMs } from "../../../bot/calendar.ts";
import type { Turn } from "../../../bot/context.ts";

export async function sayUndelivered(turn: Turn): Promise<void> {
  const from = new Date(turn.now.getTime() - undeliveredDays * dayMs);
  turn.say(listOf(await turn.records.undelivered.since(from)));
}
