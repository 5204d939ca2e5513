/**
 * Charts: texts of a picture as outlines. What draws the picture reads the whole font again for every single
 * letter, a millisecond each; here it is read once, and a picture takes a quarter of the time.
 *
 * Knows the one kind of font that is installed: outlines in CFF, found by CID, without anything about pairs of
 * letters. So a text is exactly as wide as it was laid out.
 */
import { openLetters, readTables, tablesOfLetters } from "./font-file.mjs";
import { playGlyph } from "./glyph.mjs";

/** @param file of the font */
export function openOutlines(file) {
  const tables = readTables(file, [...tablesOfLetters, "CFF "]);
  const letters = openLetters(tables);
  const cff = readCff(tables["CFF "]);
  const kept = new Map();
  const outlineOf = (glyph) => {
    let outline = kept.get(glyph);
    if (outline === undefined) kept.set(glyph, (outline = playGlyph(cff, glyph)));
    return outline;
  };

  /** A text's path, from the left end of its baseline. */
  function pathOf(glyphs, left, baseline, scale) {
    let path = "";
    let x = left;
    for (const glyph of glyphs) {
      for (const { kind, points } of outlineOf(glyph)) {
        path += kind;
        for (let at = 0; at < points.length; at += 2) {
          const across = hundredths(x + points[at] * scale);
          path += `${at === 0 ? "" : " "}${across} ${hundredths(baseline - points[at + 1] * scale)}`;
        }
      }
      x += letters.widthOf(glyph) * scale;
    }
    return path;
  }

  return {
    /** @param svg with texts as text.ts writes them, each a line of its own */
    draw: (svg) =>
      svg.replaceAll(/<text ([^>]*)>([^<]*)<\/text>/g, (_, attributes, inside) => {
        const { x, y, "font-size": size, "text-anchor": anchor, ...rest } = read(attributes);
        const scale = size / letters.unitsPerEm;
        const glyphs = Array.from(unescape(inside), (letter) =>
          letters.glyphOf(letter.codePointAt(0)),
        );
        const width = glyphs.reduce((sum, glyph) => sum + letters.widthOf(glyph), 0) * scale;
        const before = anchor === "middle" ? width / 2 : anchor === "end" ? width : 0;
        const others = Object.entries(rest).map(([name, value]) => ` ${name}="${value}"`);
        return `<path d="${pathOf(glyphs, x - before, Number(y), scale)}"${others.join("")}/>`;
      }),
  };
}

const hundredths = (number) => Math.round(number * 100) / 100;

const read = (attributes) =>
  Object.fromEntries(
    [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );

const unescape = (text) =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/** Adobe's note 5176: what is needed to find a glyph and the parts that glyphs share. */
function readCff(cff) {
  const names = listAt(cff, cff[2]);
  const tops = listAt(cff, names.end);
  const strings = listAt(cff, tops.end);
  const shared = listAt(cff, strings.end);
  const top = readDict(tops.at(0));
  const glyphs = listAt(cff, top.get(operators.charStrings)[0]);
  const dicts = listAt(cff, top.get(operators.fontDicts)[0]);
  const own = Array.from({ length: dicts.count }, (_, number) => {
    const [size, at] = readDict(dicts.at(number)).get(operators.privateDict);
    const parts = readDict(cff.subarray(at, at + size)).get(operators.parts);
    return parts === undefined ? listOf(0) : listAt(cff, at + parts[0]);
  });
  const dictOf = selectAt(cff, top.get(operators.dictOfGlyph)[0]);
  return { glyph: glyphs.at, shared, ownOf: (glyph) => own[dictOf(glyph)] };
}

/** Two bytes as 12 and the second. */
const escaped = (second) => 1_200 + second;
const operators = {
  charStrings: 17,
  privateDict: 18,
  parts: 19,
  fontDicts: escaped(36),
  dictOfGlyph: escaped(37),
};

const listOf = (count, end = 0, at = () => undefined) => ({ count, end, at });

/** An INDEX: so many pieces of bytes, and where it ends. */
function listAt(cff, start) {
  const count = cff.readUInt16BE(start);
  if (count === 0) return listOf(0, start + 2);
  const width = cff[start + 2];
  const data = start + 2 + (count + 1) * width;
  const offset = (number) => data + cff.readUIntBE(start + 3 + number * width, width);
  const at = (number) => cff.subarray(offset(number), offset(number + 1));
  return listOf(count, offset(count), at);
}

/** Operands by operator; real numbers are passed over, nothing here needs one. */
function readDict(bytes) {
  const found = new Map();
  let operands = [];
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at++];
    if (byte <= 21) {
      found.set(byte === 12 ? escaped(bytes[at++]) : byte, operands);
      operands = [];
    } else if (byte === 28) {
      operands.push(bytes.readInt16BE(at));
      at += 2;
    } else if (byte === 29) {
      operands.push(bytes.readInt32BE(at));
      at += 4;
    } else if (byte === 30) {
      while ((bytes[at++] & 15) !== 15);
      operands.push(Number.NaN);
    } else if (byte <= 246) operands.push(byte - 139);
    else if (byte <= 250) operands.push((byte - 247) * 256 + bytes[at++] + 108);
    else operands.push(-(byte - 251) * 256 - bytes[at++] - 108);
  }
  return found;
}

/** Which of the dicts a glyph belongs to: by runs of glyphs, or a byte for each. */
function selectAt(cff, start) {
  if (cff[start] === 0) return (glyph) => cff[start + 1 + glyph];
  const firstOf = (run) => start + 3 + 3 * run;
  const runs = cff.readUInt16BE(start + 1);
  return (glyph) => {
    let [low, high] = [0, runs - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (cff.readUInt16BE(firstOf(middle)) <= glyph) low = middle;
      else high = middle - 1;
    }
    return cff[firstOf(low) + 2];
  };
}
