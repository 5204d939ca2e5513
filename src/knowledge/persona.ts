/**
 * Persona.md, who the bot is when it writes an answer in its own words.
 *
 * Only its length is looked at: it stands before every question that a model answers, so each word
 * is paid for again and again. A folder without the file is fine.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { errorAt, type Problem } from "./problem.ts";
import { countWords } from "./wording.ts";

const mostWords = 350;

/** What the file says; nothing where the folder has none. */
export function readPersona(dir: string): Promise<string> {
  return readFile(path.join(dir, "persona.md"), "utf8").catch(() => "");
}

/** Says that the file is empty or too long, or nothing. */
export async function checkPersona(file: string): Promise<readonly Problem[]> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) return [];

  const words = countWords(text);
  if (words === 0) return [errorAt(file, 1, "the file is empty")];
  if (words <= mostWords) return [];
  return [errorAt(file, 1, `the file has ${words} words, at most ${mostWords}`)];
}
