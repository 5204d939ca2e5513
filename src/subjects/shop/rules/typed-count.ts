/**
 * Shop: counts as people type them: `7`, `７`, `七个`, `昨天 5`, `yesterday 5`, `十二单`, `3 days ago: 8`.
 *
 * One number and, if wished, one day. Money, weights, fractions and two numbers are no count: the
 * screen asks again with an example instead of guessing.
 */

export interface TypedCount {
  readonly count: number;
  /** How many days back; absent: the day that was asked about. */
  readonly daysAgo?: number;
}

const chineseDigits = "零一二三四五六七八九";
const chineseNumber = /[零〇一二两俩三仨四五六七八九十百千万]+/gu;
const english = (
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen " +
  "fifteen sixteen seventeen eighteen nineteen twenty"
).split(" ");

/** The longest first: 大前天 holds 前天. */
const dayWords: readonly (readonly [RegExp, number])[] = [
  [/大前天/u, 3],
  [/前天|前日/u, 2],
  [/昨天|昨日|昨晚/u, 1],
  [/今天|今日|今晚/u, 0],
  [/\bthe day before yesterday\b|\bday before yesterday\b/, 2],
  [/\byesterday\b/, 1],
  [/\btoday\b|\btonight\b/, 0],
];

const daysBack = /([0-9]{1,2}|[一二两三四五六七])\s*(?:天(?:以|之)?前|days? ago\b)/u;

/** What a count of parcels or goods never has. */
const otherThanCount = /[¥￥$€%]|[元块毛斤克]|公斤|千克|\b(?:yuan|rmb|kg|kilo|grams?|jin)\b/u;

/**
 * @param most the largest count that is believed
 * @returns `undefined` for whatever is not one whole number
 */
export function readCount(text: string, most: number): TypedCount | undefined {
  let rest = text.normalize("NFKC").toLowerCase();
  if (otherThanCount.test(rest)) return undefined;

  let daysAgo: number | undefined;
  const back = daysBack.exec(rest);
  if (back !== null) {
    daysAgo = /\d/.test(back[1]!) ? Number(back[1]) : readChinese(back[1]!);
    rest = rest.replace(back[0], " ");
  }
  for (const [words, ago] of dayWords) {
    if (!words.test(rest)) continue;
    if (daysAgo !== undefined) return undefined;
    daysAgo = ago;
    rest = rest.replace(words, " ");
  }

  const found = numbersIn(rest);
  if (found.length !== 1 || found[0] === undefined || found[0] > most) return undefined;
  return { count: found[0], ...(daysAgo === undefined ? {} : { daysAgo }) };
}

/** `4.5` and `4` as tenths: what is sold a day may be an average. */
export function readTenths(text: string, mostTenths: number): number | undefined {
  const line = text.normalize("NFKC").trim();
  const [, whole, tenth] = /^\D*?(\d{1,6})[.。](\d)\D*$/u.exec(line) ?? [];
  const tenths =
    whole === undefined
      ? (readCount(line, mostTenths)?.count ?? Number.NaN) * 10
      : Number(whole) * 10 + Number(tenth);
  return Number.isNaN(tenths) || tenths > mostTenths ? undefined : tenths;
}

/** Each number of a line; `undefined` for one that is no whole count. */
function numbersIn(line: string): (number | undefined)[] {
  const found: (number | undefined)[] = [];
  const rest = line
    .replace(/(?<!\d)(\d{1,3})((?:,\d{3})+)(?!\d)/g, (whole) => whole.replaceAll(",", ""))
    .replace(/-?\d+(?:\.\d+)?/g, (word) => {
      found.push(/^\d{1,9}$/.test(word) ? Number(word) : undefined);
      return " ";
    })
    .replace(chineseNumber, (word) => {
      found.push(readChinese(word));
      return " ";
    })
    .replace(/[a-z]+/g, (word) => {
      const value = english.indexOf(word);
      if (value >= 0) found.push(value);
      return " ";
    });
  // "没有", "none": nought, if nothing else was said.
  if (found.length === 0 && /没有|没发|没寄|一个也没|无/u.test(rest)) return [0];
  if (found.length === 0 && /^\s*(?:none|no parcels?|nothing)\s*[.!]?\s*$/.test(line)) return [0];
  return found;
}

/** `十二` is 12, `一百零五` 105, `两百` 200, `二三` (read digit by digit) 23. */
function readChinese(word: string): number | undefined {
  const plain = word
    .replaceAll("〇", "零")
    .replace(/[两俩]/gu, "二")
    .replaceAll("仨", "三");
  const digits = Array.from(plain);
  const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000, 万: 10_000 };
  if (digits.every((digit) => chineseDigits.includes(digit))) {
    return Number(digits.map((digit) => chineseDigits.indexOf(digit)).join(""));
  }
  let [sum, digit, lastUnit] = [0, 0, Infinity];
  for (const each of digits) {
    const unit = units[each];
    if (unit === undefined) {
      digit = chineseDigits.indexOf(each);
      continue;
    }
    if (unit >= lastUnit) return undefined;
    sum += (digit === 0 ? 1 : digit) * unit;
    [digit, lastUnit] = [0, unit];
  }
  return sum + digit;
}
