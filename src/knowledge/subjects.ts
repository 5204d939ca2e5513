/**
 * Files of subjects that people speak of and no article answers, by their phrasings:
 * outside.yaml (the weather, football), beside.yaml (the words of an article, asked for something else)
 * and danger.yaml (what people say who are in danger).
 *
 * A folder without the files has none.
 */
import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { Subject } from "../subjects/answers/index.ts";
import { languages } from "../bot/reply.ts";
import { line, parseYaml } from "./lines.ts";
import { takePhrasing, type TakenPhrasings } from "./phrasings.ts";
import { errorAt, type Problem } from "./problem.ts";

/** Ways to say one thing, in one language. */
const phrasings = z.array(line).min(1);
/** Of what is said, in files and in the retriever. */
export const subjectId = z
  .string()
  .regex(/^[a-z0-9-]{1,40}$/, "small letters, digits and hyphens, at most 40");

const schema = z.array(
  z.strictObject({
    id: subjectId,
    en: phrasings,
    zh: phrasings,
  }),
);

export interface SubjectsFile {
  readonly file: string;
  readonly slugOf: (id: string) => string;
  /** What is wrong with an id, if anything. */
  readonly wrongWithId?: (id: string) => string | undefined;
}

/** @param taken where each phrasing stands already; those read now are added */
export async function readSubjects(
  { file, slugOf, wrongWithId }: SubjectsFile,
  taken: TakenPhrasings,
  problems: Problem[],
): Promise<readonly Subject[]> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) return [];
  const parsed = parseYaml({ file, text, firstLine: 1 }, schema, problems);
  if (parsed === undefined) return [];

  const ids = new Set<string>();
  for (const [index, subject] of parsed.value.entries()) {
    const wrong = ids.has(subject.id)
      ? `the id ${subject.id} stands twice: put all phrasings under one`
      : wrongWithId?.(subject.id);
    ids.add(subject.id);
    if (wrong !== undefined) problems.push(errorAt(file, parsed.lineOf([index, "id"]), wrong));
    for (const lang of languages) {
      for (const [at, phrasing] of subject[lang].entries()) {
        const line = () => parsed.lineOf([index, lang, at]);
        takePhrasing(phrasing, { text: phrasing, file, line }, taken, problems);
      }
    }
  }
  return parsed.value.map(({ id, en, zh }) => ({ slug: slugOf(id), phrasings: { en, zh } }));
}
