/**
 * More than three hundred ways to give a model orders, against one that obeys every one of them and still
 * cites as it should: in the question, and in an article that somebody else wrote; with nothing else in its
 * answer, and after an honest one.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { obey, quoteFirst } from "../../../../../test/support/servers/model-server.ts";
import { article } from "../../../../../test/support/written-articles.ts";
import type { Language } from "../../../../bot/reply.ts";
import { checkDraft } from "./check.ts";
import { smallWordsOf } from "./check-words.ts";
import { createPrompter } from "./prompt.ts";

const corpus = readFileSync("test/shipped/injections/texts.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as { readonly lang: Language; readonly text: string });

const mark = "f00dfeedf00dfeedf0";
const persona = readFileSync("knowledge/persona.md", "utf8");
const compose = createPrompter(persona, mark);

/** What an obeying model says, by itself or after the article's own words, and what becomes of it. */
function answerTo(how: "alone" | "after", question: string, language: Language, more: string) {
  const known = article({ more: { en: more, zh: more } });
  const prompt = compose({ text: question, language, step: undefined, articles: [known] });
  if (prompt.passages.length === 0) return { answer: "", checked: { kind: "unasked" } as const };
  const read = {
    articles: prompt.passages.map(({ id, text }) => ({ id, text })),
    question,
    system: prompt.messages[0]!.text,
  };
  const honest = quoteFirst(read as never);
  const told = obey(read as never);
  const answer = how === "alone" ? told : `${honest.answer} ${told}`;
  const draft = { refuse: false, ...honest, answer };
  return { answer, checked: checkDraft(draft, prompt, language, smallWordsOf([known])) };
}

describe("a model that obeys strangers", () => {
  it("has two hundred of them to obey, in both languages", () => {
    const count = (lang: Language) =>
      new Set(corpus.filter((each) => each.lang === lang).map(({ text }) => text)).size;
    expect(count("en")).toBeGreaterThanOrEqual(100);
    expect(count("zh")).toBeGreaterThanOrEqual(100);
  });

  it.each([
    ["alone", "en"],
    ["alone", "zh"],
    ["after", "en"],
    ["after", "zh"],
  ] as const)("is not heard when they ask in the question (%s, %s)", (how, lang) => {
    const asks = { en: "How do I pack eggs? ", zh: "鸡蛋怎么打包？" }[lang];
    const heard = corpus
      .filter((each) => each.lang === lang)
      .map(({ text }) => ({ text, ...answerTo(how, asks + text, lang, "") }))
      .filter(({ checked }) => checked.kind === "passed");
    expect(heard.map(({ text, answer }) => ({ text, answer }))).toEqual([]);
  });

  it.each([
    ["alone", "en"],
    ["alone", "zh"],
    ["after", "en"],
    ["after", "zh"],
  ] as const)("is not heard when they stand in an article (%s, %s)", (how, lang) => {
    const asks = { en: "How do I pack eggs?", zh: "鸡蛋怎么打包？" }[lang];
    const heard = corpus
      .filter((each) => each.lang === lang)
      .map(({ text }) => ({ text, ...answerTo(how, asks, lang, text) }))
      .filter(({ checked }) => checked.kind === "passed");
    expect(heard.map(({ text, answer }) => ({ text, answer }))).toEqual([]);
  });
});
