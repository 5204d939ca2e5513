/**
 * Playbook: of several numbers in a line, which is which. People name them, "postage 7, jar 30", and not in the order
 * in which they were asked; what has no name takes the next free place.
 */
import { countNumbers, readNumbers, segmentsOf } from "./numbers.ts";
import type { Line } from "./task.ts";

/** In minor units, by field; `null`: not told yet. */
export type Told = readonly (number | null)[];

/** Words of a field by its id; one without words has its place alone. */
const words: Readonly<Record<string, RegExp>> = {
  price: /卖|售价?|买家|付|定价|价钱?|\b(?:price|sell(?:ing)?|sold|ask|buyers?)\b/giu,
  goods:
    /货款?|本钱|成本|进价|收购?价|收来|拿货|进货|\b(?:goods|costs?|bought|buy|buying price|cost price|stock)\b/giu,
  box: /[盒箱袋罐瓶]子?|包装|标签|胶带|\b(?:box(?:es)?|bags?|jars?|bottles?|tins?|pack(?:ing|aging)?|labels?|tape)\b/giu,
  courier:
    /快递费?|运费|邮[费寄]|寄费?|物流|车费|\b(?:courier|post(?:age)?|shipping|delivery|transport|fare|freight|boda)\b/giu,
};
/** "I make it 55", of a number that came before: which one, it does not say. */
const corrects =
  /改[成为到]|应该是|写错|说错|不对|\b(?:chang(?:e|ed|ing)|make (?:it|that)|should be|i mean(?:t)?|sorry|wrong|mistake)\b/iu;

/**
 * What was told before with the numbers of this text; a line that holds all of them begins anew.
 *
 * @returns `undefined` where it holds none, too many, or what cannot be told apart
 */
export function placeNumbers(
  fields: readonly Line[],
  text: string,
  before: Told,
): Told | undefined {
  for (let count = fields.length; count > 0; count -= 1) {
    const read = readNumbers(text, count);
    if (read === undefined) continue;
    const isWhole = count === fields.length;
    if (read.outOfRange && !isWhole) continue;
    const named = namesIn(fields, text, count);
    const isUnnamed = named.every((field) => field === undefined);
    if (before.length > 0 && !isWhole && isUnnamed && corrects.test(text)) return undefined;
    return place(fields, read.minorUnits, named, isWhole ? [] : before);
  }
  return undefined;
}

function place(
  fields: readonly Line[],
  minorUnits: readonly number[],
  named: readonly (number | undefined)[],
  before: Told,
): Told | undefined {
  const told: (number | null)[] = fields.map((_, at) => before[at] ?? null);
  for (const [at, field] of named.entries()) {
    if (field !== undefined) told[field] = minorUnits[at]!;
  }
  for (const [at, minor] of minorUnits.entries()) {
    if (named[at] !== undefined) continue;
    const free = told.indexOf(null);
    if (free < 0) return undefined;
    told[free] = minor;
  }
  return told;
}

/** For each number its field, where words say so; none where two numbers would be the same. */
function namesIn(
  fields: readonly Line[],
  text: string,
  count: number,
): readonly (number | undefined)[] {
  const none = Array.from({ length: count }, () => undefined);
  if (countNumbers(text) !== count) return none;
  const segments = segmentsOf(text);
  const isBehind =
    fieldOf(fields, segments[0]!) === undefined && fieldOf(fields, segments.at(-1)!) !== undefined;
  const named = none.map((_, at) =>
    isBehind
      ? fieldOf(fields, firstClause(segments[at + 1]!))
      : fieldOf(fields, lastClause(segments[at]!)),
  );
  const told = named.filter((field) => field !== undefined);
  return new Set(told).size === told.length ? named : none;
}

const stops = /[,，;；、。\n]/u;
const firstClause = (segment: string): string =>
  segment.split(stops).find((clause) => clause.trim() !== "") ?? "";
const lastClause = (segment: string): string =>
  segment.split(stops).findLast((clause) => clause.trim() !== "") ?? "";

/** Of several words the last says it: a courier's box is a box. */
function fieldOf(fields: readonly Line[], segment: string): number | undefined {
  const found = fields.flatMap(({ id }, field) =>
    [...segment.matchAll(words[id] ?? /(?!)/gu)].map((match) => ({
      field,
      end: match.index + match[0].length,
      length: match[0].length,
    })),
  );
  return found.toSorted((one, other) => other.end - one.end || other.length - one.length)[0]?.field;
}
