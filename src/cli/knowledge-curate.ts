/** Command line: what curators ask of the folder beside the check: a new article, what is due, all figures. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { listDue } from "../knowledge/curating/due.ts";
import { figuresPage } from "../knowledge/curating/figures-page.ts";
import { newArticle, readPlace } from "../knowledge/curating/new-article.ts";
import { readFolder } from "../knowledge/curating/passages.ts";
import type { Knowledge } from "../knowledge/open.ts";
import { aheadDays } from "../subjects/answers/index.ts";

const say = (text: string): void => void process.stdout.write(`${text}\n`);

function fail(text: string): void {
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
}

/** Makes the two files of an article, or says why not. Never changes a file that is there. */
export async function makeArticle(
  dir: string,
  { articles }: Pick<Knowledge, "articles">,
  name: string,
  { country, today }: { readonly country: string; readonly today: string },
): Promise<void> {
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
    say(full);
  }
  say("Fill in both files; npm run knowledge says what is missing.");
}

/** Prints what is due within ninety days, the earliest first. */
export async function sayDue(dir: string, knowledge: Knowledge, today: string): Promise<void> {
  const things = listDue(knowledge, await readFolder(dir), today);
  for (const { when, isLate, what } of things) say(`${when}${isLate ? " LATE" : ""} ${what}`);
  say(`${things.length} to look at within ${aheadDays} days from ${today}`);
}

/** Writes the page of all figures. */
export async function writeFigures(dir: string, knowledge: Knowledge, file: string): Promise<void> {
  const page = figuresPage(dir, await readFolder(dir), knowledge.sources);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, page);
  say(file);
}
