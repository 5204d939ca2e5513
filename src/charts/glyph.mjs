/**
 * Charts: one letter's outline, played from its charstring (Adobe's note 5177): a small program that moves a pen.
 * Hints are passed over: what is drawn is large.
 */

/** Deeper than any font may nest its shared parts. */
const deepest = 10;

/**
 * @param cff the glyphs, the parts that all share, and those that one font of the file shares
 * @returns pieces of a path, in units of the font, upwards
 */
export function playGlyph({ glyph, shared, ownOf }, number) {
  const own = ownOf(number);
  const outline = [];
  let operands = [];
  let [x, y, stems] = [0, 0, 0];
  let isOpen = false;
  let isBegun = false;

  const close = () => {
    if (isOpen) outline.push({ kind: "Z", points: [] });
  };
  function move(dx, dy) {
    close();
    isOpen = true;
    outline.push({ kind: "M", points: [(x += dx), (y += dy)] });
  }
  const line = (dx, dy) => outline.push({ kind: "L", points: [(x += dx), (y += dy)] });
  function curve(dx1, dy1, dx2, dy2, dx3, dy3) {
    const [x1, y1] = [x + dx1, y + dy1];
    const [x2, y2] = [x1 + dx2, y1 + dy2];
    outline.push({ kind: "C", points: [x1, y1, x2, y2, (x = x2 + dx3), (y = y2 + dy3)] });
  }

  /** The first operator may have one operand more, the width. */
  function begin(hasWidth) {
    if (!isBegun && hasWidth) operands.shift();
    isBegun = true;
  }
  function noteStems() {
    begin(operands.length % 2 === 1);
    stems += operands.length / 2;
  }
  const lines = (from, to) => {
    for (let at = from; at + 1 < to; at += 2) line(operands[at], operands[at + 1]);
  };
  const curves = (from, to) => {
    for (let at = from; at + 5 < to; at += 6) curve(...operands.slice(at, at + 6));
  };
  const alternateLines = (isLevel) => {
    for (const [at, way] of operands.entries()) {
      if ((at % 2 === 0) === isLevel) line(way, 0);
      else line(0, way);
    }
  };
  /** Curves that begin level and end upright, or the other way round, in turn; the last may end aslant. */
  function alternateCurves(isLevelFirst) {
    let isLevel = isLevelFirst;
    for (let at = 0; at + 3 < operands.length; at += 4) {
      const [one, dx, dy, other] = operands.slice(at, at + 4);
      const aslant = operands.length - at === 5 ? operands[at + 4] : 0;
      if (isLevel) curve(one, 0, dx, dy, aslant, other);
      else curve(0, one, dx, dy, other, aslant);
      isLevel = !isLevel;
    }
  }
  /** Curves that begin and end level, or upright; the first may begin aslant. */
  function likeCurves(isLevel) {
    let aslant = operands.length % 4 === 1 ? operands.shift() : 0;
    for (let at = 0; at + 3 < operands.length; at += 4) {
      const [one, dx, dy, other] = operands.slice(at, at + 4);
      if (isLevel) curve(one, aslant, dx, dy, other, 0);
      else curve(aslant, one, dx, dy, 0, other);
      aslant = 0;
    }
  }

  const count = () => operands.length;
  /** By the number of the operator in the note; its name beside it. */
  const draws = {
    1: noteStems, // hstem
    3: noteStems, // vstem
    18: noteStems, // hstemhm
    23: noteStems, // vstemhm
    4() {
      // vmoveto
      begin(count() > 1);
      move(0, operands[0]);
    },
    21() {
      // rmoveto
      begin(count() > 2);
      move(operands[0], operands[1]);
    },
    22() {
      // hmoveto
      begin(count() > 1);
      move(operands[0], 0);
    },
    5: () => lines(0, count()), // rlineto
    6: () => alternateLines(true), // hlineto
    7: () => alternateLines(false), // vlineto
    8: () => curves(0, count()), // rrcurveto
    24() {
      // rcurveline
      curves(0, count() - 2);
      lines(count() - 2, count());
    },
    25() {
      // rlinecurve
      lines(0, count() - 6);
      curves(count() - 6, count());
    },
    26: () => likeCurves(false), // vvcurveto
    27: () => likeCurves(true), // hhcurveto
    30: () => alternateCurves(false), // vhcurveto
    31: () => alternateCurves(true), // hvcurveto
  };

  /** @returns whether the letter has ended */
  function play(code, depth) {
    for (let at = 0; at < code.length;) {
      const byte = code[at++];
      if (byte === 28) {
        operands.push(code.readInt16BE(at));
        at += 2;
      } else if (byte === 255) {
        operands.push(code.readInt32BE(at) / 65_536);
        at += 4;
      } else if (byte >= 251) operands.push(-(byte - 251) * 256 - code[at++] - 108);
      else if (byte >= 247) operands.push((byte - 247) * 256 + code[at++] + 108);
      else if (byte >= 32) operands.push(byte - 139);
      else if (byte === 11) return false;
      else if (byte === 14) {
        close();
        return true;
      } else if (byte === 10 || byte === 29) {
        const parts = byte === 10 ? own : shared;
        const part = parts.at(operands.pop() + biasOf(parts));
        if (depth === deepest) throw new Error("a letter that never ends");
        if (play(part, depth + 1)) return true;
      } else {
        const isMask = byte === 19 || byte === 20;
        const draw = isMask ? noteStems : draws[byte];
        // Flexes and arithmetic: no letter of the installed font has them.
        if (draw === undefined) throw new Error(`a letter with the operator ${byte}`);
        draw();
        operands = [];
        if (isMask) at += Math.ceil(stems / 8);
      }
    }
    return false;
  }

  play(glyph(number), 0);
  return outline;
}

/** Parts are numbered from the middle, so that most numbers are short. */
const biasOf = ({ count }) => (count < 1_240 ? 107 : count < 33_900 ? 1_131 : 32_768);
