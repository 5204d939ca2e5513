/**
 * Shop: how many lines the cash book takes at once and in a day, so that one person's book never keeps
 * others waiting. What is beyond is handed back as it can be sent again; nothing that was noted is lost.
 */
import type { LineContent } from "./book.ts";
import { writeCashLine, type Unread } from "./line.ts";
import type { ReadLine } from "./lines.ts";

/** Lines of one message: a message of Telegram could hold a thousand. */
export const mostAMessage = 50;
/** A shop that sends three hundred parcels a day notes sums. */
export const mostADay = 300;
/** From here on it is said how much still fits. */
const nearMessage = 40;
const nearDay = 250;

export interface Taken {
  readonly contents: readonly LineContent[];
  readonly unread: readonly { readonly typed: string; readonly why: Unread }[];
  /** What was not taken, to be sent again; absent where all was. */
  readonly left?: { readonly lines: readonly string[]; readonly why: "message" | "day" };
  /** What is nearly reached. */
  readonly near?: "message" | "day";
  /** Lines of today, these included. */
  readonly noted: number;
}

/**
 * Takes as many lines as there is room for.
 *
 * @param noted how many were noted today already
 */
export function takeLines(readings: readonly ReadLine[], noted: number): Taken {
  const contents: LineContent[] = [];
  const unread: { typed: string; why: Unread }[] = [];
  const room = Math.max(0, mostADay - noted);
  let at = 0;
  let why: "message" | "day" | undefined;
  for (; at < readings.length; at += 1) {
    const { text, reading } = readings[at]!;
    if (reading.read === "day") continue;
    if (contents.length + unread.length === mostAMessage) why = "message";
    else if (reading.read !== "unread" && contents.length === room) why = "day";
    if (why !== undefined) break;
    if (reading.read === "unread") unread.push({ typed: text, why: reading.why });
    else contents.push({ ...reading.line, sided: reading.read === "line" });
  }
  const after = noted + contents.length;
  const near =
    after >= nearDay
      ? "day"
      : contents.length + unread.length >= nearMessage
        ? "message"
        : undefined;
  return {
    contents,
    unread,
    noted: after,
    ...(why === undefined ? {} : { left: { lines: again(readings.slice(at)), why } }),
    ...(why !== undefined || near === undefined ? {} : { near }),
  };
}

/**
 * Lines as they can be sent again on any day: under the day that they are of. What could
 * not be read stays as it was typed.
 */
function again(readings: readonly ReadLine[]): string[] {
  const lines: string[] = [];
  let day = "";
  for (const { text, reading } of readings) {
    // Said by the lines under it.
    if (reading.read === "day") continue;
    if (reading.read === "unread") {
      lines.push(text);
      continue;
    }
    if (reading.line.day !== day) lines.push(reading.line.day);
    day = reading.line.day;
    const written = writeCashLine(reading.line).slice(day.length + 1);
    lines.push(reading.read === "line" ? written : written.replace(/^\+/, ""));
  }
  return lines;
}
