/** Charts: drawings that show what a card says: photos, a parcel in five pictures. Papers are drawn in drawing-papers.ts. */
import type { DrawingChart } from "../subjects/drawings/index.ts";
import { cashBook, labelOfFood, titleParts, waybill, type Body } from "./drawing-papers.ts";
import {
  green,
  inner,
  ink,
  margin,
  orange,
  paleGreen,
  quiet,
  small,
  titleSize,
  width,
} from "./look.ts";
import { box, page } from "./svg.ts";
import { centred, paragraph, word } from "./text.ts";

const brown = "#b98a52";
const dark = "#6b4a23";
const skin = "#e9b98f";
const card = "#d9b483";

const bodies: Readonly<
  Record<DrawingChart["drawing"], (chart: DrawingChart, top: number) => Body>
> = {
  photos,
  parcel,
  title: titleParts,
  label: labelOfFood,
  waybill,
  "cash-book": cashBook,
};

export function drawingSvg(chart: DrawingChart): string {
  const head = centred(
    chart.title,
    { x: width / 2, top: 28, most: inner },
    { sizes: [52, titleSize, 38], colour: green, bold: true },
  );
  const body = bodies[chart.drawing](chart, head.bottom + 26);
  return page({ width, height: Math.ceil(body.bottom + 34) }, [...head.drawn, ...body.drawn]);
}

/** The good one above, the bad one below: the picture on the left, what to see in it on the right. */
function photos({ labels }: DrawingChart, top: number): Body {
  const [good = "", ...rest] = labels;
  const [bad = "", ...worse] = rest.slice(3);
  const first = photo({ top, head: good, says: rest.slice(0, 3), isGood: true });
  const second = photo({ top: first.bottom + 34, head: bad, says: worse, isGood: false });
  return { drawn: [...first.drawn, ...second.drawn], bottom: second.bottom };
}

interface Photo {
  readonly top: number;
  readonly head: string;
  readonly says: readonly string[];
  readonly isGood: boolean;
}

function photo({ top, head, says, isGood }: Photo): Body {
  const [wide, high] = [350, 320];
  const colour = isGood ? green : orange;
  const x = margin + wide + 30;
  const drawn = [
    box({ x: margin, y: top, width: wide, height: high }, isGood ? "#f6f1e4" : "#4a4640"),
    `<svg x="${margin}" y="${top}" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}">`,
    ...(isGood ? goodScene() : badScene()),
    "</svg>",
    box({ x: margin, y: top, width: wide, height: high }, "none", { stroke: colour, radius: 6 }),
    isGood ? tick(x, top + 12, colour) : cross(x, top + 12, colour),
    word(x + 62, top + 50, head, { size: 46, colour, bold: true }),
  ];
  let bottom = top + 84;
  for (const text of says) {
    const line = paragraph(text, { x, top: bottom, most: width - margin - x }, { size: small });
    drawn.push(...line.drawn);
    bottom = line.bottom + 12;
  }
  return { drawn, bottom: Math.max(bottom, top + high) };
}

/** Light from a window, the whole basket, a hand beside it. */
function goodScene(): readonly string[] {
  return [
    `<polygon points="0,0 150,0 350,320 120,320 0,160" fill="#fff7d6"/>`,
    ...basket(60, 120),
    `<g fill="${skin}" stroke="#c98f63" stroke-width="3">`,
    `<rect x="256" y="196" width="58" height="80" rx="20"/>`,
    ...[0, 1, 2, 3].map(
      (at) =>
        `<rect x="${250 + at * 17}" y="${146 - (at % 3) * 8}" width="15" height="68" rx="7"/>`,
    ),
    "</g>",
  ];
}

/** Too dark, cut off at the edge, a cup and a cable beside it. */
function badScene(): readonly string[] {
  return [
    ...basket(220, 150),
    `<rect x="30" y="210" width="56" height="66" rx="6" fill="#7d8590"/>`,
    `<path d="M 86 226 q 28 14 0 34" fill="none" stroke="#7d8590" stroke-width="9"/>`,
    `<path d="M 20 120 q 60 -70 110 10 t 80 -60" fill="none" stroke="#20242b" stroke-width="9"/>`,
    `<rect x="112" y="236" width="86" height="46" fill="#8a3b34"/>`,
    `<rect width="350" height="320" fill="#14161a" opacity="0.45"/>`,
  ];
}

function basket(x: number, y: number): readonly string[] {
  const rows = [0, 1, 2, 3];
  return [
    `<path d="M ${x + 22} ${y} q 68 -110 136 0" fill="none" stroke="${dark}" stroke-width="10"/>`,
    `<path d="M ${x} ${y} h 180 l -26 150 h -128 z" fill="${brown}" stroke="${dark}" stroke-width="4"/>`,
    ...rows.map(
      (row) =>
        `<path d="M ${x + 6 + row * 6} ${y + 32 + row * 32} h ${168 - row * 12}" stroke="${dark}" stroke-width="4"/>`,
    ),
    ...[36, 72, 108, 144].map(
      (at) =>
        `<path d="M ${x + at} ${y} l ${(90 - at) * 0.28} 150" stroke="${dark}" stroke-width="4"/>`,
    ),
  ];
}

