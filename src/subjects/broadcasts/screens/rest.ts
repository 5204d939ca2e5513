/**
 * A correction of what is half sent reaches more people than got the mistake: for the rest its words take the place of
 * the wrong ones. They count where a second officer is asked, and are said beside the number.
 */
import { phrase, type Paragraph } from "../../../bot/reply.ts";
import type { Broadcast } from "../rules/record.ts";
import type { Place } from "./desk.ts";

export async function restOf(
  { records }: Pick<Place, "records">,
  { corrects }: Pick<Broadcast, "corrects">,
): Promise<number> {
  if (corrects === undefined) return 0;
  const wrong = await records.broadcasts.find(corrects.id);
  return wrong?.state === "paused" ? (await records.broadcasts.totals(corrects.id)).waiting : 0;
}

export function sayRest(rest: number): readonly Paragraph[] {
  return rest === 0 ? [] : [phrase("broadcast-fix-rest", { rest })];
}
