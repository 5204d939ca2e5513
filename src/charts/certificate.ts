/**
 * Charts: a certificate for the wall: one upright page of A4, framed, with much room around what it says. In
 * the chat its smallest type is what a small phone shows large enough; on paper there is more air around it.
 */
import type { CertificateChart } from "../subjects/certificates/index.ts";
import { green, grid, ink, paleGreen, quiet } from "./look.ts";
import { paper } from "./page.ts";
import { qrOf } from "./qr.ts";
import { box, page } from "./svg.ts";
import { centred, paragraph, widthOf } from "./text.ts";

const { width, height } = paper;
const x = width / 2;
const side = 138;
const inner = width - 2 * side;
/** From the edge of the page to what stands on it. */
const [above, below] = [112, 104];

/** The smallest type: 14 pixels where a phone shows the page 360 pixels wide; on paper 18 points. */
const leastOn = { phone: 49, paper: 38 };

interface Part {
  readonly drawn: readonly string[];
  readonly bottom: number;
}

/** A part of the page, and its share of the air that is left, which stands above it. */
interface Block {
  readonly at: (top: number) => Part;
  /** Pixels above it at least. */
  readonly gap: number;
  readonly air: number;
}

export function certificateSvg(chart: CertificateChart): string {
  // Where there is much to say the code is smaller.
  const tried = [440, 400, 360].map((most) => laidOut(chart, most));
  const fitting = tried.find(({ air }) => air >= 0) ?? tried.at(-1)!;
  return page({ width, height }, [...frame(), ...fitting.drawn()]);
}

function laidOut(chart: CertificateChart, qrMost: number) {
  const least = chart.onPaper === true ? leastOn.paper : leastOn.phone;
  const blocks = blocksOf(chart, least, qrMost);
  const heights = blocks.map(({ at }) => at(0).bottom);
  const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
  const air = height - above - below - sum(heights) - sum(blocks.map(({ gap }) => gap));
  const shares = sum(blocks.map((block) => block.air));
  return {
    air,
    drawn(): readonly string[] {
      let top = above;
      return blocks.flatMap((block, index) => {
        const from = top + block.gap + (Math.max(0, air) * block.air) / shares;
        top = from + heights[index]!;
        return block.at(from).drawn;
      });
    },
  };
}

function blocksOf(chart: CertificateChart, least: number, qrMost: number): readonly Block[] {
  const line =
    (text: string, sizes: readonly number[], colour: string, bold?: true) =>
    (top: number): Part =>
      centred(text, { x, top, most: inner }, { sizes, colour, ...(bold && { bold }) });
  const small = (text: string, colour = quiet) => line(text, [least], colour);
  const village: Block = {
    at: line(chart.village, [58, 54, least], quiet),
    gap: 0,
    air: 0,
  };
  return [
    { at: line(chart.title, [108, 96, 84], green, true), gap: 0, air: 1 },
    { at: (top) => roadAt(chart, top), gap: 16, air: 1 },
    { at: line(chart.name, [120, 106, 92, 80, 68, 58], ink, true), gap: 8, air: 2 },
    ...(chart.village === "" ? [] : [village]),
    { at: small(chart.says), gap: 6, air: 1.6 },
    { at: line(chart.season, [66, 60, 54, least], green, true), gap: 0, air: 0.3 },
    { at: small(chart.showed), gap: 0, air: 0.5 },
    { at: (top) => listAt(chart.shown, top, least), gap: 0, air: 0.4 },
    { at: (top) => factsAt(chart, top, least, qrMost), gap: 8, air: 2 },
    { at: small(chart.note, ink), gap: 4, air: 1 },
    { at: small(chart.foot), gap: 0, air: 0.1 },
    { at: small(chart.noDiploma), gap: 0, air: 0.1 },
  ];
}

