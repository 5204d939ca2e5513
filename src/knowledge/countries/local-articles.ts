/**
 * Articles for villages of other countries: each says which articles people there get it for.
 *
 * Checks what makes them local; the rest is checked as for every article (check.ts).
 */
import { elsewhere, writtenFor } from "../../bot/country.ts";
import { languages } from "../../bot/reply.ts";
import type { Article } from "../../subjects/answers/index.ts";
import type { ArticleFile } from "../article-file.ts";
import { articleOf, type ArticlePair } from "../articles.ts";
import { errorAt, warningAt, type Problem } from "../problem.ts";
import { type FindName, saysChina } from "./names.ts";
import type { CountryPack } from "./pack.ts";

/** The articles of all packs; what is wrong with them goes to `problems`. */
export function localArticles(
  packs: readonly CountryPack[],
  pairs: readonly ArticlePair[],
  findName: FindName,
  problems: Problem[],
): readonly Article[] {
  const base = new Set(pairs.map(({ en }) => en.slug));
  const general = packs
    .filter(({ code }) => code === elsewhere)
    .flatMap(({ articles }) => articles.map(({ en }) => en.slug));
  const taken = new Set(base);
  return packs.flatMap(({ code, articles }) => {
    const replaceable = code === elsewhere ? base : new Set([...base, ...general]);
    return articles.map((pair) => {
      const { en, zh } = pair;
      if (taken.has(en.slug)) problems.push(errorAt(en.file, 1, `the name ${en.slug} is taken`));
      taken.add(en.slug);
      for (const file of [en, zh]) checkFile(file, code, replaceable, findName, problems);
      const asked = { en: en.asked, zh: zh.asked };
      const named = [...en.named, ...zh.named];
      return { ...articleOf(pair), local: { of: code, replaces: en.replaces, asked, named } };
    });
  });
}

/** The articles for everybody, with where they stand in no list: about shops and rules of one country. */
export function listed(
  articles: readonly Article[],
  { packs, findName }: { readonly packs: readonly CountryPack[]; readonly findName: FindName },
  named: ReadonlySet<string>,
  problems: Problem[],
): readonly Article[] {
  if (packs.length === 0) return articles;
  const slugs = new Set(articles.map(({ slug }) => slug));
  for (const { unlisted, file } of packs) {
    for (const slug of unlisted.filter((each) => !slugs.has(each))) {
      problems.push(errorAt(file, 1, `there is no article ${slug}`));
    }
  }
  return articles.map((article) => {
    const { slug, words } = article;
    const isNamed = languages.some((language) => findName(words[language].label) !== undefined);
    const isLeftOut = isNamed || packs.some(({ unlisted }) => unlisted.includes(slug));
    const country = named.has(slug) ? writtenFor : article.country;
    return {
      ...article,
      country,
      ...(isLeftOut ? { isUnlistedElsewhere: true as const } : {}),
    };
  });
}

/**
 * Articles for everybody name no shop of one country but as an example of it, and stand in place of no other.
 *
 * @returns slugs of those that do: what they say is then one country's, whatever they say of it
 */
export function checkGeneral(
  pairs: readonly ArticlePair[],
  packs: readonly CountryPack[],
  findName: FindName,
  problems: Problem[],
): ReadonlySet<string> {
  const replaced = new Set(
    packs
      .filter(({ code }) => code === elsewhere)
      .flatMap(({ articles }) => articles.flatMap(({ en }) => en.replaces)),
  );
  const found = new Set<string>();
  for (const file of pairs.flatMap(({ en, zh }) => [en, zh])) {
    for (const key of ["replaces", "asked", "named"] as const) {
      if (file[key].length === 0) continue;
      const reason = `${key} is for articles in countries/`;
      problems.push(errorAt(file.file, file.lineOf([key]), reason));
    }
    const name = nameIn(file, findName);
    if (
      file.shared.country !== "any" ||
      name === undefined ||
      saysChina(`${textOf(file)} ${file.words.cite}`)
    )
      continue;
    if (replaced.has(file.slug)) continue;
    const reason = `it names "${name}", and country is any: people elsewhere are told that it is from ${writtenFor}`;
    problems.push(warningAt(file.file, file.lineOf(["country"]), reason));
    found.add(file.slug);
  }
  return found;
}

function checkFile(
  file: ArticleFile,
  code: string,
  replaceable: ReadonlySet<string>,
  findName: FindName,
  problems: Problem[],
): void {
  const say = (key: string, reason: string) =>
    problems.push(errorAt(file.file, file.lineOf([key]), reason));
  const wanted = code === elsewhere ? "any" : code;
  if (file.shared.country !== wanted) say("country", `country is ${wanted} in this folder`);
  for (const slug of file.replaces.filter((each) => !replaceable.has(each))) {
    say("replaces", `there is no article ${slug}`);
  }
  for (const key of ["asked", "named"] as const) {
    if (code === elsewhere && file[key].length > 0) say(key, `${key} is for one country only`);
  }
  const name = nameIn(file, findName);
  if (name !== undefined) say("question", `it names "${name}"`);
}

function nameIn(file: ArticleFile, findName: FindName): string | undefined {
  return findName(textOf(file));
}

function textOf({ words }: ArticleFile): string {
  const { question, label, simpler = "", short, more } = words;
  return [question, label, simpler, short, more].join("\n");
}
