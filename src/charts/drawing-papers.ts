/** Charts: drawings of papers: a title taken apart, the label of packed food, a waybill, a page of the cash book. */
import type { DrawingChart } from "../subjects/drawings/index.ts";
import {
  green,
  grid,
  inner,
  ink,
  margin,
  orange,
  paleGreen,
  paleOrange,
  quiet,
  width,
} from "./look.ts";
import { box } from "./svg.ts";
import { centred, paragraph, word } from "./text.ts";

/** What is drawn below the title, and where it ends. */
export interface Body {
  readonly drawn: readonly string[];
  readonly bottom: number;
}

/** The whole title above; below it each part, and what it tells. */
export function titleParts({ labels }: DrawingChart, top: number): Body {
  const parts = labels.filter((_, at) => at % 2 === 1);
  const whole = centred(
    parts.join(" · "),
    { x: width / 2, top: top + 12, most: inner - 40 },
    { sizes: [46, 40, 36], colour: ink, bold: true },
  );
  const drawn = [
    box({ x: margin, y: top, width: inner, height: whole.bottom - top + 24 }, "#ffffff", {
      radius: 10,
      stroke: green,
    }),
    ...whole.drawn,
  ];
  let bottom = whole.bottom + 50;
  for (const [at, part] of parts.entries()) {
    const fill = at % 2 === 0 ? paleOrange : paleGreen;
    drawn.push(
      box({ x: margin, y: bottom, width: 400, height: 76 }, fill, { radius: 10 }),
      word(margin + 24, bottom + 52, part, { size: 40, bold: true }),
      `<path d="M ${margin + 412} ${bottom + 38} h 40" stroke="${quiet}" stroke-width="4"/>`,
      word(margin + 468, bottom + 50, labels[at * 2] ?? "", { size: 36, colour: quiet }),
    );
    bottom += 94;
  }
  return { drawn, bottom: bottom - 18 };
}

/** A label as it is stuck on: one row for each thing that stands on it. */
export function labelOfFood({ labels }: DrawingChart, top: number): Body {
  const row = 92;
  const height = labels.length * row + 30;
  const rows = labels.flatMap((text, at) => {
    const y = top + 15 + at * row;
    return [
      `<circle cx="${margin + 52}" cy="${y + 40}" r="16" fill="${green}"/>`,
      word(margin + 92, y + 52, text, { size: 38 }),
      // Where the seller's own words stand.
      `<path d="M ${margin + 92} ${y + 76} h ${inner - 130}" stroke="${grid}" stroke-width="3" stroke-dasharray="12 8"/>`,
    ];
  });
  const frame = box({ x: margin, y: top, width: inner, height }, "#fffdf5", {
    radius: 14,
    stroke: orange,
  });
  return { drawn: [frame, ...rows], bottom: top + height };
}

/** The sticker on the left with black bars, what each hides on the right. */
export function waybill({ labels }: DrawingChart, top: number): Body {
  const row = 104;
  const height = labels.length * row + 24;
  const x = margin + 24;
  const covered = (y: number, wide: number) =>
    box({ x, y: y + 30, width: wide, height: 44 }, ink, { radius: 4 });
  const shapes = [
    (y: number) => [
      ...Array.from({ length: 16 }, (_, at) =>
        box({ x: x + at * 16, y: y + 14, width: at % 3 === 0 ? 10 : 5, height: 76 }, quiet),
      ),
      box({ x: x - 6, y: y + 30, width: 268, height: 44 }, ink, { radius: 4 }),
    ],
    (y: number) => [covered(y, 256)],
    (y: number) => [covered(y, 150)],
    (y: number) => [covered(y, 210)],
    (y: number) => [covered(y, 250)],
    (y: number) => [
      `<path d="M ${x} ${y + 66} h 170" stroke="${quiet}" stroke-width="6"/>`,
      `<path d="M ${x} ${y + 42} h 110" stroke="${quiet}" stroke-width="6"/>`,
    ],
  ];
  const frame = box({ x: margin, y: top, width: 310, height }, "#ffffff", {
    radius: 8,
    stroke: quiet,
  });
  const rows = labels.flatMap((text, at) => {
    const y = top + 12 + at * row;
    const isOpen = at === labels.length - 1;
    const said = paragraph(
      text,
      { x: margin + 340, top: y + 26, most: inner - 340 },
      { size: 36, colour: isOpen ? green : ink },
    );
    return [...(shapes[at]?.(y) ?? []), ...said.drawn];
  });
  return { drawn: [frame, ...rows], bottom: top + height };
}

/** Four heads, then a line for each sum: what, in, out, what is left. */
export function cashBook({ labels }: DrawingChart, top: number): Body {
  const [row, columns] = [92, 4];
  const ends = [0, margin + 430, margin + 560, margin + inner - 20];
  const count = labels.length / columns;
  const height = count * row;
  const cells = labels.map((text, at) => {
    const [line, column] = [Math.floor(at / columns), at % columns];
    const y = top + line * row + 58;
    const written = { size: 38, bold: true as const, colour: column === 3 ? green : ink };
    const plain = { size: 38, colour: written.colour };
    const style = line === 0 || column === 3 ? written : plain;
    return column === 0
      ? word(margin + 20, y, text, style)
      : word(ends[column]!, y, text, { ...style, anchor: "end" });
  });
  return {
    drawn: [
      box({ x: margin, y: top, width: inner, height }, "#fffdf5", { radius: 8, stroke: quiet }),
      box({ x: margin, y: top, width: inner, height: row }, paleGreen, { radius: 8 }),
      ...Array.from(
        { length: count - 1 },
        (_, at) =>
          `<path d="M ${margin} ${top + (at + 1) * row} h ${inner}" stroke="${grid}" stroke-width="3"/>`,
      ),
      ...cells,
    ],
    bottom: top + height,
  };
}
