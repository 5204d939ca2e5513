/**
 * Shop: the lines of a message for the cash book. Several stand below each other, or in one line of text: each amount with
 * its sign, or each thing with its sum, "bought sacks 8 and tape 3". How one line is read is in line.ts, how a sentence
 * tells of money in bot/told.
 */
import type { ToldLine } from "../../../../bot/told/line.ts";
import { readTold } from "../../../../bot/told/told.ts";
import { readCashLine, type Reading } from "./line.ts";
import { paymentIn } from "./payment-notice.ts";
import { signedApart } from "./signed-apart.ts";

export interface ReadLine {
  readonly text: string;
  readonly reading: Reading;
}

/** Every line of a message with what it is read as; a line that is only a day dates those below. */
export function readCashLines(text: string, today: string): readonly ReadLine[] {
  const payment = paymentIn(text)?.line;
  if (payment !== undefined) return [{ text: payment, reading: readCashLine(payment, today) }];
  let usual = today;
  return text
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== "")
    .flatMap((typed) => {
      const lines = apart(typed, today, usual);
      const [{ reading } = { reading: undefined }] = lines;
      if (reading?.read === "day") usual = reading.day;
      return lines;
    });
}

function apart(typed: string, today: string, usual: string): readonly ReadLine[] {
  const signed = signedApart(typed, (part) => readCashLine(part, today).read === "line").map(
    (line): ReadLine => ({ text: line.trim(), reading: readCashLine(line, today, usual) }),
  );
  const [one, another] = signed;
  const told = another === undefined ? readTold(typed) : undefined;
  if (one === undefined || told === undefined) return signed;
  const { reading } = one;
  // "Two or three at 15 each" is no 15.
  const isOdd = told.unclear === "by-piece" && reading.read !== "unread";
  if (isOdd) return [{ text: one.text, reading: { read: "unread", why: "by-piece" } }];
  const why = reading.read === "unread" ? reading.why : undefined;
  const isOneOfTwo = told.unclear === "two-amounts" && reading.read !== "unread";
  if (isOneOfTwo) return [{ text: one.text, reading: { read: "unread", why: "two-amounts" } }];
  // "They paid 90 for the stools", 付了老李五十: the sentence says more than its sum.
  const isMore =
    told.lines.length > 1 ||
    why === "no-amount" ||
    // "Sold 2 honey 30": the 2 counts.
    (why === "two-amounts" && told.isSure) ||
    (reading.read === "unsided" && told.lines[0]?.deed !== undefined);
  if (told.owed !== "part" && told.owed !== "none" && !isMore) return signed;
  const lines = told.lines.map((line) => readToldLine(line, today, usual));
  const areRead = lines.length > 0 && lines.every((line) => line.reading.read !== "unread");
  return areRead ? lines : signed;
}

/** A line that was told in a sentence; where nothing says which way the money went, it is asked. */
export function readToldLine(told: ToldLine, today: string, usual = today): ReadLine {
  const text = writeToldLine(told);
  const reading = readCashLine(text, today, usual);
  if (reading.read !== "line" || told.deed !== undefined) return { text, reading };
  return { text, reading: { ...reading, read: "unsided" } };
}

/** As it would be typed: `yesterday +45: sold honey`. */
export function writeToldLine({ day, sum, words, deed }: ToldLine): string {
  const sign = deed === "bought" || deed === "paid" ? "-" : "+";
  return `${day} ${sign}${sum}: ${words}`.trim();
}

/** Nothing but money that went back to buyers. */
export function arePaidBack(lines: readonly ReadLine[]): boolean {
  const isBack = ({ reading }: ReadLine) =>
    reading.read === "line" && reading.line.kind === "refund" && reading.line.amountMinor < 0;
  return lines.length > 0 && lines.every(isBack);
}
