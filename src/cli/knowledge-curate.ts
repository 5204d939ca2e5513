/** Command line: what curators ask of the folder beside the check: a new article, what is due, all figures. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { listDue } from "../knowledge/curating/due.ts";
import { figuresPage } from "../knowledge/curating/figures-page.ts";
import { newArticle, readPlace } from "../knowledge/curating/new-article.ts";
import { readFolder } from "../knowledge/curating/passages.ts";
import type { Knowledge } from "../knowledge/open.ts";
import { aheadDays } from "../subjects/answers/index.ts";
import type { Call } from "./call.ts";

/**
 * Makes the two files of an article, or says why not. Never changes a file that is there.
 *
 * @returns the exit code
 */
export async function makeArticle(
  { out, err }: Pick<Call, "out" | "err">,
  dir: string,
  { articles }: Pick<Knowledge, "articles">,
  name: string,
  { country, today }: { readonly country: string; readonly today: string },
): Promise<number> {
  function fail(text: string): number {
    err(`${text}\n`);
    return 1;
  }
  const place = readPlace(name);
  if ("wrong" in place) return fail(place.wrong);
  const there = articles.find(({ slug }) => slug === place.slug);
  if (there !== undefined) {
    return fail(
      `There is an article ${there.slug} already, in articles/${there.topic}: choose another name, or change that one.`,
    );
  }
  const folder = path.join(dir, "articles", place.topic);
  await mkdir(folder, { recursive: true });
  for (const { name: file, text } of newArticle(place, country, today)) {
    const full = path.join(dir, "articles", file);
    try {
      await writeFile(full, text, { flag: "wx" });
    } catch (error) {
      if ((error as { code?: unknown }).code !== "EEXIST") throw error;
      return fail(`${full} is there already: finish it, or choose another name.`);
    }
    out(`${full}\n`);
  }
  out("Fill in both files; npm run knowledge says what is missing.\n");
  return 0;
}

/** Prints what is due within ninety days, the earliest first. */
export async function sayDue(
  out: Call["out"],
  dir: string,
  knowledge: Knowledge,
  today: string,
): Promise<void> {
  const things = listDue(knowledge, await readFolder(dir), today);
  for (const { when, isLate, what } of things) out(`${when}${isLate ? " LATE" : ""} ${what}\n`);
  out(`${things.length} to look at within ${aheadDays} days from ${today}\n`);
}

/** Writes the page of all figures. */
export async function writeFigures(
  out: Call["out"],
  dir: string,
  knowledge: Knowledge,
  file: string,
): Promise<void> {
  const page = figuresPage(dir, await readFolder(dir), knowledge.sources);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, page);
  out(`${file}\n`);
}
