/**
 * Numbers as people say them, written in digits: `三十五块` is `35块`, `一百二` 120, `半斤` `0.5斤`, `thirty-five` 35,
 * `12+3` 15, `38-12` 26. Every reader of numbers begins with it.
 *
 * What is no one number stays as it is and is vague: `两三个`, `十来个`, `10-15`. Nobody's money rests on a guess, so
 * whoever asked asks back. Dates and names are not for here.
 */
import { hanNumber, hanRun, hanUnits } from "./chinese.ts";
import {
  englishNumber,
  englishNumbers,
  englishRun,
  englishWord,
  scales,
  small,
} from "./english.ts";
import { plainNumber, reckoned, summed } from "./sums.ts";
import { pointed } from "./written-numbers.ts";

const vague = new RegExp(
  [
    // 两三个, 七八十: two digits one after the other, not the two of 一百二.
    "(?<![零〇一二两三四五六七八九十百千万])(?:一[二两]|[二两]三|三[四五]|四五|五六|六七|七八|八九)(?=[^零〇一二三四五六七八九]|$)",
    "[0-9十百千万][多来几]",
    "[几数][十百千万个斤块元天单件]|好几|若干",
    `\\b(?:some|several|a few|few|a couple|many|(?:to|or) (?:${englishWord})|or so)\\b`,
    "\\d\\s*(?:[-–—~～]|到|至|\\bto\\b|\\bor\\b|或)\\s*\\d",
    "[零〇一二两三四五六七八九十百千万半\\d][块元个斤单毛]?[到至][零〇一二两三四五六七八九十百千万\\d]",
    `\\bbetween (?:\\d|(?:${englishWord})\\b)`,
  ].join("|"),
  "iu",
);

/** Whether it says "about so many" and no number: two or three, ten or more. */
export function isVague(text: string): boolean {
  return vague.test(reckoned(text.normalize("NFKC")));
}

const aroundNumbers = new RegExp(
  `[\\d.,，、~～+*×=()/¥￥\\s–—-]|${hanRun.source}|块钱?|[元塊个斤单毛来多几左右约整到至千万打]|大概|[今昨前](?:[天日朝]|儿个?)|\\b(?:${englishWord}|a|an|and|or|to|so|about|around|between|some|few|couple|of|yuan|rmb|plus|minus|x|times|today|yesterday)\\b|(?<=\\d)k\\b`,
  "giu",
);

/** Whether numbers are all that it says, one or several, vague or not: `二三十`, `twenty or thirty`, `38-12`. */
export function isNumbersAlone(text: string): boolean {
  const line = text.normalize("NFKC").trim();
  return anyNumber.test(line) && line.replace(aroundNumbers, "") === "";
}

/** Most texts have none. */
const anyNumber = new RegExp(`\\d|${hanRun.source}|\\b(?:${englishWord})\\b`, "iu");

/** Whether any number stands there, written or said; the 一 of 都一样 is none. */
export function hasNumber(text: string): boolean {
  return anyNumber.test(text.normalize("NFKC").replace(noOne, ""));
}

/** The text with every number that is said or summed in digits; a vague one stays as it was typed. */
export function inDigits(text: string): string {
  // On a small keyboard the letter O stands beside the nought.
  const plain = pointed(text)
    .normalize("NFKC")
    .replace(/(?<=\d)[oO]+(?![\p{L}\d])/gu, (noughts) => "0".repeat(noughts.length));
  if (!anyNumber.test(plain) || isVague(plain)) return plain;
  const said = scaled(withoutEach(plain))
    .replace(noOne, notOne)
    .replace(/\bhalf an? dozen\b/giu, "6")
    .replace(new RegExp(`(${halvable})半`, "gu"), `$1${half}`)
    .replace(/(?<![\d.])(\d+) and a half\b/giu, "$1.5")
    .replace(hanRun, (run) => String(hanNumber(run) ?? run))
    .replace(englishRun, (run) => englishNumbers(run))
    .replace(new RegExp(`(?<![\\d.])(\\d+)(${halvable})${half}`, "gu"), "$1.5$2")
    .replace(/(?<![\d.])(\d+(?:\.5)?)打(?=$|[\s,，。.!！吧])/gu, (_, of: string) =>
      String(Number(of) * 12),
    )
    .replaceAll(half, "半")
    .replaceAll(notOne, "一");
  return summed(reckoned(moneyOf(scaled(said))));
}

/** `一块二一个`, `25一瓶`, `58块一斤`: an amount for each of them. The 二 is no twenty-one, and 25 no 251. */
const forEach =
  /([块元塊](?:[一二两三四五六七八九]|钱)|[\d二两三四五六七八九十百半][块元塊]|[\d二两三四五六七八九])[一每](?:公斤|千克|斤|个|瓶|罐|袋|盒|箱|桶|只|条|件|包|份|串|把|捆|单|双|筐|篮|打|枚|根|棵|套|本)/gu;

/** The same text without "each" right behind an amount; everything else stays. */
export function withoutEach(text: string): string {
  return text.replace(forEach, "$1");
}

/** What one can have a half more of: 两斤半. */
const halvable = "个|斤|公斤|块|元|小时|钟头|天|月|年|打";
/** 一 that counts nothing: 都一样, 一般, 统一, 第一. */
const noOne = /一(?=[样般些起共直定会边旦向])|(?<=[统第])一/gu;
/** Stands for it, while numbers are read. */
const notOne = "\u00b9";
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
    `(?<=[一总]共[是收卖花付得]?了?)[${han}]+(?=$|[,，。.])`,
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
