import { Resvg } from "@resvg/resvg-js";
import { expect, it } from "vitest";
import { installedFontFile } from "./font.ts";
import { fontFamily } from "./look.ts";
import { openOutlines } from "./outlines.mjs";
import { widthOf, word } from "./text.ts";

const fontFiles = [installedFontFile()];
const outlines = openOutlines(installedFontFile());

/** Its points, one byte of four for each colour. */
const pointsOf = (svg: string) =>
  new Resvg(svg, {
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: fontFamily },
  }).render().pixels;

const pageOf = (drawn: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="220" height="130" font-family="${fontFamily}">${drawn}</svg>`;

/** How many bytes differ by more than rounding. */
function differing(one: Buffer, other: Buffer): number {
  let count = 0;
  for (let at = 0; at < one.length; at += 1) {
    if (Math.abs(one[at]! - other[at]!) > 8) count += 1;
  }
  return count;
}

it.each([
  ["at its left end", "国", {}],
  ["in the middle", "鬱龘", { anchor: "middle" }],
  ["at its right end", "8", { anchor: "end" }],
  ["with an edge", "é", { halo: true }],
  ["bold", "&g", { bold: true }],
  ["with a sign of SVG", "<", {}],
] as const)("a text %s is drawn where and as resvg would draw it: %s", (_, text, how) => {
  const svg = pageOf(word(110, 90, text, { size: 60, ...how }));

  const drawn = pointsOf(outlines.draw(svg));

  // A few bytes at edges: here places are rounded to hundredths.
  expect(differing(drawn, pointsOf(svg))).toBeLessThan(10);
  expect(differing(drawn, pointsOf(pageOf("")))).toBeGreaterThan(500);
});

/** Where ink ends on the right. */
function rightOf(text: string): number {
  const svg = outlines.draw(pageOf(word(10, 90, text, { size: 60 })));
  const { x, width } = new Resvg(svg).getBBox()!;
  return x + width;
}

it("a text is as wide as it was laid out: letters stand by themselves", () => {
  expect(rightOf("AVAVAV")).toBeCloseTo(widthOf("AVAVA", 60) + rightOf("V"), 1);
});
