/** What a text of a step must keep to, wherever in the step it stands: its length, and words that learners never meet. */
import type { Language } from "../../bot/reply.ts";
import type { WordsFile, WrittenLine } from "./words.ts";
import { errorAt, type Problem } from "../problem.ts";
import { bannedWordIn, lengthProblem, tooLong } from "../wording.ts";

const textLimit = { en: 60, zh: 90 };
/** Characters that fit a button on a cheap phone. */
const labelLimit = { en: 32, zh: 14 };

export function checkLine(
  { id, label, line }: WrittenLine,
  { language }: WordsFile,
  say: (line: number, reason: string) => void,
): void {
  if (label === "") say(line, `${id} has no label`);
  const long = labelProblem(`the label of ${id}`, label, language);
  if (long !== undefined) say(line, long);
  const banned = bannedWordIn(label);
  if (banned !== undefined) say(line, banned);
}

export function labelProblem(name: string, label: string, language: Language): string | undefined {
  return tooLong(name, label, language, labelLimit);
}

export function checkText(
  file: string,
  line: number,
  name: string,
  text: string,
  language: Language,
  problems: Problem[],
): void {
  const found = [lengthProblem(name, text, language, textLimit), bannedWordIn(text)];
  for (const reason of found) {
    if (reason !== undefined) problems.push(errorAt(file, line, reason));
  }
}
