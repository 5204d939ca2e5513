/**
 * Charts: the font that is installed with the bot: which letters it has, and how wide each is. Read from
 * the file's own tables, so that what is laid out here is what the thread draws.
 */
import { closeSync, openSync, readSync } from "node:fs";
import { createRequire } from "node:module";

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
  const tables = readTables(file, ["head", "hhea", "hmtx", "cmap"]);
  const unitsPerEm = tables["head"]!.readUInt16BE(18);
  const measured = tables["hhea"]!.readUInt16BE(34);
  const widths = tables["hmtx"]!;
  const groups = groupsOf(tables["cmap"]!);

  const glyphOf = (code: number): number => {
    let [low, high] = [0, groups.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const group = groups[middle]!;
      if (code < group.from) high = middle - 1;
      else if (code > group.to) low = middle + 1;
      else return group.glyph + code - group.from;
    }
    return 0;
  };
  return {
    has: (letter) => glyphOf(letter.codePointAt(0) ?? 0) !== 0,
    widthOf(text, size) {
      let units = 0;
      for (const letter of text) {
        const glyph = glyphOf(letter.codePointAt(0)!);
        // Glyphs behind the last one that is measured are as wide as it.
        units += glyph === 0 ? unitsPerEm : widths.readUInt16BE(4 * Math.min(glyph, measured - 1));
      }
      return (units / unitsPerEm) * size;
    },
  };
}

interface Group {
  readonly from: number;
  readonly to: number;
  readonly glyph: number;
}

/** Runs of letters whose glyphs follow each other: subtable 12 of the table of letters. */
function groupsOf(cmap: Buffer): readonly Group[] {
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const at = cmap.readUInt32BE(8 + 8 * index);
    if (cmap.readUInt16BE(at) !== 12) continue;
    return Array.from({ length: cmap.readUInt32BE(at + 12) }, (_, group) => {
      const from = at + 16 + 12 * group;
      return {
        from: cmap.readUInt32BE(from),
        to: cmap.readUInt32BE(from + 4),
        glyph: cmap.readUInt32BE(from + 8),
      };
    });
  }
  throw new Error("a font without a table of all letters");
}

/** Only these parts: the pictures of the letters are megabytes. */
function readTables(file: string, names: readonly string[]): Record<string, Buffer> {
  const handle = openSync(file, "r");
  const read = (at: number, length: number) => {
    const bytes = Buffer.alloc(length);
    readSync(handle, bytes, 0, length, at);
    return bytes;
  };
  try {
    const count = read(4, 2).readUInt16BE(0);
    const list = read(12, 16 * count);
    const found: Record<string, Buffer> = {};
    for (let at = 0; at < list.length; at += 16) {
      const name = list.toString("latin1", at, at + 4);
      if (names.includes(name)) {
        found[name] = read(list.readUInt32BE(at + 8), list.readUInt32BE(at + 12));
      }
    }
    const missing = names.filter((name) => found[name] === undefined);
    if (missing.length > 0) throw new Error(`a font without ${missing.join(", ")}`);
    return found;
  } finally {
    closeSync(handle);
  }
}
