/**
 * Whoever tells something for the totals is told what the village has told so far: the same lines as on
 * its board, of this month, from five people on. Nothing is counted here.
 */
import { localDay } from "../../../bot/local-time.ts";
import { phrase, type Paragraph } from "../../../bot/reply.ts";
import { monthOf } from "../../../bot/calendar.ts";
import type { MemberTurn } from "../../../bot/who.ts";
import type { Usual } from "../../../bot/usual.ts";
import type { MonthFigure } from "../rules/capitals.ts";
import { spreadId } from "../rules/fair-spread.ts";
import { homesLines, returnedLines } from "./board-say.ts";

/** What was answered: age and sex with their group. */
export type Told =
  | { readonly about: "home" | "back" }
  | { readonly about: "age" | "sex"; readonly group: string };

export async function tellBack(
  deps: Pick<Usual, "timeZone">,
  { records, now, member }: MemberTurn,
  told: Told,
): Promise<readonly Paragraph[]> {
  if (member.villageId === null) return [];
  const month = monthOf(localDay(now, deps.timeZone));
  const figures = await records.capitals.monthOf(member.villageId, month);
  switch (told.about) {
    case "home": {
      if (figures.every(({ figure }) => figure !== "homes")) return [];
      const households = await records.capitals.householdsOf(member.villageId);
      // How far the line is, and what is missing to know it, stands on the board.
      return homesLines({ figures, households, reader: "counted" }).slice(0, 1);
    }
    case "back":
      return returnedLines(figures);
    case "age":
    case "sex":
      return groupLine(figures, told.about, told.group);
  }
}

/** Of people of the same age, or of the women or men, how many are still at it. */
function groupLine(
  figures: readonly MonthFigure[],
  spread: "age" | "sex",
  group: string,
): readonly Paragraph[] {
  const found = figures.find(({ figure }) => figure === spreadId("on", spread, group));
  if (found === undefined || found.value === null) return [];
  const { value: count, people } = found;
  return [
    spread === "age"
      ? phrase("about-told-age", { age: `age-${group}`, people, count })
      : phrase("about-told-sex", { who: group, people, count }),
  ];
}
