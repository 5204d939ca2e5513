/**
 * What an answer to a send, or its absence, means for the message. One table, read from
 * top to bottom; each line says why. It sends nothing and keeps nothing.
 *
 * The texts are Telegram's own. `sendMessage` has no idempotency key, so whatever may have been delivered
 * is repeated at most once (a reply) or never (a broadcast).
 */
import { GrammyError, HttpError } from "grammy";
import { triesWhenUnknown, type LetterEnd, type Outcome } from "./sending.ts";

/**
 * What became of the message.
 *
 * - `sent`, `gone` (this chat cannot be reached), `refused`: final.
 * - `later`: surely not delivered; Telegram took the request and may take it another time.
 * - `unreachable`: surely not delivered; there was nobody at the other side.
 * - `unknown`: it may have been delivered.
 */
export type Fate = "sent" | "gone" | "refused" | "later" | "unreachable" | "unknown";

export interface Judgement {
  readonly fate: Fate;
  /** Short and the same every time: kept with the message, counted, logged. Nothing of its words. */
  readonly reason: string;
  /** Of a 429: how long Telegram asks to wait; 0 if it names nothing. */
  readonly waitMs?: number;
}

/** Thrown for a message that could not even be made into a call: a file is gone, its row is broken. */
export class Unsendable extends Error {
  override readonly name = "Unsendable";
}

/** An error, taken apart. */
type Seen =
  | {
      readonly from: "telegram";
      /** Not a number, or not one of an error: what answered is no Bot API server. */
      readonly code: number;
      readonly description: string;
    }
  | {
      readonly from: "network";
      readonly code: string;
      readonly type: string;
      readonly message: string;
    }
  | { readonly from: "here" }
  | { readonly from: "nowhere" };

interface Line {
  readonly if: (seen: Seen) => boolean;
  readonly fate: Fate;
  readonly reason: string | ((seen: Seen) => string);
  readonly because: string;
}

const gone =
  /bot was blocked by the user|user is deactivated|chat not found|can't initiate conversation|PEER_ID_INVALID|bot was kicked/;

const nobodyThere =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

const answered = (seen: Seen) => (seen.from === "telegram" ? seen.code : Number.NaN);
const says = (seen: Seen, words: RegExp) =>
  seen.from === "telegram" && words.test(seen.description);
const network = (seen: Seen, is: (seen: Seen & { from: "network" }) => boolean) =>
  seen.from === "network" && is(seen);
const byCode = (seen: Seen) => `answer-${answered(seen)}`;

export const answersTable: readonly Line[] = [
  {
    if: ({ from }) => from === "here",
    fate: "refused",
    reason: "unsendable",
    because: "It never became a call, and will not become one by trying again.",
  },
  {
    if: (seen) => says(seen, /message is not modified/),
    fate: "sent",
    reason: "",
    because: "The screen shows these words already: an edit that went through before.",
  },
  {
    if: (seen) => says(seen, gone),
    fate: "gone",
    reason: "gone",
    because: "The person blocked the bot, deleted the account or never pressed Start.",
  },
  {
    if: (seen) => answered(seen) === 429,
    fate: "later",
    reason: byCode,
    because: "Counted before anything was done; the answer names how long to wait.",
  },
  {
    if: (seen) => [401, 404, 409].includes(answered(seen)),
    fate: "later",
    reason: byCode,
    because:
      "About the token or another poller, not about the message: nothing was done. If the token works, it is the message after all, hence few tries.",
  },
  {
    if: (seen) => answered(seen) >= 400 && answered(seen) < 500,
    fate: "refused",
    reason: byCode,
    because: "Telegram looked at this message and does not want it; the same words get the same.",
  },
  {
    if: ({ from }) => from === "telegram",
    fate: "unknown",
    reason: (seen) => (Number.isInteger(answered(seen)) ? byCode(seen) : "answer-odd"),
    because:
      "500, 502, 503, 504: something behind the server broke, perhaps after the delivery. No code at all: whatever answered is not Telegram.",
  },
  {
    if: (seen) =>
      network(seen, ({ code, message }) =>
        code === "ETIMEDOUT"
          ? !/\b(read|write) ETIMEDOUT/.test(message)
          : nobodyThere.test(code) || /before secure TLS connection was established/.test(message),
      ),
    fate: "unreachable",
    reason: "unreachable",
    because: "The connection was never made: the request did not leave.",
  },
  {
    if: (seen) => network(seen, ({ type }) => type === "invalid-json"),
    fate: "unknown",
    reason: "no-json",
    because:
      "A web page, an empty body or half of an answer: a gateway's words, or Telegram's cut off after the delivery.",
  },
  {
    if: () => true,
    fate: "unknown",
    reason: "no-answer",
    because: "Reset, silence until the deadline, slices that never end: it may have been read.",
  },
];

export function judge(error: unknown): Judgement {
  const seen = takeApart(error);
  const line = answersTable.find((each) => each.if(seen))!;
  const reason = typeof line.reason === "string" ? line.reason : line.reason(seen);
  if (answered(seen) !== 429) return { fate: line.fate, reason };
  const seconds: unknown = (error as GrammyError).parameters.retry_after;
  const waitMs = typeof seconds === "number" && seconds > 0 ? seconds * 1_000 : 0;
  return { fate: line.fate, reason, waitMs };
}

function takeApart(error: unknown): Seen {
  if (error instanceof Unsendable) return { from: "here" };
  if (error instanceof GrammyError) {
    // As they came over the line: nobody has checked their types.
    const { error_code: code, description }: { error_code: unknown; description: unknown } = error;
    return {
      from: "telegram",
      code: typeof code === "number" ? code : Number.NaN,
      description: textOf(description),
    };
  }
  if (!(error instanceof HttpError)) return { from: "nowhere" };
  const { code, type, message } = (error.error ?? {}) as Record<string, unknown>;
  return {
    from: "network",
    code: textOf(code),
    type: textOf(type),
    message: textOf(message),
  };
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** So often a message that surely was not delivered is tried, if Telegram answers each time. */
const mostTries = 8;
/** Fewer where Telegram names no reason to wait. */
const mostTriesUnasked = 3;

/** Whether it has had its tries. @param refusals how often Telegram said "later" before this time */
function isEnough({ waitMs }: Judgement, refusals: number): boolean {
  return refusals + 1 >= (waitMs === undefined ? mostTriesUnasked : mostTries);
}

/** How a reply ends: what may have been delivered is sent once more. */
export function endOfReply(
  judgement: Judgement,
  { attempts, refusals }: { readonly attempts: number; readonly refusals: number },
): Outcome["state"] {
  switch (judgement.fate) {
    case "sent":
      return "sent";
    case "gone":
      return "blocked";
    case "refused":
      return "failed";
    case "later":
      return isEnough(judgement, refusals) ? "failed" : "again-uncounted";
    case "unreachable":
      return "again-uncounted";
    case "unknown":
      return attempts < triesWhenUnknown ? "again" : "unknown";
  }
}

/** How a message of a broadcast ends: what may have been delivered is never sent again by itself. */
export function endOfLetter(judgement: Judgement, refusals: number): LetterEnd {
  switch (judgement.fate) {
    case "sent":
      return "sent";
    case "gone":
      return "blocked";
    case "refused":
      return "failed";
    case "later":
      return isEnough(judgement, refusals) ? "failed" : "again";
    case "unreachable":
      return "again";
    case "unknown":
      return "unknown";
  }
}
