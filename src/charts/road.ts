/**
 * Charts: the road as SVG: a line a step, a mark for where it stands. Tall, as a phone is held. Marks
 * differ in shape as well as in colour.
 */
import {
  type RoadChart,
  type RoadState,
  roadStates,
  type RoadStep,
} from "../subjects/playbook/index.ts";
import {
  grid,
  inner,
  ink,
  leading,
  margin,
  orange,
  quiet,
  small,
  titleSize,
  width,
} from "./look.ts";
import { box, page } from "./svg.ts";
import { paragraph, widthOf, word, wrap } from "./text.ts";

const green = "#2a9d6f";
const highlight = "#fdf1dc";
const radius = 23;
const textFrom = margin + 2 * radius + 24;
const textMost = width - margin - textFrom;
/** Above and below the text of a step. */
const padding = 9;
/** Between the marks below. */
const gap = 36;

export function roadSvg(chart: RoadChart): string {
  const title = paragraph(chart.title, { x: margin, top: 28, most: inner }, { size: titleSize });
  const head = paragraph(
    chart.subtitle,
    { x: margin, top: title.bottom, most: inner },
    { size: small, colour: quiet },
  );
  const drawn = [...title.drawn, ...head.drawn];
  let top = head.bottom + 8;
  for (const { name, steps } of chart.seasons) {
    drawn.push(
      box({ x: margin, y: top + 8, width: inner, height: 2 }, grid),
      word(margin, top + 48, name, { size: small, colour: quiet }),
    );
    top += 62;
    for (const step of steps) {
      const line = lineOf(step, top);
      drawn.push(...line.drawn);
      top = line.bottom;
    }
  }
  const legend = legendOf(chart.legend, top + 16);
  return page({ width, height: legend.bottom + 24 }, [...drawn, ...legend.drawn]);
}

function lineOf({ number, title, state }: RoadStep, top: number) {
  const lines = wrap(title, small, textMost);
  const height = Math.max(2 * radius + 10, lines.length * leading(small) + 2 * padding);
  const isAhead = state === "later";
  const first = top + (height - lines.length * leading(small)) / 2 + small + 2;
  return {
    drawn: [
      ...(state === "now"
        ? [box({ x: margin - 16, y: top, width: inner + 32, height }, highlight, { radius: 12 })]
        : []),
      ...signOf(state, margin + radius, top + height / 2, String(number)),
      ...lines.map((line, index) =>
        word(textFrom, first + index * leading(small), line, {
          size: small,
          colour: isAhead ? quiet : ink,
        }),
      ),
    ],
    bottom: top + height,
  };
}

/**
 * A tick for what is behind, half a circle for what was left on the way, a full circle for now, a thick
 * one for next, a thin one for later.
 */
function signOf(state: RoadState, x: number, y: number, text: string): readonly string[] {
  const circle = (fill: string, stroke: string, thick: number) =>
    `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}" stroke="${stroke}" stroke-width="${thick}" class="state-${state}"/>`;
  const number = (colour: string) =>
    text === "" ? [] : [word(x, y + 11, text, { size: small, colour, anchor: "middle" })];
  const tick = (colour: string) =>
    `<path d="M ${x - 10} ${y + 1} l 7 8 l 13 -17" fill="none" stroke="${colour}" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"/>`;
  switch (state) {
    case "done":
      return [circle(green, green, 3), tick("#ffffff")];
    case "claimed":
      return [circle("#ffffff", green, 3), tick(green)];
    case "left":
      return [
        circle("#ffffff", "#b45309", 3),
        `<path d="M ${x} ${y - radius} a ${radius} ${radius} 0 0 0 0 ${2 * radius} z" fill="#f6c177"/>`,
        ...number(ink),
      ];
    case "now":
      return [circle(orange, orange, 3), ...number("#ffffff")];
    case "next":
      return [circle("#ffffff", orange, 6), ...number(ink)];
    case "later":
      return [circle("#ffffff", "#9ca3af", 2), ...number(quiet)];
  }
}

/** As many in a line as have room. */
function legendOf(legend: readonly string[], top: number) {
  const drawn: string[] = [];
  const line = 2 * radius + 12;
  let [x, y] = [margin, top];
  roadStates.forEach((state, index) => {
    const name = legend[index] ?? "";
    const length = 2 * radius + 14 + widthOf(name, small);
    if (x > margin && x + length > width - margin) [x, y] = [margin, y + line];
    drawn.push(
      ...signOf(state, x + radius, y + line / 2, ""),
      word(x + 2 * radius + 14, y + line / 2 + 11, name, { size: small, colour: ink }),
    );
    x += length + gap;
  });
  return { drawn, bottom: y + line };
}
