/**
 * The association's own menu: the work of today first, then people, villages and numbers, each a page.
 * Each button leads to a screen of its own; nothing is done here.
 */
import type { Turn } from "../../../bot/context.ts";
import { modelUse, toBroadcast } from "../../../bot/doors.ts";
import { phrase, type Reply } from "../../../bot/reply.ts";
import { backTo } from "./page.ts";
import { sumOf, workOf } from "./work.ts";

export async function sayAssociation(turn: Turn): Promise<Reply> {
  const count = sumOf(await workOf(turn));
  return {
    words: phrase("association-what"),
    buttons: [
      [{ label: phrase("association-waits", { count }), action: "menu:work" }],
      [toBroadcast],
      [{ label: phrase("sheet-button"), action: "stats:sheet:-" }],
      [
        { label: phrase("more-people"), action: "menu:people" },
        { label: phrase("association-villages"), action: "menu:villages" },
      ],
      [{ label: phrase("association-numbers"), action: "menu:numbers" }],
    ],
  };
}

export function sayVillages(): Reply {
  return {
    words: phrase("association-villages-what"),
    buttons: [
      [
        { label: phrase("more-villages"), action: "do:villages" },
        { label: phrase("members-button"), action: "fellows:all:0" },
      ],
      [
        { label: phrase("more-partners"), action: "do:partners" },
        { label: phrase("more-tips"), action: "tips:lib" },
      ],
      [{ label: phrase("certificates-button"), action: "certs:desk" }],
      [backTo("association")],
    ],
  };
}

export function sayNumbers(): Reply {
  return {
    words: phrase("association-numbers-what"),
    buttons: [
      [
        { label: phrase("more-stats"), action: "do:stats" },
        { label: phrase("capitals-open"), action: "capitals:of:all" },
      ],
      [{ label: phrase("board-of-villages"), action: "board:list:0" }],
      [modelUse, { label: phrase("undelivered-button"), action: "undelivered:week" }],
      [backTo("association")],
    ],
  };
}
