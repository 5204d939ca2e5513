import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { installedFont, installedFontFile, openFont } from "./font.ts";
import { fontFamily } from "./look.ts";

const font = installedFont();

/** Where resvg draws it, from the leftmost point of ink to the rightmost. */
function inkOf(text: string, size: number): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="100" font-family="${fontFamily}"><text x="20" y="70" font-size="${size}">${text}</text></svg>`;
  const options = {
    fontFiles: [installedFontFile()],
    loadSystemFonts: false,
    defaultFontFamily: fontFamily,
  };
  return new Resvg(svg, { font: options }).getBBox()!.width;
}

describe("the installed font", () => {
  it.each([
    "The parcel arrives whole",
    "学校、乡镇、全村",
    "Week from 16 Nov 1,250",
    "第3步 (5,000)",
  ])("is measured as it is drawn: %s", (text) => {
    const measured = font.widthOf(text, 40);

    // What is measured begins and ends with the space around a letter, which has no ink.
    expect(measured - inkOf(text, 40)).toBeGreaterThan(-2);
    expect(measured - inkOf(text, 40)).toBeLessThan(30);
  });

  it("knows what it cannot draw", () => {
    const can = ["a", "Z", "é", "中", "鑫", "㛃", "，", "–", "·", "…", "■", "□", "✓"];
    const cannot = ["🌸", "📦", "ก", "ع", "\u200d", "\ufe0f"];

    expect([...can, ...cannot].filter((letter) => font.has(letter))).toEqual(can);
  });

  it("has the two signs of a bar in text, as wide as each other", () => {
    expect([font.has("■"), font.has("□")]).toEqual([true, true]);
    expect(font.widthOf("■", 100)).toBe(font.widthOf("□", 100));
  });

  it("says so where a file is none", () => {
    expect(() => openFont(import.meta.filename)).toThrow();
  });
});
