/**
 * Knowledge room: questions/*.jsonl, with which the answering is measured.
 *
 * One JSON object a line: what somebody asks and which article should answer, or none.
 */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { languages, type Language } from "../core/reply.ts";
import { errorAt, type Problem } from "./problem.ts";

const schema = z.strictObject({
  text: z.string().min(1),
  slug: z.string().nullable(),
  kind: z.enum(["plain", "hard", "far", "tempting", "triage", "hinted", "calm"]),
  /** The fixed answer that should come, for kind `triage`. */
  triage: z.string().optional(),
});

export type EvaluationQuestion = z.output<typeof schema> & { readonly lang: Language };

/** What a question may point to. */
export interface Answerable {
  readonly slugs: ReadonlySet<string>;
  readonly triageIds: ReadonlySet<string>;
}

/** Reads all questions, in the order of files and lines; a folder without any is fine. */
export async function readQuestions(
  folder: string,
  answerable: Answerable,
  problems: Problem[],
): Promise<readonly EvaluationQuestion[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith(".jsonl")).sort();
  const read = await Promise.all(
    files.map((name) => readFile(path.join(folder, name), "utf8")),
  );
  return files.flatMap((name, at) => {
    const file = path.join(folder, name);
    const lang = languages.find((language) => name.endsWith(`.${language}.jsonl`));
    if (lang === undefined) {
      problems.push(errorAt(file, 1, "a file here is called <name>.<language>.jsonl"));
      return [];
    }
    return read[at]!.split("\n").flatMap((line, index) => {
      const parsed = line.trim() === "" ? undefined : parseLine(line, answerable);
      if (typeof parsed !== "string") return parsed === undefined ? [] : [{ ...parsed, lang }];
      problems.push(errorAt(file, index + 1, parsed));
      return [];
    });
  });
}

/** The question, or what is wrong with the line. */
function parseLine(line: string, { slugs, triageIds }: Answerable) {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "the line is not JSON";
  }
  const { data, error } = schema.safeParse(value);
  if (data === undefined) {
    return error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ");
  }
  if (data.slug !== null && !slugs.has(data.slug)) return `there is no article ${data.slug}`;
  if (data.triage !== undefined && !triageIds.has(data.triage)) {
    return `there is no fixed answer ${data.triage}`;
  }
  return data;
}
