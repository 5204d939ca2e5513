/** Telegram room: progress as a picture, for who taps it. Progress as text is subjects/playbook/rules/overview.ts. */
import { Composer } from "grammy";
import { sayRoadPicture } from "./road-picture.ts";
import { phrase } from "../../../bot/reply.ts";
import type { BotContext, Homecoming } from "../../../bot/context.ts";
import { walkDeps, type PlaybookDeps } from "./playbook.ts";

export function createProgressPicture(
  deps: PlaybookDeps,
  homecoming: Homecoming,
): Composer<BotContext> {
  const screens = new Composer<BotContext>();
  screens.on("callback_query").filter(
    (ctx) => ctx.action.startsWith("progress:"),
    async ({ turn, action }) => {
      const { member, records } = turn;
      if (member === undefined) return homecoming.say(turn);
      if (action !== "progress:picture") return turn.note(phrase("button-old"));
      const { playbook } = await walkDeps(deps, turn, member);
      const run = await records.playbook.findRun(member.id);
      const states = await records.playbook.stepStates(member.id);
      turn.say(sayRoadPicture(playbook, member, run?.stepId, states));
    },
  );
  return screens;
}
