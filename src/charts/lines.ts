/** Charts: lines over time, one to four. Apart by dash and by the shape of their points as well as by colour. */
import type { LinesChart, Series } from "../bot/chart.ts";
import { drawAxes, markLength, type Plot } from "./axes.ts";
import { blue, green, orange, quiet, small } from "./look.ts";
import { widthOf, word } from "./text.ts";

/** Each is lighter or darker than its neighbours. */
const looks = [
  { colour: green, dash: "", point: "circle" },
  { colour: orange, dash: "14 8", point: "square" },
  { colour: blue, dash: "4 8", point: "diamond" },
  { colour: quiet, dash: "20 8 4 8", point: "triangle" },
] as const;

type Look = (typeof looks)[number];

/** Above this a number over each point would lie over its neighbour. */
const mostLabelled = 8;

export function linesSvg(chart: LinesChart): string {
  const { title, subtitle, labels, series, isPercent, note } = chart;
  const most = Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const lookOf = (index: number): Look => looks[index % looks.length]!;
  return drawAxes(
    {
      title,
      subtitle,
      labels,
      most,
      ...(isPercent === true ? { end: 100, unit: "%" } : {}),
      legend:
        series.length === 1
          ? []
          : series.map(({ name }, index) => ({
              name,
              draw: (x: number, y: number) => signOf(lookOf(index), x, y),
            })),
      note,
    },
    (plot) => [
      ...series.flatMap((each, index) => lineOf(plot, each, lookOf(index), index)),
      ...(series.length === 1 && labels.length <= mostLabelled
        ? numbersOver(plot, series[0]!, isPercent === true ? "%" : "")
        : []),
    ],
  );
}

/** @param number of the line: a point of it is counted by it */
function lineOf(
  { xOf, yOf }: Plot,
  { values }: Series,
  look: Look,
  number: number,
): readonly string[] {
  let isDown = false;
  const path = values.flatMap((value, index) => {
    if (value === null) {
      isDown = false;
      return [];
    }
    const to = `${isDown ? "L" : "M"} ${xOf(index).toFixed(1)} ${yOf(value).toFixed(1)}`;
    isDown = true;
    return [to];
  });
  return [
    stroke(path.join(" "), look),
    ...values.flatMap((value, index) =>
      value === null ? [] : [pointAt(look, xOf(index), yOf(value), ` class="point-${number}"`)],
    ),
  ];
}

function signOf(look: Look, x: number, y: number): readonly string[] {
  return [
    stroke(`M ${x} ${y} L ${x + markLength} ${y}`, look),
    pointAt(look, x + markLength / 2, y),
  ];
}

function stroke(path: string, { colour, dash }: Look): string {
  const dashes = dash === "" ? "" : ` stroke-dasharray="${dash}"`;
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="5" stroke-linejoin="round"${dashes}/>`;
}

function pointAt({ colour, point }: Look, x: number, y: number, more = ""): string {
  const [across, up] = [x.toFixed(1), y.toFixed(1)];
  switch (point) {
    case "circle":
      return `<circle cx="${across}" cy="${up}" r="9" fill="${colour}"${more}/>`;
    case "square":
      return `<path d="M ${across} ${up} m -9 -9 h 18 v 18 h -18 z" fill="${colour}"${more}/>`;
    case "diamond":
      return `<path d="M ${across} ${up} m 0 -12 l 12 12 l -12 12 l -12 -12 z" fill="${colour}"${more}/>`;
    case "triangle":
      return `<path d="M ${across} ${up} m 0 -11 l 11 19 h -22 z" fill="${colour}"${more}/>`;
  }
}

function numbersOver(
  { xOf, yOf, left, right, slot }: Plot,
  { values }: Series,
  unit: string,
): readonly string[] {
  return values.flatMap((value, index) => {
    if (value === null) return [];
    const text = `${value.toLocaleString("en-US")}${unit}`;
    const half = widthOf(text, small) / 2;
    // The newest always; the others where they have room.
    if (2 * half + 8 > slot && index !== values.length - 1) return [];
    const x = Math.min(right - half, Math.max(left + half, xOf(index)));
    return [word(x, yOf(value) - 18, text, { size: small, anchor: "middle", halo: true })];
  });
}
