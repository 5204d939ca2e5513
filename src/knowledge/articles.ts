/**
 * The articles folder, `articles/<topic>/<slug>.<language>.md`.
 *
 * Reads every file and pairs the languages. An article that lacks a language is a problem and
 * is left out; whether the words are good is for check.ts.
 */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Article } from "../subjects/answers/index.ts";
import { languages, type Language } from "../bot/reply.ts";
import { parseArticleFile, type ArticleFile } from "./article-file.ts";
import { errorAt, type Problem } from "./problem.ts";

/** The two files of one article. */
export type ArticlePair = Readonly<Record<Language, ArticleFile>>;

/** Reads all articles, in the order of their paths. */
export async function readArticles(
  folder: string,
  problems: Problem[],
): Promise<readonly ArticlePair[]> {
  const names = await listMarkdown(folder, problems);
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), "utf8")));

  const bySlug = new Map<string, Partial<Record<Language, ArticleFile>>>();
  const broken = new Set<string>();
  for (const [index, name] of names.entries()) {
    const at = placeOf(folder, name);
    if (at === undefined) {
      const reason = `a file here is called <topic>/<slug>.<language>.md (${languages.join(", ")})`;
      problems.push(errorAt(path.join(folder, name), 1, reason));
      continue;
    }
    const file = parseArticleFile(at, texts[index]!, problems);
    if (file === undefined) broken.add(at.slug);
    else keep(bySlug, file, problems);
  }

  return [...bySlug.values()].flatMap((found) => pairOf(found, broken, problems));
}

/** The article that two files say together. */
export function articleOf(pair: ArticlePair): Article {
  const { en, zh } = pair;
  return {
    slug: en.slug,
    topic: en.topic,
    tags: [...new Set([...en.tags, ...zh.tags])],
    ...en.shared,
    words: { en: en.words, zh: zh.words },
  };
}

async function listMarkdown(folder: string, problems: Problem[]): Promise<readonly string[]> {
  try {
    const names = await readdir(folder, { recursive: true });
    return names
      .filter((name) => name.endsWith(".md") && path.basename(name) !== "README.md")
      .sort();
  } catch {
    problems.push(errorAt(folder, 1, "there is no folder of articles"));
    return [];
  }
}

function placeOf(folder: string, name: string) {
  const match = /^([a-z0-9-]+)[/\\]([a-z0-9-]+)\.([a-z]{2})\.md$/.exec(name);
  const lang = languages.find((language) => language === match?.[3]);
  if (match === null || lang === undefined) return undefined;
  return { file: path.join(folder, name), topic: match[1]!, slug: match[2]!, lang };
}

function keep(
  bySlug: Map<string, Partial<Record<Language, ArticleFile>>>,
  file: ArticleFile,
  problems: Problem[],
): void {
  const found = bySlug.get(file.slug) ?? {};
  const same = found[file.lang];
  if (same !== undefined) {
    problems.push(errorAt(file.file, 1, `the name ${file.slug} is taken by ${same.file}`));
    return;
  }
  bySlug.set(file.slug, { ...found, [file.lang]: file });
}

function pairOf(
  found: Partial<Record<Language, ArticleFile>>,
  broken: ReadonlySet<string>,
  problems: Problem[],
): ArticlePair[] {
  if (found.en !== undefined && found.zh !== undefined) return [{ en: found.en, zh: found.zh }];

  const only = found.en ?? found.zh;
  // The other language exists but has problems of its own: one complaint is enough.
  if (only === undefined || broken.has(only.slug)) return [];
  const missing = languages.filter((language) => found[language] === undefined).join(", ");
  problems.push(errorAt(only.file, 1, `the article has no ${missing}`));
  return [];
}
