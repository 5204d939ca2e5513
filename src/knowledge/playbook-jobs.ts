/** The short name of a task (row `job: …`): whether it stands where it may, in both languages, and is short. */
import type { Bilingual } from "../subjects/playbook/index.ts";
import { languages, type Language } from "../bot/reply.ts";
import type { PlannedItem } from "./playbook-order.ts";
import type { Section, WordsFile } from "./playbook-words.ts";
import { errorAt, type Problem } from "./problem.ts";
import { bannedWordIn, countCharacters } from "./wording.ts";

/** Characters of a job's short name: one line of a reminder. */
const jobLimit = { en: 40, zh: 16 };

/** The task's short name, in every language or in none. Cards and questions of a quiz are read, not done. */
export function jobOf(
  item: PlannedItem,
  sections: Readonly<Record<Language, Section>>,
  files: Readonly<Record<Language, WordsFile>>,
  problems: Problem[],
): Bilingual | undefined {
  for (const language of languages) {
    const { job, line } = sections[language];
    const say = (reason: string) =>
      problems.push(
        errorAt(files[language].file, job?.line ?? line, `"${item.word} ${item.id}": ${reason}`),
      );
    if (job === undefined) {
      if (languages.some((other) => sections[other].job !== undefined)) {
        say('the row "job: …" stands in one language only');
      }
      continue;
    }
    if (item.word === "card" || item.word === "quiz") say("this has no row \"job: …\"");
    const long = tooLong("the job", job.text, language, jobLimit);
    if (long !== undefined) say(long);
    const banned = bannedWordIn(job.text);
    if (banned !== undefined) say(banned);
  }
  const { en, zh } = sections;
  return en.job === undefined || zh.job === undefined
    ? undefined
    : { en: en.job.text, zh: zh.job.text };
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
