/**
 * Bench support: a public question set in a folder: `corpus.jsonl` (`{_id, title, text, variants?,
 * lang}`), `queries.jsonl` (`{_id, text}`), `qrels.tsv` (query, document, score) and, where there are
 * questions without an answer, `oos.jsonl` (`{_id, text, kind}`: far, near).
 */
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import type { Language } from "../src/bot/reply.ts";

const documentSchema = z.object({
  _id: z.string(),
  title: z.string().default(""),
  text: z.string().default(""),
  variants: z.array(z.string()).default([]),
  lang: z.enum(["en", "zh"]),
});
const querySchema = z.object({ _id: z.string(), text: z.string() });
const strangerSchema = z.object({ text: z.string(), kind: z.enum(["far", "near"]) });

export type BenchDocument = z.output<typeof documentSchema>;

export interface QuestionSet {
  readonly name: string;
  readonly lang: Language;
  readonly documents: readonly BenchDocument[];
  readonly queries: readonly z.output<typeof querySchema>[];
  /** Ids of the documents that answer a question, by the question's id. */
  readonly answers: ReadonlyMap<string, ReadonlySet<string>>;
  /** Questions that no document answers. */
  readonly strangers: readonly z.output<typeof strangerSchema>[];
}

/** @throws with file and line when a row is not what it should be */
export function readQuestionSet(folder: string): QuestionSet {
  const documents = readRows(join(folder, "corpus.jsonl"), documentSchema);
  const oos = join(folder, "oos.jsonl");
  const answers = new Map<string, Set<string>>();
  for (const row of linesOf(join(folder, "qrels.tsv")).slice(1)) {
    const [query = "", document = "", score = "0"] = row.split("\t");
    if (Number(score) <= 0) continue;
    answers.set(query, (answers.get(query) ?? new Set()).add(document));
  }
  return {
    name: basename(folder),
    lang: documents[0]?.lang ?? "en",
    documents,
    queries: readRows(join(folder, "queries.jsonl"), querySchema),
    answers,
    strangers: existsSync(oos) ? readRows(oos, strangerSchema) : [],
  };
}

function linesOf(file: string): readonly string[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
}

function readRows<T>(file: string, schema: z.ZodType<T>): readonly T[] {
  return linesOf(file).map((line, index) => {
    try {
      return schema.parse(JSON.parse(line));
    } catch (error) {
      throw new Error(`${file}:${index + 1}: not a row of a question set`, { cause: error });
    }
  });
}
