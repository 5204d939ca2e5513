/**
 * Answers: the figures in a text, so that two texts can be compared by them.
 *
 * 10 million, 10,000,000 and 1000万 are one figure. A figure written in digits has to be found
 * in the other text; one written in words ("two", 十) may stand for it but is never demanded.
 */

export interface Figure {
  /** As it is written. */
  readonly text: string;
  /** Where it begins in the text after Unicode normalisation. */
  readonly at: number;
  /** What it may mean; more than one where the unit differs by language (8折 is 20 % off). */
  readonly values: readonly number[];
}

const months =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/g;
const monthNumbers = new Map(
  ["January", "February", "March", "April", "May", "June", "July", "August"]
    .concat(["September", "October", "November", "December"])
    .map((name, index) => [name, index + 1]),
);

const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  百: 100,
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
};

const digits =
  /(\d{1,3}(?:,\d{3})+(?!\d)|\d+)(\.\d+)?(?:[多余]?\s*(hundred|thousand|million|billion|万亿|百万|千万|百|千|万|亿))?/gi;

/** Figures written in digits, in the order of the text. */
export function figuresIn(text: string): readonly Figure[] {
  const plain = normalise(text);
  const found = [...plain.matchAll(digits)].map((match) => {
    const base = Number(`${match[1]!.replaceAll(",", "")}${match[2] ?? ""}`);
    const scale = scales[match[3]?.toLowerCase() ?? ""] ?? 1;
    return { text: match[0], at: match.index, end: match.index + match[0].length, base, scale };
  });

  return found.map((figure, index) => {
    const next = found[index + 1];
    const between = next === undefined ? "" : plain.slice(figure.end, next.at);
    // "5 to 10 million": the first number shares the unit of the second, or does not.
    const shared = /^\s*(?:to|or|and|[-–~到至或])\s*$/i.test(between) ? (next?.scale ?? 1) : 1;
    const after = plain.slice(figure.end, figure.end + 8);
    const value = figure.base * figure.scale;
    const values = [value, figure.base * shared, ...otherUnits(value, after)];
    return { text: figure.text, at: figure.at, values: [...new Set(values.map(round))] };
  });
}

/** Whatever the figures of a text may mean, in digits or in words. */
export function figureValues(text: string): ReadonlySet<number> {
  const values = new Set(figuresIn(text).flatMap((figure) => figure.values));
  for (const value of inWords(normalise(text))) values.add(value);
  return values;
}

/** Figures of `text` that `other` does not have, in digits or in words. */
export function missingFigures(text: string, other: string): readonly Figure[] {
  const figures = figuresIn(text);
  // Most texts have none, and the other one is often longer.
  if (figures.length === 0) return figures;
  const known = figureValues(other);
  return figures.filter(({ values }) => !values.some((value) => known.has(value)));
}

/** One form for wide digits; names such as B2C lose their digit. Length changes by NFKC only. */
function normalise(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[A-Za-z]\d(?=[A-Za-z])/g, (name) => " ".repeat(name.length));
}

function otherUnits(value: number, after: string): number[] {
  if (after.startsWith("斤")) return [value / 2, value * 500];
  if (after.startsWith("折")) return [100 - value * 10];
  if (after.startsWith("成")) return [value * 10];
  if (/^\s*(pm|p\.m\.)/i.test(after)) return [value + 12];
  return [];
}

const englishWords: Readonly<Record<string, number>> = Object.fromEntries(
  [
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen",
    "fifteen sixteen seventeen eighteen nineteen twenty",
  ]
    .join(" ")
    .split(" ")
    .map((word, index) => [word, index] as const)
    .concat([
      ["thirty", 30],
      ["forty", 40],
      ["fifty", 50],
      ["sixty", 60],
      ["seventy", 70],
      ["eighty", 80],
      ["ninety", 90],
      ["hundred", 100],
      ["thousand", 1000],
      ["million", 1e6],
      ["half", 0.5],
      ["once", 1],
      ["twice", 2],
      ["double", 2],
      ["dozen", 12],
      ["first", 1],
      ["second", 2],
      ["third", 3],
      ["fourth", 4],
      ["fifth", 5],
    ]),
);

/** What words for figures may mean: "two dozen"; of 三十六 first the whole, then each character. */
export function inWords(text: string): number[] {
  const values: number[] = [];
  for (const match of text.matchAll(months)) values.push(monthNumbers.get(match[0]) ?? 0);
  let product = 0;
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) {
    const value = englishWords[word];
    if (value !== undefined) values.push(value);
    if (value === 0.5) values.push(50, 30);
    // "ten thousand", "three hundred"; "twenty" and "four" as "twenty-four".
    if (value !== undefined && value >= 100 && product > 0) values.push(product * value);
    if (value !== undefined && value < 10 && product >= 20) values.push(product + value);
    product = value ?? 0;
  }
  for (const run of text.match(/[零〇一二两三四五六七八九十百千万亿半]+/gu) ?? []) {
    values.push(hanNumber(run));
    for (const character of run) values.push(hanDigits[character] ?? 0);
    if (run.includes("半")) values.push(0.5, 50, 30);
  }
  return values.map(round);
}

const hanDigits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};

/** 三十六 as 36; characters that make no number are passed over. */
export function hanNumber(text: string): number {
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const character of text) {
    const scale = character === "十" ? 10 : scales[character];
    if (scale === undefined) digit = hanDigits[character] ?? digit;
    else if (scale >= 1e4) {
      total = (total + section + digit) * scale;
      section = 0;
      digit = 0;
    } else {
      section += (digit === 0 ? 1 : digit) * scale;
      digit = 0;
    }
  }
  return total + section + digit;
}

function round(value: number): number {
  return Number(value.toPrecision(9));
}
