/**
 * Asked/*.<language>.txt: further ways of asking and of saying things, from which answering learns and nothing else.
 *
 * An article's own ways of asking are also looked at one by one when somebody asks, so each of them takes memory and time.
 * Of these only what was learned is kept. A line that begins with `#` says of what the lines below it are, one way each:
 * an article by its slug, or what the other files of phrasings know by their ids, as `danger:<id>`, `outside:<id>`, `talk:<id>` and
 * `calm:`.
 */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { languages, type Language } from "../bot/reply.ts";
import { errorAt, type Problem } from "./problem.ts";

/** By language and what a heading says. */
export type Asked = Readonly<Record<Language, ReadonlyMap<string, readonly string[]>>>;

const heading = "#";
const ofTalk = "talk:";

/** What a heading says of the talk with this id. */
export function askedOfTalk(id: string): string {
  return ofTalk + id;
}

/**
 * A folder that is missing, or empty, is fine.
 *
 * @param known all that a heading may say
 */
export async function readAsked(
  folder: string,
  known: ReadonlySet<string>,
  problems: Problem[],
): Promise<Asked> {
  const asked = { en: new Map<string, string[]>(), zh: new Map<string, string[]>() };
  const names = await readdir(folder).catch((): string[] => []);
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
        const what = text.slice(heading.length).trim();
        of = asked[lang].get(what) ?? [];
        asked[lang].set(what, of);
        if (!known.has(what)) {
          problems.push(errorAt(file, index + 1, `there is no article or subject ${what}`));
        }
      } else if (of === undefined) {
        problems.push(errorAt(file, index + 1, "say first of what this is: # and a slug"));
      } else of.push(text);
    }
  }
  return asked;
}
