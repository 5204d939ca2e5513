/**
 * Telegram room: a screen of the officers: their buttons, and the words that it waits for. Rights are
 * checked on every message and tap; the buttons may be in the hands of somebody who is no officer, forged
 * or of one who is appointed no more.
 */
import { Composer } from "grammy";
import { phrase } from "../../../bot/reply.ts";
import type { Waiting } from "../../../bot/waiting.ts";
import type { BotContext, Turn } from "../../../bot/context.ts";

/** Reads what was typed. @param data what the row that waited holds */
type Read = (turn: Turn, text: string, data: string) => Promise<void>;

export interface Office {
  /** What its buttons begin with, before the first colon. */
  readonly subjects: readonly string[];
  readonly press: (turn: Turn, action: string) => Promise<void>;
  /** Words that it waits for, by the kind of the row. */
  readonly typed: Readonly<Partial<Record<Waiting["kind"], Read>>>;
}

export function createOffice({ subjects, press, typed }: Office): Composer<BotContext> {
  const everybody = new Composer<BotContext>();

  everybody
    .filter((ctx) => ctx.turn.isOfficer)
    .on("message:text", async (ctx, next) => {
      const { turn } = ctx;
      const { text } = ctx.message;
      const waiting = await turn.records.waiting.find(turn.person);
      const read = waiting === undefined ? undefined : typed[waiting.kind];
      if (waiting === undefined || read === undefined || text.startsWith("/")) return next();
      await read(turn, text, waiting.data);
    });

  everybody
    .on("callback_query")
    .filter((ctx) => subjects.includes(ctx.action.split(":")[0] ?? ""))
    .use(({ turn, action }) =>
      turn.isOfficer ? press(turn, action) : turn.note(phrase("officers-only")),
    );

  return everybody;
}
