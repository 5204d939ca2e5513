/** Broadcasts: the beginning of one, to know it by. Pure. */
import { clip } from "../../../bot/clip.ts";
import { languages, type Language } from "../../../bot/reply.ts";
import type { Content } from "./record.ts";

const onButton = 24;

/** In this language, else in the other; `…` for a picture without words. */
export function beginningOf(content: Content, language: Language): string {
  const texts = [language, ...languages].map((each) => content[each]);
  const saying = texts.find((each) => each !== undefined);
  const text = saying?.text.replaceAll(/\s+/gu, " ").trim() ?? "";
  return text === "" ? "…" : clip(text, onButton);
}
