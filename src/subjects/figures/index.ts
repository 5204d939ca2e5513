/** Figures: what a village, the association, a learner came to. */
import { command, type Subject } from "../../bot/subject.ts";
import { officer } from "../../bot/who.ts";
import { sayOpenReports } from "../peers/screens/report.ts";
import { askFigures, type FiguresDeps } from "./screens/figures.ts";
import { askForTotals } from "./screens/totals.ts";
import { noteStay } from "./screens/stay.ts";

export type { FiguresDeps };

export const figures = {
  name: "figures",
  commands: {
    stats: command(officer, (deps, turn) =>
      askFigures(deps, turn, { want: "all", villageId: null }),
    ),
  },
  on: {
    "member-seen": noteStay,
    "parcels-noted": async (_, turn, { member, isAsked }) => {
      if (!isAsked) await askForTotals(turn, member);
    },
    // Of everybody there is: counted apart, so that nobody waits.
    "chain-opened": async (deps, turn) => {
      if (!turn.isOfficer) return;
      await askFigures(deps, turn, { want: "chains", villageId: null });
      await sayOpenReports(deps, turn);
    },
  },
} satisfies Subject<FiguresDeps>;
