/**
 * Charts: the road as SVG: a line a step, a mark for where it stands. Written by hand, since it is no
 * chart; tall, as a phone is held. Marks differ in shape as well as in colour.
 */
import {
  type RoadChart,
  type RoadState,
  roadStates,
  type RoadStep,
} from "../subjects/playbook/index.ts";
import { fontFamily, grid, ink, quiet } from "./look.ts";
import { cut, escape } from "./page.ts";

export const roadWidth = 800;
const margin = 40;
const lineHeight = 54;
const headingHeight = 62;
const green = "#2a9d6f";
const orange = "#d97706";
const highlight = "#fdf1dc";
const radius = 20;

const sizes = { title: 38, subtitle: 26, heading: 24, step: 28, legend: 22 } as const;

export function roadHeight({ seasons }: RoadChart): number {
  const steps = seasons.reduce((sum, season) => sum + season.steps.length, 0);
  return 130 + seasons.length * headingHeight + steps * lineHeight + 60;
}

export function roadSvg(chart: RoadChart): string {
  const height = roadHeight(chart);
  const drawn = [
    word(margin, 62, sizes.title, ink, chart.title),
    word(margin, 104, sizes.subtitle, quiet, chart.subtitle),
  ];
  let top = 124;
  for (const { name, steps } of chart.seasons) {
    drawn.push(
      `<rect x="${margin}" y="${top + 12}" width="${roadWidth - 2 * margin}" height="2" fill="${grid}"/>`,
      word(margin, top + 48, sizes.heading, quiet, name),
    );
    top += headingHeight;
    for (const step of steps) {
      drawn.push(...lineOf(step, top));
      top += lineHeight;
    }
  }
  drawn.push(...legendOf(chart.legend, top + 28));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${roadWidth}" height="${height}"` +
    ` font-family="${fontFamily}"><rect width="100%" height="100%" fill="#ffffff"/>${drawn.join("")}</svg>`
  );
}

function lineOf({ number, title, state }: RoadStep, top: number): readonly string[] {
  const middle = top + lineHeight / 2;
  const isAhead = state === "later" || state === "next";
  return [
    ...(state === "now"
      ? [
          `<rect x="${margin - 16}" y="${top + 2}" width="${roadWidth - 2 * margin + 32}" height="${lineHeight - 4}" rx="12" fill="${highlight}"/>`,
        ]
      : []),
    ...feedbackOf(state, margin + radius, middle, String(number)),
    word(
      margin + 2 * radius + 24,
      middle + 10,
      sizes.step,
      isAhead && state !== "next" ? quiet : ink,
      title,
    ),
  ];
}

/** A tick for what is behind, a full circle for now, a thick one for next, a thin one for later. */
function feedbackOf(state: RoadState, x: number, y: number, text: string): readonly string[] {
  const circle = (fill: string, stroke: string, thick: number, dashed = "") =>
    `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}" stroke="${stroke}" stroke-width="${thick}"${dashed}/>`;
  const number = (colour: string) =>
    `<text x="${x}" y="${y + 8}" font-size="22" text-anchor="middle" fill="${colour}">${escape(text)}</text>`;
  const tick = (colour: string) =>
    `<path d="M ${x - 9} ${y + 1} l 6 7 l 12 -15" fill="none" stroke="${colour}" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/>`;
  switch (state) {
    case "done":
      return [circle(green, green, 3), tick("#ffffff")];
    case "claimed":
      return [circle("#ffffff", green, 3), tick(green)];
    case "now":
      return [circle(orange, orange, 3), number("#ffffff")];
    case "next":
      return [circle("#ffffff", orange, 4), number(ink)];
    case "later":
      return [circle("#ffffff", grid, 3), number(quiet)];
  }
}

function legendOf(legend: readonly string[], y: number): readonly string[] {
  const width = (roadWidth - 2 * margin) / roadStates.length;
  return roadStates.flatMap((state, index) => {
    const x = margin + index * width;
    return [
      `<g transform="translate(${x + 12} ${y}) scale(0.55)">${feedbackOf(state, 0, 0, "").join("")}</g>`,
      word(x + 32, y + 8, sizes.legend, quiet, legend[index] ?? "", width - 34),
    ];
  });
}

function word(
  x: number,
  y: number,
  size: number,
  colour: string,
  text: string,
  most = roadWidth - margin - x,
): string {
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${colour}">${escape(cut(text, size, most))}</text>`;
}
