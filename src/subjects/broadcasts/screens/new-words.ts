/** Where the next message takes the place of the words that are there: some of what an officer types is none. */
import type { Message } from "@grammyjs/types";
import type { Turn } from "../../../bot/context.ts";
import { languages } from "../../../bot/reply.ts";
import { isHardlyAll } from "../rules/of-draft.ts";
import type { Broadcast } from "../rules/record.ts";
import { askIfInDraft } from "./below-draft.ts";
import type { NextWords } from "./compose.ts";
import type { BroadcastDeps } from "./desk.ts";
import { hearOrder, mayBeOf } from "./of-draft.ts";
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
  // A day alone goes on to its hour, which is waited for then.
  const { waiting } = turn.records;
  await waiting.clear(turn.person);
  if (await hearOrder(deps, turn, draft, text, true)) return true;
  if (isHardlyAll(text) || mayBeOf(deps, turn, text)) await askIfInDraft(deps, turn, { text });
  else return false;
  return true;
}
