/**
 * Countries/<code>/: what is said in villages of another country. `elsewhere` holds for every country that is not named;
 * a country of its own says only what differs from it.
 *
 * Reads and checks the form. What becomes of it is road.ts, short-texts.ts and open.ts.
 */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { elsewhere } from "../../bot/country.ts";
import { languages, type Language } from "../../bot/reply.ts";
import type { Bilingual } from "../../subjects/playbook/index.ts";
import { readArticles, type ArticlePair } from "../articles.ts";
import { parseYaml } from "../lines.ts";
import { errorAt, type Problem } from "../problem.ts";

const text = z.string().trim();
const both = z.strictObject({ en: text.min(1), zh: text.min(1) });
/** A word may be nothing in one language: some money needs no name. */
const word = z.strictObject({ en: text, zh: text });
/** `<step>/<card or task>` */
const item = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, "an item is written step/name");

const leftOut = z.strictObject({ leave_out: z.array(z.string()).default([]) }).prefault({});

const packSchema = z.strictObject({
  name: both,
  words: z.record(z.string().regex(/^[a-z-]+$/), word).default({}),
  road: z
    .strictObject({
      leave_out: z.array(item).default([]),
      add: z.array(z.strictObject({ card: item, before: z.string() })).default([]),
      money: z.array(item).default([]),
      examples: z.array(item).default([]),
    })
    .prefault({}),
  tips: leftOut,
  articles: leftOut,
});

const saidSchema = z.record(z.string(), both);

/** Short texts by id, and the file in which they stand. */
export interface SaidFile {
  readonly file: string;
  readonly said: Readonly<Record<string, Bilingual>>;
  readonly lineOf: (id: string) => number;
}

export interface CountryPack {
  /** Two capital letters, or `elsewhere`. */
  readonly code: string;
  readonly file: string;
  readonly words: Readonly<Record<string, Bilingual>>;
  readonly road: z.output<typeof packSchema>["road"];
  readonly tipsLeftOut: readonly string[];
  /** Slugs that stand in no list there. */
  readonly unlisted: readonly string[];
  readonly danger: SaidFile;
  readonly tips: SaidFile;
  /** The rows of road.<language>.md. */
  readonly rows: Readonly<Record<Language, { readonly file: string; readonly text: string }>>;
  readonly articles: readonly ArticlePair[];
}

/** All packs, `elsewhere` first; none where there is no folder. */
export async function readPacks(dir: string, problems: Problem[]): Promise<readonly CountryPack[]> {
  const entries = await readdir(dir, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const packs: CountryPack[] = [];
  for (const name of names.toSorted()) {
    const folder = path.join(dir, name);
    if (name !== elsewhere && !/^[a-z]{2}$/.test(name)) {
      problems.push(
        errorAt(folder, 1, `a folder here is two small letters, such as ke, or ${elsewhere}`),
      );
      continue;
    }
    const pack = await readPack(folder, name === elsewhere ? name : name.toUpperCase(), problems);
    if (pack !== undefined) packs.push(pack);
  }
  const general = packs.filter(({ code }) => code === elsewhere);
  if (packs.length > 0 && general.length === 0) {
    problems.push(errorAt(dir, 1, `the folder ${elsewhere} is missing`));
  }
  return [...general, ...packs.filter(({ code }) => code !== elsewhere)];
}

/** What holds in a country, the general first. */
export function chainOf(
  packs: readonly CountryPack[],
  { code }: CountryPack,
): readonly CountryPack[] {
  return packs.filter((pack) => pack.code === elsewhere || pack.code === code);
}

/** Puts the words of a country where a text has `{name}`; what is unknown stays. */
export function filled(said: string, chain: readonly CountryPack[], language: Language): string {
  return said.replaceAll(/ ?\{([a-z-]+)\}/g, (whole, name: string) => {
    const found = chain.findLast(({ words }) => words[name] !== undefined)?.words[name]?.[language];
    if (found === undefined) return whole;
    // A word that is nothing takes the space before it along.
    return found === "" ? "" : `${whole.startsWith(" ") ? " " : ""}${found}`;
  });
}

async function readPack(
  folder: string,
  code: string,
  problems: Problem[],
): Promise<CountryPack | undefined> {
  const file = path.join(folder, "country.yaml");
  const source = await readFile(file, "utf8").catch(() => undefined);
  if (source === undefined) {
    problems.push(errorAt(file, 1, "the file is missing"));
    return undefined;
  }
  const parsed = parseYaml({ file, text: source, firstLine: 1 }, packSchema, problems);
  if (parsed === undefined) return undefined;

  const rows = await Promise.all(
    languages.map(async (language) => {
      const road = path.join(folder, `road.${language}.md`);
      return [
        language,
        { file: road, text: await readFile(road, "utf8").catch(() => "") },
      ] as const;
    }),
  );
  const ofArticles = path.join(folder, "articles");
  const hasArticles = await readdir(ofArticles).then(
    () => true,
    () => false,
  );
  return {
    code,
    file,
    words: parsed.value.words,
    road: parsed.value.road,
    tipsLeftOut: parsed.value.tips.leave_out,
    unlisted: parsed.value.articles.leave_out,
    danger: await readSaid(path.join(folder, "danger.yaml"), problems),
    tips: await readSaid(path.join(folder, "tips.yaml"), problems),
    rows: Object.fromEntries(rows) as CountryPack["rows"],
    articles: hasArticles ? await readArticles(ofArticles, problems) : [],
  };
}

async function readSaid(file: string, problems: Problem[]): Promise<SaidFile> {
  const source = await readFile(file, "utf8").catch(() => undefined);
  const parsed =
    source === undefined
      ? undefined
      : parseYaml({ file, text: source, firstLine: 1 }, saidSchema, problems);
  return {
    file,
    said: parsed?.value ?? {},
    lineOf: (id) => parsed?.lineOf([id]) ?? 1,
  };
}
