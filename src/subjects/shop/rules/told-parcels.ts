/**
 * Shop: parcels and orders told while no tool is open: "today 5 orders", `今天五单`, "sent 3 parcels". Only what is
 * said in so many words; whatever says more is no count.
 */
import { inDigits } from "../../../bot/numbers/spoken-numbers.ts";
import { mendsLine } from "./cash/aside.ts";
import { mostParcels } from "./orders.ts";
import { daysApart, readCount, readTwoCounts, type TypedCount } from "./typed-count.ts";

export interface ToldParcels extends TypedCount {
  /** They have left; otherwise orders came, and nobody knows yet what left. */
  readonly isSent: boolean;
}

const when =
  "today|the day before yesterday|yesterday|tonight|this morning|this afternoon|just now|now|so far|already|again";
const things = "(?:orders?|parcels?|packages?)";
const count = "(?:\\d{1,4}|another)(?: (?:more|new))?";
const before = `(?:(?:i|we|just|have|had|got|also|${when}) )*`;

const sent = new RegExp(
  `^${before}(?:sent|posted|shipped)(?: out| off)? ${count} ${things}(?: (?:${when}))*$|` +
    `^${before}${count} ${things} (?:sent|left|gone|went out|are out)(?: (?:${when}))*$`,
  "u",
);
const came = new RegExp(
  `^${before}${count} ${things}(?: (?:came|came in|come in|in|arrived|${when}))*$`,
  "u",
);

const hanWhen =
  "(?:我们?|今[天日朝]|昨[天日]|大?前[天日]|[今昨]儿个?|早上|上午|下午|晚上|刚才?|已经|一共|总共|又|再)*";
const hanThings = "(?:个|张|笔)?新?(?:订单|单子?|件|包裹|快递)[了啦呢啊哦呀]?";
const sentInChinese = new RegExp(
  `^${hanWhen}(?:寄|发|送|走|发走|寄走)(?:出去|走|掉)?[了的]?\\d{1,4}${hanThings}$|^${hanWhen}\\d{1,4}${hanThings}(?:寄|发|走)(?:出去|走|掉)?了$`,
  "u",
);
const cameInChinese = new RegExp(
  `^${hanWhen}(?:来|有|接|接到|多|出|进)?了?\\d{1,4}${hanThings}$`,
  "u",
);

/** "3 yesterday", beside a count of another day that says what is counted. */
const bare = new RegExp(
  `^(?:(?:and|i|we|also|sent|${when}) )*${count}(?: ${things})?(?: (?:sent|and|${when}))*$`,
  "u",
);
const bareInChinese = new RegExp(
  `^${hanWhen}(?:(?:寄|发|送)(?:出去|走)?[了的]?)?\\d{1,4}(?:${hanThings})?$`,
  "u",
);

/** What was told of one day; or of each of several, where all of it was sent. */
export function readToldParcels(text: string): readonly ToldParcels[] {
  const parts = daysApart(text);
  if (parts === undefined) return [readOne(text) ?? []].flat();
  if (!parts.some((part) => readOne(part)?.isSent === true)) return [];
  const each = parts.flatMap((part) => {
    const one = readOne(part);
    if (one !== undefined) return one.isSent ? one : [];
    const read = isBare(part) ? readCount(part, mostParcels) : undefined;
    return read === undefined ? [] : { ...read, isSent: true };
  });
  return each.length === parts.length ? each : [];
}

const ofParcels = /\d\s*(?:单|件|个?包裹)|\d (?:orders?|parcels?|packages?)\b/u;
const elseThanParcels = /[块元毛¥]|\b(?:yuan|kuai|rmb)\b/u;

/** `昨天那个32单是45单 打错了`: two counts of a day, of which one was noted and is wrong. */
export function readMendedParcels(text: string): ReturnType<typeof readTwoCounts> {
  const line = inDigits(text.normalize("NFKC").toLowerCase());
  if (!mendsLine(text) || !ofParcels.test(line) || elseThanParcels.test(line)) return undefined;
  return readTwoCounts(text, mostParcels);
}

function isBare(text: string): boolean {
  const line = plainLine(text);
  return bare.test(line) || bareInChinese.test(line.replaceAll(" ", ""));
}

function plainLine(text: string): string {
  return inDigits(text.normalize("NFKC").toLowerCase())
    .replaceAll(/[!.,;。！，；～~🎉😊\s]+/gu, " ")
    .trim();
}

function readOne(text: string): ToldParcels | undefined {
  const line = plainLine(text);
  const han = line.replaceAll(" ", "");
  const isSent = sent.test(line) || sentInChinese.test(han);
  if (!isSent && !came.test(line) && !cameInChinese.test(han)) return undefined;
  const read = readCount(text, mostParcels);
  return read === undefined || read.count === 0 ? undefined : { ...read, isSent };
}
