/** /help: what the keys below do, and where the work of somebody who helps others is. */
import { phrase, type Phrase, type Reply } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { isMentor } from "./work.ts";

export async function sayHelp(turn: Turn): Promise<Reply> {
  return {
    words: [phrase("help"), ...(await helpOthers(turn))],
    menu: true,
  };
}

/** An officer's work holds a mentor's. */
async function helpOthers(turn: Turn): Promise<readonly Phrase[]> {
  if (turn.isOfficer) return [phrase("help-officer")];
  return (await isMentor(turn)) ? [phrase("help-mentor")] : [];
}
