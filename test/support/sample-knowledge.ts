/** A small knowledge folder on disk, right in every way until a test changes a file. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach } from "vitest";
import { articleRoles, mayBeMissing } from "../../src/subjects/answers/rules/article.ts";
import { openKnowledge, type Knowledge } from "../../src/knowledge/open.ts";
import type { Problem } from "../../src/knowledge/problem.ts";
import { memoryDisk } from "./memory-disk.ts";

export interface SampleKnowledge {
  readonly dir: string;
  remove(): Promise<void>;
}

/**
 * Writes the folder; `changes` replaces files by path, and `null` leaves one out. A sixth of the processor that it took
 * file by file beside the loop: fifty files, some hundred times in a run.
 */
export async function writeKnowledge(
  changes: Readonly<Record<string, string | null>> = {},
): Promise<SampleKnowledge> {
  const dir = mkdtempSync(path.join(memoryDisk, "first-mover-knowledge-"));
  // The playbook has its own tests; the shipped one is right.
  cpSync("knowledge/playbook", path.join(dir, "playbook"), { recursive: true });
  leaveOutArticles(path.join(dir, "playbook"));
  const files = withRoles({ ...sampleFiles(), ...changes });
  for (const [name, text] of Object.entries(files)) {
    if (text === null) continue;
    const file = path.join(dir, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return { dir, remove: async () => rmSync(dir, { recursive: true, force: true }) };
}

/** The articles that fit a worst problem, and those on which cards rest, are not those of a sample. */
function leaveOutArticles(dir: string): void {
  const change = (name: string, from: RegExp, to: string): void => {
    const file = path.join(dir, name);
    writeFileSync(file, readFileSync(file, "utf8").replaceAll(from, to));
  };
  change("worst-problem.yaml", /^ {2}articles:.*\n/gm, "");
  change("playbook.yaml", /, article: (?:\[[^\]]*\]|[\w-]+)/g, ", article: none");
}

/** What was read of a sample, and what the check said; files without the sample's folder. */
export interface OpenedSample {
  readonly knowledge: Knowledge;
  readonly problems: readonly Problem[];
  /** The same problems as `file:line reason`. */
  readonly told: readonly string[];
}

/** For tests of readers: writes a sample, opens it, and removes it after each test. */
export function useSamples(): (
  changes: Readonly<Record<string, string | null>>,
) => Promise<OpenedSample> {
  let sample: SampleKnowledge | undefined;
  afterEach(async () => {
    await sample?.remove();
    sample = undefined;
  });

  return async (changes) => {
    sample = await writeKnowledge(changes);
    const { dir } = sample;
    const { knowledge, problems: found } = await openKnowledge(dir);
    const problems = found.map((problem) => ({
      ...problem,
      file: path.relative(dir, problem.file),
    }));
    const told = problems.map(({ file, line, reason }) => `${file}:${line} ${reason}`);
    return { knowledge, problems, told };
  };
}

/**
 * What the program opens of its own accord is the first article, unless a test gives the roles itself. The
 * line comes last in the front matter, and nothing of what a test wrote moves but the answer.
 */
function withRoles(
  files: Readonly<Record<string, string | null>>,
): Readonly<Record<string, string | null>> {
  const isArticle = /^articles\/.*\.(?:en|zh)\.md$/;
  const articles = Object.entries(files).filter(([name]) => isArticle.test(name));
  if (articles.some(([, text]) => text?.includes("\nroles: "))) return files;
  const [first] = articles.find(([, text]) => text !== null) ?? [""];
  const both = ["en", "zh"].map((language) => first.replace(/(?:en|zh)\.md$/, `${language}.md`));
  const opened = articleRoles.filter((role) => !mayBeMissing.includes(role));
  const line = `roles: [${opened.join(", ")}]`;
  const add = (text: string) => text.replace(/\n---\n/, `\n${line}\n---\n`);
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [
      name,
      text !== null && both.includes(name) ? add(text) : text,
    ]),
  );
}

/** Files of the sample by path. */
export function sampleFiles(): Readonly<Record<string, string>> {
  return {
    "articles/products/pack-eggs.en.md": articleText({
      question: "How do I pack eggs?",
      label: "Packing eggs",
      variants: englishVariants("egg"),
      cite: "Sellers' practice",
      short: "Use a foam tray. It costs 10,000 yuan for 1 million trays.",
      more: "Call 12315 in China.",
    }),
    "articles/products/pack-eggs.zh.md": articleText({
      question: "鸡蛋怎么打包？",
      label: "鸡蛋打包",
      variants: chineseVariants("鸡蛋"),
      cite: "卖家的经验",
      short: "用蛋托。100万个要1万元。",
      more: "在中国打12315。",
    }),
    "sources.yaml":
      "S1:\n  en: Sellers' practice\n  zh: 卖家的经验\n  url: https://example.org/\n  checked: 2026-11\n",
    "triage.yaml": [
      "- id: code-scam",
      "  kind: urgent",
      "  when:",
      "    en: [{ all: [[code], [gave]] }]",
      "    zh: [{ all: [[验证码], [给了]] }]",
      "  answer:",
      "    en: Call your bank now.",
      "    zh: 马上打给银行。",
      "  doubt:",
      "    en: If somebody has your code",
      "    zh: 要是验证码给了人",
      "  tell: [officer]",
      "- id: hello",
      "  kind: greeting",
      "  when:",
      "    en: [{ all: [[hello]] }]",
      "    zh: [{ all: [[你好]] }]",
      "  answer:",
      "    en: Hello.",
      "    zh: 你好。",
      "",
    ].join("\n"),
  };
}

export interface SampleText {
  readonly question: string;
  readonly label: string;
  readonly variants: readonly string[];
  readonly cite: string;
  readonly short: string;
  readonly more: string;
  /** Lines of front matter that replace those of the same key. */
  readonly front?: Readonly<Record<string, string>>;
}

/** One article file as a curator writes it. */
export function articleText(text: SampleText): string {
  const front = {
    step: "2",
    tags: "[eggs, 1688]",
    country: "CN",
    cite: text.cite,
    sources: "[S1]",
    reviewed: "2026-11-25",
    review_by: "2027-11",
    ...text.front,
  };
  return [
    "---",
    `question: ${text.question}`,
    `label: ${text.label}`,
    "variants:",
    ...text.variants.map((variant) => `  - ${variant}`),
    ...Object.entries(front).map(([key, value]) => `${key}: ${value}`),
    "---",
    text.short,
    "",
    "## More",
    text.more,
    "",
  ].join("\n");
}

/** Twenty different ways to ask. */
export function englishVariants(word: string): readonly string[] {
  return Array.from({ length: 20 }, (_, index) => `${word} broken on the way, box ${index}`);
}

export function chineseVariants(word: string): readonly string[] {
  return Array.from({ length: 20 }, (_, index) => `${word}路上碎了，箱${index}`);
}
