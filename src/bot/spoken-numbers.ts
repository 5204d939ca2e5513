/**
 * Numbers as people say them, written in digits: `三十五块` is `35块`, `一百二` 120, `半斤` `0.5斤`, `thirty-five` 35,
 * `12+3` 15. Every reader of numbers begins with it.
 *
 * What is no one number stays as it is and is vague: `两三个`, `十来个`, `10-15`. Nobody's money rests on a guess, so
 * whoever asked asks back. Dates and names are not for here.
 */

const hanDigits = "零一二三四五六七八九";
const hanUnits: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1_000,
  万: 10_000,
  亿: 1e8,
};
const hanRun = /[零〇一二两俩三仨四五六七八九十百千万亿廿卅半]+(?:点[零〇一二三四五六七八九]+)?/gu;

const small = (
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen " +
  "sixteen seventeen eighteen nineteen"
).split(" ");
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const scales: Readonly<Record<string, number>> = { hundred: 100, thousand: 1_000, million: 1e6 };
const others = ["dozen", "half", "fourty"];
const englishWord = [...small, ...tens, ...Object.keys(scales), ...others].join("|");
const englishRun = new RegExp(
  `\\b(?:an? )?(?:${englishWord})\\b(?:(?: and(?: an?)? | of an? |[ -])(?:${englishWord})\\b)*`,
  "giu",
);

const vague = new RegExp(
  [
    // 两三个, 七八十: two digits one after the other, not the two of 一百二.
    "(?<![零〇一二两三四五六七八九十百千万])(?:一[二两]|[二两]三|三[四五]|四五|五六|六七|七八|八九)(?=[^零〇一二三四五六七八九]|$)",
    "[0-9十百千万][多来几]",
    "[几数][十百千万个斤块元天单件]|好几|若干",
    `\\b(?:some|several|a few|few|a couple|many|(?:to|or) (?:${englishWord})|or so)\\b`,
    "\\d\\s*(?:[-–—~～]|到|至|\\bto\\b|\\bor\\b|或)\\s*\\d",
  ].join("|"),
  "iu",
);

/** Whether it says "about so many" and no number: two or three, ten or more. */
export function isVague(text: string): boolean {
  return vague.test(text.normalize("NFKC"));
}

/** Most texts have none. */
const anyNumber = new RegExp(`\\d|${hanRun.source}|\\b(?:${englishWord})\\b`, "iu");

/** The text with every number that is said or summed in digits; a vague one stays as it was typed. */
export function inDigits(text: string): string {
  // On a small keyboard the letter O stands beside the nought.
  const plain = text
    .normalize("NFKC")
    .replace(/(?<=\d)[oO]+(?![\p{L}\d])/gu, (noughts) => "0".repeat(noughts.length));
  if (!anyNumber.test(plain) || isVague(plain)) return plain;
  const said = scaled(plain)
    .replace(new RegExp(`(${halvable})半`, "gu"), `$1${half}`)
    .replace(/(?<![\d.])(\d+) and a half\b/giu, "$1.5")
    .replace(hanRun, (run) => String(hanNumber(run) ?? run))
    .replace(/(?<![\d.])(\d+(?:\.5)?)打(?=$|[\s,，。.!！吧])/gu, (_, of: string) =>
      String(Number(of) * 12),
    )
    .replace(englishRun, (run) => englishNumbers(run))
    .replace(new RegExp(`(?<![\\d.])(\\d+)(${halvable})${half}`, "gu"), "$1.5$2")
    .replaceAll(half, "半");
  return summed(moneyOf(scaled(said)));
}

/** What one can have a half more of: 两斤半. */
const halvable = "个|斤|公斤|块|元|小时|钟头|天|月|年";
/** Stands for 半 behind a unit, while the number before it is read. */
const half = "\u00bd";

/**
 * Only amounts of money that are said, in digits: of `卖一品香茶三十五块` the tea keeps its name. What follows closely is a
 * thing and no money: 两块肥皂.
 */
