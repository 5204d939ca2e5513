/**
 * Charts: the growth picture as an ECharts option. Big type, few colours: it is looked at on a small
 * phone, in the sun. Data only, no functions: it travels to the thread that draws (paint.mjs).
 */
import type { EChartsOption } from "echarts";
import type { GrowthChart } from "../subjects/shop/index.ts";
import { fontFamily, grid, ink, quiet } from "./look.ts";

export const width = 800;
export const height = 600;

const bar = "#2a9d6f";
const newest = "#0f6b49";
const unfinished = "#a7d8c2";
const line = "#d97706";

export function growthOption(chart: GrowthChart): EChartsOption {
  // Not the bar of a week that is not over: its label would lie over its neighbour.
  const last = chart.bars.findLastIndex(({ value, isOpen }) => value !== null && isOpen !== true);
  const most = Math.max(...chart.bars.map(({ value }) => value ?? 0));
  const highest = chart.bars.findLastIndex(({ value }) => value === most);
  const labelled = new Set([last, highest]);
  return {
    animation: false,
    backgroundColor: "#ffffff",
    textStyle: { fontFamily, color: ink },
    title: {
      text: chart.title,
      subtext: chart.subtitle,
      left: 28,
      top: 18,
      itemGap: 10,
      textStyle: { fontFamily, fontSize: 38, fontWeight: "normal", color: ink },
      subtextStyle: { fontFamily, fontSize: 26, color: quiet },
    },
    ...(chart.averages === undefined
      ? {}
      : {
          legend: {
            right: 28,
            bottom: 14,
            itemWidth: 44,
            itemHeight: 8,
            selectedMode: false,
            data: [{ name: chart.averageLabel, icon: "rect" }],
            textStyle: { fontFamily, fontSize: 26, color: ink },
          },
        }),
    grid: { left: 28, right: 28, top: 150, bottom: chart.averages ? 70 : 24, containLabel: true },
    xAxis: {
      type: "category",
      data: chart.bars.map(({ label }) => label),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: quiet, width: 2 } },
      axisLabel: {
        fontFamily,
        fontSize: 26,
        color: ink,
        interval: skipped(chart.bars.length),
        margin: 16,
        showMaxLabel: false,
        hideOverlap: true,
      },
    },
    yAxis: {
      type: "value",
      minInterval: 1,
      splitNumber: 4,
      axisLabel: { fontFamily, fontSize: 26, color: ink },
      splitLine: { lineStyle: { color: grid, width: 2 } },
    },
    series: [
      {
        type: "bar",
        barCategoryGap: "22%",
        barMaxWidth: 64,
        data: chart.bars.map(({ value, isOpen = false }, index) => ({
          value: value ?? "-",
          itemStyle: {
            color: isOpen ? unfinished : index === last ? newest : bar,
            borderRadius: [4, 4, 0, 0],
          },
          label: {
            // A noted nought has no bar: its label tells it from a day that was not noted.
            show: labelled.has(index) || value === 0,
            position: "top" as const,
            fontFamily,
            fontSize: 28,
            color: ink,
          },
        })),
      },
      ...(chart.averages === undefined
        ? []
        : [
            {
              type: "line" as const,
              name: chart.averageLabel,
              data: chart.averages.map((value) => value ?? "-"),
              showSymbol: false,
              lineStyle: { color: line, width: 5 },
              itemStyle: { color: line },
              z: 3,
            },
          ]),
    ],
  };
}

/** How many labels to leave out between two, so that about four are left. */
function skipped(bars: number): number {
  return Math.max(1, Math.ceil(bars / 4)) - 1;
}
