/**
 * What a pressed button stands on. A button carries its screen's revision. An old one says that it is old, and what is at hand now is said
 * again, unless it was said a moment ago: then it was a double tap.
 */
import { type Reply } from "../reply.ts";
import { type Press } from "../subject.ts";
import { type Turn } from "../context.ts";
import type { Opened } from "./open.ts";
import { phrase } from "../reply.ts";

/** A second tap within this time is a slip of the thumb, not an old button. */
const doubleTapMs = 10_000;

/** @returns true where the button is old; then all was said */
export async function isOld(
  turn: Turn,
  screen: { readonly subject: string; readonly revision: number },
): Promise<boolean> {
  const current = await turn.records.outbox.findScreen(turn.person, screen.subject);
  if (current.revision === screen.revision) return false;
  turn.note(phrase("button-old"));
  const sinceMs =
    current.raisedAt === null ? Infinity : turn.now.getTime() - current.raisedAt.getTime();
  if (sinceMs > doubleTapMs) await turn.resume();
  return true;
}

/** Shows a page in the message whose button was pressed. */
export function turnPage(turn: Turn, { message }: Pick<Press, "message">, page: Reply): void {
  const menu = message?.message_id;
  // The press may be forged: anything that is no message is answered with a new one.
  turn.say(Number.isSafeInteger(menu) && menu! > 0 ? { ...page, edits: menu! } : page);
}

/** Telegram keeps a tap for so long, and then takes no answer to it (the source of its Bot API server). */
const tapLateMs = 150_000;

export const isLate = ({ now, receivedAt }: Turn): boolean =>
  now.getTime() - receivedAt.getTime() >= tapLateMs;

/** What a tap would have said over the chat is said in it, where nothing was tapped or it is too late for that. */
export function sayNote({ turn, replies, note }: Pick<Opened, "turn" | "replies" | "note">): void {
  const words = note();
  if (words !== undefined && replies.length === 0) turn.say({ words });
}
