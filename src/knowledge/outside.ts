/**
 * Knowledge room: outside.yaml, what people also ask and no article answers.
 *
 * The retriever knows these phrasings beside the articles': where one of them is nearest, the bot
 * says that it does not know, instead of giving the article that happens to share a word. A folder
 * without the file has none.
 */
import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { Outside } from "../core/answers/article.ts";
import { languages } from "../core/reply.ts";
import { parseYaml } from "./lines.ts";
import { errorAt, type Problem } from "./problem.ts";

const phrasings = z.array(z.coerce.string().trim().min(1)).min(1);

const schema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9-]{1,32}$/, "small letters, digits and hyphens, at most 32"),
    en: phrasings,
    zh: phrasings,
  }),
);

/** @param taken phrasings of articles: nothing may be both answered and outside */
export async function readOutside(
  file: string,
  taken: ReadonlySet<string>,
  problems: Problem[],
): Promise<readonly Outside[]> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) return [];
  const parsed = parseYaml({ file, text, firstLine: 1 }, schema, problems);
  if (parsed === undefined) return [];

  const seen = new Set<string>();
  for (const [index, subject] of parsed.value.entries()) {
    for (const lang of languages) {
      for (const [at, phrasing] of subject[lang].entries()) {
        const line = parsed.lineOf([index, lang, at]);
        const say = (reason: string) => problems.push(errorAt(file, line, reason));
        if (taken.has(phrasing)) say(`"${phrasing}" is a phrasing of an article`);
        if (seen.has(phrasing)) say(`"${phrasing}" stands twice`);
        seen.add(phrasing);
      }
    }
  }
  return parsed.value.map(({ id, en, zh }) => ({ id, phrasings: { en, zh } }));
}
