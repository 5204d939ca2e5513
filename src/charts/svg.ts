/** Charts: the pieces that pictures are made of, as SVG. */
import { fontFamily, ground } from "./look.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

export function page({ width, height }: Size, drawn: readonly string[]): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"` +
    ` viewBox="0 0 ${width} ${height}" font-family="${fontFamily}">` +
    `<rect width="100%" height="100%" fill="${ground}"/>${drawn.join("")}</svg>`
  );
}

/** @param mark what it stands for: a bar of a chart is counted by it */
export function box(
  at: { readonly x: number; readonly y: number } & Size,
  fill: string,
  more: { readonly radius?: number; readonly mark?: string; readonly stroke?: string } = {},
): string {
  const { radius = 0, mark, stroke } = more;
  const number = (value: number) => Math.round(value * 10) / 10;
  const rounded = radius === 0 ? "" : ` rx="${radius}"`;
  const edge = stroke === undefined ? "" : ` stroke="${stroke}" stroke-width="3"`;
  const name = mark === undefined ? "" : ` class="${mark}"`;
  const { x, y, width, height } = at;
  return (
    `<rect x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}"` +
    `${rounded} fill="${fill}"${edge}${name}/>`
  );
}
