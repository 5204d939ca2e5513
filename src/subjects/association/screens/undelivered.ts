/** Telegram room: what officers see of messages that were not delivered. It only shows. */
import type { Composer } from "grammy";
import { sayUndelivered, undeliveredDays } from "../rules/undelivered.ts";
import type { BotContext } from "../../../bot/context.ts";
import { createOffice } from "./office.ts";
import { dayMs } from "../../../bot/calendar.ts";

export function createUndelivered(): Composer<BotContext> {
  return createOffice({
    subjects: ["undelivered"],
    typed: {},
    async press(turn) {
      const from = new Date(turn.now.getTime() - undeliveredDays * dayMs);
      turn.say(sayUndelivered(await turn.records.undelivered.since(from)));
    },
  });
}