export function moneyInDigits(text: string): string {
  const read = text
    .replace(saidMoney, (said) => (isVague(said) ? said : inDigits(said)))
    .replace(saidYuan, (said) => inDigits(said));
  if (isVague(text)) return read;
  return read.replace(saidBehindSign, sumBefore).replace(saidSum, (said) => inDigits(said));
}

const han = "零〇一二两三四五六七八九十百千万亿廿卅半";
const saidMoney = new RegExp(
  `(?<![${han}\\d.])[${han}]+(?:[块元塊][${han}]?(?:[毛角][${han}]?分?)?|[毛角][${han}]?分?)(?=钱|[买付]|[\\s,，。.;；、:：+-]|$)`,
  "gu",
);
const saidYuan = new RegExp(`${englishRun.source}(?= (?:yuan|kuai|rmb)\\b)`, "giu");
/** Money by where it stands: `paid twelve for tape`, `… for forty`, `邻居给了我三十`, of ten and more `卖蜂蜜一百二`. */
const saidSum = new RegExp(
  [
    `(?<=\\b(?:paid|got|spent|received|earned) )(?:${englishRun.source})(?=$|[,.;]| (?:for|from)\\b)`,
    `(?<=\\bfor )(?:${englishRun.source})(?=$|[,.;])`,
    `(?<=[给卖花收付赚挣][了得]我?)[${han}]+(?=$|[,，。.])`,
    `(?<=[卖买收付花赚挣][^\\d,，。.;；]{1,8}?)(?=[${han}]*[十百千万])(?<![${han}])[${han}]+(?=$|[,，。.;；])`,
  ].join("|"),
  "giu",
);
/** `+forty-five two baskets`, `-十二 胶带`: what stands behind the sign, without what is counted after it. */
const saidBehindSign = new RegExp(
  `(?<=(?:^|\\s)[+＋−–-] ?)(?:[${han}]+|${englishRun.source})(?=$|[\\s,，。.:：])`,
  "giu",
);

/** Of "forty-five two" the two are counted; "two fifty" may be anything. */
function sumBefore(run: string): string {
  const whole = inDigits(run);
  if (whole !== run) return whole;
  const [, tensFirst = run, counted = ""] = /^(.*\S) (\w+)$/u.exec(run) ?? [];
  const value = englishNumber(tensFirst);
  const isCounted = small.includes(counted.toLowerCase());
  return value !== undefined && value >= 20 && isCounted ? `${value} ${counted}` : run;
}

/** `1.2万`, `3千`, `2 thousand`, `5k`. */
function scaled(text: string): string {
  const by: Readonly<Record<string, number>> = { ...hanUnits, ...scales, k: 1_000 };
  return text.replace(
    /(?<![\d.,])(\d+(?:\.\d+)?) ?([百千万亿]|(?:hundred|thousand|million|k)\b)/giu,
    (_, number: string, unit: string) => plainNumber(Number(number) * by[unit.toLowerCase()]!),
  );
}

/** `4块5`, `5块3毛`, `3毛5`: yuan with its tenths and hundredths behind it, in yuan. */
function moneyOf(text: string): string {
  return text
    .replace(
      /(?<![\d.])(\d+)[块元塊](\d)(?:[毛角](?:(\d)分?)?)?(?![\d.块元塊斤克个件箱袋单天])/gu,
      (_, yuan: string, tenth: string, hundredth = "") => `${yuan}.${tenth}${hundredth}块`,
    )
    .replace(
      /(?<![\d.])(\d{1,2})[毛角](\d)?分?(?!\d)/gu,
      (_, tenths: string, hundredth = "0") =>
        `${plainNumber((Number(tenths) * 10 + Number(hundredth)) / 100)}块`,
    );
}

/** `12+3` is 15, as a sum that somebody worked out while typing; `12 + 3 = 15` too. */
export function summed(text: string): string {
  return text.replace(
    /(?<![\d.])\d+(?:\.\d+)?(?:\s*\+\s*\d+(?:\.\d+)?)+(?:\s*=\s*\d+(?:\.\d+)?)?(?![\d.])/gu,
    (sum) =>
      plainNumber(
        sum
          .split("=")[0]!
          .split("+")
          .reduce((all, each) => all + Number(each), 0),
      ),
  );
}

