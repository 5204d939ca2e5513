/** Charts: text in a picture: only letters that can be drawn, measured, broken into lines, never cut. */
import { installedFont } from "./font.ts";
import { ground, ink, leading } from "./look.ts";

export interface Written {
  readonly size: number;
  readonly colour?: string;
  readonly anchor?: "start" | "middle" | "end";
  /** Drawn over lines and bars: a white edge keeps it readable. */
  readonly halo?: true;
  readonly bold?: true;
}

/**
 * The text without what the font cannot draw (an emoji in a name), without control characters, and with
 * single spaces.
 */
export function drawable(text: string): string {
  const font = installedFont();
  return Array.from(text.replaceAll(/[\s\p{Cc}]+/gu, " "))
    .filter((letter) => font.has(letter))
    .join("")
    .replaceAll(/ +/g, " ")
    .trim();
}

export function widthOf(text: string, size: number): number {
  return installedFont().widthOf(drawable(text), size);
}

/** One line of text at a baseline. */
export function word(x: number, y: number, text: string, written: Written): string {
  const { size, colour = ink, anchor = "start", halo, bold } = written;
  const edge =
    halo === true
      ? ` stroke="${ground}" stroke-width="8" stroke-linejoin="round" paint-order="stroke"`
      : bold === true
        ? ` stroke="${colour}" stroke-width="${(size / 32).toFixed(1)}" stroke-linejoin="round"`
        : "";
  return (
    `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${colour}"` +
    `${anchor === "start" ? "" : ` text-anchor="${anchor}"`}${edge}>${escape(drawable(text))}</text>`
  );
}

/**
 * Lines no wider than this, broken between words or between Chinese letters; a longer word is broken. One or
 * two Chinese letters do not stand in the last line alone, where narrower lines need no more of them.
 */
export function wrap(text: string, size: number, most: number): readonly string[] {
  const lines = broken(text, size, most);
  if (lines.length < 2 || !isLeftOver(lines.at(-1)!)) return lines;
  const narrower = [1, 2, 3].map((letters) => broken(text, size, most - letters * size));
  return (
    narrower.find((each) => each.length === lines.length && !isLeftOver(each.at(-1)!)) ?? lines
  );
}

function isLeftOver(line: string): boolean {
  return /^\p{Script=Han}{1,2}\p{P}*$/u.test(line);
}

function broken(text: string, size: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  const end = () => {
    lines.push(line.trimEnd());
    line = "";
  };
  for (const piece of piecesOf(drawable(text))) {
    if (line !== "" && widthOf(line + piece, size) > most) end();
    if (widthOf(piece, size) <= most) {
      line += piece;
      continue;
    }
    for (const letter of piece) {
      if (line !== "" && widthOf(line + letter, size) > most) end();
      line += letter;
    }
  }
  if (line.trim() !== "") end();
  return lines;
}

/** Words with the space behind them; Chinese letters one by one, closing marks with the letter before. */
function piecesOf(text: string): readonly string[] {
  return (
    text.match(
      /[\u2e80-\uffef][，。、；：！？”’）》」…·]*\s*|[^\s\u2e80-\uffef]+[，。、；：！？”’）》」]*\s*|\s+/gu,
    ) ?? []
  );
}

/** The largest of these sizes at which the text is one line; else the smallest. */
function sizeFor(text: string, most: number, sizes: readonly number[]): number {
  return sizes.find((size) => widthOf(text, size) <= most) ?? sizes.at(-1)!;
}

/** A block of lines and where the next thing begins below it. */
export function paragraph(
  text: string,
  at: { readonly x: number; readonly top: number; readonly most: number },
  written: Written,
): { readonly drawn: readonly string[]; readonly bottom: number } {
  const step = leading(written.size);
  const lines = wrap(text, written.size, at.most);
  const drawn = lines.map((line, index) =>
    word(at.x, at.top + index * step + written.size, line, written),
  );
  return { drawn, bottom: at.top + lines.length * step };
}

/**
 * Lines in the middle, as large as they stand in one; where no size has room for that, the smallest in as
 * many as it needs.
 */
export function centred(
  text: string,
  at: { readonly x: number; readonly top: number; readonly most: number },
  written: { readonly sizes: readonly number[]; readonly colour: string; readonly bold?: true },
): { readonly drawn: readonly string[]; readonly bottom: number } {
  const { sizes, ...rest } = written;
  const size = sizeFor(text, at.most, sizes);
  const lines = wrap(text, size, at.most);
  const step = leading(size);
  return {
    drawn: lines.map((line, index) =>
      word(at.x, at.top + index * step + size, line, { ...rest, size, anchor: "middle" }),
    ),
    bottom: at.top + lines.length * step,
  };
}

/** A name is typed by a person. */
function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** What {@link word} wrote, as it was. */
export function unescape(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
