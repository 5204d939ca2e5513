/** Figures: a picture's words are said: phrases become text of its reader's language. */
import { sayRoad } from "../../playbook/screens/road-picture.ts";
import type { Phrase } from "../../../bot/reply.ts";
import type { Chart, ChartSpec, FigureChart, PageBlock, PageChart } from "./picture.ts";

type Say = (words: string | Phrase) => string;

export function sayChart(chart: ChartSpec, say: Say): Chart {
  switch (chart.kind) {
    case "growth":
      return {
        ...chart,
        title: say(chart.title),
        subtitle: say(chart.subtitle),
        averageLabel: say(chart.averageLabel),
      };
    case "figures":
      return sayFigures(chart, say);
    case "page":
      return {
        ...chart,
        title: say(chart.title),
        subtitle: say(chart.subtitle),
        blocks: chart.blocks.map((block) => sayBlock(block, say)),
        notes: chart.notes.map(say),
      } satisfies PageChart;
    case "road":
      return sayRoad(chart, say);
  }
}

function sayFigures(chart: FigureChart<string | Phrase>, say: Say): FigureChart {
  const { mark, note, ...rest } = chart;
  return {
    ...rest,
    title: say(chart.title),
    subtitle: say(chart.subtitle),
    labels: chart.labels.map(say),
    series: chart.series.map(({ name, values }) => ({ name: say(name), values })),
    ...(mark === undefined ? {} : { mark: { name: say(mark.name), value: mark.value } }),
    ...(note === undefined ? {} : { note: say(note) }),
  };
}

function sayBlock(block: PageBlock<string | Phrase>, say: Say): PageBlock {
  const heading = say(block.heading);
  if (block.kind === "lines") return { kind: "lines", heading, lines: block.lines.map(say) };
  return {
    kind: "bars",
    heading,
    rows: block.rows.map(({ label, share, value }) => ({
      label: say(label),
      share,
      value: say(value),
    })),
  };
}
