/**
 * A text of more than 4,096 letters comes in two messages or three: the app cuts it and sends the pieces one right after
 * the other. They are put together before anybody handles them, so that whoever reads them has one text: a question, an
 * answer to a task, words for a person.
 *
 * All pieces become done with the last, in its transaction. Of what people wrote nothing is kept here.
 */
import type { Message, MessageEntity, Update } from "@grammyjs/types";
import type { Pending } from "../records.ts";
import { maxText } from "./limits.ts";

/** Apps that cut between words do so in the second half of what fits. */
const shortestPiece = maxText / 2;
/** Seconds, by Telegram's clock. Nobody types so much in between. */
const secondsBetween = 2;
/** All of it is read by every rule: who sends more has it read in two goes. */
const mostPieces = 3;

/** An update that was several. */
type Whole = Update & { readonly pieces?: readonly number[] };

/** Of an update the ids under which it came. */
export function idsOf(update: Whole): readonly number[] {
  return update.pieces ?? [update.update_id];
}

type Text = Message & { readonly text: string };

/** Updates of one person, in their order; what was cut is one of them. */
export function putTogether(updates: readonly Pending[]): readonly Pending[] {
  const whole: Pending[] = [];
  for (const update of updates) {
    const before = whole.at(-1);
    const joined = before === undefined ? undefined : join(before, update);
    if (joined === undefined) whole.push(update);
    else whole.splice(-1, 1, joined);
  }
  return whole;
}

/** Whether more of this text may be on its way. */
export function mayBeCut(update: Pending): boolean {
  const pieces = (update.parts?.length ?? 0) + 1;
  const body = update.last ?? update.body;
  // Next to all are short, and need no closer look.
  if (body.length < shortestPiece || pieces >= mostPieces) return false;
  return (textOf(body)?.text.length ?? 0) >= shortestPiece;
}

/** @returns `undefined` where they are two messages */
function join(before: Pending, after: Pending): Pending | undefined {
  if (before.person !== after.person || !mayBeCut(before)) return undefined;
  const piece = textOf(before.last ?? before.body);
  const next = textOf(after.body);
  if (piece === undefined || next === undefined || !follows(piece, next)) return undefined;
  const update = JSON.parse(before.body) as Whole;
  const message = together(update.message as Text, next, isCutInside(piece.text));
  return {
    ...after,
    body: JSON.stringify({ ...update, message, pieces: [...idsOf(update), after.updateId] }),
    parts: [...(before.parts ?? []), before],
    last: after.body,
  };
}

/** A piece that is cut inside a word is as long as can be; between words the app loses the space at which it cuts. */
function isCutInside(text: string): boolean {
  return text.length === maxText && /[\p{L}\p{N}]$/u.test(text);
}

function together(first: Text, next: Text, isInsideWord: boolean): Text {
  const text = `${first.text}${isInsideWord ? "" : "\n"}`;
  const moved = (next.entities ?? []).map((entity): MessageEntity => ({
    ...entity,
    offset: entity.offset + text.length,
  }));
  const entities = [...(first.entities ?? []), ...moved];
  return { ...first, text: text + next.text, ...(entities.length > 0 && { entities }) };
}

function follows(before: Text, after: Text): boolean {
  const to = after.reply_to_message?.message_id;
  return (
    after.date - before.date <= secondsBetween &&
    !after.text.startsWith("/") &&
    (to === undefined || to === before.reply_to_message?.message_id)
  );
}

/** What somebody typed; what they send on from others comes in messages of those. */
function textOf(body: string): Text | undefined {
  try {
    const { message } = JSON.parse(body) as Partial<Update>;
    const isTyped = typeof message?.text === "string" && message.forward_origin === undefined;
    return isTyped && message.chat?.type === "private" ? (message as Text) : undefined;
  } catch {
    // Its turn says what is wrong with it.
    return undefined;
  }
}
