/** Charts: a picture to show: a number in the middle, what it counts, goods, village, and a name if wished. */
import type { KeepsakeChart } from "../subjects/sharing/index.ts";
import { green, inner, ink, margin, orange, quiet, small, width } from "./look.ts";
import { box, page } from "./svg.ts";
import { centred, widthOf, word } from "./text.ts";

const x = width / 2;
const bandLeast = 128;
const radius = 166;
const leastHeight = 1_000;

export function keepsakeSvg(chart: KeepsakeChart): string {
  const line = (text: string, top: number, sizes: readonly number[], colour = ink) =>
    centred(text, { x, top, most: inner }, { sizes, colour });
  const villageAt = (top: number) => line(chart.village, top, [60, 52, 44, 38, small], "#ffffff");
  const bandHeight = Math.max(bandLeast, villageAt(0).bottom + 32);
  const middle = bandHeight + 56 + radius;
  const title = line(chart.title, middle + radius + 46, [60, 52, 46, 42]);
  const goods = line(chart.goods, title.bottom + 8, [46, 40, 36, small], green);
  const name = line(chart.name, goods.bottom + 8, [52, 44, 38, small]);
  const footAt = (top: number) => line(chart.foot, top, [small], quiet);
  const footHeight = footAt(0).bottom;
  const height = Math.max(leastHeight, Math.ceil(name.bottom) + footHeight + 74);
  const footTop = height - 34 - footHeight;
  return page({ width, height }, [
    box({ x: 0, y: 0, width, height: bandHeight }, green),
    ...villageAt((bandHeight - villageAt(0).bottom) / 2 - 2).drawn,
    ...raysAround(middle),
    `<circle cx="${x}" cy="${middle}" r="${radius}" fill="#fdf1dc" stroke="${orange}" stroke-width="8"/>`,
    chart.number === null ? tickAt(middle) : numberAt(chart.number, middle),
    ...title.drawn,
    ...goods.drawn,
    ...name.drawn,
    box({ x: margin, y: footTop - 14, width: inner, height: 3 }, green),
    ...footAt(footTop).drawn,
  ]);
}

function numberAt(number: number, y: number): string {
  const text = number.toLocaleString("en-US");
  const sizes = [200, 160, 130, 104, 84, 64];
  const size = sizes.find((each) => widthOf(text, each) <= 2 * radius - 60) ?? 64;
  // Figures are about seven tenths as high as their size.
  return word(x, y + size * 0.36, text, { size, colour: green, anchor: "middle", bold: true });
}

function tickAt(y: number): string {
  return (
    `<path d="M ${x - 74} ${y + 6} l 52 58 l 98 -122" fill="none" stroke="${green}"` +
    ` stroke-width="28" stroke-linecap="round" stroke-linejoin="round"/>`
  );
}

/** As a sun has them. */
function raysAround(y: number): readonly string[] {
  return Array.from({ length: 24 }, (_, index) => {
    const angle = (index / 24) * 2 * Math.PI;
    const [from, to] = [radius + 14, radius + (index % 2 === 0 ? 40 : 28)];
    const at = (distance: number) =>
      `${(x + distance * Math.sin(angle)).toFixed(1)} ${(y - distance * Math.cos(angle)).toFixed(1)}`;
    return `<path d="M ${at(from)} L ${at(to)}" stroke="${orange}" stroke-width="6" stroke-linecap="round"/>`;
  });
}
