/**
 * Telegram room: danger by words that are sure comes before whatever else waits for a message. What is
 * said then is a fixed answer, as answers.ts says it.
 */
import { Composer } from "grammy";
import { isUrgent } from "../rules/danger.ts";
import { answerText, wordsOf, type AnswersDeps } from "./answers.ts";
import { endBurst } from "./bursts.ts";
import type { BotContext } from "../../../bot/context.ts";

/** Danger first, whatever else waits for words: a village's name, an answer to a task. */
export function createTriage(deps: AnswersDeps): Composer<BotContext> {
  const screens = new Composer<BotContext>();
  screens.on("message").filter(
    (ctx) => isUrgent(deps.answer(wordsOf(ctx.message), ctx.turn.language)),
    async (ctx, next) => {
      const words = wordsOf(ctx.message);
      const heard = await endBurst(deps, ctx.turn, words);
      await answerText(deps, ctx.turn, words, { heard });
      // The picture may still be for a task; the words were not.
      if (ctx.message.text === undefined) await next();
    },
  );
  return screens;
}
