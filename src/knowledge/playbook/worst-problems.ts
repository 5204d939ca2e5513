/**
 * Worst-problem.yaml: the one question of the first days, and what is heard first.
 */
import { z } from "zod";
import { languages } from "../../bot/reply.ts";
import { parseYaml } from "../lines.ts";
import { errorAt, type Problem } from "../problem.ts";
import { bannedWordIn, lengthProblem } from "../wording.ts";
import type { WorstProblem } from "../../subjects/joining/index.ts";

const words = z.strictObject({ en: z.string().trim().min(1), zh: z.string().trim().min(1) });
const entry = z.strictObject({
  code: z.string().min(1),
  label: words,
  first: words,
  articles: z.array(z.string().min(1)).max(6).default([]),
});
const schema = z.strictObject({
  money: entry,
  children: entry,
  "know-how": entry,
  unsold: entry,
});

const limits = {
  label: { en: 32, zh: 14 },
  first: { en: 60, zh: 90 },
};

/** Articles that a worst problem names and that do not exist. */
export function checkFitting(
  file: string,
  worstProblems: readonly WorstProblem[],
  slugs: ReadonlySet<string>,
): readonly Problem[] {
  return worstProblems.flatMap(({ id, articles }) =>
    articles
      .filter((slug) => !slugs.has(slug))
      .map((slug) => errorAt(file, 1, `${id}: there is no article ${slug}`)),
  );
}

/** In the order in which they are offered. */
export function parseWorstProblems(
  file: string,
  text: string,
  problems: Problem[],
): readonly WorstProblem[] {
  const located = parseYaml({ file, text, firstLine: 1 }, schema, problems);
  if (located === undefined) return [];

  const { value, lineOf } = located;
  const ids = Object.keys(value) as (keyof typeof value)[];
  for (const id of ids) {
    for (const language of languages) {
      const label = value[id].label[language];
      const first = value[id].first[language];
      const tooLong =
        Array.from(label).length > limits.label[language]
          ? `the label of ${id} has more than ${limits.label[language]} characters`
          : undefined;
      for (const reason of [
        tooLong,
        lengthProblem(`what ${id} hears first`, first, language, limits.first),
        bannedWordIn(`${label} ${first}`),
      ]) {
        if (reason !== undefined)
          problems.push(errorAt(file, lineOf([id, "first", language]), reason));
      }
    }
  }
  return ids.map((id) => ({ id, ...value[id] }));
}
