/** Charts: the pieces that pictures are made of, as SVG. */
import { fontFamily } from "./look.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

export function page({ width, height }: Size, drawn: readonly string[]): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"` +
    ` viewBox="0 0 ${width} ${height}" font-family="${fontFamily}">` +
    `<rect width="100%" height="100%" fill="#ffffff"/>${drawn.join("")}</svg>`
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
  return (
    `<rect x="${number(at.x)}" y="${number(at.y)}" width="${number(at.width)}" height="${number(at.height)}"` +
    `${radius === 0 ? "" : ` rx="${radius}"`} fill="${fill}"` +
    `${stroke === undefined ? "" : ` stroke="${stroke}" stroke-width="3"`}` +
    `${mark === undefined ? "" : ` class="${mark}"`}/>`
  );
}
