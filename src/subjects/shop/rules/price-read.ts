/**
 * Shop: reads what a seller typed to one question of the price sum, as people type it.
 *
 * Refuses what cannot be: the caller asks back and keeps all that was told before.
 */
import { countNumbers, readNumbers } from "../../playbook/index.ts";
import { phrase, type Phrase } from "../../../bot/reply.ts";
import { trimEnd } from "../../../bot/clip.ts";
import { writeMinor } from "../../../bot/money.ts";
import { couldNotRead, couldNotReadLine } from "../../../bot/unread.ts";
import { shareLeft, type Zone } from "./freight.ts";
import { leavesRoom, wholeBp } from "./price.ts";
import {
  isZone,
  zonesBefore,
  type PriceFacts,
  type PriceField,
  type ZoneField,
} from "./price-facts.ts";

export type Reading =
  | { readonly kind: "read"; readonly change: PriceFacts }
  /** Some of the numbers that are asked for: `next` asks for the others, `told` is said before them. */
  | { readonly kind: "partly"; readonly told: string; readonly next: Phrase }
  /** Not understood, or understood and impossible; `why` says which. */
  | { readonly kind: "unread"; readonly why: Phrase };

/** More than a parcel from a village is worth: a slip of the finger, or a phone number. */
const largestMinor = 100_000_00;
const heaviestGrams = 100_000;
const longestName = 60;

const tooLarge: Reading = { kind: "unread", why: phrase("price-too-large") };

/** Three numbers answer all three questions at once; a fourth where packing and postage were told apart. */
const inOneLine = 3;

/** Lines of several numbers, as the questions show them. */
const examples = {
  mishaps: "5 3",
  labour: "6 20",
  near: ["3.5 60", "3.5 1 60"],
  far: ["5 30", "5 2 30"],
  remote: ["9", "9 6"],
} as const;

/** What people write instead of a nought, and where they do not want to say. */
const nothing = /^(?:none|no|nothing|没有|没|无|不用|不做|零)$/iu;
const leftOut = /^(?:skip|跳过|不算|不填)$/iu;

/** What Skip stands for, where a question may be skipped. */
export const skips: { readonly [Field in PriceField]?: PriceFacts } = {
  feeBp: { feeBp: 60 }, // the usual fee of the playbook's example
  advertBp: { advertBp: 0 },
  mishaps: { mishaps: { backBp: 0, brokenBp: 0 } },
  labour: { labour: "none" },
  postage: { postage: "alike" },
};

/**
 * @param told numbers of the same answer that were typed before; what is typed now may also be all anew
 */
export function readField(field: PriceField, text: string, facts: PriceFacts, told = ""): Reading {
  const anew = readAnew(field, text, facts);
  if (told === "" || anew.kind === "read") return anew;
  const whole = readAnew(field, `${told} ${text}`, facts);
  return whole.kind === "unread"
    ? { kind: "unread", why: anew.kind === "unread" ? anew.why : whole.why }
    : whole;
}

function readAnew(field: PriceField, text: string, facts: PriceFacts): Reading {
  if (field === "name") return readName(text);
  const word = trimEnd(text.trim(), /[.!。！]/u);
  const skipped = skips[field];
  if (skipped !== undefined && leftOut.test(word)) return readWithin(facts, skipped);
  if (field === "labour") return nothing.test(word) ? read({ labour: "none" }) : readLabour(text);
  if (field === "postage") return readPostage(text);

  const numbers = nothing.test(word) ? "0" : text;
  if (isZone(field)) return readZone(field, numbers, facts);
  if (field === "goods") return readLine(numbers) ?? readCost(field, numbers);
  if (field === "sending") return readTwo(numbers) ?? readCost(field, numbers);
  if (field === "packing" || field === "price") return readCost(field, numbers);
  if (field === "grams") return readWeight(numbers);
  if (field === "mishaps") return readMishaps(numbers);
  const rateBp = readShare(numbers);
  return rateBp === undefined
    ? unread(couldNotRead(text, "share"))
    : readWithin(facts, { [field]: rateBp });
}

/** A rate only counts while something of the price stays for the cost. */
function readWithin(facts: PriceFacts, change: PriceFacts): Reading {
  const { feeBp = 0, advertBp = 0, marginBp = 0 }: PriceFacts = { ...facts, ...change };
  const isOpen = leavesRoom({ feeBp, advertBp }, facts.price === undefined ? marginBp : 0);
  return isOpen ? read(change) : unread(phrase("price-rates-full"));
}

function unread(why: Phrase): Reading {
  return { kind: "unread", why };
}

/** One amount, not below nought; `undefined` for anything else. */
export function readAmount(text: string): number | undefined {
  if (isBelowNought(text)) return undefined;
  return readNumbers(text, 1)?.minorUnits[0];
}

