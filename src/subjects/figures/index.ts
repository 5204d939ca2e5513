/** Figures: what a village, the association, a learner came to, and what people tell for it. */
import { button, command, due, prepared, type Subject } from "../../bot/subject.ts";
import { member, officer } from "../../bot/who.ts";
import { hamlet, pressAbout } from "./screens/about-me.ts";
import { askAbout } from "./screens/ask-about.ts";
import { pressBoard, sayOwnBoard } from "./screens/board.ts";
import { capitalCount } from "./screens/capital-count.ts";
import { pressCapitals, type CapitalsDeps } from "./screens/capitals.ts";
import { figuresDue, type FiguresDueDeps } from "./screens/due.ts";
import type { RoadDeps } from "../playbook/index.ts";
import { askFigures, pressFigures, type FiguresDeps as AskDeps } from "./screens/figures.ts";
import { sayOpenReports } from "../peers/index.ts";
import { hearOfSheet, openSaid } from "./screens/said.ts";
import { noteRetention } from "./screens/stay.ts";
import { askForTotals, pressTotals } from "./screens/totals.ts";

export type FiguresDeps = AskDeps & CapitalsDeps & Pick<RoadDeps, "botUsername">;
export type { FiguresDueDeps };

export const figures = {
  name: "figures",
  commands: {
    stats: command(officer, (deps, turn) =>
      askFigures(deps, turn, { want: "all", villageId: null }),
    ),
  },
  officerNames: {
    "stats:sheet:-": [
      "sheet",
      "print sheet",
      "send me sheet",
      "get me sheet",
      "打印表",
      "打印报表",
      "month's sheet",
      "this month's sheet",
      "monthly sheet",
      "sheet for this month",
      "sheet of this month",
      "sheet for the month",
      "sheet of the month",
      "show sheet for this month",
      "give me sheet for this month",
      "这个月的表",
      "这个月的报表",
      "这个月的一页纸",
      "这个月的单子",
      "本月的表",
      "本月报表",
      "月报",
      "月报表",
      "一页纸",
    ],
    "do:stats": [
      "numbers",
      "figures",
      "statistics",
      "stats",
      "show figures",
      "show me figures",
      "数字",
      "看数字",
      "统计",
      "统计数字",
      "overview",
      "give me overview",
      "show me overview",
      "总的情况",
      "整体情况",
      "总览",
    ],
    "capitals:of:all": [
      "capitals",
      "four capitals",
      "show four capitals",
      "四样家底",
      "村里的四样家底",
      "四种资本",
      "四个资本",
      "四大资本",
      "资本",
      "资本数字",
      "capital",
      "capital numbers",
      "capital figures",
      "show the four capitals",
      "human capital",
      "social capital",
      "financial capital",
      "natural capital",
      "人力资本",
      "社会资本",
      "经济资本",
      "自然资本",
    ],
    "board:list:0": [
      "how far are villages",
      "which village does best",
      "which village is best",
      "which village is first",
      "which village is slow",
      "哪个村最好",
      "哪个村卖得最好",
      "哪个村卖得最多",
      "哪个村第一",
      "best village",
      "which village sells most",
      "which village sells best",
      "which village sold most",
      "board",
      "village board",
      "排行",
      "排名",
      "榜",
      "哪个村做得好",
      "哪个村做得最好",
      "哪个村最快",
      "哪个村慢",
      "how far villages are",
      "各村走到哪里了",
      "各村走到哪了",
    ],
  },
  press: {
    stats: button(officer, pressFigures),
    totals: button(member, pressTotals),
    about: button(member, pressAbout, "all"),
    "board:open": button(member, sayOwnBoard),
    board: button(officer, pressBoard),
    capitals: button(officer, pressCapitals),
  },
  chooses: [
    "about:home",
    "about:skip",
    "about:tell",
    "totals:done",
    "totals:no",
    "totals:sales",
    "totals:works",
    "totals:yes",
  ],
  typed: { hamlet },
  hears: { sheet: hearOfSheet },
  pages: async () => (await import("./pages/index.ts")).pages,
  due: {
    figures: prepared("task", figuresDue, "soon"),
    "capital-count": due("silent", capitalCount, "recurring"),
  },
  on: {
    "officer-said": openSaid,
    "member-seen": noteRetention,
    "parcels-noted": async (_, turn, { member, isAsked }) => {
      if (!isAsked) await askForTotals(turn, member);
    },
    "neighbour-taught": (deps, turn, { member }) => askAbout(deps, turn, member, ["back"]),
    // Of everybody there is: counted apart, so that nobody waits.
    "chain-opened": async (deps, turn, { brought, isAsked }) => {
      const { member } = turn;
      if (member !== undefined && brought > 0 && !isAsked) {
        await askAbout(deps, turn, member, ["sex"]);
      }
      if (!turn.isOfficer) return;
      await askFigures(deps, turn, { want: "chains", villageId: null });
      await sayOpenReports(deps, turn);
    },
  },
} satisfies Subject<FiguresDeps, FiguresDueDeps>;

// What other subjects and the neighbours may use.
export { countCapitals } from "./screens/capital-count.ts";
export { createReading } from "./queries/reading-room.ts";
export { totalsConsent } from "./rules/consent.ts";
export { salesClasses, salesConsent } from "./rules/home.ts";
export type { Reading } from "./rules/record.ts";
export { myTotals } from "./screens/totals-say.ts";
