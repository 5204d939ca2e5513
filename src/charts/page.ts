/**
 * Charts: one page of A4 as SVG: headings, lines, bars, small print. Written by hand, since a page is
 * no chart. What does not fit is left out from the end; the notes at the foot always stand.
 */
import type { BarRow, PageBlock, PageChart } from "../bot/chart.ts";
import { fontFamily, grid, ink, quiet } from "./look.ts";

/** A4 at 150 dots an inch. */
export const pageWidth = 1_240;
export const pageHeight = 1_754;

const margin = 80;
const inner = pageWidth - 2 * margin;
const strong = "#0f6b49";
const barFrom = margin + 350;
const barLength = 340;

const sizes = { title: 46, subtitle: 26, heading: 30, line: 24, note: 20 } as const;
type Size = keyof typeof sizes;

export function pageSvg(page: PageChart): string {
  const notes = page.notes.flatMap((note) => wrap(note, sizes.note, inner));
  const footTop = pageHeight - margin - notes.length * leading(sizes.note);
  const drawn: string[] = [];
  let top = margin;

  const write = (text: string, size: Size, x = margin, colour = ink): void => {
    drawn.push(
      `<text x="${x}" y="${top + sizes[size]}" font-size="${sizes[size]}" fill="${colour}">${escape(text)}</text>`,
    );
  };
  const down = (size: Size): void => void (top += leading(sizes[size]));

  for (const line of wrap(page.title, sizes.title, inner)) {
    write(line, "title");
    down("title");
  }
  for (const line of wrap(page.subtitle, sizes.subtitle, inner)) {
    write(line, "subtitle", margin, quiet);
    down("subtitle");
  }
  for (const block of page.blocks) {
    if (top + heightOf(block) > footTop - 20) break;
    top += 22;
    drawn.push(`<rect x="${margin}" y="${top}" width="${inner}" height="2" fill="${grid}"/>`);
    top += 12;
    write(block.heading, "heading", margin, strong);
    down("heading");
    if (block.kind === "bars") {
      for (const row of block.rows) {
        drawn.push(...barAt(row, top));
        down("line");
      }
      continue;
    }
    for (const line of block.lines.flatMap((each) => wrap(each, sizes.line, inner))) {
      write(line, "line");
      down("line");
    }
  }
  top = footTop;
  for (const note of notes) {
    write(note, "note", margin, quiet);
    down("note");
  }
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${pageWidth}" height="${pageHeight}"` +
    ` font-family="${fontFamily}"><rect width="100%" height="100%" fill="#ffffff"/>${drawn.join("")}</svg>`
  );
}

function barAt({ label, share, value }: BarRow, top: number): string[] {
  const y = top + sizes.line;
  const word = (x: number, text: string) =>
    `<text x="${x}" y="${y}" font-size="${sizes.line}" fill="${ink}">${escape(text)}</text>`;
  const box = (width: number, fill: string) =>
    `<rect x="${barFrom}" y="${top + 6}" width="${width}" height="20" rx="3" fill="${fill}"/>`;
  const filled = share === null ? 0 : Math.round(Math.min(1, Math.max(0, share)) * barLength);
  return [
    word(margin, cut(label, sizes.line, barFrom - margin - 16)),
    ...(share === null ? [] : [box(barLength, grid)]),
    ...(filled === 0 ? [] : [box(filled, strong)]),
    word(
      barFrom + barLength + 20,
      cut(value, sizes.line, pageWidth - margin - barFrom - barLength - 20),
    ),
  ];
}

function heightOf(block: PageBlock): number {
  const rows =
    block.kind === "bars"
      ? block.rows.length
      : block.lines.flatMap((line) => wrap(line, sizes.line, inner)).length;
  return 34 + leading(sizes.heading) + rows * leading(sizes.line);
}

function leading(size: number): number {
  return Math.round(size * 1.3);
}

/** Chinese letters are as wide as high, small ones about half: measured wide rather than narrow. */
function widthOf(text: string, size: number): number {
  let width = 0;
  for (const letter of text) {
    width += letter.codePointAt(0)! > 0x2e7f ? 1 : /[a-z\s.,:;'"·()-]/.test(letter) ? 0.5 : 0.62;
  }
  return width * size;
}

/** Lines no wider than this, broken between words or between Chinese letters. */
function wrap(text: string, size: number, most: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/gu) ?? []) {
    if (line !== "" && widthOf(line + piece.trimEnd(), size) > most) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  return [...lines, line.trimEnd()].map((each) => cut(each, size, most));
}

export function cut(text: string, size: number, most: number): string {
  if (widthOf(text, size) <= most) return text;
  const letters = Array.from(text);
  while (letters.length > 0 && widthOf(`${letters.join("")}…`, size) > most) letters.pop();
  return `${letters.join("")}…`;
}

/** Also without what XML does not allow: a name is typed by a person. */
export function escape(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
