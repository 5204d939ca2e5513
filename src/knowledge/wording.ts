/**
 * Rules about words that learners read, whatever file they stand in.
 *
 * Length and words that learners never meet. Facts and figures are not looked at here.
 */
import type { Language } from "../bot/reply.ts";

/** At most so many words in English, characters in Chinese. */
export type Limit = Readonly<Record<Language, number>>;

/** Says that a text is too long, or nothing. `name` begins the sentence. */
export function lengthProblem(
  name: string,
  text: string,
  lang: Language,
  limit: Limit,
): string | undefined {
  const length = lang === "zh" ? countCharacters(text) : countWords(text);
  if (length <= limit[lang]) return undefined;
  const unit = lang === "zh" ? "characters" : "words";
  return `${name} has ${length} ${unit}, at most ${limit[lang]}`;
}

/** Words between spaces that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Characters of any kind except white space. */
export function countCharacters(text: string): number {
  return Array.from(text.replace(/\s/g, "")).length;
}

// "verification code" stays: it is what the telephone itself calls it.
const banned =
  /\b(netrepreneurs?|evidence|review(?:s|ed|er|ers|ing)?|submit(?:s|ted|ting)?|verif(?:y|ies|ied|ying)|referrals?)\b|证据|审核|提交/iu;

/** Says which word of tone learners never meet, or nothing. */
export function bannedWordIn(text: string): string | undefined {
  const found = banned.exec(text)?.[0];
  return found === undefined ? undefined : `learners never meet the word "${found}"`;
}

/** People read plain paragraphs: what looks like markup would be shown as it stands. */
export function markupIn(text: string): string | undefined {
  const found = /^\s*(?:#+ |[-*•] )|\*\*|\]\(|\[(?:V2?|K|Case|Practice|Check|Recon)\b/m.exec(
    text,
  )?.[0];
  return found === undefined ? undefined : `no markup in an answer: "${found.trim()}"`;
}

/** Too many characters for one line: how many, and how many there may be. */
export function tooLong(
  name: string,
  text: string,
  language: Language,
  limit: Readonly<Record<Language, number>>,
): string | undefined {
  const length = language === "zh" ? countCharacters(text) : Array.from(text).length;
  if (length <= limit[language]) return undefined;
  return `${name} has ${length} characters, at most ${limit[language]}`;
}
