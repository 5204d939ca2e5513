/**
 * All words of the folder that people read, passage by passage, with where each stands.
 *
 * Reads the files once more: only whoever checks the folder needs them in this form, and the bot starts
 * without it. What cannot be read is passed over here; open.ts says what is wrong with it.
 */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { languages, type Language } from "../../bot/reply.ts";
import type { ArticleFile } from "../article-file.ts";
import { readArticles } from "../articles.ts";
import { chainOf, readPacks, type CountryPack } from "../countries/pack.ts";
import { localWords } from "../countries/road.ts";
import { parseOrder, type PlannedItem } from "../playbook/order.ts";
import { parseWords, type Section, type WordsFile } from "../playbook/words.ts";
import type { Problem } from "../problem.ts";
import { passagesOfYaml } from "./yaml-passages.ts";

export interface Passage {
  readonly file: string;
  /** On which it begins. */
  readonly line: number;
  readonly language: Language;
  readonly text: string;
  /** As a curator would name it: `card papers`. */
  readonly name: string;
  /** What says the same in every language has the same group, such as an article or a card with its answers. */
  readonly group: string;
  /** Whether it is a line that says what the rest is about. */
  readonly isHeading: boolean;
  /** Names of the articles whose figures it repeats; `undefined` where none is named. */
  readonly articles: readonly string[] | undefined;
}

export interface Folder {
  readonly passages: readonly Passage[];
  readonly articles: readonly Readonly<Record<Language, ArticleFile>>[];
  /** The rows of a file. */
  rowsOf(file: string): readonly string[];
}

/** Files with a text in both languages, beside the articles and the road. */
const yamlFiles = ["triage.yaml", "talk.yaml", "glossary.yaml", "season.yaml"];
const yamlFolders = ["tips", "partners"];

export async function readFolder(dir: string): Promise<Folder> {
  const unsaid: Problem[] = [];
  // Once a file: it has hundreds of passages, and each asks.
  const rows = new Map<string, readonly string[]>();
  const keep = (file: string, text: string) => rows.set(file, text.split(/\r?\n/));
  const read = async (file: string): Promise<string | undefined> => {
    const text = await readFile(file, "utf8").catch(() => undefined);
    if (text !== undefined) keep(file, text);
    return text;
  };
  const packs = await readPacks(path.join(dir, "countries"), unsaid);
  const articles = [
    ...(await readArticles(path.join(dir, "articles"), unsaid)),
    ...packs.flatMap((pack) => pack.articles),
  ];
  const files = articles.flatMap(({ en, zh }) => [en, zh]);
  for (const { file } of files) await read(file);

  const passages = files.flatMap(passagesOfArticle);
  passages.push(...(await passagesOfRoad(path.join(dir, "playbook"), read, unsaid)));
  for (const pack of packs) {
    for (const { file, text } of Object.values(pack.rows)) keep(file, text);
    passages.push(...passagesOfCountry(pack, packs, unsaid));
  }
  for (const file of await listYaml(dir, packs)) {
    const text = await read(file);
    if (text !== undefined) passages.push(...passagesOfYaml(file, text));
  }
  return { passages, articles, rowsOf: (file) => rows.get(file) ?? [] };
}

async function listYaml(dir: string, packs: readonly CountryPack[]): Promise<readonly string[]> {
  const inFolders = await Promise.all(
    yamlFolders.map(async (folder) => {
      const names = await readdir(path.join(dir, folder)).catch(() => []);
      return names.filter((name) => /\.ya?ml$/.test(name)).map((name) => path.join(folder, name));
    }),
  );
  const all = [...yamlFiles, path.join("playbook", "worst-problem.yaml"), ...inFolders.flat()];
  const ofCountries = packs.flatMap(({ file, danger, tips }) => [file, danger.file, tips.file]);
  return [...all.map((name) => path.join(dir, name)), ...ofCountries].sort();
}

