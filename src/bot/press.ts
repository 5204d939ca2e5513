/**
 * Telegram room: pressed buttons, before any screen sees them.
 *
 * A button carries its screen's revision. An old one says that it is old, and what is at hand now
 * is said again, unless it was said a moment ago: then it was a double tap.
 */
import type { Filter, NextFunction } from "grammy";
import { phrase } from "./reply.ts";
import type { BotContext, Homecoming } from "./context.ts";
import { parsePress } from "./delivery/render.ts";

/** A second tap within this time is a slip of the thumb, not an old button. */
const doubleTapMs = 10_000;

export function refuseOldButtons(homecoming: Homecoming) {
  return async (ctx: Filter<BotContext, "callback_query">, next: NextFunction): Promise<void> => {
    const { turn } = ctx;
    const { action, screen } = parsePress(ctx.callbackQuery.data ?? "");
    ctx.action = action;
    if (screen === undefined) return next();
    const current = await turn.records.outbox.findScreen(turn.person, screen.subject);
    if (current.revision === screen.revision) return next();
    turn.note(phrase("button-old"));
    const sinceMs =
      current.raisedAt === null ? Infinity : turn.now.getTime() - current.raisedAt.getTime();
    if (sinceMs > doubleTapMs) await homecoming.say(turn);
  };
}
