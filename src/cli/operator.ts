/**
 * The person who looks after the server: their language, and the sentences for them (words.en.ftl and words.zh.ftl
 * of this folder).
 */
import { createPhrasebook, type Phrasebook } from "../bot/phrasebook.ts";
import { languages, type Language, type Phrase } from "../bot/reply.ts";

/** Sentence of the words files, with what is filled in. */
export type Told = Phrase;

export const told = (key: string, values?: Phrase["with"]): Told =>
  values === undefined ? { key } : { key, with: values };

/**
 * @param wanted as `--lang` says it; absent: as the terminal is set, else English
 * @returns `undefined` if there are no sentences in that language
 */
export function languageOfOperator(
  wanted: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Language | undefined {
  if (wanted !== undefined) return languages.find((language) => language === wanted);
  const locale = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  return /^zh/i.test(locale) ? "zh" : "en";
}

export function openWords(): Phrasebook {
  return createPhrasebook((language) => [new URL(`words.${language}.ftl`, import.meta.url)]);
}