/** Without the dust of binary fractions. */
function plainNumber(value: number): string {
  return String(Number(value.toFixed(4)));
}

/** @returns `undefined` for what is no number: 十十, 一二三 */
function hanNumber(run: string): number | undefined {
  const [whole = "", fraction] = run
    .replaceAll("〇", "零")
    .replace(/[两俩]/gu, "二")
    .replaceAll("仨", "三")
    .replaceAll("廿", "二十")
    .replaceAll("卅", "三十")
    .split("点");
  if (whole === "半") return 0.5;
  if (fraction !== undefined) {
    const before = hanNumber(whole);
    if (before === undefined) return undefined;
    const after = Array.from(fraction.replaceAll("〇", "零"), (digit) => hanDigits.indexOf(digit));
    return Number(`${before}.${after.join("")}`);
  }
  if (whole.length > 1 && !/[十百千万亿]/u.test(whole)) return undefined;
  return hanWhole(whole);
}

function hanWhole(text: string): number | undefined {
  let [total, section, digit, lastUnit, isAfterZero] = [0, 0, -1, Infinity, false];
  for (const each of text) {
    const unit = hanUnits[each];
    if (unit === undefined) {
      if (each === "半" || digit > 0) return undefined;
      digit = hanDigits.indexOf(each);
      if (digit === 0) [isAfterZero, digit] = [true, -1];
      continue;
    }
    if (unit >= 10_000) {
      section += Math.max(digit, 0);
      if (section === 0) return undefined;
      total = (total + section) * unit;
      [section, digit, lastUnit, isAfterZero] = [0, -1, unit, false];
      continue;
    }
    if (unit >= lastUnit) return undefined;
    // 十二 is 12; 百二 is nothing.
    if (digit < 0 && unit !== 10) return undefined;
    section += (digit < 0 ? 1 : digit) * unit;
    [digit, lastUnit, isAfterZero] = [-1, unit, false];
  }
  if (digit > 0) {
    // 一百二 is 120 and 一万二 12,000; 一百零二 is 102 and 十二 is 12.
    const isShort = lastUnit !== Infinity && lastUnit > 10 && !isAfterZero;
    section += digit * (isShort ? lastUnit / 10 : 1);
  }
  return total + section;
}

/** "One hundred and five" is one number; "three and thirty five" are two. */
function englishNumbers(run: string): string {
  const whole = englishNumber(run);
  if (whole !== undefined) return String(whole);
  return run
    .split(/ and (?!a half)/iu)
    .map((part) => String(englishNumber(part) ?? part))
    .join(" and ");
}

/** @returns `undefined` for words that make no number: "one two", "hundred" behind nothing but itself is 100 */
function englishNumber(run: string): number | undefined {
  let [total, current, last, halves] = [0, 0, Infinity, 0];
  for (const word of run.toLowerCase().split(/[ -]/)) {
    if (word === "a" || word === "an" || word === "and" || word === "of") continue;
    if (word === "half") halves += 1;
    else if (word === "dozen") [current, last] = [(current || 1) * 12, 12];
    else if (scales[word] === 100) [current, last] = [(current || 1) * 100, 100];
    else if (scales[word] !== undefined) {
      total += (current || 1) * scales[word];
      [current, last] = [0, scales[word]];
    } else {
      const value = small.includes(word)
        ? small.indexOf(word)
        : (tens.indexOf(word === "fourty" ? "forty" : word) + 2) * 10;
      // "twenty five" is one number, "five twenty" are two.
      if (value >= last || (last < 20 && last !== Infinity)) return undefined;
      current += value;
      last = value < 20 ? Math.min(value, 9) : 20;
    }
  }
  const value = total + current;
  if (halves === 0) return value;
  if (halves > 1) return undefined;
  // "half a dozen" and "half"; "two and a half".
  if (/^half\b/i.test(run)) return value === 0 ? 0.5 : value / 2;
  return value + 0.5;
}
