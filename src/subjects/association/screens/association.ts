/**
 * The association's own menu, a row for each thing an officer does. Each leads to a
 * screen of its own; nothing is done here.
 */
import { modelUse } from "../../../bot/doors.ts";
import { phrase, type Button, type Reply } from "../../../bot/reply.ts";

/** In the order in which an officer needs them, the first first. */
const rows: readonly (readonly Button[])[] = [
  [{ label: phrase("sheet-button"), action: "stats:sheet:-" }],
  [
    { label: phrase("more-stats"), action: "do:stats" },
    { label: phrase("more-questions"), action: "do:questions" },
  ],
  [
    { label: phrase("more-broadcast"), action: "do:broadcast" },
    { label: phrase("more-tips"), action: "tips:lib" },
  ],
  [
    { label: phrase("more-villages"), action: "do:villages" },
    { label: phrase("more-people"), action: "do:people" },
  ],
  [
    { label: phrase("more-partners"), action: "do:partners" },
    { label: phrase("members-button"), action: "fellows:all:0" },
  ],
  [
    { label: phrase("board-of-villages"), action: "board:list:0" },
    { label: phrase("capitals-open"), action: "capitals:of:all" },
  ],
  [{ label: phrase("acts-button"), action: "acts:all:0" }],
  [modelUse],
  [{ label: phrase("undelivered-button"), action: "undelivered:week" }],
];

/** To an officer who is no learner. */
export function officerHello(): Reply {
  return {
    words: phrase("association-hello"),
    buttons: [[{ label: phrase("more-association"), action: "do:association" }]],
  };
}

export function sayAssociation(): Reply {
  return { words: phrase("association-what"), buttons: rows };
}
