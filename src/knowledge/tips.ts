/**
 * Tips/, short messages that an association may send.
 *
 * `tips/<step>.yaml` is a series, sent in the order of the file to people in that step;
 * `tips/library.yaml` holds what fits at any time. A folder without tips is fine. Who gets a tip
 * and when is not decided here.
 */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import type { Article } from "../subjects/answers/index.ts";
import { amountShownLocked, type Tip } from "../subjects/broadcasts/index.ts";
import type { Step } from "../subjects/playbook/index.ts";
import { languages } from "../bot/reply.ts";
import { parseYaml } from "./lines.ts";
import { errorAt, warningAt, type Problem } from "./problem.ts";
import { wrongWithShortText } from "./short-text.ts";

export const tipLimit = { en: 60, zh: 90 };
/** Tips of a series: fewer are soon over, more outlast the step. */
const seriesSize = { least: 4, most: 6 };
const library = "library";

const text = z.string().trim().min(1);

const schema = z
  .array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]{1,32}$/, "small letters, digits and hyphens, at most 32"),
      article: text,
      en: text,
      zh: text,
    }),
  )
  .min(1);

/** What tips may point to. */
interface Known {
  readonly articles: readonly Article[];
  /** Absent when the playbook has errors: then no file is said to belong to no step. */
  readonly steps: readonly Step[] | undefined;
}

/** Reads all tips, in the order of files and of the tips in them. */
export async function readTips(
  folder: string,
  { articles, steps }: Known,
  problems: Problem[],
): Promise<readonly Tip[]> {
  const names = (await readdir(folder).catch(() => []))
    .filter((name) => /\.ya?ml$/.test(name))
    .sort();
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), "utf8")));

  const articlesBySlug = new Map(articles.map((article) => [article.slug, article]));
  const fileById = new Map<string, string>();
  const tips = names.flatMap((name, index) => {
    const file = path.join(folder, name);
    checkName(file, steps, problems);
    return parseTips(file, texts[index]!, { articlesBySlug, fileById }, problems);
  });
  if (names.length > 0) problems.push(...missingSeries(folder, names, steps ?? []));
  return tips;
}

function checkName(file: string, steps: readonly Step[] | undefined, problems: Problem[]): void {
  const { name, ext } = path.parse(file);
  const isSeries = steps === undefined || steps.some((step) => step.id === name);
  if (ext === ".yaml" && (isSeries || name === library)) return;
  problems.push(errorAt(file, 1, `a file here is called <step>.yaml or ${library}.yaml`));
}

function missingSeries(
  folder: string,
  names: readonly string[],
  steps: readonly Step[],
): readonly Problem[] {
  return steps
    .filter(({ id, number }) => number !== null && !names.includes(`${id}.yaml`))
    .map(({ id }) => warningAt(folder, 1, `the step ${id} has no series of tips`));
}

interface Seen {
  readonly articlesBySlug: ReadonlyMap<string, Article>;
  /** Where an id stands already; this file's are added. */
  readonly fileById: Map<string, string>;
}

function parseTips(
  file: string,
  source: string,
  { articlesBySlug, fileById }: Seen,
  problems: Problem[],
): readonly Tip[] {
  const parsed = parseYaml({ file, text: source, firstLine: 1 }, schema, problems);
  if (parsed === undefined) return [];

  const { name } = path.parse(file);
  const step = name === library ? null : name;
  if (step !== null) problems.push(...wrongSize(file, parsed.value.length));

  return parsed.value.map(({ id, article: slug, ...words }, index) => {
    const say = (field: string, reason: string): void => {
      problems.push(errorAt(file, parsed.lineOf([index, field]), reason));
    };
    const before = fileById.get(id);
    if (before !== undefined) say("id", `the id ${id} stands already in ${before}`);
    fileById.set(id, file);

    const article = articlesBySlug.get(slug);
    if (article === undefined) say("article", `there is no article ${slug}`);

    const tip = { name: `the tip ${id}`, words, limit: tipLimit };
    for (const language of languages) {
      for (const reason of wrongWithShortText(tip, language, article)) say(language, reason);
      // A tip comes unasked, and others read its first line on the lock screen.
      const sum = amountShownLocked(words[language]);
      if (sum !== undefined)
        say(language, `a locked phone shows the first line: no "${sum}" in it`);
    }
    return { id, step, article: slug, words };
  });
}

function wrongSize(file: string, length: number): readonly Problem[] {
  const { least, most } = seriesSize;
  if (length >= least && length <= most) return [];
  return [warningAt(file, 1, `a series has ${least} to ${most} tips, this one ${length}`)];
}
