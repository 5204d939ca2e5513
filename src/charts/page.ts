/**
 * Charts: a page of headings, lines and bars: as long as it needs to be read on a phone, or one sheet of A4
 * to print. Paper has smaller type where that helps; what does not fit even so is left out from the end, and
 * the notes at the foot always stand.
 */
import type { BarRow, PageBlock, PageChart } from "../bot/chart.ts";
import {
  green,
  grid,
  ink,
  leading,
  paleGreen,
  paleOrange,
  quiet,
  small,
  titleSize,
  track,
  width,
} from "./look.ts";
import { box, page as pageOf } from "./svg.ts";
import { paragraph, widthOf, word, wrap } from "./text.ts";

interface Sheet {
  readonly width: number;
  /** Absent: as high as what stands on it. */
  readonly height?: number;
  readonly margin: number;
  readonly title: number;
  readonly subtitle: number;
  readonly heading: number;
  readonly line: number;
  readonly note: number;
}

const phone: Sheet = {
  width,
  margin: 40,
  title: titleSize,
  subtitle: small,
  heading: 38,
  line: small,
  note: small,
};

/** A4 at 150 dots an inch; draw.ts draws it twice as fine. */
export const paper = {
  width: 1_240,
  height: 1_754,
  margin: 64,
  title: 44,
  subtitle: 26,
  heading: 30,
  line: 24,
  note: 20,
} as const satisfies Sheet;

/** Smaller type, where all would not stand on one sheet. */
const scales = [1, 0.95, 0.9, 0.85];

export function pageSvg(chart: PageChart): string {
  if (chart.onPaper !== true) return laidOut(chart, phone).svg;
  const tried = scales.map((scale) => laidOut(chart, sizedBy(scale)));
  return (tried.find(({ isWhole }) => isWhole) ?? tried[0]!).svg;
}

function sizedBy(scale: number): Sheet {
  const { title, subtitle, heading, line, note } = paper;
  const scaled = Object.entries({ title, subtitle, heading, line, note });
  return {
    ...paper,
    ...Object.fromEntries(scaled.map(([of, size]) => [of, Math.round(size * scale)])),
  };
}

function laidOut(
  chart: PageChart,
  sheet: Sheet,
): { readonly svg: string; readonly isWhole: boolean } {
  const { margin } = sheet;
  const inner = sheet.width - 2 * margin;
  const text = (words: string, top: number, size: number, colour = ink) =>
    paragraph(words, { x: margin, top, most: inner }, { size, colour });

  const notesHeight = chart.notes.reduce(
    (sum, note) => sum + wrap(note, sheet.note, inner).length * leading(sheet.note),
    0,
  );
  const title = text(chart.title, margin * 0.7, sheet.title);
  const head = text(chart.subtitle, title.bottom, sheet.subtitle, quiet);
  const drawn = [...title.drawn, ...head.drawn];
  let top = head.bottom;
  let isWhole = true;
  for (const block of chart.blocks) {
    const part = blockAt(block, sheet, top);
    isWhole = sheet.height === undefined || part.bottom <= sheet.height - margin - notesHeight - 16;
    if (!isWhole) break;
    drawn.push(...part.drawn);
    top = part.bottom;
  }
  top = sheet.height === undefined ? top + 24 : sheet.height - margin - notesHeight;
  for (const note of chart.notes) {
    const part = text(note, top, sheet.note, quiet);
    drawn.push(...part.drawn);
    top = part.bottom;
  }
  const height = sheet.height ?? Math.ceil(top) + margin;
  return { svg: pageOf({ width: sheet.width, height }, drawn), isWhole };
}

interface Part {
  readonly drawn: readonly string[];
  readonly bottom: number;
}

function blockAt(block: PageBlock, sheet: Sheet, from: number): Part {
  const { margin, heading, line } = sheet;
  const inner = sheet.width - 2 * margin;
  const name = paragraph(
    block.heading,
    { x: margin, top: from + heading * 0.8, most: inner },
    { size: heading, colour: green },
  );
  const drawn = [
    box({ x: margin, y: from + heading * 0.5, width: inner, height: 2 }, grid),
    ...name.drawn,
  ];
  let top = name.bottom + 4;
  if (block.kind === "bars") {
    for (const row of block.rows) {
      const part = barAt(row, sheet, top);
      drawn.push(...part.drawn);
      top = part.bottom;
    }
    return { drawn, bottom: top };
  }
  for (const each of block.lines) {
    const part = paragraph(each, { x: margin, top, most: inner }, { size: line });
    drawn.push(...part.drawn);
    top = part.bottom;
  }
  return { drawn, bottom: top };
}

/** The bar lies behind its words, so that a long name needs no room of its own. */
function barAt({ label, share, second = null, value }: BarRow, sheet: Sheet, top: number): Part {
  const { margin, line } = sheet;
  const inner = sheet.width - 2 * margin;
  const padding = Math.round(line / 3);
  const room = inner - 2 * padding;
  const besideValue = room - widthOf(value, line) - line;
  // A long value, as of parcels and people, has a line of its own where the label would be squeezed.
  const isBelow = besideValue < room * 0.4 && widthOf(label, line) > besideValue;
  const lines = wrap(label, line, isBelow ? room : besideValue);
  const height = (lines.length + (isBelow ? 1 : 0)) * leading(line) + 4;
  const part = (of: number) => Math.max(6, Math.min(1, of) * inner);
  const first = share === null || share <= 0 ? 0 : part(share);
  const next = second === null || second <= 0 ? 0 : Math.min(inner - first, part(second));
  const at = { y: top, height };
  const lineAt = (index: number) => top + index * leading(line) + line + 1;
  return {
    drawn: [
      ...(share === null
        ? []
        : [box({ ...at, x: margin, width: inner }, track, { mark: "track" })]),
      ...(first === 0 ? [] : [box({ ...at, x: margin, width: first }, paleGreen, { mark: "bar" })]),
      ...(next === 0
        ? []
        : [box({ ...at, x: margin + first, width: next }, paleOrange, { mark: "second" })]),
      ...lines.map((each, index) => word(margin + padding, lineAt(index), each, { size: line })),
      word(sheet.width - margin - padding, lineAt(isBelow ? lines.length : 0), value, {
        size: line,
        anchor: "end",
      }),
    ],
    bottom: top + height + Math.round(line / 7),
  };
}
