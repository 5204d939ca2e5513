/** An officer's words for the sheet of one village, or of another month. */
import type { Message } from "@grammyjs/types";
import type { Turn } from "../../../bot/context.ts";
import { monthOf } from "../../../bot/calendar.ts";
import { localDay } from "../../../bot/local-time.ts";
import { pass, type Heard } from "../../../bot/subject.ts";
import { saidOfSheet, type SheetWish } from "../rules/said.ts";
import type { Events } from "../../../bot/events.ts";
import { askFigures, type FiguresDeps } from "./figures.ts";

export async function hearOfSheet(deps: FiguresDeps, turn: Turn, { text }: Message): Heard {
  if (text === undefined || !turn.isOfficer) return pass;
  const running = monthOf(localDay(turn.now, deps.timeZone));
  for (const said of saidOfSheet(text, running)) {
    const villageId = await placeOf(turn, said);
    if (villageId === undefined) continue;
    const { month = running } = said;
    return askFigures(deps, turn, {
      want: "sheet",
      villageId,
      ...(month === running ? {} : { month }),
    });
  }
  return pass;
}

/**
 * "How many are we", who does not get on, and what was sold; who has a shop of their own asks the last of that. Who
 * stands still is known to mentors alone, by name.
 */
export async function openSaid(
  deps: FiguresDeps,
  turn: Turn,
  wish: Events["officer-said"],
): Promise<void> {
  const { said, village } = wish;
  const { act } = said;
  if (!wish.isTaken && act === "stuck") {
    wish.isTaken = true;
    return askFigures(deps, turn, { want: "road", villageId: village?.id ?? null });
  }
  const isOfAll = act === "count" || (act === "sold" && turn.member === undefined);
  if (wish.isTaken || !isOfAll) return;
  wish.isTaken = true;
  await askFigures(deps, turn, { want: "all", villageId: null });
}

/** @returns `null` for all villages, `undefined` where no village has the name */
async function placeOf(turn: Turn, said: SheetWish): Promise<string | null | undefined> {
  switch (said.what) {
    case "all":
      return null;
    case "own":
      return turn.member?.villageId ?? null;
    case "place":
      return (await turn.records.members.findVillageByName(said.name))?.id;
  }
}
