/**
 * Voice: what of a text is read aloud, and its key: the same words in the same voice are spoken once.
 *
 * Figures are read as they stand. Sources, links and signs are for eyes.
 */
import { createHash } from "node:crypto";
import type { Language } from "../../../bot/reply.ts";

/** About a minute and a half. */
export const mostSpokenChars = 1_000;

/** @returns an empty text where nothing is left to be read */
export function spokenText(text: string, without: readonly string[] = []): string {
  const kept = text
    .split("\n\n")
    .filter((paragraph) => !without.includes(paragraph))
    .join("\n\n")
    .replaceAll(/https?:\/\/\S+/g, "")
    .replaceAll(/[\p{Extended_Pictographic}\ufe0f\u200d]/gu, "")
    .replaceAll(/[^\S\n]+/g, " ")
    .trim();
  return /[\p{L}\p{N}]/u.test(kept) ? cutAtSentence(kept) : "";
}

/** @param version of the voice: model, voice, and the bot to whom Telegram gave the file */
export function speechKey(version: string, language: Language, text: string): string {
  return createHash("sha256")
    .update(JSON.stringify([version, language, text]))
    .digest("hex")
    .slice(0, 32);
}

function cutAtSentence(text: string): string {
  if (text.length <= mostSpokenChars) return text;
  const window = text.slice(0, mostSpokenChars);
  const ends = [...window.matchAll(/[.!?](?=\s)|[。！？\n]/gu)];
  const last = ends.at(-1);
  // Half a character would be garbled.
  return last === undefined
    ? window.replace(/\p{Surrogate}$/u, "")
    : window.slice(0, last.index + last[0].length).trim();
}
