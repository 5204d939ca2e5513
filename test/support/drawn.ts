/** Test support: what stands in an SVG that the bot drew, with the box of each text by the font's own measures. */
import { installedFont } from "../../src/charts/font.ts";

export interface DrawnText {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const read = (attributes: string, name: string) =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];

export function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  return { width: Number(read(svg, "width")), height: Number(read(svg, "height")) };
}

export function textsOf(svg: string): readonly DrawnText[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(
    ([, attributes = "", inside = ""]) => {
      const text = inside.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
      const size = Number(read(attributes, "font-size"));
      const width = installedFont().widthOf(text, size);
      const [x, y] = [Number(read(attributes, "x")), Number(read(attributes, "y"))];
      const anchor = read(attributes, "text-anchor");
      const left = anchor === "middle" ? x - width / 2 : anchor === "end" ? x - width : x;
      // Letters rise about nine tenths above the line they stand on, and hang an eighth below it.
      return {
        text,
        size,
        left,
        right: left + width,
        top: y - size * 0.86,
        bottom: y + size * 0.12,
      };
    },
  );
}

/** What of it is drawn with this class: bars, points, marks. */
export function countOf(svg: string, kind: string): number {
  return svg.split(`class="${kind}"`).length - 1;
}

export function overlapping(texts: readonly DrawnText[]): readonly string[] {
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `${one.text} × ${other.text}`),
  );
}
