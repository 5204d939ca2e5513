/**
 * Playbook: a tap on an option, or its words typed; shared by the kinds that are answered so.
 */
import { z } from "zod";
import { phrase, type Language } from "../../../../bot/reply.ts";
import type { Bilingual, Content, Received } from "./task.ts";

/** Short and plain, so that a button's action always fits. `finish` is where a run ends. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9-]{1,24}$/, "an id is 1 to 24 of a-z, 0-9 and -")
  .refine((id) => id !== "finish", "the id finish is taken");

/** Finds the option whose label the member typed instead of tapping it. */
export function typedOption<T extends { readonly label: Bilingual }>(
  options: readonly T[],
  content: Content,
  language: Language,
): T | undefined {
  if (content.kind !== "text") return undefined;
  const typed = plain(content.text);
  return options.find((option) => plain(option.label[language]) === typed);
}

/** Said when something came that only a button can answer. */
export const tapOneOf: Received = { kind: "repeat", words: phrase("playbook-tap-a-button") };

function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[.!?,。！？，\s]+/gu, "");
}
