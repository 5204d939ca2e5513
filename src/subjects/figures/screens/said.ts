/** An officer's words for the sheet of one village, or of another month. */
import type { Message } from "@grammyjs/types";
import type { Turn } from "../../../bot/context.ts";
import { monthOf } from "../../../bot/calendar.ts";
import { localDay } from "../../../bot/local-time.ts";
import { phrase } from "../../../bot/reply.ts";
import { pass, type Heard } from "../../../bot/subject.ts";
import { saidOfSheet, type SheetWish } from "../rules/said.ts";
import type { Events } from "../../../bot/events.ts";
import type { Want } from "../rules/wish.ts";
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

/** Totals alone: nobody is named in them. */
const wants: Readonly<Partial<Record<string, Want>>> = {
  stuck: "road",
  steps: "road",
  left: "weeks",
};

/**
 * "How many are we", who does not get on, who left, how far they came, and what was sold; who has a shop of their own asks the last of that. Who
 * stands still is known to mentors alone, by name.
 */
export async function openSaid(
  deps: FiguresDeps,
  turn: Turn,
  wish: Events["officer-said"],
): Promise<void> {
  const { said, village } = wish;
  const { act } = said;
  const want = wants[act];
  if (!wish.isTaken && want !== undefined) {
    wish.isTaken = true;
    if (act === "left") turn.say({ words: phrase("figures-left") });
    return askFigures(deps, turn, { want, villageId: village?.id ?? null });
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
