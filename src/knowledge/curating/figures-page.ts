/**
 * A page of all figures in the folder: by article, with its sources and dates, and what repeats them.
 *
 * Made by the program; somebody reads it beside the sources.
 */
import { figuresIn } from "../../subjects/answers/index.ts";
import type { ArticleFile } from "../article-file.ts";
import type { Source } from "../sources.ts";
import { lineIn, type Folder, type Passage } from "./passages.ts";
import { spelledIn } from "./spelled.ts";

/** Characters on both sides of a figure. */
const around = 24;

interface Row {
  readonly figure: string;
  readonly words: string;
  readonly at: string;
}

export function figuresPage(
  dir: string,
  folder: Folder,
  sources: ReadonlyMap<string, Source>,
): string {
  const rowsOf = (passages: readonly Passage[]): readonly Row[] =>
    onlyFirst(passages.flatMap((passage) => rowsIn(dir, folder, passage)));
  const ofArticle = new Map<string, Passage[]>();
  const others: Passage[] = [];
  for (const passage of folder.passages) {
    const [kind, slug = ""] = passage.group.split(" ");
    if (kind !== "article") others.push(passage);
    else ofArticle.set(slug, [...(ofArticle.get(slug) ?? []), passage]);
  }
  const articles = folder.articles.flatMap(({ en }) => {
    const rows = rowsOf(ofArticle.get(en.slug) ?? []);
    return rows.length === 0
      ? []
      : [[`### ${en.topic}/${en.slug}`, "", datesOf(en, sources), "", ...table(rows)]];
  });
  const beside = rowsOf(others);
  const count = articles.length;
  return [
    "# Every figure in the knowledge folder",
    "",
    "Made by `npm run knowledge -- figures`; do not edit it. Figures in digits and in words, in both languages.",
    "",
    `## Articles (${count} with figures)`,
    "",
    ...articles.flatMap((lines) => [...lines, ""]),
    "## Cards, fixed answers, tips and words",
    "",
    "What names an article (in brackets) has its source and date from there.",
    "",
    ...table(beside),
    "",
  ].join("\n");
}

/** A figure that stands twice on a line is read once. */
function onlyFirst(rows: readonly Row[]): readonly Row[] {
  const seen = new Set<string>();
  return rows.filter(({ figure, at }) => {
    const key = `${figure} ${at}`;
    return !seen.has(key) && seen.add(key);
  });
}

function datesOf(
  { words: { cite }, shared }: ArticleFile,
  sources: ReadonlyMap<string, Source>,
): string {
  const named = shared.sources.map((id) => {
    const source = sources.get(id);
    if (source === undefined) return id;
    const ends = source.ends === undefined ? "" : `, ends ${source.ends}`;
    return `${id} ${source.name.en} (opened ${source.checked}${ends})`;
  });
  const from = named.length === 0 ? cite : named.join("; ");
  return `Source: ${from}. Compared ${shared.reviewed}, again by ${shared.reviewBy}.`;
}

function rowsIn(dir: string, folder: Folder, passage: Passage): readonly Row[] {
  const { file, line, text, language, articles } = passage;
  const written = text.replaceAll(/\s+/g, " ");
  const plain = written.normalize("NFKC");
  // Wide stops stay as they are written, where that moves nothing.
  const shown = plain.length === written.length ? written : plain;
  const digits = figuresIn(plain).map((figure) => ({ figure: figure.text.trim(), at: figure.at }));
  const words = spelledIn(plain, language).map((spelled) => ({
    figure: spelled.text,
    at: plain.indexOf(spelled.text),
  }));
  const rests = articles === undefined ? "" : ` (${articles.join(", ")})`;
  return [...digits, ...words]
    .toSorted((one, other) => one.at - other.at)
    .map(({ figure, at }) => {
      const from = Math.max(0, at - around);
      const to = at + figure.length + around;
      const cut = shown.slice(from, to).trim();
      const name = file.slice(dir.length + 1);
      return {
        figure,
        words: `${from > 0 ? "…" : ""}${cut}${to < plain.length ? "…" : ""}`,
        at: `${name}:${lineIn(folder.rowsOf(file), line, figure)}${rests}`,
      };
    });
}

function table(rows: readonly Row[]): readonly string[] {
  const cell = (text: string): string => text.replaceAll("|", String.raw`\|`);
  return [
    "| figure | as it stands | where |",
    "| --- | --- | --- |",
    ...rows.map(({ figure, words, at }) => `| ${cell(figure)} | ${cell(words)} | ${cell(at)} |`),
  ];
}
