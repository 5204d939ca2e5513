/**
 * Asked/*.<language>.txt: further ways of asking for articles, from which answering learns and nothing else.
 *
 * An article's own ways of asking are also looked at one by one when somebody asks, so each of them takes memory and time.
 * Of these only what was learned is kept. A line that begins with `#` names the article; each line below it is one way of asking.
 */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { languages, type Language } from "../bot/reply.ts";
import { errorAt, type Problem } from "./problem.ts";

/** By language and slug. */
export type Asked = Readonly<Record<Language, ReadonlyMap<string, readonly string[]>>>;

const heading = "#";

/** A folder that is missing, or empty, is fine. */
export async function readAsked(
  folder: string,
  slugs: ReadonlySet<string>,
  problems: Problem[],
): Promise<Asked> {
  const asked = { en: new Map<string, string[]>(), zh: new Map<string, string[]>() };
  const names = await readdir(folder).catch(() => []);
  for (const name of names.sort()) {
    const file = path.join(folder, name);
    const lang = languages.find((language) => name.endsWith(`.${language}.txt`));
    if (lang === undefined) {
      problems.push(errorAt(file, 1, "a file here is called <name>.<language>.txt"));
      continue;
    }
    let of: string[] | undefined;
    for (const [index, line] of (await readFile(file, "utf8")).split(/\r?\n/).entries()) {
      const text = line.trim();
      if (text === "") continue;
      if (text.startsWith(heading)) {
        const slug = text.slice(heading.length).trim();
        of = asked[lang].get(slug) ?? [];
        asked[lang].set(slug, of);
        if (!slugs.has(slug)) {
          problems.push(errorAt(file, index + 1, `there is no article ${slug}`));
        }
      } else if (of === undefined) {
        problems.push(errorAt(file, index + 1, "name the article first: # and its slug"));
      } else of.push(text);
    }
  }
  return asked;
}
