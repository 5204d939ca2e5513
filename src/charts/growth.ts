/** Charts: the growth picture: a bar a day, week or month, and the average as a line. */
import type { GrowthChart } from "../subjects/shop/index.ts";
import { drawAxes, markLength, type Plot } from "./axes.ts";
import { orange, small } from "./look.ts";
import { box } from "./svg.ts";
import { widthOf, word } from "./text.ts";

const bar = "#2a9d6f";
const newest = "#0f6b49";
const unfinished = "#a7d8c2";
const mostBarWidth = 64;

export function growthSvg(chart: GrowthChart): string {
  const { title, subtitle, bars, averages, averageLabel } = chart;
  const most = Math.max(0, ...bars.map(({ value }) => value ?? 0));
  // Not the bar of a week that is not over.
  const last = bars.findLastIndex(({ value, isOpen }) => value !== null && isOpen !== true);
  const highest = bars.findLastIndex(({ value }) => value === most);
  return drawAxes(
    {
      title,
      subtitle,
      labels: bars.map(({ label }) => label),
      most,
      legend:
        averages === undefined
          ? []
          : [
              {
                name: averageLabel,
                draw: (x, y) => [box({ x, y: y - 4, width: markLength, height: 8 }, orange)],
              },
            ],
    },
    (plot) => [
      ...bars.flatMap(({ value, isOpen = false }, index) =>
        value === null || value === 0
          ? []
          : [barAt(plot, index, value, isOpen ? unfinished : index === last ? newest : bar)],
      ),
      ...(averages === undefined ? [] : [lineThrough(plot, averages)]),
      ...numbersOver(plot, chart, [last, highest]),
    ],
  );
}

function barAt(
  { slot, xOf, yOf, bottom }: Plot,
  index: number,
  value: number,
  fill: string,
): string {
  const wide = Math.min(mostBarWidth, slot * 0.78);
  // One parcel among thousands is still one.
  const height = Math.max(3, bottom - yOf(value));
  const x = xOf(index) - wide / 2;
  return box({ x, y: bottom - height, width: wide, height }, fill, { radius: 3, mark: "bar" });
}

function lineThrough({ xOf, yOf }: Plot, values: readonly (number | null)[]): string {
  let isDown = false;
  const path = values.map((value, index) => {
    if (value === null) {
      isDown = false;
      return "";
    }
    const to = `${isDown ? "L" : "M"} ${xOf(index).toFixed(1)} ${yOf(value).toFixed(1)}`;
    isDown = true;
    return to;
  });
  return `<path d="${path.join(" ")}" fill="none" stroke="${orange}" stroke-width="5" stroke-linejoin="round" stroke-linecap="round"/>`;
}

/**
 * The newest number and the highest; and each noted nought, which has no bar and is no day that was not
 * noted. Where two would lie over each other, the first of these stands.
 */
function numbersOver(
  { xOf, yOf, left, right }: Plot,
  { bars }: GrowthChart,
  first: readonly number[],
): readonly string[] {
  const noughts = bars.flatMap(({ value }, index) => (value === 0 ? [index] : []));
  const placed: { from: number; to: number; y: number }[] = [];
  return [...new Set([...first, ...noughts])].flatMap((index) => {
    const value = bars[index]?.value;
    if (value === null || value === undefined) return [];
    const text = value.toLocaleString("en-US");
    const half = widthOf(text, small) / 2;
    const x = Math.min(right - half, Math.max(left + half, xOf(index)));
    const y = yOf(value) - 10;
    const isFree = placed.every(
      (other) =>
        x + half + 2 <= other.from || x - half - 2 >= other.to || Math.abs(y - other.y) > small,
    );
    if (!isFree) return [];
    placed.push({ from: x - half, to: x + half, y });
    return [word(x, y, text, { size: small, anchor: "middle", halo: true })];
  });
}
