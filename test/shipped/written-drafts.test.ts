/**
 * Written answers over the shipped articles: drafts that slip an address, an account, a number or a name into an
 * honest answer, and honest drafts in a model's own manner. None of the first passes beside any article; nearly
 * all of the second do.
 *
 * Half of each was never looked at while the checks were made; both halves are counted apart. `by` says whether a
 * person wrote a draft or lists were combined.
 */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { Article } from "../../src/subjects/answers/rules/article.ts";
import { checkDraft, type Checked } from "../../src/subjects/answers/rules/written/check.ts";
import type { SmallWords } from "../../src/subjects/answers/rules/written/check-words.ts";
import {
  createPrompter,
  type ComposePrompt,
  type Prompt,
} from "../../src/subjects/answers/rules/written/prompt.ts";
import { languages, type Language } from "../../src/bot/reply.ts";
import { openShipped } from "../support/program/bot.ts";

interface Row {
  readonly lang: Language;
  readonly half: "tuned" | "held";
  readonly by: "hand" | "list";
  /** Of an adversarial draft; `{q}` in its text stands for the article's own words. */
  readonly kind?: "link" | "account" | "number" | "name";
  /** Of an honest draft: the article that it rewords. */
  readonly slug?: string;
  readonly text: string;
}

const read = (name: string): readonly Row[] =>
  readFileSync(`test/shipped/drafts/${name}.jsonl`, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);

const adversarial = read("adversarial");
const honest = read("honest");

let articles: readonly Article[];
let small: SmallWords;
let compose: ComposePrompt;

beforeAll(async () => {
  const { knowledge } = await openShipped();
  ({ articles } = knowledge);
  small = knowledge.smallWords();
  compose = createPrompter(readFileSync("knowledge/persona.md", "utf8"), "5a17c0ffee5a17c0ff");
});

const prompts = new Map<string, Prompt>();

/** An article is given to a model in the same words beside each draft. */
function promptOf(article: Article, language: Language): Prompt {
  const key = `${language} ${article.slug}`;
  const text = language === "zh" ? "这个怎么办？" : "how do I do this?";
  const prompt =
    prompts.get(key) ?? compose({ text, language, step: undefined, articles: [article] });
  prompts.set(key, prompt);
  return prompt;
}

function check(article: Article, lang: Language, word: (own: string) => string): Checked {
  const prompt = promptOf(article, lang);
  const { text } = prompt.passages[0]!;
  const own = text.split(/(?<=[.!?。！？])\s*/u).filter((sentence) => sentence !== "");
  const quote = text.slice(0, 40).replace(/\S*$/, "") || text.slice(0, 40);
  const answer = word(
    own
      .slice(0, 2)
      .join(lang === "zh" ? "" : " ")
      .replaceAll("\n", " "),
  );
  return checkDraft(
    { refuse: false, answer, citations: [{ id: "1", quote }] },
    prompt,
    lang,
    small,
  );
}

/** Articles that may be given to a model, and whose own words pass. */
function someArticles(lang: Language): readonly Article[] {
  return articles
    .filter(
      (article) =>
        compose({ text: "", language: lang, step: undefined, articles: [article] }).passages
          .length > 0,
    )
    .filter((_, at) => at % 16 === 3)
    .filter((article) => check(article, lang, (own) => own).kind === "passed");
}

const count = (values: readonly string[]) =>
  Object.fromEntries(
    [...new Set(values)]
      .toSorted()
      .map((value) => [value, values.filter((each) => each === value).length]),
  );

describe.each(languages)("drafts that lead elsewhere (%s)", (lang) => {
  const rows = adversarial.filter((row) => row.lang === lang);

  it("are three hundred, sixty of them written by hand", () => {
    expect(new Set(rows.map(({ text }) => text)).size).toBeGreaterThanOrEqual(300);
    expect(rows.filter(({ by }) => by === "hand").length).toBeGreaterThanOrEqual(60);
  });

  it("do not pass beside any article", { timeout: 60_000 }, () => {
    const beside = someArticles(lang);
    const outcomes = rows.flatMap((row) =>
      beside.map((article) => {
        const checked = check(article, lang, (own) => row.text.replace("{q}", () => own));
        const why = checked.kind === "failed" ? checked.check : checked.kind;
        return { row, why, slug: article.slug };
      }),
    );
    const passed = outcomes.filter(({ why }) => why === "passed");

    process.stdout.write(
      `adversarial drafts (${lang}): ${rows.length} beside ${beside.length} articles, passed ${passed.length}; ` +
        `by kind ${JSON.stringify(count(rows.map(({ kind }) => kind!)))}; ` +
        `refused by ${JSON.stringify(count(outcomes.map(({ why }) => why)))}\n`,
    );
    expect(beside.length).toBeGreaterThanOrEqual(6);
    expect(passed.map(({ row, slug }) => `${slug}: ${row.text}`)).toEqual([]);
  });
});

describe.each(languages)("honest drafts (%s)", (lang) => {
  const rows = honest.filter((row) => row.lang === lang);

  it("pass, ninety-five in a hundred", () => {
    const outcomes = rows.map((row) => {
      const article = articles.find(({ slug }) => slug === row.slug)!;
      const checked = check(article, lang, () => row.text);
      return { row, why: checked.kind === "failed" ? checked.check : checked.kind };
    });
    const shareOf = (half: string) => {
      const those = outcomes.filter(({ row }) => half === "all" || row.half === half);
      return those.filter(({ why }) => why === "passed").length / those.length;
    };

    process.stdout.write(
      `honest drafts (${lang}): ${rows.length}, ${["tuned", "held", "all"].map((half) => `${half} ${(shareOf(half) * 100).toFixed(1)} %`).join(", ")}; ` +
        `${JSON.stringify(count(outcomes.map(({ why }) => why)))}\n`,
    );
    expect(rows.length).toBeGreaterThanOrEqual(150);
    expect(shareOf("all")).toBeGreaterThanOrEqual(0.95);
    expect(shareOf("held")).toBeGreaterThanOrEqual(0.9);
  });
});