/** Two beside each other, as one reads. */
function parcel({ labels }: DrawingChart, top: number): Body {
  const [wide, high, gap] = [345, 230, 30];
  const scenes = [counted, wrapped, filled, photographed, labelled];
  const drawn: string[] = [];
  let bottom = top;
  for (let row = 0; row * 2 < scenes.length; row += 1) {
    const rowTop = bottom;
    for (const at of [row * 2, row * 2 + 1]) {
      const scene = scenes[at];
      if (scene === undefined) continue;
      const x = margin + (at % 2) * (wide + gap);
      const says = paragraph(
        labels[at] ?? "",
        { x, top: rowTop + high + 10, most: wide },
        { size: small },
      );
      drawn.push(
        box({ x, y: rowTop, width: wide, height: high }, "#eef6f1", { radius: 12 }),
        `<svg x="${x}" y="${rowTop}" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}">`,
        ...scene(),
        "</svg>",
        `<circle cx="${x + 36}" cy="${rowTop + 36}" r="26" fill="${green}"/>`,
        word(x + 36, rowTop + 48, String(at + 1), {
          size: 34,
          colour: "#ffffff",
          anchor: "middle",
        }),
        ...says.drawn,
      );
      bottom = Math.max(bottom, says.bottom + 20);
    }
  }
  return { drawn, bottom };
}

const jar = (x: number, y: number) =>
  `<rect x="${x}" y="${y}" width="54" height="72" rx="10" fill="#f2c14e" stroke="${dark}" stroke-width="3"/>` +
  `<rect x="${x - 2}" y="${y - 14}" width="58" height="18" rx="4" fill="${dark}"/>`;

/** An open carton, seen from the front. */
const carton = (lid: boolean) =>
  `<rect x="72" y="96" width="200" height="104" fill="${card}" stroke="${dark}" stroke-width="4"/>` +
  (lid
    ? `<path d="M 72 96 h 200" stroke="${dark}" stroke-width="4"/>`
    : `<path d="M 72 96 l -40 -34 M 272 96 l 40 -34" stroke="${dark}" stroke-width="8"/>`);

function counted(): readonly string[] {
  return [
    jar(84, 110),
    jar(154, 110),
    jar(224, 110),
    tick(98, 34, green),
    tick(168, 34, green),
    tick(238, 34, green),
  ];
}

function wrapped(): readonly string[] {
  return [
    jar(146, 92),
    ...[0, 1, 2, 3].map(
      (at) =>
        `<path d="M 130 ${96 + at * 20} q 44 20 88 0" fill="none" stroke="${quiet}" stroke-width="7"/>`,
    ),
    `<path d="M 218 156 q 60 16 74 -34" fill="none" stroke="${quiet}" stroke-width="7"/>`,
  ];
}

function filled(): readonly string[] {
  const spots = [84, 108, 132, 156, 180, 204, 228, 252];
  return [
    carton(false),
    jar(108, 116),
    jar(184, 116),
    ...spots.flatMap((x) =>
      [106, 190].map(
        (y) =>
          `<circle cx="${x}" cy="${y}" r="11" fill="${paleGreen}" stroke="${green}" stroke-width="2"/>`,
      ),
    ),
  ];
}

function photographed(): readonly string[] {
  return [
    carton(false),
    jar(108, 122),
    jar(184, 122),
    `<rect x="134" y="14" width="76" height="56" rx="8" fill="${ink}"/>`,
    `<circle cx="172" cy="42" r="17" fill="#ffffff"/><circle cx="172" cy="42" r="8" fill="${ink}"/>`,
    // The roll of tape waits.
    `<circle cx="308" cy="182" r="24" fill="none" stroke="${orange}" stroke-width="15"/>`,
  ];
}

function labelled(): readonly string[] {
  return [
    carton(true),
    `<rect x="112" y="112" width="120" height="72" fill="#ffffff" stroke="${ink}" stroke-width="2"/>`,
    ...[0, 1, 2, 3, 4, 5, 6].map(
      (at) =>
        `<rect x="${122 + at * 14}" y="122" width="${at % 2 === 0 ? 5 : 9}" height="28" fill="${ink}"/>`,
    ),
    `<path d="M 124 164 h 94 M 124 174 h 60" stroke="${quiet}" stroke-width="4"/>`,
    `<rect x="262" y="22" width="54" height="30" rx="6" fill="${ink}" transform="rotate(35 289 37)"/>`,
    `<path d="M 262 52 L 130 118 M 268 62 L 218 140" stroke="${orange}" stroke-width="4"/>`,
  ];
}

function tick(x: number, y: number, colour: string): string {
  return `<path d="M ${x} ${y + 22} l 14 16 l 28 -36" fill="none" stroke="${colour}" stroke-width="9" stroke-linecap="round"/>`;
}

function cross(x: number, y: number, colour: string): string {
  return `<path d="M ${x} ${y + 4} l 38 38 M ${x + 38} ${y + 4} l -38 38" stroke="${colour}" stroke-width="9" stroke-linecap="round"/>`;
}
