/**
 * Figures: what of a village's sums may be kept and shown: nothing that rests on fewer than five
 * people, no few of many, no sum that is nearly one person's. Pure.
 *
 * All villages together are what is shown of each, and the rest if that could be shown by itself: so
 * nobody has a village's hidden figure by subtraction.
 */
import {
  everywhere,
  figureIds,
  figures,
  isFigure,
  type FigureId,
  type StoredFigure,
} from "./capitals.ts";
import { parseSpread, publishSpread } from "./fair-spread.ts";
import { isSmall, suppressBelow } from "../../../bot/suppression.ts";
import { isSafeShare } from "./suppression.ts";
import { addTallies, largestOf, type Tally } from "./tally.ts";

/** Sums of money are known to so many minor units: 10,000 yuan. */
export const moneyStepMinor = 1_000_000;
/** A sum of which one has more than this is theirs. */
const mostOfOne = 0.8;

export interface Published {
  readonly kept: readonly StoredFigure[];
  /** What all villages together may have of this one for certain. */
  readonly shown: readonly Tally[];
  /** What they may have together with the rest of other villages. */
  readonly rest: readonly Tally[];
}

export function publish(place: string, tallies: ReadonlyMap<string, Tally>): Published {
  const kept = figureIds.flatMap((id) => {
    const tally = tallies.get(id);
    return tally === undefined ? [] : (keep(id, tally, largest(tallies, id)) ?? []);
  });
  // All villages have no parts with one name.
  const spread = publishSpread(
    [...tallies.values()].filter(
      ({ figure }) => place !== everywhere || parseSpread(figure)?.spread !== "hamlet",
    ),
  );
  const shown: Tally[] = [];
  const rest: Tally[] = [];
  const all = [...kept, ...spread];
  for (const tally of tallies.values()) {
    if (parseSpread(tally.figure)?.spread === "hamlet") continue;
    const owner = ownerOf(tally.figure);
    const row = all.find(({ figure }) => figure === owner);
    if (row === undefined || row.value === null) rest.push(tally);
    else shown.push(owner === tally.figure ? { ...tally, value: row.value } : tally);
  }
  return { kept: all, shown, rest };
}

/** All villages together. */
export function publishAll(
  shown: ReadonlyMap<string, Tally>,
  rest: ReadonlyMap<string, Tally>,
): readonly StoredFigure[] {
  const sums = new Map(shown);
  const ofRest = publish(everywhere, rest);
  addTallies(sums, ofRest.shown);
  return publish(everywhere, sums).kept;
}

function keep(id: FigureId, tally: Tally, largestOne: number): StoredFigure | undefined {
  const { value, people } = tally;
  if (people < suppressBelow) return undefined;
  const row = { figure: id, people };
  const shown = { ...row, value, hidden: null };
  switch (figures[id].kind) {
    case "share":
      if (isSafeShare(value, people)) return shown;
      return { ...row, value: null, hidden: isSmall(value) ? "few" : "most" };
    case "count":
      return isSmall(value) ? { ...row, value: null, hidden: "few" } : shown;
    case "a-day":
      return largestOne > value * mostOfOne ? { ...row, value: null, hidden: "one" } : shown;
    case "money":
      if (largestOne > value * mostOfOne) return { ...row, value: null, hidden: "one" };
      return { ...shown, value: Math.floor(value / moneyStepMinor) * moneyStepMinor };
    default:
      return shown;
  }
}

function largest(tallies: ReadonlyMap<string, Tally>, id: FigureId): number {
  return id === "orders" || id === "sales" ? (tallies.get(largestOf[id])?.value ?? 0) : 0;
}

/** The figure with which a largest one goes. */
function ownerOf(figure: string): string {
  if (isFigure(figure)) return figure;
  return (
    figureIds.find((id) => (id === "orders" || id === "sales") && largestOf[id] === figure) ??
    figure
  );
}
