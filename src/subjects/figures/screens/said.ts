/** An officer's words for the sheet of one village, or of another month. */
import type { Message } from "@grammyjs/types";
import type { Turn } from "../../../bot/context.ts";
import { monthOf } from "../../../bot/calendar.ts";
import { localDay } from "../../../bot/local-time.ts";
import { pass, type Heard } from "../../../bot/subject.ts";
import { saidOfSheet, type SheetWish } from "../rules/said.ts";
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
