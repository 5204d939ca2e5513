/**
 * Telegram room: the video or the album of a broadcast, for whoever taps: it costs data, so it never comes
 * by itself. Anybody may whom a broadcast could reach; one that has not begun only officers see.
 */
import { Composer } from "grammy";
import { sayingFor } from "./saying.ts";
import { phrase } from "../../../bot/reply.ts";
import { here, show } from "./desk.ts";
import { renderFiles } from "./message.ts";
import type { BotContext } from "../../../bot/context.ts";

export function createBroadcastFiles(): Composer<BotContext> {
  const everybody = new Composer<BotContext>();

  everybody.on("callback_query").filter(
    (ctx) => ctx.action.startsWith("bv:"),
    async ({ turn, action }) => {
      const [, language = "", id = ""] = action.split(":");
      const broadcast = await turn.records.broadcasts.find(id);
      const hasBegun = broadcast !== undefined && broadcast.startedAt !== null;
      if (broadcast === undefined || !(hasBegun || turn.isOfficer)) {
        return turn.note(phrase("button-old"));
      }
      const found = sayingFor(broadcast.content, language === "en" ? "en" : "zh");
      const files = found === undefined ? undefined : renderFiles(found.saying);
      if (files === undefined) return turn.note(phrase("button-old"));
      await show(here(turn), files);
    },
  );

  return everybody;
}
