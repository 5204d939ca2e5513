/**
 * Charts: a chart of figures as an ECharts option: columns, lying bars, or lines. Big type, few colours,
 * as the growth picture. Data only, no functions: it travels to the thread that draws (paint.mjs).
 */
import type { EChartsOption } from "echarts";
import type { FigureChart, Series } from "../bot/chart.ts";
import { fontFamily, grid, ink, quiet } from "./look.ts";

/** Apart for who sees no colours as well: each is lighter or darker than its neighbours. */
const colours = ["#0f6b49", "#d97706", "#7fc4a5", "#4b5563"];

/** Above this a number over each column would lie over its neighbour. */
const mostLabelled = 8;

export function figureOption(chart: FigureChart): EChartsOption {
  const lies = chart.shape === "across" || chart.shape === "across-stacked";
  const hasNames = chart.series.length > 1 || chart.mark !== undefined;
  // The first label stands on top, as it is read.
  const categories = {
    type: "category" as const,
    data: [...chart.labels],
    inverse: lies,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: quiet, width: 2 } },
    axisLabel: {
      fontFamily,
      fontSize: lies ? 22 : 24,
      color: ink,
      ...(lies
        ? { interval: 0, width: 250, overflow: "truncate" as const }
        : { interval: skipped(chart.labels.length), hideOverlap: true, margin: 14 }),
    },
  };
  const values = {
    type: "value" as const,
    minInterval: 1,
    splitNumber: 4,
    ...(chart.isPercent === true ? { max: 100, interval: 25 } : {}),
    axisLabel: {
      fontFamily,
      fontSize: 24,
      color: ink,
      ...(chart.isPercent === true ? { formatter: "{value}%" } : {}),
    },
    splitLine: { lineStyle: { color: grid, width: 2 } },
  };
  return {
    animation: false,
    backgroundColor: "#ffffff",
    color: colours,
    textStyle: { fontFamily, color: ink },
    title: [
      {
        text: chart.title,
        subtext: chart.subtitle,
        left: 28,
        top: 18,
        itemGap: 10,
        textStyle: { fontFamily, fontSize: 36, fontWeight: "normal", color: ink },
        subtextStyle: { fontFamily, fontSize: 24, color: quiet },
      },
      ...(chart.note === undefined
        ? []
        : [
            {
              text: chart.note,
              left: 28,
              bottom: 14,
              textStyle: { fontFamily, fontSize: 20, fontWeight: "normal" as const, color: quiet },
            },
          ]),
    ],
    ...(hasNames ? { legend: legendOf(chart) } : {}),
    grid: {
      left: 28,
      right: 60,
      top: 140,
      bottom: 24 + (hasNames ? 46 : 0) + (chart.note === undefined ? 0 : 34),
      containLabel: true,
    },
    ...(lies ? { xAxis: values, yAxis: categories } : { xAxis: categories, yAxis: values }),
    series: [
      ...chart.series.map((series) => seriesOf(chart, series, lies)),
      ...(chart.mark === undefined ? [] : [feedbackOf(chart, chart.mark)]),
    ],
  };
}

function legendOf({ series, mark, note }: FigureChart) {
  return {
    left: 28,
    bottom: note === undefined ? 14 : 48,
    itemWidth: 30,
    itemHeight: 12,
    selectedMode: false as const,
    data: [...series, ...(mark === undefined ? [] : [mark])].map(({ name }) => ({
      name,
      icon: "rect",
    })),
    textStyle: { fontFamily, fontSize: 22, color: ink },
  };
}

function seriesOf(chart: FigureChart, { name, values }: Series, lies: boolean) {
  const data = values.map((value) => value ?? "-");
  const label = {
    show: chart.series.length === 1 && (lies || values.length <= mostLabelled),
    position: lies ? ("right" as const) : ("top" as const),
    fontFamily,
    fontSize: 24,
    color: ink,
    ...(chart.isPercent === true ? { formatter: "{c}%" } : {}),
  };
  if (chart.shape === "lines") {
    return {
      type: "line" as const,
      name,
      data,
      symbol: "circle",
      symbolSize: 12,
      lineStyle: { width: 5 },
      label,
    };
  }
  const isStacked = chart.shape === "stacked" || chart.shape === "across-stacked";
  return {
    type: "bar" as const,
    name,
    data,
    barMaxWidth: 56,
    barCategoryGap: "28%",
    label,
    ...(isStacked ? { stack: "all" } : {}),
  };
}

/** A line through all labels: a series of its own, since its name stands among the others. */
function feedbackOf(chart: FigureChart, mark: NonNullable<FigureChart["mark"]>) {
  return {
    type: "line" as const,
    name: mark.name,
    data: chart.labels.map(() => mark.value),
    showSymbol: false,
    lineStyle: { color: quiet, width: 3, type: "dashed" as const },
    itemStyle: { color: quiet },
  };
}

/** How many labels to leave out between two, so that about six are left. */
function skipped(count: number): number {
  return Math.max(1, Math.ceil(count / 6)) - 1;
}
