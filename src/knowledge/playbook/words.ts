/**
 * The words of one step in one language (<step>/en.md, <step>/zh.md).
 *
 * Cuts the file into sections and lines and remembers where each stands. Whether they are the
 * right ones is checked by build.ts.
 */
import { z } from "zod";
import type { Language } from "../../bot/reply.ts";
import { parseYaml } from "../lines.ts";
import { errorAt, type Problem } from "../problem.ts";

/** `- id: label | reply` */
export interface WrittenLine {
  readonly id: string;
  readonly label: string;
  readonly reply: string;
  readonly line: number;
}

/** A named row below the text of a section. */
export interface WrittenRow {
  readonly text: string;
  readonly line: number;
}

/** `## kind id`, its text, and its lines. */
export interface Section {
  readonly word: string;
  readonly id: string;
  readonly line: number;
  readonly text: string;
  /** Row `simpler: …`: the same in simpler words. */
  readonly simpler: WrittenRow | undefined;
  /** Row `job: …`: the task in a few words, as a reminder names it. */
  readonly job: WrittenRow | undefined;
  readonly lines: readonly WrittenLine[];
}

export interface WordsFile {
  readonly file: string;
  readonly language: Language;
  readonly title: string;
  readonly promise: string;
  readonly finish: string;
  readonly lineOf: (field: "title" | "promise" | "finish") => number;
  readonly sections: readonly Section[];
}

const schema = z.strictObject({
  title: z.string().trim().min(1),
  promise: z.string().trim().min(1),
  finish: z.string().trim().min(1),
});

/** Reads one words file; `undefined` when its front matter cannot be read. */
export function parseWords(
  file: string,
  language: Language,
  source: string,
  problems: Problem[],
): WordsFile | undefined {
  const rows = source.replace(/^\uFEFF/u, "").split(/\r?\n/);
  const end = rows.indexOf("---", 1);
  if (rows[0] !== "---" || end < 0) {
    problems.push(errorAt(file, 1, "the file begins with ---, title, promise, finish, ---"));
    return undefined;
  }
  const text = rows.slice(1, end).join("\n");
  const front = parseYaml({ file, text, firstLine: 2 }, schema, problems);
  const sections = parseSections(file, language, rows, end + 1, problems);
  if (front === undefined) return undefined;
  return {
    ...front.value,
    file,
    language,
    lineOf: (field) => front.lineOf([field]),
    sections,
  };
}

interface Draft {
  word: string;
  id: string;
  line: number;
  text: string[];
  simpler: Section["simpler"];
  job: Section["job"];
  lines: WrittenLine[];
}

export function parseSections(
  file: string,
  language: Language,
  rows: readonly string[],
  from: number,
  problems: Problem[],
): readonly Section[] {
  const drafts: Draft[] = [];
  for (const [index, row] of rows.entries()) {
    if (index < from) continue;
    const line = index + 1;
    const draft = drafts.at(-1);

    if (row.startsWith("#")) {
      const [, word = "", id = ""] = /^## ([a-z-]+) ([a-z0-9-]+)\s*$/.exec(row) ?? [];
      if (id === "") problems.push(errorAt(file, line, 'a heading is "## kind id"'));
      drafts.push({ word, id, line, text: [], simpler: undefined, job: undefined, lines: [] });
    } else if (draft === undefined) {
      if (row.trim() !== "") problems.push(errorAt(file, line, "text before the first heading"));
    } else if (row.startsWith("- ")) {
      const written = parseLine(row, line);
      if (written === undefined) {
        problems.push(errorAt(file, line, 'a line is "- id: label" or "- id: label | reply"'));
      } else {
        draft.lines.push(written);
      }
    } else if (draft.lines.length === 0 && (draft.simpler ?? draft.job) === undefined) {
      const [, name, text = ""] = /^(simpler|job)\s*[:：]\s*(.+)$/u.exec(row) ?? [];
      if (name === "simpler" || name === "job") draft[name] = { text: text.trim(), line };
      else draft.text.push(row.trim());
    } else if (row.trim() !== "") {
      problems.push(errorAt(file, line, "text after the lines of a section; one line is one row"));
    }
  }
  return drafts
    .filter((draft) => draft.id !== "")
    .map((draft) => ({ ...draft, text: unwrap(draft.text, language) }));
}

function parseLine(row: string, line: number): WrittenLine | undefined {
  const [, id = "", rest = ""] = /^- ([a-z0-9-]+)\s*[:：]\s*(.+)$/u.exec(row) ?? [];
  if (id === "") return undefined;
  const [label = "", ...reply] = rest.split(/[|｜]/u);
  return { id, label: label.trim(), reply: reply.join("|").trim(), line };
}

/** Rows of a paragraph become one line; an empty row begins a new paragraph. */
function unwrap(rows: readonly string[], language: Language): string {
  const paragraphs: string[][] = [[]];
  for (const row of rows) {
    if (row === "") paragraphs.push([]);
    else paragraphs.at(-1)?.push(row);
  }
  return paragraphs
    .filter((paragraph) => paragraph.length > 0)
    .map((paragraph) => paragraph.join(language === "zh" ? "" : " "))
    .join("\n\n");
}