/** Two lines around the page that step back at each corner, and a small square in the corner: as on an old window. */
function frame(): readonly string[] {
  const stepped = (inset: number, step: number, stroke: number) => {
    const [left, top, right, bottom] = [inset, inset, width - inset, height - inset];
    return (
      `<path d="M ${left + step} ${top} H ${right - step} V ${top + step} H ${right}` +
      ` V ${bottom - step} H ${right - step} V ${bottom} H ${left + step} V ${bottom - step}` +
      ` H ${left} V ${top + step} H ${left + step} Z" fill="none" stroke="${green}"` +
      ` stroke-width="${stroke}"/>`
    );
  };
  const corners = [44, width - 44 - 34].flatMap((left) =>
    [44, height - 44 - 34].map(
      (top) =>
        `<rect x="${left}" y="${top}" width="34" height="34" fill="none" stroke="${green}"` +
        ` stroke-width="7"/>`,
    ),
  );
  return [stepped(44, 52, 7), stepped(62, 52, 2), ...corners];
}

/** The steps of the road as beads on a string: those of this season are full. */
function roadAt({ steps, at }: CertificateChart, top: number): Part {
  const [radius, apart, between] = [11, 40, 66];
  const beads = steps.flatMap((count, season) =>
    Array.from({ length: count }, (_, index) => ({ season, isFirst: index === 0 })),
  );
  let from = 0;
  const placed = beads.map(({ season, isFirst }, index) => {
    from += index === 0 ? 0 : isFirst ? between : apart;
    return { season, from };
  });
  const left = x - from / 2;
  const y = top + radius;
  return {
    drawn: [
      `<path d="M ${left} ${y} H ${left + from}" stroke="${grid}" stroke-width="3"/>`,
      ...placed.map(({ season, from: along }) => {
        const isFull = season === at;
        return (
          `<circle cx="${left + along}" cy="${y}" r="${isFull ? radius + 2 : radius - 2}"` +
          ` fill="${isFull ? green : "#ffffff"}" stroke="${isFull ? green : grid}" stroke-width="4"/>`
        );
      }),
    ],
    bottom: y + radius,
  };
}

/** What was shown, a tick before each, as a block in the middle. */
function listAt(lines: readonly string[], from: number, least: number): Part {
  const [tick, most] = [70, inner - 70];
  const size = [54, least].find((each) => lines.every((text) => widthOf(text, each) <= most));
  const type = size ?? least;
  const widest = Math.min(most, Math.max(...lines.map((text) => widthOf(text, type)), 0));
  const left = x - (widest + tick) / 2;
  const drawn: string[] = [];
  let top = from;
  for (const text of lines) {
    const part = paragraph(text, { x: left + tick, top, most }, { size: type });
    drawn.push(
      `<path d="M ${left} ${top + type * 0.66} l 15 17 l 29 -36" fill="none" stroke="${green}"` +
        ` stroke-width="8" stroke-linecap="round" stroke-linejoin="round"/>`,
      ...part.drawn,
    );
    top = part.bottom + 6;
  }
  return { drawn, bottom: top - 6 };
}

/** The code on the left; who looked, when and the number on the right of it. */
function factsAt(chart: CertificateChart, from: number, least: number, qrMost: number): Part {
  const qr = chart.link === "" ? undefined : qrOf(chart.link, qrMost, 1);
  const length = qr?.length ?? 360;
  const left = side - 20;
  const beside = left + length + 40;
  const most = width - side + 36 - beside;
  const rows = (top: number): Part => {
    const drawn: string[] = [];
    let at = top;
    for (const { label, value } of chart.facts) {
      const name = paragraph(label, { x: beside, top: at, most }, { size: least, colour: green });
      const size = [56, 52].find((each) => widthOf(value, each) <= most) ?? least;
      const said = paragraph(value, { x: beside, top: name.bottom - 8, most }, { size });
      drawn.push(...name.drawn, ...said.drawn);
      at = said.bottom + 12;
    }
    return { drawn, bottom: at - 12 };
  };
  const text = rows(0).bottom;
  const high = Math.max(length, text);
  const square = { x: left, y: from + (high - length) / 2 };
  return {
    drawn: [
      qr?.at(square.x, square.y) ??
        box(
          { x: left + 20, y: square.y + 20, width: length - 40, height: length - 40 },
          "#ffffff",
          { stroke: paleGreen, radius: 12 },
        ),
      box({ x: beside - 24, y: from + 8, width: 3, height: high - 16 }, grid),
      ...rows(from + (high - text) / 2).drawn,
    ],
    bottom: from + high,
  };
}
