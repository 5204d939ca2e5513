/** Figures: what a village, the association, a learner came to. */
import { command, type Subject } from "../../bot/subject.ts";
import { officer } from "../../bot/who.ts";
import { askFigures, type FiguresDeps } from "./screens/figures.ts";
import { noteStay } from "./screens/stay.ts";

export type { FiguresDeps };

export const figures = {
  name: "figures",
  commands: {
    stats: command(officer, (deps, turn) =>
      askFigures(deps, turn, { want: "all", villageId: null }),
    ),
  },
  on: { "member-seen": noteStay },
} satisfies Subject<FiguresDeps>;
