/**
 * Answers: whether somebody only tells of themselves, or whether a danger, other talk or an article is likelier. What is
 * told is heard by its words (bot/telling); here likeness has its say.
 */
import type { Telling } from "../../../../bot/telling/telling.ts";
import type { Answer } from "../answer.ts";
import type { HeardText } from "../search/hear.ts";

/** As likely a danger, or as surely some other talk, and it is no telling, whatever words it is told in. */
const toldBelow = { danger: 0.45, talkOdds: 30 };
/** The same of words that are loose, and of those for which articles may be offered. */
const looselyTold = { danger: 0.1, dangerOdds: -1, confidence: 0.15 };

/** Whether somebody surely only tells of themselves: by likeness it is grief, or an article. */
export function isOnlyOfSelf(
  told: Telling | undefined,
  { isSure, kinds, likeness }: HeardText,
): told is Telling {
  if (told?.isPlain !== true || told.of === "wish") return false;
  if (told.isSure === true) return true;
  if ((likeness?.probability ?? 0) >= toldBelow.danger) return false;
  if (isSure && told.of === "met") return false;
  return (kinds.talk?.odds ?? 0) < toldBelow.talkOdds;
}

/** Whether it is rather told of themselves than asked, where no article answers: their words are not all known. */
export function isRatherOfSelf(
  told: Telling | undefined,
  { confidence, kinds, likeness }: HeardText,
  answer: Answer,
): boolean {
  if (told === undefined || answer.kind === "answered") return false;
  if ((likeness?.probability ?? 0) >= looselyTold.danger) return false;
  if ((kinds.danger ?? 0) >= looselyTold.dangerOdds) return false;
  if (answer.kind === "unknown") return true;
  return told.of !== "wish" && (told.isPlain || confidence < looselyTold.confidence);
}
