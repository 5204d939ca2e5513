/** An officer's words for the sheet of one village, or of a month that is over. */
import type { Message } from "@grammyjs/types";
import type { Turn } from "../../../bot/context.ts";
import { phrase } from "../../../bot/reply.ts";
import { pass, type Heard } from "../../../bot/subject.ts";
import { saidOfSheet } from "../rules/said.ts";
import { chooseVillage, wishButton } from "../rules/wish.ts";
import { askFigures, type FiguresDeps } from "./figures.ts";

export async function hearOfSheet(deps: FiguresDeps, turn: Turn, { text }: Message): Heard {
  if (text === undefined || !turn.isOfficer) return pass;
  for (const wish of saidOfSheet(text)) {
    if (wish.what === "before") {
      const thisMonth = wishButton(phrase("sheet-button"), "sheet", null);
      return turn.say({
        words: phrase("sheet-this-only"),
        buttons: [[thisMonth], [chooseVillage]],
      });
    }
    if (wish.what === "own") {
      const villageId = turn.member?.villageId ?? null;
      return askFigures(deps, turn, { want: "sheet", villageId });
    }
    const village = await turn.records.members.findVillageByName(wish.name);
    if (village !== undefined) {
      return askFigures(deps, turn, { want: "sheet", villageId: village.id });
    }
  }
  return pass;
}
