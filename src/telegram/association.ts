/**
 * Telegram room: the association's own menu, a row for each thing an officer does. Each leads to a
 * screen of its own; nothing is done here.
 */
import { phrase, type Button, type Reply } from "../core/reply.ts";

/** In the order in which an officer needs them, the first first. */
const rows: readonly (readonly Button[])[] = [
  [{ label: phrase("more-questions"), action: "do:questions" }],
  [{ label: phrase("more-villages"), action: "do:villages" }],
  [{ label: phrase("model-use-button"), action: "model:use" }],
];

export function sayAssociation(): Reply {
  return { words: phrase("association-what"), buttons: rows };
}
