import { describe, expect, it } from "vitest";
import type { Article } from "../article.ts";
import { answerIn, articleIn, articlesIn } from "./local.ts";

const words = { question: "", label: "", variants: [], cite: "", short: "", more: "" };
const article = (slug: string, more: Partial<Article> = {}): Article => ({
  slug,
  topic: "legal",
  step: 5,
  tags: [],
  roles: [],
  country: "CN",
  sources: [],
  reviewed: "2026-11-28",
  reviewBy: "2027-11",
  judgement: false,
  disputed: false,
  words: { en: words, zh: words },
  ...more,
});

const licence = article("licence");
const limit = article("limit");
const tax = article("tax");
const ask = article("ask", {
  country: "any",
  local: { of: "elsewhere", replaces: ["licence", "limit"], asked: { en: [], zh: [] } },
});
const kenya = article("kenya", {
  country: "KE",
  local: {
    of: "KE",
    replaces: ["ask"],
    asked: { en: ["BRS", "business name", "m-pesa"], zh: ["登记处"] },
  },
});
const all = [licence, limit, tax, ask, kenya];
const found = (...articles: readonly Article[]) =>
  articles.length === 1
    ? ({ kind: "answered", article: articles[0]!, confidence: 0.9 } as const)
    : ({ kind: "which", articles } as const);

describe("an article for where somebody lives", () => {
  it.each([
    ["CN", licence, licence],
    ["PE", licence, ask],
    ["KE", licence, kenya],
    ["KE", tax, tax],
  ])("in %s", (country, asked, shown) => {
    expect(articleIn(all, asked, country)).toBe(shown);
  });

  it("stands in the lists of its country, and what it stands for does not", () => {
    expect(articlesIn(all, "CN")).toEqual([licence, limit, tax]);
    expect(articlesIn(all, "PE")).toEqual([tax, ask]);
    expect(articlesIn(all, "KE")).toEqual([tax, kenya]);
  });

  it("answers at once where all meanings are the same one there", () => {
    const answer = answerIn(all, found(licence, limit), { text: "", country: "PE" });

    expect(answer).toEqual({ kind: "answered", article: ask, confidence: 1 });
  });

  it.each([
    ["what is a business name?", kenya],
    ["找登记处咋走", kenya],
    ["brs", kenya],
    ["M-Pesa, please", kenya],
    ["brsx", tax],
  ])("is found by words of its country: %s", (text, shown) => {
    expect(answerIn(all, found(tax), { text, country: "KE" })).toMatchObject({ article: shown });
    expect(answerIn(all, found(tax), { text, country: "CN" })).toMatchObject({ article: tax });
  });
});
