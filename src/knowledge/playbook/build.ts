/**
 * Order and words of one step become a step; everything that does not fit is said.
 *
 * Same ids in the same order in every language, lengths, words that learners never meet.
 */
import type { Bilingual, FlowItem, Line, Step, StepWords } from "../../subjects/playbook/index.ts";
import { languages, type Language } from "../../bot/reply.ts";
import type { PlannedItem, PlannedStep } from "./order.ts";
import type { Section, WordsFile, WrittenLine } from "./words.ts";
import { errorAt, warningAt, type Problem } from "../problem.ts";
import { wrongWithSimpler } from "../short-text.ts";
import { bannedWordIn, tooLong } from "../wording.ts";
import { checkLine, checkText, labelProblem } from "./texts.ts";

const simplerLimit = { en: 35, zh: 55 };
/** Characters of a job's short name: one line of a reminder. */
const jobLimit = { en: 40, zh: 16 };
type Files = Readonly<Record<Language, WordsFile>>;

/** A step before its version is counted. */
export type BuiltStep = Omit<Step, "version">;

/** @returns `undefined` when something is missing; problems of wording alone still give a step */
export function buildStep(
  step: PlannedStep,
  files: Files,
  problems: Problem[],
): BuiltStep | undefined {
  for (const language of languages) checkFront(files[language], problems);
  for (const language of languages) checkSections(step, files[language], problems);

  const flow = step.items.map((item) => buildItem(item, files, problems));
  if (flow.includes(undefined)) return undefined;
  const { items: _, ...rest } = step;
  return {
    ...rest,
    words: { en: wordsOf(files.en), zh: wordsOf(files.zh) },
    flow: flow.filter((item): item is FlowItem => item !== undefined),
  };
}

function wordsOf({ title, promise, finish }: WordsFile): StepWords {
  return { title, promise, finish };
}

function checkFront(words: WordsFile, problems: Problem[]): void {
  const { file, language } = words;
  for (const field of ["title", "promise", "finish"] as const) {
    const text = words[field];
    const line = words.lineOf(field);
    checkText(file, line, `the ${field}`, text, language, problems);
  }
  const long = labelProblem("the title", words.title, language);
  if (long !== undefined) {
    problems.push(warningAt(file, words.lineOf("title"), `${long}; it is cut on buttons`));
  }
}

/** Sections that playbook.yaml does not know, that stand twice, or in another order. */
function checkSections(step: PlannedStep, words: WordsFile, problems: Problem[]): void {
  const wanted = step.items.map((item) => `${item.word} ${item.id}`);
  let last = -1;
  const seen = new Set<string>();
  for (const section of words.sections) {
    const name = `${section.word} ${section.id}`;
    const at = wanted.indexOf(name);
    const say = (reason: string) => problems.push(errorAt(words.file, section.line, reason));
    if (at < 0) say(`"${name}" does not stand in playbook.yaml for the step ${step.id}`);
    else if (seen.has(name)) say(`"${name}" stands twice`);
    else if (at < last) say(`"${name}" stands earlier in playbook.yaml`);
    seen.add(name);
    last = Math.max(last, at);
  }
}

function buildItem(item: PlannedItem, files: Files, problems: Problem[]): FlowItem | undefined {
  const en = findSection(item, files.en, problems);
  const zh = findSection(item, files.zh, problems);
  if (en === undefined || zh === undefined) return undefined;

  const enLines = linesOf(item, en, files.en, problems);
  const zhLines = linesOf(item, zh, files.zh, problems);
  if (enLines === undefined || zhLines === undefined) return undefined;
  const lines = item.lines.map(({ id }, index): Line => {
    const [one, other] = [enLines[index]!, zhLines[index]!];
    return {
      id,
      label: { en: one.label, zh: other.label },
      reply: { en: one.reply, zh: other.reply },
    };
  });
  const built = item.build({ en: en.text, zh: zh.text }, lines);
  const job = jobOf(item, { en, zh }, files, problems);
  const simpler = {
    en: simplerOf(item, en, files.en, problems),
    zh: simplerOf(item, zh, files.zh, problems),
  };
  if (built.kind === "card") return { ...built, simpler };
  return job === undefined ? built : { ...built, job };
}

/** The task's short name, in every language or in none. Cards and questions of a quiz are read, not done. */
function jobOf(
  item: PlannedItem,
  sections: Readonly<Record<Language, Section>>,
  files: Files,
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
    if (item.word === "card" || item.word === "quiz") say('this has no row "job: …"');
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

/** Every card has simpler words, and nothing else has; what is wrong with them goes to `problems`. */
function simplerOf(
  item: PlannedItem,
  { simpler, text, line }: Section,
  { file, language }: WordsFile,
  problems: Problem[],
): string {
  const say = (at: number, reason: string) =>
    problems.push(errorAt(file, at, `"${item.word} ${item.id}": ${reason}`));
  if (item.word !== "card") {
    if (simpler !== undefined) say(simpler.line, 'only a card has a row "simpler: …"');
    return "";
  }
  if (simpler === undefined) {
    say(line, 'the row "simpler: …" is missing');
    return "";
  }
  const said = { simpler: simpler.text, language, limit: simplerLimit };
  for (const reason of wrongWithSimpler(said, { name: "the card", text }))
    say(simpler.line, reason);
  return simpler.text;
}

function findSection(
  item: PlannedItem,
  words: WordsFile,
  problems: Problem[],
): Section | undefined {
  const section = words.sections.find((each) => each.word === item.word && each.id === item.id);
  if (section === undefined) {
    problems.push(errorAt(words.file, 1, `the section "## ${item.word} ${item.id}" is missing`));
    return undefined;
  }
  if (section.text === "") {
    problems.push(errorAt(words.file, section.line, `"${item.word} ${item.id}" has no text`));
  }
  const name = `"${item.word} ${item.id}"`;
  checkText(words.file, section.line, name, section.text, words.language, problems);
  return section;
}

/** The lines in the order of the rules; `undefined` when one is missing. */
function linesOf(
  item: PlannedItem,
  section: Section,
  words: WordsFile,
  problems: Problem[],
): readonly WrittenLine[] | undefined {
  const say = (line: number, reason: string) =>
    problems.push(errorAt(words.file, line, `"${item.word} ${item.id}": ${reason}`));
  const wanted = item.lines.map((rule) => rule.id);
  const written = section.lines.map((line) => line.id);

  for (const line of section.lines) {
    if (!wanted.includes(line.id)) say(line.line, `${line.id} does not stand in playbook.yaml`);
    checkLine(line, words, say);
    checkText(
      words.file,
      line.line,
      `the reply of ${line.id}`,
      line.reply,
      words.language,
      problems,
    );
  }
  const missing = wanted.filter((id) => !written.includes(id));
  for (const id of missing) say(section.line, `the line "- ${id}: …" is missing`);
  if (missing.length > 0) return undefined;
  if (written.length !== wanted.length || written.some((id, at) => id !== wanted[at])) {
    if (new Set(written).size === written.length && written.every((id) => wanted.includes(id))) {
      say(section.line, `the lines stand in another order than ${wanted.join(", ")}`);
    } else if (new Set(written).size !== written.length) {
      say(section.line, "a line stands twice");
    }
  }

  return item.lines.map((rule) => {
    const line = section.lines.find((each) => each.id === rule.id)!;
    if (rule.reply === "needed" && line.reply === "") {
      say(line.line, `${line.id} needs "| reply"`);
    }
    if (rule.reply === "none" && line.reply !== "") {
      say(line.line, `${line.id} takes a label only, no "| reply"`);
    }
    return line;
  });
}
