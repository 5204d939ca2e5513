/**
 * Charts: the font that is installed with the bot: which letters it has, and how wide each is. Read from
 * the file's own tables, so that what is laid out here is what the thread draws.
 */
import { createRequire } from "node:module";
import { openLetters, readTables, tablesOfLetters } from "./font-file.mjs";

export interface Font {
  /** A letter that it has no picture of would be drawn as a box. */
  has(letter: string): boolean;
  /** Width of a line of text in pixels; letters that it does not have are as wide as high. */
  widthOf(text: string, size: number): number;
}

/** One weight of the font that is installed with the bot. */
export function installedFontFile(): string {
  return createRequire(import.meta.url)
    .resolve("@embedpdf/fonts-sc")
    .replace(/dist[\\/][^\\/]*$/, "fonts/NotoSansHans-Regular.otf");
}

let opened: Font | undefined;

/** The installed font, read once. */
export function installedFont(): Font {
  return (opened ??= openFont(installedFontFile()));
}

/** @throws {Error} where the file is no OpenType font, or has no table of Unicode letters */
export function openFont(file: string): Font {
  const { unitsPerEm, glyphOf, widthOf } = openLetters(readTables(file, tablesOfLetters));
  return {
    has: (letter) => glyphOf(letter.codePointAt(0) ?? 0) !== 0,
    widthOf(text, size) {
      let units = 0;
      for (const letter of text) {
        const glyph = glyphOf(letter.codePointAt(0)!);
        units += glyph === 0 ? unitsPerEm : widthOf(glyph);
      }
      return (units / unitsPerEm) * size;
    },
  };
}
