/** What officers see of messages that were not delivered. It only shows. */
import {
  mostStuck,
  sayUndelivered as listOf,
  stuckMs,
  undeliveredDays,
  type Undelivered,
} from "../rules/undelivered.ts";
import { dayMs } from "../../../bot/calendar.ts";
import type { Turn } from "../../../bot/context.ts";
import type { Reply } from "../../../bot/reply.ts";

export async function sayUndelivered(turn: Turn): Promise<void> {
  turn.say(await undeliveredNow(turn));
}

export async function undeliveredNow(turn: Turn): Promise<Reply> {
  return listOf(await undeliveredSince(turn));
}

/** Who blocked the bot did so on purpose: nothing went wrong there. */
export async function countUndelivered(turn: Turn): Promise<number> {
  return (await undeliveredSince(turn))
    .filter(({ state }) => state !== "blocked")
    .reduce((sum, { messages }) => sum + messages, 0);
}

/** Messages that should have gone long ago. */
export function countStuck({ records, now }: Turn): Promise<number> {
  return records.undelivered.countStuck(new Date(now.getTime() - stuckMs), mostStuck);
}

function undeliveredSince({ records, now }: Turn): Promise<readonly Undelivered[]> {
  return records.undelivered.since(new Date(now.getTime() - undeliveredDays * dayMs));
}
