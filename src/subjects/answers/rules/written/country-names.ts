/**
 * Written answers: how the country is called whose rules an article tells. The articles leave the name to the note
 * below an answer; a model is told to say it, so the checks know it.
 */
import { languages, type Language } from "../../../../bot/reply.ts";

const names: Readonly<Record<Language, Intl.DisplayNames>> = {
  en: new Intl.DisplayNames(["en"], { type: "region" }),
  zh: new Intl.DisplayNames(["zh"], { type: "region" }),
};

/** In every language; none where a rule holds everywhere (`any`). */
export function countryNames(country: string): readonly string[] {
  if (country === "any") return [];
  return languages.map((language) => names[language].of(country) ?? country);
}
