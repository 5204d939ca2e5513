/**
 * The chain in figures, for officers: do the people who came bring others?
 *
 * All villages together, never a name, and nothing that rests on fewer than five people.
 */
import { suppressBelow } from "../../../bot/suppression.ts";
import { phrase, type Phrase, type Reply } from "../../../bot/reply.ts";
import type { Reproduction } from "./record.ts";
import { dayMs } from "../../../bot/calendar.ts";
import { home } from "../../../bot/doors.ts";

/** Whoever came later than this many days ago has hardly had the time to bring somebody. */
export const settledDays = 30;

/** Until when somebody must have joined to be settled now. */
export function settledBefore(now: Date): Date {
  return new Date(now.getTime() - settledDays * dayMs);
}

export function sayReproduction(figures: Reproduction): Reply {
  return {
    words: [{ lines: [phrase("chain-figures"), ...figureLines(figures)] }],
    buttons: [[home]],
  };
}

function figureLines(figures: Reproduction): readonly Phrase[] {
  const { people, deepest, settled, settledWhoBrought, broughtBySettled } = figures;
  if (people < suppressBelow) return [phrase("chain-figures-few")];
  return [
    phrase("chain-figures-people", { people }),
    phrase("chain-figures-deepest", { deepest }),
    settled < suppressBelow
      ? phrase("chain-figures-settled-few", { days: settledDays })
      : phrase("chain-figures-settled", {
          days: settledDays,
          settled,
          share: Math.round((100 * settledWhoBrought) / settled),
          average: (broughtBySettled / settled).toFixed(1),
        }),
  ];
}
