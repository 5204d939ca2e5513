/** Each kind of chart as the picture it is laid out as. Loaded when the first is drawn. */
import type { Chart } from "../bot/chart.ts";
import { cardsSvg } from "./cards.ts";
import { certificateSvg } from "./certificate.ts";
import { drawingSvg } from "./drawing.ts";
import { growthSvg } from "./growth.ts";
import { keepsakeSvg } from "./keepsake.ts";
import { linesSvg } from "./lines.ts";
import { pageSvg } from "./page.ts";
import { posterSvg } from "./poster.ts";
import { roadSvg } from "./road.ts";

/** Pages are laid out at 150 dots an inch, and printed at 300. */
export const paperZoom = 2;

/** What is drawn, and how much finer than it is laid out. */
export function planOf(chart: Chart): { readonly svg: string; readonly zoom: number } {
  switch (chart.kind) {
    case "growth":
      return { svg: growthSvg(chart), zoom: 1 };
    case "lines":
      return { svg: linesSvg(chart), zoom: 1 };
    case "page":
      return { svg: pageSvg(chart), zoom: chart.onPaper === true ? paperZoom : 1 };
    case "road":
      return { svg: roadSvg(chart), zoom: 1 };
    case "poster":
      return { svg: posterSvg(chart), zoom: 1.5 };
    case "keepsake":
      return { svg: keepsakeSvg(chart), zoom: 1 };
    case "drawing":
      return { svg: drawingSvg(chart), zoom: 1 };
    case "certificate":
      return { svg: certificateSvg(chart), zoom: chart.onPaper === true ? paperZoom : 1 };
    case "cards":
      return { svg: cardsSvg(chart), zoom: paperZoom };
  }
}