function passagesOfArticle(article: ArticleFile): readonly Passage[] {
  const { file, lang: language, slug, words, lineOf } = article;
  const of = (name: string, line: number, text: string, isHeading: boolean): Passage => {
    const group = `article ${slug}`;
    return { file, line, language, text, name, group, isHeading, articles: undefined };
  };
  return [
    of("question", lineOf(["question"]), words.question, true),
    of("label", lineOf(["label"]), words.label, true),
    of("the short answer", article.shortLine, words.short, false),
    of("the detail", article.moreLine, words.more, false),
  ];
}

async function passagesOfRoad(
  dir: string,
  read: (file: string) => Promise<string | undefined>,
  unsaid: Problem[],
): Promise<readonly Passage[]> {
  const file = path.join(dir, "playbook.yaml");
  const order = parseOrder(file, (await read(file)) ?? "", unsaid);
  const found: Passage[] = [];
  for (const step of order?.steps ?? []) {
    for (const language of languages) {
      const wordsFile = path.join(dir, step.id, `${language}.md`);
      const text = await read(wordsFile);
      const words = text === undefined ? undefined : parseWords(wordsFile, language, text, unsaid);
      if (words !== undefined) found.push(...passagesOfStep(step.id, step.items, words));
    }
  }
  return found;
}

/** Cards of a country rest on no article by name: languages and screens are compared, and nothing else. */
function passagesOfCountry(
  pack: CountryPack,
  packs: readonly CountryPack[],
  unsaid: Problem[],
): readonly Passage[] {
  return languages.flatMap((language) =>
    [...pack.rows[language].text.matchAll(/^# ([a-z0-9-]+)\s*$/gm)].flatMap(([, step = ""]) => {
      const words = localWords(step, pack, chainOf(packs, pack), language, unsaid);
      return words.sections
        .flatMap((section) => passagesOfSection(step, [], words, section))
        .map((passage) => ({
          ...passage,
          name: `${pack.code}: ${passage.name}`,
          group: `${pack.code} ${passage.group}`,
        }));
    }),
  );
}

function passagesOfStep(
  step: string,
  items: readonly PlannedItem[],
  words: WordsFile,
): readonly Passage[] {
  const { file, language } = words;
  const headings = (["title", "promise", "finish"] as const).map((field): Passage => ({
    file,
    line: words.lineOf(field),
    language,
    text: words[field],
    name: `the ${field}`,
    group: `step ${step}`,
    isHeading: true,
    articles: undefined,
  }));
  return [
    ...headings,
    ...words.sections.flatMap((section) => passagesOfSection(step, items, words, section)),
  ];
}

function passagesOfSection(
  step: string,
  items: readonly PlannedItem[],
  { file, language }: WordsFile,
  section: Section,
): readonly Passage[] {
  const name = `${section.word} ${section.id}`;
  const item = items.find(({ word, id }) => word === section.word && id === section.id);
  const shared = { file, language, name, group: `step ${step}: ${name}`, articles: item?.articles };
  const texts = [
    // The heading stands above it.
    { text: section.text, line: section.line + 1 },
    ...(section.simpler === undefined ? [] : [section.simpler]),
    ...section.lines.map(({ label, reply, line }) => ({ text: `${label} | ${reply}`, line })),
  ];
  return texts.map((each) => ({ ...shared, ...each, isHeading: false }));
}

/**
 * The line on which words of a passage stand, also where a line break goes through them.
 *
 * @returns the passage's first line where they are not found
 */
export function lineIn(rows: readonly string[], from: number, words: string): number {
  const squeeze = (text: string): string => text.normalize("NFKC").replaceAll(/\s/g, "");
  const escaped = squeeze(words).replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  // 2 is not to be found in 12, and 110 not in 96110.
  const wanted = new RegExp(/^\d/.test(escaped) ? String.raw`(?<![\d.,])${escaped}` : escaped, "u");
  const isAt = (text: string): boolean => wanted.test(squeeze(text));
  for (let at = from - 1; at < rows.length; at++) {
    if (isAt(rows[at]!)) return at + 1;
    if (isAt(`${rows[at]!}${rows[at + 1] ?? ""}`) && !isAt(rows[at + 1] ?? "")) return at + 1;
  }
  return from;
}