function isBelowNought(text: string): boolean {
  return /^\s*(?:[-−–－]|负)/u.test(text);
}

function readName(text: string): Reading {
  const name = text.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
  if (!/\p{L}/u.test(name)) return unread(couldNotRead(text, "name"));
  if (Array.from(name).length > longestName) return unread(phrase("price-name-long"));
  return read({ name });
}

function readCost(field: "goods" | "sending" | "price" | "packing", text: string): Reading {
  const minor = readAmount(text);
  if (minor === undefined) return unread(couldNotRead(text, "price"));
  return readCosts({ [field]: minor }, text);
}

/** Amounts that may be what they are said to be. */
function readCosts(
  told: Pick<PriceFacts, "goods" | "sending" | "price" | "packing">,
  text: string,
) {
  if (Object.values(told).some((minor) => minor > largestMinor)) return tooLarge;
  if (told.goods === 0) return unread(phrase("price-goods-nothing"));
  return told.price === 0 ? unread(couldNotRead(text, "price")) : read(told);
}

/** `20 3 35`, `walnuts 20 3 35`, or `20 2 4.5 35` with packing and postage apart; `20 3` leaves the price open. */
function readLine(text: string): Reading | undefined {
  const [goods, ...rest] = severalIn(text, inOneLine + 1);
  if (goods === undefined) return undefined;
  const price = rest.length + 1 < inOneLine ? undefined : rest.pop();
  const sending = rest.reduce((sum, each) => sum + each, 0);
  const reading = readCosts({ goods, sending, ...(price === undefined ? {} : { price }) }, text);
  const name = nameBefore(text);
  return reading.kind === "read" && name !== undefined
    ? read({ ...reading.change, name })
    : reading;
}

/** Packing and postage one after the other: what counts is both together. */
function readTwo(text: string): Reading | undefined {
  const [packing, postage] = severalIn(text, 2);
  return packing === undefined || postage === undefined
    ? undefined
    : readCosts({ sending: packing + postage }, text);
}

/** Two to `most` amounts of one line; none where it holds one, too many, or what is no amount. */
function severalIn(text: string, most: number): readonly number[] {
  const count = countNumbers(text);
  if (count < 2 || count > most || isBelowNought(text)) return [];
  // "Not quite nine, 8.5" is one.
  if (count === 2 && readNumbers(text, 1) !== undefined) return [];
  return readNumbers(text, count)?.minorUnits ?? [];
}

/** Words that say which number follows are no name of goods. */
const saysWhich = /cost|price|pay|pack|post|ship|本|价|卖|买|进|花|收|包|运|邮|寄|元|块/iu;

/** The goods, where they stand before the numbers of a line and nothing but yuan stands between them. */
function nameBefore(text: string): string | undefined {
  const [, head = "", rest = ""] = /^(\D*)(\d.*)$/su.exec(text.normalize("NFKC")) ?? [];
  const name = trimEnd(head.replaceAll(/\s+/gu, " ").trim(), /[\s:：,，;；]/u);
  const isOne = /\p{L}/u.test(name) && !saysWhich.test(name);
  const isPlain = !/\p{L}/u.test(rest.replaceAll(/yuan|rmb|元|块钱?/giu, ""));
  return isOne && isPlain && Array.from(name).length <= longestName ? name : undefined;
}

/** Dearer to far places, or alike everywhere. */
function readPostage(text: string): Reading {
  if (/zones?\b|dearer|分区|按区|分地方|不一样|不同|(?<!不)贵/iu.test(text))
    return read({ postage: "zones" });
  if (/same|alike|no\b|everywhere|一样|都是|不/iu.test(text)) return read({ postage: "alike" });
  return unread(phrase("price-postage-unread"));
}

/** Kilos, unless grams or jin (half a kilo) are named. */
function readWeight(text: string): Reading {
  const hundredths = readAmount(text);
  if (hundredths === undefined || hundredths === 0) return unread(couldNotRead(text, "weight"));
  const word = text.normalize("NFKC").toLowerCase();
  const isKilos = /kg|kilo|公斤|千克/.test(word);
  const gramsEach = isKilos
    ? 1_000
    : /克|\d\s*g|gram/.test(word)
      ? 1
      : /斤|jin/.test(word)
        ? 500
        : 1_000;
  const grams = Math.ceil((hundredths * gramsEach) / 100);
  return grams > heaviestGrams ? tooLarge : read({ grams });
}

