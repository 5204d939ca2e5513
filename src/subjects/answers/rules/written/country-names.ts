/**
 * Written answers: how the country is called whose rules an article tells. The articles leave the name to the note
 * below an answer; a model is told to say it, so the checks know it.
 */
import { languages, type Language } from "../../../../bot/reply.ts";

const names = new Map<Language, Intl.DisplayNames>();

function nameIn(language: Language, country: string): string | undefined {
  const known = names.get(language) ?? new Intl.DisplayNames([language], { type: "region" });
  names.set(language, known);
  return known.of(country);
}

/** In every language; none where a rule holds everywhere (`any`). */
export function countryNames(country: string): readonly string[] {
  if (country === "any") return [];
  return languages.map((language) => nameIn(language, country) ?? country);
}
