/** "What I said just now was wrong", by whoever has just looked: their last verdict, with its way back. */
import type { Turn } from "../../../../bot/context.ts";
import type { Events } from "../../../../bot/events.ts";
import { saysWrong } from "../../rules/says-wrong.ts";
import { undoMs } from "../../rules/verdict.ts";
import { sayTold } from "../review-say.ts";
import { isReviewer, reviewerOf } from "../reviewer.ts";

export async function askIfUndo(turn: Turn, facts: Events["unsure-words"]): Promise<void> {
  if (!facts.isTaken) facts.isTaken = await offerUndo(turn, facts.text);
}

/** @returns false where the words say something else, or nothing can be taken back any more */
export async function offerUndo(turn: Turn, text: string): Promise<boolean> {
  if (!saysWrong(text)) return false;
  const reviewer = await reviewerOf(turn);
  if (!(await isReviewer(turn, reviewer))) return false;
  const { records, now } = turn;
  const since = new Date(now.getTime() - undoMs);
  const look = await records.reviews.lastLook(reviewer.id, since);
  const thing = look === undefined ? undefined : await records.reviews.findThing(look.thingId);
  if (look === undefined || look.verdict === "private" || thing === undefined) return false;
  turn.say(sayTold(thing, look, false));
  return true;
}
