/**
 * Charts: what a font's file says of letters: which glyph each has, and how wide that is. Read from its own tables.
 *
 * Plain JavaScript: the thread that paints reads it, too, and has no loader for TypeScript.
 */
import { closeSync, openSync, readSync } from "node:fs";

/** Only these parts are read: the outlines of all letters are megabytes. */
export function readTables(file, names) {
  const handle = openSync(file, "r");
  const read = (at, length) => {
    const bytes = Buffer.alloc(length);
    readSync(handle, bytes, 0, length, at);
    return bytes;
  };
  try {
    const list = read(12, 16 * read(4, 2).readUInt16BE(0));
    const found = {};
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

export const tablesOfLetters = ["head", "hhea", "hmtx", "cmap"];

export function openLetters({ head, hhea, hmtx, cmap }) {
  const measured = hhea.readUInt16BE(34);
  const groups = groupsOf(cmap);
  return {
    unitsPerEm: head.readUInt16BE(18),
    glyphOf(code) {
      let [low, high] = [0, groups.length - 1];
      while (low <= high) {
        const middle = (low + high) >> 1;
        const group = groups[middle];
        if (code < group.from) high = middle - 1;
        else if (code > group.to) low = middle + 1;
        else return group.glyph + code - group.from;
      }
      return 0;
    },
    // Glyphs behind the last one that is measured are as wide as it.
    widthOf: (glyph) => hmtx.readUInt16BE(4 * Math.min(glyph, measured - 1)),
  };
}

/** Runs of letters whose glyphs follow each other: subtable 12 of the table of letters. */
function groupsOf(cmap) {
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
