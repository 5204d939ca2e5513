/**
 * Shop: reads what a seller typed to one question of the price sum, as people type it.
 *
 * Refuses what cannot be: the caller asks back and keeps all that was told before.
 */
import { countNumbers, readNumbers } from "../../playbook/index.ts";
import { phrase, type Phrase } from "../../../bot/reply.ts";
import { trimEnd } from "../../../bot/clip.ts";
import { writeMinor } from "../../../bot/money.ts";
import { couldNotRead, couldNotReadLine, whichOfComma } from "../../../bot/unread.ts";
import { shareLeft, type Zone } from "./freight.ts";
import { labourIn, liangIn, mishapsIn, sharesIn } from "./measures.ts";
import { isBelowNought, largestMinor, longestName, readLine, withoutCounts } from "./price-line.ts";
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

const heaviestGrams = 100_000;

const tooLarge: Reading = { kind: "unread", why: phrase("price-too-large") };

/** Lines of several numbers, as the questions show them. */
const examples = {
  mishaps: "5 3",
  labour: "6 20",
  near: ["3.5 60", "3.5 1 60"],
  far: ["5 30", "5 2 30"],
  remote: ["9", "9 6"],
} as const;

/** What people write instead of a nought, and where they do not want to say. */
const nothing =
  /^(?:(?:it is |it's |for )?free|none|no|nothing|no fee|没有|没|无|不用|不做|不要钱|不花钱|没花钱|一分钱?[都也]?没花|免费|不收|零)$/iu;
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
  if (field === "goods" || field === "sending") {
    const amounts = withoutCounts(numbers);
    const open = countNumbers(amounts) === 2 ? whichOfComma(amounts) : undefined;
    if (open !== undefined) return unread(open);
    const told = isBelowNought(text) ? undefined : readLine(field, amounts);
    return told === undefined ? readCost(field, amounts, text) : readCosts(told, numbers);
  }
  if (field === "packing" || field === "price")
    return readCost(field, withoutCounts(numbers), text);
  if (field === "grams") return readWeight(numbers);
  if (field === "mishaps") return readMishaps(numbers);
  const rateBp = readShare(numbers);
  return rateBp === undefined || rateBp > wholeBp
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
function readAmount(text: string): number | undefined {
  if (isBelowNought(text)) return undefined;
  return readNumbers(text, 1)?.minorUnits[0];
}

function readName(text: string): Reading {
  const name = text.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
  if (!/\p{L}/u.test(name)) return unread(couldNotRead(text, "name"));
  if (Array.from(name).length > longestName) return unread(phrase("price-name-long"));
  return read({ name });
}

/** @param typed as it is said back */
function readCost(
  field: "goods" | "sending" | "price" | "packing",
  text: string,
  typed: string,
): Reading {
  const minor = readAmount(text);
  if (minor === undefined) return unread(couldNotRead(typed, "price"));
  return readCosts({ [field]: minor }, typed);
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

/** Dearer to far places, or alike everywhere. */
function readPostage(text: string): Reading {
  if (/zones?\b|dearer|分区|按区|分地方|不一样|不同|(?<!不)贵/iu.test(text))
    return read({ postage: "zones" });
  if (/same|alike|no\b|everywhere|一样|都是|不/iu.test(text)) return read({ postage: "alike" });
  return unread(phrase("price-postage-unread"));
}

/** Kilos, unless grams or jin (half a kilo) are named. */
function readWeight(typed: string): Reading {
  const text = liangIn(typed);
  const hundredths = readAmount(text);
  if (hundredths === undefined || hundredths === 0) return unread(couldNotRead(typed, "weight"));
  const word = text.toLowerCase();
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
function readZone(field: ZoneField, typed: string, facts: PriceFacts): Reading {
  const text = sharesIn(typed);
  const prices = (facts.grams ?? 0) > 1_000 ? 2 : 1;
  const leftBp = shareLeft(zonesBefore(field, facts));
  const isLast = field === "remote";
  const full = readNumbers(text, prices + 1)?.minorUnits;
  const short = isLast ? readNumbers(text, prices)?.minorUnits : undefined;
  const numbers = full ?? (short === undefined ? undefined : [...short, leftBp]);
  if (numbers === undefined || isBelowNought(text)) {
    return (
      partly(field, text, prices + (isLast ? 0 : 1)) ??
      unread(couldNotReadLine(typed, examples[field][prices - 1]!))
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

/** `8`, `8 %`, `百分之8`, `6‰`, `两成`: basis points. */
function readShare(text: string): number | undefined {
  const line = sharesIn(text);
  const rateBp = readAmount(line);
  if (rateBp === undefined) return undefined;
  return /‰|千分之/u.test(line) ? Math.round(rateBp / 10) : rateBp;
}

/** `5` come back, or `5 3`: three more arrive broken. */
function readMishaps(typed: string): Reading {
  const text = mishapsIn(typed);
  const numbers = isBelowNought(typed)
    ? undefined
    : (readNumbers(text, 2)?.minorUnits ?? readNumbers(text, 1)?.minorUnits);
  if (numbers === undefined) return unread(couldNotReadLine(typed, examples.mishaps));
  const [backBp = 0, brokenBp = 0] = numbers;
  if (backBp + brokenBp > wholeBp) return unread(phrase("price-mishaps-over"));
  return read({ mishaps: { backBp, brokenBp } });
}

function readLabour(typed: string): Reading {
  const text = labourIn(typed);
  const both = isBelowNought(text) ? [] : (readNumbers(text, 2)?.minorUnits ?? []);
  const [centiMinutes, payPerHourMinor] = both;
  if (centiMinutes === undefined || payPerHourMinor === undefined) {
    return partly("labour", text, 2) ?? unread(couldNotReadLine(typed, examples.labour));
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
