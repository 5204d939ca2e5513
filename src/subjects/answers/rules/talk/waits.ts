/**
 * Answers: what is known of a question that went to a person, for whoever asks when the answer comes: to whom it
 * went, when, and that nobody has answered yet. Nothing is promised that nobody knows.
 */
import { goOn } from "../../../../bot/doors.ts";
import { phrase, type Button, type Phrase, type Reply } from "../../../../bot/reply.ts";
import {
  nameIn,
  personLabel,
  sayWent,
  takeBackButton,
  whatGoes,
  type Recipient,
} from "../recipient.ts";
import type { Question } from "../record.ts";

export interface Waits {
  readonly question: Question;
  /** Who has it, or to whom it went; `nobody`: it is kept until somebody is there. */
  readonly with: Recipient;
  /** Local days since it went; absent: somebody has taken it. */
  readonly daysAgo?: number;
  /** So many others of the same person wait, too. */
  readonly others: number;
  /** Somebody of the association is there to ask instead. */
  readonly hasAssociation: boolean;
}

/** Local days after which a mentor's answer is longer than usual, as `reply-waits` says it. */
const longDays = 2;

/** So long after it went an answer is spoken of, which may have been missed. */
const answeredDays = 7;
const dayMs = 24 * 60 * 60_000;

const asksAfter =
  /\b(?:answer|answers|answered|reply|replied|response|peep|quiet|silent|waiting|heard nothing|hear back|write back|wrote back|my question|i asked|news from)\b|回信|回音|回话|给我回|回我|没消息|动静|声响|晾着|我问的|等到现在|没人理/iu;
const ofOthers =
  /\b(?:buyers?|customers?|clients?|couriers?|platform|shop|orders?|parcels?|review|comments?|month|season)\b|买家|客人|顾客|客户|买主|快递|平台|包裹|[店单货]/iu;

/** While a question waits, words of which nobody is sure may ask after it: "not a peep from her", 咋把我晾着. */
export function mayAskAfter(text: string): boolean {
  return asksAfter.test(text) && !ofOthers.test(text);
}

/** Which of the questions that went is asked after. @param sent the newest first @param which `waiting`: none that was answered */
export function askedAfter(
  sent: readonly Question[],
  now: Date,
  which: "any" | "waiting",
): Question | undefined {
  const waiting = sent.find(({ state }) => state === "asked");
  if (waiting !== undefined || which === "waiting") return waiting;
  return sent.find(({ createdAt }) => now.getTime() - createdAt.getTime() < answeredDays * dayMs);
}

export function sayWaits(waits: Waits): Reply {
  const { question, with: to } = waits;
  if (question.state === "answered") return sayWent(question, to);
  const isLong = to.kind === "mentor" && (waits.daysAgo ?? 0) >= longDays;
  const up = isLong && waits.hasAssociation ? [phrase("reply-waits-up")] : [];
  const association: Button = {
    label: personLabel({ kind: "association" }),
    action: `answer:up:${question.id}`,
  };
  return {
    words: [waitsWords(waits), ...othersWords(waits), ...up],
    buttons: [...(up.length > 0 ? [[association]] : []), [takeBackButton(question)], [goOn]],
  };
}

function waitsWords({ question, with: to, daysAgo }: Waits): Phrase {
  const { question: words, what } = whatGoes(question);
  const said = { what, question: words };
  if (to.kind === "nobody") return phrase("reply-waits-nobody", said);
  if (daysAgo === undefined) return phrase("reply-waits-taken", { ...said, ...nameIn(to) });
  return phrase("reply-waits", { ...said, ...nameIn(to), ago: daysAgo });
}

function othersWords({ others }: Waits): readonly Phrase[] {
  return others > 0 ? [phrase("reply-waits-others", { count: others })] : [];
}
