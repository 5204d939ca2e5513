/**
 * Messages that were not delivered, as officers see them: how many of the last days, and why. No words of a
 * message and nobody's name. What becomes of a message is decided in bot/delivery/delivery.ts.
 */
import { minuteMs } from "../../../bot/calendar.ts";
import { phrase, type Phrase, type Reply } from "../../../bot/reply.ts";

/** Messages of one end. */
export interface Undelivered {
  readonly state: "failed" | "unknown" | "blocked";
  /** A word of the table in bot/delivery/delivery.ts; empty: it was not noted. */
  readonly reason: string;
  readonly messages: number;
}

export interface UndeliveredRecord {
  since(at: Date): Promise<readonly Undelivered[]>;
  /** How many wait to be sent since before then, though nothing holds them; at most `limit` are counted. */
  countStuck(before: Date, limit: number): Promise<number>;
}

/** After so long something is wrong: with Telegram, with the line, or with the bot. */
export const stuckMs = 30 * minuteMs;
/** More are "very many". */
export const mostStuck = 1_000;

/** So long every message is kept. */
export const undeliveredDays = 7;

const kinds = ["unknown", "waited", "refused", "broken", "gone"] as const;
type Kind = (typeof kinds)[number];

function kindOf({ state, reason }: Undelivered): Kind {
  if (state === "blocked") return "gone";
  if (state === "unknown") return "unknown";
  if (reason === "answer-429") return "waited";
  return reason === "unsendable" ? "broken" : "refused";
}

export function sayUndelivered(found: readonly Undelivered[]): Reply {
  const lines = kinds.flatMap((kind): Phrase[] => {
    const messages = found
      .filter((each) => kindOf(each) === kind)
      .reduce((sum, each) => sum + each.messages, 0);
    return messages === 0 ? [] : [phrase(`undelivered-${kind}`, { messages })];
  });
  const buttons = [[{ label: phrase("back"), action: "do:association" }]];
  if (lines.length === 0) return { words: phrase("undelivered-none"), buttons };
  return { words: [phrase("undelivered-what"), ...lines, phrase("undelivered-do")], buttons };
}