/** `3.5 60`, or `3.5 1 60` for what weighs more than a kilo; the last zone may leave its share out. */
function readZone(field: ZoneField, text: string, facts: PriceFacts): Reading {
  const prices = (facts.grams ?? 0) > 1_000 ? 2 : 1;
  const leftBp = shareLeft(zonesBefore(field, facts));
  const isLast = field === "remote";
  const full = readNumbers(text, prices + 1)?.minorUnits;
  const short = isLast ? readNumbers(text, prices)?.minorUnits : undefined;
  const numbers = full ?? (short === undefined ? undefined : [...short, leftBp]);
  if (numbers === undefined || isBelowNought(text)) {
    return (
      partly(field, text, prices + (isLast ? 0 : 1)) ??
      unread(couldNotReadLine(text, examples[field][prices - 1]!))
    );
  }

  const shareBp = numbers[prices] ?? 0;
  const zone: Zone = {
    firstMinor: numbers[0] ?? 0,
    extraMinor: prices === 2 ? (numbers[1] ?? 0) : 0,
    shareBp,
  };
  if (Math.max(zone.firstMinor, zone.extraMinor) > largestMinor) return tooLarge;
  if (shareBp > leftBp || (isLast && shareBp !== leftBp)) {
    const sum = (wholeBp - leftBp + shareBp) / 100;
    return unread(phrase("price-share-sum", { sum: String(sum) }));
  }
  return read({ [field]: zone });
}

const tenths: Readonly<Record<string, number>> = Object.fromEntries(
  Array.from("一二三四五六七八九").map((digit, index) => [digit, index + 1]),
);

/** `8`, `8 %`, `百分之8`, `6‰`, `两成`: basis points. */
function readShare(text: string): number | undefined {
  const line = text.normalize("NFKC");
  const [, count, half] = /([1-9一二两三四五六七八九])成(半)?/u.exec(line) ?? [];
  if (count !== undefined) {
    const whole = count === "两" ? 2 : (tenths[count] ?? Number(count));
    return whole * 1_000 + (half === undefined ? 0 : 500);
  }
  const rateBp = readAmount(line);
  if (rateBp === undefined) return undefined;
  return /‰|千分之/u.test(line) ? Math.round(rateBp / 10) : rateBp;
}

/** `5` come back, or `5 3`: three more arrive broken. */
function readMishaps(text: string): Reading {
  const numbers = isBelowNought(text)
    ? undefined
    : (readNumbers(text, 2)?.minorUnits ?? readNumbers(text, 1)?.minorUnits);
  if (numbers === undefined) return unread(couldNotReadLine(text, examples.mishaps));
  const [backBp = 0, brokenBp = 0] = numbers;
  if (backBp + brokenBp > wholeBp) return unread(phrase("price-mishaps-over"));
  return read({ mishaps: { backBp, brokenBp } });
}

function readLabour(text: string): Reading {
  const both = isBelowNought(text) ? [] : (readNumbers(text, 2)?.minorUnits ?? []);
  const [centiMinutes, payPerHourMinor] = both;
  if (centiMinutes === undefined || payPerHourMinor === undefined) {
    return partly("labour", text, 2) ?? unread(couldNotReadLine(text, examples.labour));
  }
  if (centiMinutes > 24 * 60 * 100 || payPerHourMinor > largestMinor) return tooLarge;
  return read({ labour: { centiMinutes, payPerHourMinor } });
}

/** One number came where more are asked for, or two where it is three: the next of them is asked for. */
function partly(field: ZoneField | "labour", text: string, asked: number): Reading | undefined {
  if (isBelowNought(text)) return undefined;
  for (let count = asked - 1; count > 0; count -= 1) {
    const numbers = readNumbers(text, count)?.minorUnits;
    if (numbers === undefined || numbers.some((minor) => minor > largestMinor)) continue;
    const told = numbers.map(writeMinor).join(" ");
    const what =
      field === "labour" ? "pay" : asked - count === 1 && field !== "remote" ? "share" : "extra";
    return { kind: "partly", told, next: phrase("price-ask-other", { what, told }) };
  }
  return undefined;
}

function read(change: PriceFacts): Reading {
  return { kind: "read", change };
}

/** What somebody tries: a price, or a coupon off the price at hand. */
export interface Tried {
  readonly priceMinor: number;
  /** From here the next coupon is taken. */
  readonly atHandMinor: number;
}

/** `22`, or a coupon: `-3`, `coupon 3`, `减3`, `3元券`. */
export function readTry(text: string, atHandMinor: number): Tried | undefined {
  const minor = readNumbers(text, 1)?.minorUnits[0];
  if (minor === undefined || minor > largestMinor) return undefined;
  const isCoupon = isBelowNought(text) || /coupon|voucher|\boff\b|券|减|便宜/iu.test(text);
  const priceMinor = isCoupon ? atHandMinor - minor : minor;
  if (priceMinor <= 0) return undefined;
  return { priceMinor, atHandMinor: isCoupon ? atHandMinor : priceMinor };
}
