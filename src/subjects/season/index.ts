/** The season: one word a day for people who sell: days to prepare for, goods to order, milestones, drills. */
import { button, due, type Subject } from "../../bot/subject.ts";
import { member } from "../../bot/who.ts";
import type { Article } from "../answers/index.ts";
import type { YearDeps } from "./screens/year-facts.ts";
import { pressDrill, setRestock, yearDue, yearSweep } from "./screens/year.ts";

export type SeasonDeps = YearDeps & { readonly articles: readonly Article[] };

export const season = {
  name: "season",
  press: {
    "year:restock-on": button(member, (deps, turn) => setRestock(deps, turn, false)),
    "year:restock-off": button(member, (deps, turn) => setRestock(deps, turn, true)),
    drill: button(member, pressDrill),
  },
  chooses: ["drill", "year:restock-off"],
  due: {
    "year-sweep": due("silent", yearSweep, "recurring"),
    year: due("silent", yearDue),
  },
  // The word of the day counts as what it is about.
  says: { season: "ours", restock: "ours", anniversary: "ours", drill: "ours" },
} satisfies Subject<SeasonDeps>;

// What other subjects and the neighbours may use.
export { type Need, restockPoint } from "./rules/restock.ts";
export type { SeasonEntry } from "./rules/season.ts";
export { type YearDeps, findWord } from "./screens/year-facts.ts";
export { beginYear, lookTomorrow } from "./screens/year.ts";
