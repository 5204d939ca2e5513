/**
 * Figures that stand in one place and not where they should stand, too: in the other language, and in the
 * article on which a card or a fixed answer rests.
 */
import {
  type Figure,
  figuresIn,
  figureValues,
  missingFigures,
} from "../../subjects/answers/index.ts";
import { languages, type Language } from "../../bot/reply.ts";
import type { Finding } from "./finding.ts";
import { lineIn, type Folder, type Passage } from "./passages.ts";
import { spelledIn } from "./spelled.ts";

/** Sums, years, telephone numbers: from here on a figure is hardly made up for an example. */
const tellsFrom = 1000;
/** In place of an article's name: the figures are an example and rest on nothing. */
export const ownFigures = "none";

/** Figures of one language alone, those in headings and in words, too. */
export function checkLanguages(folder: Folder): readonly Finding[] {
  return groupsOf(folder.passages).flatMap((group) =>
    group.flatMap((passage) =>
      languages
        .filter((other) => other !== passage.language)
        .flatMap((other) => {
          const said = group.filter(({ language }) => language === other).map(({ text }) => text);
          return said.length === 0 ? [] : missingIn(folder, passage, said.join("\n"), other);
        }),
    ),
  );
}

function groupsOf(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const groups = new Map<string, Passage[]>();
  for (const passage of passages) {
    const group = groups.get(passage.group);
    if (group === undefined) groups.set(passage.group, [passage]);
    else group.push(passage);
  }
  return [...groups.values()];
}

function missingIn(
  { rowsOf }: Folder,
  { file, line, text, language }: Passage,
  said: string,
  other: Language,
): readonly Finding[] {
  const rows = rowsOf(file);
  const spelled = spelledIn(text, language);
  // Most passages have no figure at all.
  if (spelled.length === 0 && figuresIn(text).length === 0) return [];
  const [own, theirs] = withoutSharedHours(text, said);
  const digits = missingFigures(own, theirs).map((figure): Finding => ({
    kind: "language",
    file,
    line: lineIn(rows, line, figure.text),
    // As the check of an article's text says it: what both find is told once.
    reason: `the figure ${figure.text} is not in ${other}`,
  }));
  const known = spelled.length === 0 ? new Set<number>() : figureValues(said);
  const words = spelled
    .filter(({ values }) => !values.some((value) => known.has(value)))
    .map((figure): Finding => ({
      kind: "spelled",
      file,
      line: lineIn(rows, line, figure.text),
      reason: `the figure "${figure.text}" is not in ${other}: say it there, too, or take it out`,
    }));
  return [...digits, ...words];
}

const hour = /(\d{1,2})(?::00\b|点|\s*(?:am|pm|o'clock)\b)/g;

/** Nine in the evening is 21:00 in one language and 晚上9点 in the other. */
function withoutSharedHours(one: string, other: string): readonly [string, string] {
  const texts = [one, other].map((text) => text.normalize("NFKC")) as [string, string];
  const [own, theirs] = texts.map(
    (text) => new Set([...text.matchAll(hour)].map((match) => Number(match[1]) % 12)),
  ) as [Set<number>, Set<number>];
  const strip = (text: string): string =>
    text.replaceAll(hour, (all, digits: string) => {
      const at = Number(digits) % 12;
      return own.has(at) && theirs.has(at) ? "" : all;
    });
  return [strip(texts[0]), strip(texts[1])];
}

/** Cards and fixed answers that say another figure than their article, or name none. */
export function checkAgainstArticles(folder: Folder): readonly Finding[] {
  const said = new Map(
    folder.articles.flatMap(({ en, zh }) =>
      [en, zh].map(({ slug, lang, words: { question, label, short, more } }) => [
        `${slug}.${lang}`,
        [question, label, short, more].join("\n"),
      ]),
    ),
  );
  // Once a card: its other language and its simpler words say the same.
  const told = new Set<string>();
  return folder.passages.filter(isOfCard).flatMap((passage) => {
    const { group, articles } = passage;
    if (articles !== undefined) return disagreements(folder, passage, articles, said);
    const [figure] = told.has(group) ? [] : figuresIn(passage.text).filter(isTelling);
    if (figure === undefined) return [];
    told.add(group);
    return [unnamed(folder, passage, figure)];
  });
}

const isTelling = ({ values }: Figure): boolean => Math.max(...values) >= tellsFrom;

function unnamed(folder: Folder, { file, line, name }: Passage, { text }: Figure): Finding {
  const where = file.endsWith("triage.yaml") ? "triage.yaml" : "playbook.yaml";
  return {
    kind: "unnamed",
    file,
    line: lineIn(folder.rowsOf(file), line, text),
    reason:
      `"${name}" says ${text.trim()} and names no article: write article: <name> beside it in ${where}, ` +
      `or article: ${ownFigures} if the figures are an example`,
  };
}

function disagreements(
  folder: Folder,
  { file, line, text, name, language }: Passage,
  articles: readonly string[],
  said: ReadonlyMap<string, string>,
): readonly Finding[] {
  const named = articles.filter((slug) => slug !== ownFigures);
  const lost = named.filter((slug) => !said.has(`${slug}.${language}`));
  if (lost.length > 0) {
    return lost.map((slug) => ({
      kind: "article",
      file,
      line,
      reason: `"${name}" rests on the article ${slug}, and there is none: correct the name`,
    }));
  }
  if (named.length === 0) return [];
  const whole = named.map((slug) => said.get(`${slug}.${language}`)!).join("\n");
  // Of 100 yuan, of 100 homes: everybody counts so.
  return missingFigures(text, `${whole}\n100`).map((figure) => ({
    kind: "article",
    file,
    line: lineIn(folder.rowsOf(file), line, figure.text),
    reason:
      `"${name}" says ${figure.text.trim()}, and the article ${named.join(", ")} does not: ` +
      "see which of the two is right, and correct the other",
  }));
}

/** Tips and days of the year name their article, too, and are compared when they are read. */
function isOfCard({ file, name }: Passage): boolean {
  return name.startsWith("card ") || file.endsWith("triage.yaml");
}
