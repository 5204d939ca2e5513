/**
 * Partners/, the kinds of partner that a village looks for, in three lists.
 *
 * `niche.yaml`, `earth.yaml` and `heaven.yaml`, each a list of entries. They name no firm: who it
 * is, terms and experience belong to a village and change. A folder without partners is fine.
 */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import type { Article } from "../subjects/answers/index.ts";
import type { Step } from "../subjects/playbook/index.ts";
import { type PartnerKind, partnerLists } from "../subjects/partners/index.ts";
import { languages } from "../bot/reply.ts";
import { parseYaml } from "./lines.ts";
import { errorAt, type Problem } from "./problem.ts";
import { wrongWithShortText } from "./short-text.ts";

const text = z.string().trim().min(1);
const words = z.strictObject({ name: text, does: text, ask: text });

const schema = z
  .array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]{1,32}$/, "small letters, digits and hyphens, at most 32"),
      step: z.int().min(1).max(14),
      article: text,
      road: text.optional(),
      en: words,
      zh: words,
    }),
  )
  .min(1);

/** `does` and `ask` fit one card together. */
const limits = {
  name: { en: 6, zh: 14 },
  does: { en: 25, zh: 40 },
  ask: { en: 35, zh: 50 },
};
const fields = ["name", "does", "ask"] as const;

/** What partners may point to. */
interface Known {
  readonly articles: readonly Article[];
  /** Absent when the playbook has errors: then no road is said to lead nowhere. */
  readonly steps: readonly Step[] | undefined;
}

/** Reads all lists; what cannot be read is left out and said. */
export async function readPartners(
  folder: string,
  { articles, steps }: Known,
  problems: Problem[],
): Promise<readonly PartnerKind[]> {
  const names = (await readdir(folder).catch(() => []))
    .filter((name) => /\.ya?ml$/.test(name))
    .sort();
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), "utf8")));

  const articlesBySlug = new Map(articles.map((article) => [article.slug, article]));
  const ids = new Set<string>();
  return names.flatMap((name, index) => {
    const file = path.join(folder, name);
    const list = partnerLists.find((each) => name === `${each}.yaml`);
    if (list === undefined) {
      const known = partnerLists.map((each) => `${each}.yaml`).join(", ");
      problems.push(errorAt(file, 1, `the lists are called ${known}`));
      return [];
    }
    const located = parseYaml({ file, text: texts[index]!, firstLine: 1 }, schema, problems);
    if (located === undefined) return [];

    const kinds = located.value.map(({ en, zh, ...rest }) => ({
      ...rest,
      list,
      words: { en, zh },
    }));
    for (const [at, kind] of kinds.entries()) {
      const say = (where: readonly string[], reason: string): void => {
        problems.push(errorAt(file, located.lineOf([at, ...where]), reason));
      };
      if (ids.has(kind.id)) say(["id"], `the id ${kind.id} appears twice`);
      ids.add(kind.id);
      if (kind.road !== undefined && steps !== undefined) {
        const isStep = steps.some(({ id }) => id === kind.road);
        if (!isStep) say(["road"], `there is no step ${kind.road}`);
      }
      checkKind(kind, articlesBySlug.get(kind.article), say);
    }
    return kinds;
  });
}

function checkKind(
  kind: PartnerKind,
  article: Article | undefined,
  say: (where: readonly string[], reason: string) => void,
): void {
  if (article === undefined) say(["article"], `there is no article ${kind.article}`);
  for (const field of fields) {
    const shown = {
      name: `the ${field} of ${kind.id}`,
      words: { en: kind.words.en[field], zh: kind.words.zh[field] },
      limit: limits[field],
    };
    for (const language of languages) {
      for (const reason of wrongWithShortText(shown, language, article)) {
        say([language, field], reason);
      }
    }
  }
}
