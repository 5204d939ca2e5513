/**
 * One file of an article, which is one article in one language.
 *
 * Reads front matter and text, and keeps the line of what a check may want to point at.
 * Does not look at other files: articles.ts pairs the languages, check.ts compares.
 */
import { z } from "zod";
import {
  type ArticleRole,
  articleRoles,
  type ArticleWords,
  type Decision,
  decisions,
} from "../subjects/answers/index.ts";
import type { Language } from "../bot/reply.ts";
import { line, parseYaml, type Path } from "./lines.ts";
import { errorAt, type Problem } from "./problem.ts";

const frontMatter = z.strictObject({
  question: line,
  label: line,
  doubt: line.optional(),
  simpler: line.optional(),
  // Empty in a file that was just made; how many are wanted is said later.
  variants: z
    .array(line)
    .nullish()
    .transform((lines) => lines ?? []),
  step: z.number("a step of the road, 1 to 14").int().min(1).max(14),
  tags: z.array(line).min(1, "one word or more, in square brackets"),
  roles: z.array(z.enum(articleRoles)).default([]),
  country: z.string().regex(/^([A-Z]{2}|any)$/, "a country code such as CN, or any"),
  cite: line,
  // Empty where an answer rests on practice or common knowledge only; `cite` says so to people.
  sources: z.array(line),
  reviewed: z.string().refine(isDay, "a day such as 2026-11-25"),
  review_by: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "a month such as 2027-05"),
  judgement: z.boolean().default(false),
  decision: z.enum(decisions).optional(),
  disputed: z.boolean().default(false),
  // Only for articles of another country (countries/).
  replaces: z.array(line).default([]),
  asked: z.array(line).default([]),
  named: z.array(line).default([]),
});

/** What both languages of an article must agree on. */
export interface SharedFacts {
  readonly step: number;
  readonly roles: readonly ArticleRole[];
  readonly country: string;
  readonly sources: readonly string[];
  readonly reviewed: string;
  readonly reviewBy: string;
  readonly judgement: boolean;
  readonly decision?: Decision;
  readonly disputed: boolean;
}

export interface ArticleFile {
  readonly file: string;
  readonly topic: string;
  readonly slug: string;
  readonly lang: Language;
  readonly words: ArticleWords;
  readonly tags: readonly string[];
  readonly shared: SharedFacts;
  /** Slugs of articles in whose place it is shown in another country. */
  readonly replaces: readonly string[];
  /** Words of that country that mean this article. */
  readonly asked: readonly string[];
  /** Words that are said in that country alone. */
  readonly named: readonly string[];
  /** Line of a front matter value. */
  readonly lineOf: (path: Path) => number;
  /** First line of the short answer, and of the detail. */
  readonly shortLine: number;
  readonly moreLine: number;
}

/** Reads one article file; `undefined` when it has problems, which go to `problems`. */
export function parseArticleFile(
  at: {
    readonly file: string;
    readonly topic: string;
    readonly slug: string;
    readonly lang: Language;
  },
  text: string,
  problems: Problem[],
): ArticleFile | undefined {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const end = lines.indexOf("---", 1);
  if (lines[0] !== "---" || end === -1) {
    problems.push(
      errorAt(at.file, 1, "the file must begin with front matter between two --- lines"),
    );
    return undefined;
  }

  const front = { file: at.file, text: lines.slice(1, end).join("\n"), firstLine: 2 };
  const parsed = parseYaml(front, frontMatter, problems);
  const body = splitBody(lines, end + 1);
  if (body.short === "") problems.push(errorAt(at.file, end + 1, "there is no short answer"));
  if (parsed === undefined || body.short === "") return undefined;

  const {
    question,
    label,
    doubt,
    simpler,
    variants,
    cite,
    tags,
    review_by: reviewBy,
    ...rest
  } = parsed.value;
  return {
    ...at,
    words: {
      question,
      label,
      variants,
      cite,
      short: body.short,
      more: body.more,
      ...(doubt === undefined ? {} : { doubt }),
      ...(simpler === undefined ? {} : { simpler }),
    },
    tags,
    replaces: rest.replaces,
    asked: rest.asked,
    named: rest.named,
    shared: {
      step: rest.step,
      roles: rest.roles,
      country: rest.country,
      sources: rest.sources,
      reviewed: rest.reviewed,
      judgement: rest.judgement,
      ...(rest.decision === undefined ? {} : { decision: rest.decision }),
      disputed: rest.disputed,
      reviewBy,
    },
    lineOf: parsed.lineOf,
    shortLine: body.shortLine,
    moreLine: body.moreLine,
  };
}

function splitBody(lines: readonly string[], from: number) {
  const heading = lines.findIndex((text, index) => index >= from && /^##\s+more\s*$/i.test(text));
  const shortEnd = heading === -1 ? lines.length : heading;
  return {
    short: lines.slice(from, shortEnd).join("\n").trim(),
    shortLine: firstFilled(lines, from),
    more:
      heading === -1
        ? ""
        : lines
            .slice(heading + 1)
            .join("\n")
            .trim(),
    moreLine: heading === -1 ? lines.length : firstFilled(lines, heading + 1),
  };
}

/** Line number of the first line with text. */
function firstFilled(lines: readonly string[], from: number): number {
  const found = lines.findIndex((text, index) => index >= from && text.trim() !== "");
  return (found === -1 ? from : found) + 1;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
