/**
 * Few-words.yaml, what people mean who type a few words: named groups of words, and articles for whoever says
 * some of these groups; and what they ask next after an article.
 *
 * The file may be missing: then a few words are looked up like all others. How they are read is decided in
 * subjects/answers/rules: search/few-words.ts and follow-ups/belonging.ts.
 */
import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { FewWords } from "../../subjects/answers/index.ts";
import type { GoodsKind } from "../../subjects/shop/index.ts";
import { line, parseYaml } from "../lines.ts";
import { errorAt, type Problem } from "../problem.ts";

/** Where all is asked next, none of it says anything. */
const mostNext = 12;

const list = z.array(line).min(1);
const schema = z.strictObject({
  said: z.record(z.string().regex(/^[a-z0-9-]{1,24}$/), z.strictObject({ en: list, zh: list })),
  meant: z.array(z.strictObject({ said: list.max(3), articles: list.max(3) })),
  next: z.record(z.string(), list.max(mostNext)).default({}),
});

/** The group of all names in goods.yaml. */
const goodsGroup = "goods";

/** @returns nothing where the file is missing or wrong */
export async function readFewWords(
  file: string,
  { goods, slugs }: { readonly goods: readonly GoodsKind[]; readonly slugs: ReadonlySet<string> },
  problems: Problem[],
): Promise<FewWords | undefined> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const parsed = parseYaml({ file, text, firstLine: 1 }, schema, problems);
  if (parsed === undefined) return undefined;

  const { said, meant, next } = parsed.value;
  const tell = (path: (string | number)[], reason: string) =>
    void problems.push(errorAt(file, parsed.lineOf(path), reason));
  if (said[goodsGroup] !== undefined) {
    tell(["said", goodsGroup], "goods are the names of goods.yaml: write them there");
  }
  const used = new Set<string>();
  const told = new Set<string>();
  for (const [at, entry] of meant.entries()) {
    for (const group of entry.said) {
      used.add(group);
      if (group === goodsGroup || said[group] !== undefined) continue;
      tell(["meant", at, "said"], `nothing above is called ${group}`);
    }
    for (const slug of entry.articles) {
      if (!slugs.has(slug)) tell(["meant", at, "articles"], `there is no article ${slug}`);
    }
    const key = entry.said.toSorted().join(" ");
    if (told.has(key)) tell(["meant", at, "said"], `what ${key} means stands above already`);
    told.add(key);
  }
  for (const group of Object.keys(said)) {
    if (!used.has(group)) tell(["said", group], `nothing below says what ${group} means`);
  }
  for (const [slug, others] of Object.entries(next)) {
    for (const each of [slug, ...others]) {
      if (!slugs.has(each)) tell(["next", slug], `there is no article ${each}`);
    }
    if (others.includes(slug)) tell(["next", slug], `${slug} is no other article`);
  }
  const groups = Object.entries(said).map(
    ([group, { en, zh }]) => [group, [...en, ...zh]] as const,
  );
  const names = goods.flatMap(({ en, zh }) => [...en, ...zh]);
  return { said: Object.fromEntries([...groups, [goodsGroup, names]]), meant, next };
}
