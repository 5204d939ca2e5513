/**
 * Questions/*.jsonl, with which the answering is measured.
 *
 * One JSON object a line: what somebody asks and which article should answer, or none.
 */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { languages, type Language } from "../bot/reply.ts";
import { errorAt, type Problem } from "./problem.ts";

const schema = z.strictObject({
  text: z.string().min(1),
  slug: z.string().nullable(),
  /** Other articles that answer it as well. */
  also: z.array(z.string()).optional(),
  kind: z.enum(["plain", "hard", "far", "tempting", "triage", "hinted", "calm", "talk"]),
  /** The fixed answer that should come, for kind `triage`. */
  triage: z.string().optional(),
  /** The entry of talk.yaml that should be said, for kind `talk`. */
  talk: z.string().optional(),
});

/** `set`: the name of its file, up to the first point. */
export type EvaluationQuestion = z.output<typeof schema> & {
  readonly lang: Language;
  readonly set: string;
};

/** A short question after an article, and which article should answer it; `null` where none does. */
const followUp = z.strictObject({
  after: z.string(),
  text: z.string().min(1),
  slug: z.string().nullable(),
});

export type EvaluationFollowUp = z.output<typeof followUp> & {
  readonly lang: Language;
  readonly set: string;
};

/** Files of follow-ups begin with it. */
const followUps = "follow-ups.";

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
  const files = names
    .filter((name) => name.endsWith(".jsonl") && !name.startsWith(followUps))
    .sort();
  const read = await Promise.all(files.map((name) => readFile(path.join(folder, name), "utf8")));
  return files.flatMap((name, at) => {
    const file = path.join(folder, name);
    const lang = languages.find((language) => name.endsWith(`.${language}.jsonl`));
    if (lang === undefined) {
      problems.push(errorAt(file, 1, "a file here is called <name>.<language>.jsonl"));
      return [];
    }
    return read[at]!.split("\n").flatMap((line, index) => {
      const parsed = line.trim() === "" ? undefined : parseLine(line, answerable);
      if (typeof parsed !== "string")
        return parsed === undefined ? [] : [{ ...parsed, lang, set: name.split(".")[0]! }];
      problems.push(errorAt(file, index + 1, parsed));
      return [];
    });
  });
}

/** Reads `follow-ups.<language>.jsonl` and `follow-ups.<set>.<language>.jsonl`; a folder without any is fine. */
export async function readFollowUps(
  folder: string,
  { slugs }: Pick<Answerable, "slugs">,
  problems: Problem[],
): Promise<readonly EvaluationFollowUp[]> {
  const names = await readdir(folder).catch(() => []);
  const read = await Promise.all(
    names
      .filter((name) => name.startsWith(followUps))
      .map(async (name) => {
        const file = path.join(folder, name);
        const lang = languages.find((language) => name.endsWith(`.${language}.jsonl`));
        if (lang === undefined) return [];
        const [, set] = name.split(".");
        const text = await readFile(file, "utf8").catch(() => "");
        return text.split("\n").flatMap((line, index) => {
          if (line.trim() === "") return [];
          const parsed = parseAs(followUp, line);
          const lost =
            typeof parsed === "string"
              ? undefined
              : [parsed.after, parsed.slug].find((slug) => slug !== null && !slugs.has(slug));
          if (typeof parsed !== "string" && lost === undefined) {
            return [{ ...parsed, lang, set: set === lang ? "" : set! }];
          }
          const reason = typeof parsed === "string" ? parsed : `there is no article ${lost}`;
          problems.push(errorAt(file, index + 1, reason));
          return [];
        });
      }),
  );
  return read.flat();
}

/** What stands in the line, or what is wrong with it. */
function parseAs<T>(shape: z.ZodType<T>, line: string): T | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "the line is not JSON";
  }
  const { data, error } = shape.safeParse(value);
  if (data !== undefined) return data;
  return (error?.issues ?? [])
    .map((issue) => `${issue.path.join(".")}: ${issue.message}`)
    .join("; ");
}

/** The question, or what is wrong with the line. */
function parseLine(line: string, { slugs, triageIds }: Answerable) {
  const data = parseAs(schema, line);
  if (typeof data === "string") return data;
  if (data.slug !== null && !slugs.has(data.slug)) return `there is no article ${data.slug}`;
  if (data.triage !== undefined && !triageIds.has(data.triage)) {
    return `there is no fixed answer ${data.triage}`;
  }
  return data;
}
