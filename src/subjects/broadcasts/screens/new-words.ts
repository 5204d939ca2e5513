/** Where the next message takes the place of the words that are there: some of what an officer types is none. */
import type { Message } from "@grammyjs/types";
import type { Turn } from "../../../bot/context.ts";
import { languages } from "../../../bot/reply.ts";
import { saysChange } from "../rules/mistake.ts";
import { isHardlyAll } from "../rules/of-draft.ts";
import type { Broadcast } from "../rules/record.ts";
import { askIfInDraft } from "./below-draft.ts";
import type { NextWords } from "./compose.ts";
import type { BroadcastDeps } from "./desk.ts";
import { hearOrder } from "./of-draft.ts";
import { writtenIn } from "./saying.ts";

/** Words that would take the place of what is written, and are hardly all that people shall read, are asked about. */
export async function isNoNewWords(
  deps: BroadcastDeps,
  turn: Turn,
  draft: Broadcast,
  { text }: Message,
  { what, about }: NextWords,
): Promise<boolean> {
  const language = languages.find((each) => each === about);
  const written = writtenIn(draft.content);
  const takesPlace = language === undefined ? written.length > 0 : written.includes(language);
  if (text === undefined || what !== "words" || !takesPlace) return false;
  if (saysChange(text)) await askIfInDraft(deps, turn, { text });
  else if (await hearOrder(deps, turn, draft, text)) await turn.records.waiting.clear(turn.person);
  else if (isHardlyAll(text)) await askIfInDraft(deps, turn, { text });
  else return false;
  return true;
}
